// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/profiles.h"
#include "accounts/unattendedoutcomes.h"
#include "cli/start/language.h"
#include "exchange/roster/planfile.h"
#include "models/differencesmodel.h"
#include "pictures/studio.h"
#include "support/runsteps.h"
#include "ui/connection/keyfield.h"
#include "ui/connection/profilebutton.h"
#include "ui/help/doctordialog.h"
#include "ui/insights/insightspage.h"
#include "ui/notices/errorbanner.h"
#include "ui/people/peoplefield.h"
#include "ui/roster/differencesview.h"
#include "ui/roster/emptyroster.h"
#include "ui/roster/rosterpage.h"
#include "ui/search/filterbar.h"
#include "ui/search/filtermenu.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QDialog>
#include <QListWidget>
#include <QMenu>
#include <QTreeView>

#include <cstdio>

// Pictures of every window, dialog and state of the program, for people to look at: one run of this
// program takes them all in one style. It asserts nothing but that each state was reached.

namespace Vestibule {

namespace {

constexpr int kUsual = 1200; // invites
constexpr int kHuge = 200'000;

/// What a picture shows: an organization of so many invites, brought into a state.
struct Scene
{
    const char *name;
    int invites;
    Studio::Start start;
    bool (*reach)(Studio &studio);
};

bool isList(const Request &request)
{
    return request.method == "GET" && request.path().endsWith("/organization/invites");
}

bool isFurtherPage(const Request &request)
{
    return isList(request) && request.target.contains("after=");
}

Step refusal(int status, const QByteArray &message)
{
    return Step::json(status, "{\"error\":{\"message\":\"" + message + "\"}}")
        .header("x-request-id", "req_0123456789abcdef");
}

/// `make` in place of the answer to requests that `isMeant` is true for.
Studio::Fault instead(bool (*isMeant)(const Request &), const Step &step)
{
    return [isMeant, step](const Request &request) {
        return isMeant(request) ? std::optional<Step>(step) : std::nullopt;
    };
}

bool any(const Request &)
{
    return true;
}

bool isChange(const Request &request)
{
    return request.method != "GET";
}

bool openPart(Studio &studio, QAction *part)
{
    if (!studio.loadAll())
        return false;
    part->trigger();
    QTest::qWait(1500); // what is judged and counted in the background
    return true;
}

bool showInsight(Studio &studio, InsightKind kind)
{
    if (!openPart(studio, studio.actions()->showInsights))
        return false;
    auto *page = studio.program().page()->findChild<InsightsPage *>();
    page->showPicture(kind);
    return studio.reach([page] { return !page->isCounting(); });
}

bool openFor(Studio &studio, int rows, QAction *action)
{
    if (!studio.loadAll())
        return false;
    studio.program().page()->search()->setText(QStringLiteral("status:pending"));
    if (!studio.reach([&studio, rows] { return studio.program().shown() >= rows; }))
        return false;
    studio.select(0, rows);
    return studio.openDialog(action);
}

/// Revokes the first open ones; the server may refuse.
bool runRevokes(Studio &studio, int count)
{
    if (!studio.openList())
        return false;
    QList<RunStep> steps;
    const auto page = studio.organization().invites(100, {});
    for (const Invite &invite : page->items) {
        if (invite.status == QLatin1String("pending") && steps.size() < count)
            steps += stepOn(StepKind::Revoke, invite.id, invite.email, invite.role);
    }
    studio.program().runs.add(steps);
    return true;
}

bool endRun(Studio &studio, int count)
{
    return runRevokes(studio, count) && studio.reach([&studio] {
        const RunPlayer *player = studio.program().runs.player();
        return player != nullptr && !studio.program().runs.isBusy()
            && player->state() == RunPlayer::State::Finished;
    });
}

bool typePeople(Studio &studio, const QString &text)
{
    if (!studio.loadAll() || !studio.openDialog(studio.actions()->invite))
        return false;
    auto *field = studio.front()->findChild<PeopleField *>();
    field->insertPlainText(text);
    QTest::qWait(1000); // until the rows are judged
    return true;
}

/// Profiles of several organizations, in one of which the window works.
bool openProfiles(Studio &studio)
{
    Profiles profiles = Profiles::beside(studio.program().file);
    const QString address = studio.server().baseUrl();
    const KeptKey place{KeyUse::Read, studio.server().origin()};
    const KeptKey other{KeyUse::Write, studio.server().origin()};
    const auto client = profiles.add({.id = {},
                                      .name = QStringLiteral("Production"),
                                      .baseUrl = address,
                                      .organizationId = QStringLiteral("org-production"),
                                      .readOnly = false,
                                      .keys = {place, other}});
    if (!client
        || !profiles.add({.id = {},
                          .name = QStringLiteral("Audit of a client with a very long name 🚀"),
                          .baseUrl = address,
                          .organizationId = QStringLiteral("org-production"),
                          .readOnly = true,
                          .caFile = QStringLiteral("/etc/ssl/company/authority.pem"),
                          .proxy = QStringLiteral("http://proxy.example.com:3128"),
                          .proxyUser = QStringLiteral("auditor")})
        || !profiles.add({.id = {}, .name = QString::fromUtf8("فريق التطوير")}))
        return false;
    for (const KeptKey &key : {place, other})
        studio.program().keys.setStored(Studio::key(), keySlot(*client, key));
    studio.program().connection.switchTo(client->id);
    return studio.reach([&studio] { return studio.program().shown() > 0; });
}

/// The example, planned, with everything that can differ.
bool planExample(Studio &studio)
{
    if (!studio.loadAll())
        return false;
    studio.actions()->showRoster->trigger();
    RosterController &roster = studio.program().roster;
    roster.page()->setOptions({true, {}});
    roster.planner()->setOptions({true, {}});
    roster.planner()->openExample(QStringLiteral("people-2026-12.csv"));
    return studio.reach([&roster] { return roster.page()->differences()->steps() > 0; });
}

/// What such a file leads to: a plan, or a sentence.
bool planFrom(Studio &studio, const QByteArray &bytes)
{
    if (!studio.loadAll())
        return false;
    studio.actions()->showRoster->trigger();
    RosterController &roster = studio.program().roster;
    roster.planner()->open(QStringLiteral("people-2026-12.csv"), bytes);
    return studio.reach([&roster] {
        return roster.page()->banner()->isVisible() || !roster.page()->emptyState()->isVisible();
    });
}

void selectDifferences(Studio &studio, int count)
{
    DifferencesView *view = studio.program().roster.page()->view();
    view->setFocus(Qt::TabFocusReason);
    view->selectRow(0);
    for (int i = 1; i < count; ++i)
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
}

const QString &messyPaste()
{
    static const QString text =
        QStringLiteral("Mia Example <mia@example.com>\n1. jo@example.com, owner\nnobody at home\n"
                       "kim@exmaple.com\njo@example.com\n• lou@example.com\nroot@localhost\n");
    return text;
}

const QList<Scene> &scenes()
{
    static const QList<Scene> all{
        {"welcome", 0, Studio::Start::First,
         [](Studio &s) {
             s.program().connection.start();
             return s.reach([&s] { return s.program().isWelcoming(); });
         }},
        {"welcome-refused", 0, Studio::Start::WithoutKey,
         [](Studio &s) {
             s.program().connection.start();
             if (!s.reach([&s] { return s.program().isWelcoming(); }))
                 return false;
             s.setFault(instead(any, refusal(401, "Incorrect API key provided")));
             auto *field = s.program().connection.welcomePage()->findChild<KeyField *>();
             QTest::keyClicks(field, QStringLiteral("sk-admin-mistyped"));
             QTest::keyClick(field, Qt::Key_Return);
             QTest::qWait(1000);
             return true;
         }},
        {"list", kUsual, Studio::Start::WithKey, [](Studio &s) { return s.loadAll(); }},
        {"list-partly", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             s.setFault(instead(isFurtherPage, Step::hang()));
             return s.openList();
         }},
        {"list-remembered", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             s.setFault(instead(isList, Step::hang()));
             return s.openRemembered(kUsual);
         }},
        {"list-remembered-partly", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             s.setFault(instead(isFurtherPage, Step::hang()));
             return s.openRemembered(kUsual) && s.reach([&s] {
                 return !s.program().connection.session()->invites()->isAsOf(0);
             });
         }},
        {"list-remembered-first", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             s.program().remember(true);
             return s.loadAll() && s.reach([&s] { return s.program().settings.rememberingTold(); });
         }},
        {"list-one", 1, Studio::Start::WithKey, [](Studio &s) { return s.loadAll(); }},
        {"list-empty", 0, Studio::Start::WithKey, [](Studio &s) { return s.openList(); }},
        {"list-loading", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             s.setFault(instead(isList, Step::hang()));
             s.program().connection.start();
             QTest::qWait(800);
             return true;
         }},
        {"list-failed", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             s.setFault(instead(any, Step::html(502, "<h1>Bad gateway</h1>")));
             s.program().connection.start();
             return s.reach([&s] { return !s.program().banner().isEmpty(); });
         }},
        {"list-waiting", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             s.setFault(instead(isFurtherPage,
                                refusal(429, "Rate limit reached").header("retry-after", "40")));
             if (!s.openList())
                 return false;
             s.actions()->loadAll->trigger();
             QTest::qWait(1200);
             return true;
         }},
        {"list-offline", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!s.openList())
                 return false;
             s.server().stopListening();
             s.server().resetAll();
             s.actions()->refresh->trigger();
             return s.reach([&s] { return !s.program().banner().isEmpty(); });
         }},
        {"list-wrong-key", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!s.openList())
                 return false;
             s.setFault(instead(any, refusal(401, "Incorrect API key provided")));
             s.actions()->refresh->trigger();
             return s.reach([&s] { return !s.program().banner().isEmpty(); });
         }},
        {"list-missing-scope", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             s.setFault(instead(any,
                                refusal(403,
                                        "You have insufficient permissions for this operation. "
                                        "Missing scopes: api.management.read")));
             s.program().connection.start();
             return s.reach([&s] { return !s.program().banner().isEmpty(); });
         }},
        {"list-long-address", 3, Studio::Start::WithKey,
         [](Studio &s) {
             NewInvite invite;
             invite.email = QString(60, u'a') + u'@' + QStringList(8, QString(15, u'b')).join(u'.')
                 + QStringLiteral(".example");
             invite.role = QStringLiteral("owner");
             if (!s.organization().create(invite) || !s.loadAll())
                 return false;
             s.select(0);
             return true;
         }},
        {"details", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!s.loadAll())
                 return false;
             s.select(1);
             QTest::qWait(600);
             return true;
         }},
        {"details-many", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!s.loadAll())
                 return false;
             s.select(2, 12);
             return true;
         }},
        {"search", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!s.loadAll())
                 return false;
             s.type(QStringLiteral("status:pending dom"));
             return true;
         }},
        {"search-words", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!s.loadAll())
                 return false;
             s.actions()->find->trigger();
             QTest::keyClick(s.program().page()->search(), Qt::Key_Down);
             return true;
         }},
        {"search-wrong", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!s.loadAll())
                 return false;
             s.type(QStringLiteral("stauts:pending expires:soonish "));
             QTest::qWait(1500);
             return true;
         }},
        {"search-nothing", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!s.loadAll())
                 return false;
             s.type(QStringLiteral("zzqq"));
             return s.reach([&s] { return s.program().shown() == 0; });
         }},
        {"search-chips", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!s.loadAll())
                 return false;
             s.type(QStringLiteral("status:pending,expired role:owner expires:<30d example"));
             s.program().view()->setFocus(Qt::TabFocusReason);
             return true;
         }},
        {"filter-menu", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!s.loadAll())
                 return false;
             FilterMenu *menu = s.program().page()->findChild<FilterBar *>()->menu();
             menu->popup(s.program().window.mapToGlobal(QPoint(300, 150)));
             return true;
         }},
        {"review", kUsual, Studio::Start::WithKey,
         [](Studio &s) { return openPart(s, s.actions()->showReview); }},
        {"review-by-itself", kUsual, Studio::Start::WithoutKey,
         [](Studio &s) {
             s.program().store(Studio::key());
             const UnattendedOutcomes outcomes(
                 UnattendedOutcomes::besideJournals(s.program().connection.journalHome().folder()));
             const qint64 morning = QDateTime(QDate::currentDate(), QTime(6, 4)).toSecsSinceEpoch();
             return outcomes.keep(Profile::firstId(), UnattendedWork::Review,
                                  {.at = morning, .exitCode = 6, .count = 4})
                 && outcomes.keep(Profile::firstId(), UnattendedWork::Plan,
                                  {.at = morning + 1860, .exitCode = 7})
                 && openPart(s, s.actions()->showReview);
         }},
        {"review-empty", 0, Studio::Start::WithKey,
         [](Studio &s) {
             if (!s.openList())
                 return false;
             s.actions()->showReview->trigger();
             QTest::qWait(800);
             return true;
         }},
        {"insights-by-week", kUsual, Studio::Start::WithKey,
         [](Studio &s) { return showInsight(s, InsightKind::Weeks); }},
        {"insights-projects", kUsual, Studio::Start::WithKey,
         [](Studio &s) { return showInsight(s, InsightKind::Projects); }},
        {"insights-acceptance", kUsual, Studio::Start::WithKey,
         [](Studio &s) { return showInsight(s, InsightKind::Acceptance); }},
        {"insights-roles", kUsual, Studio::Start::WithKey,
         [](Studio &s) { return showInsight(s, InsightKind::Roles); }},
        {"insights-domains", kUsual, Studio::Start::WithKey,
         [](Studio &s) { return showInsight(s, InsightKind::Domains); }},
        {"insights-empty", 0, Studio::Start::WithKey,
         [](Studio &s) {
             if (!s.openList())
                 return false;
             s.actions()->showInsights->trigger();
             return true;
         }},
        {"run-going", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             s.setFault([](const Request &request) {
                 return isChange(request) && request.path().endsWith("never")
                     ? std::optional<Step>(Step::hang())
                     : std::nullopt;
             });
             return runRevokes(s, 60);
         }},
        {"run-done", kUsual, Studio::Start::WithKey, [](Studio &s) { return endRun(s, 8); }},
        {"run-one-failed", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             s.setFault([left = 3](const Request &request) mutable {
                 return isChange(request) && --left == 0
                     ? std::optional<Step>(refusal(400, "This invite cannot be changed"))
                     : std::nullopt;
             });
             return endRun(s, 8);
         }},
        {"run-all-failed", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             s.setFault(instead(isChange, refusal(400, "This invite cannot be changed")));
             return endRun(s, 8);
         }},
        {"run-paused", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             s.setFault(instead(isChange, refusal(401, "Incorrect API key provided")));
             if (!runRevokes(s, 8))
                 return false;
             QTest::qWait(1500);
             return true;
         }},
        {"activity", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!endRun(s, 8))
                 return false;
             s.actions()->activity->trigger();
             return true;
         }},
        {"activity-empty", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!s.openList())
                 return false;
             s.actions()->activity->trigger();
             return true;
         }},
        {"forget-history", kUsual, Studio::Start::WithKey,
         [](Studio &s) { return endRun(s, 8) && s.openDialog(s.actions()->forgetHistory); }},
        {"invite", kUsual, Studio::Start::WithKey,
         [](Studio &s) { return s.loadAll() && s.openDialog(s.actions()->invite); }},
        {"invite-rows", kUsual, Studio::Start::WithKey,
         [](Studio &s) { return typePeople(s, messyPaste()); }},
        {"invite-leave", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!typePeople(s, messyPaste()))
                 return false;
             const QWidget *dialog = s.front();
             qobject_cast<QDialog *>(s.front())->reject();
             return s.reach([&s, dialog] { return s.front() != dialog; });
         }},
        {"look-up", kUsual, Studio::Start::WithKey,
         [](Studio &s) { return s.loadAll() && s.openDialog(s.actions()->lookUp); }},
        {"export", kUsual, Studio::Start::WithKey,
         [](Studio &s) { return s.loadAll() && s.openDialog(s.actions()->exportList); }},
        {"revoke", kUsual, Studio::Start::WithKey,
         [](Studio &s) { return openFor(s, 6, s.actions()->revoke); }},
        {"revoke-typed-number", kUsual, Studio::Start::WithKey,
         [](Studio &s) { return openFor(s, 20, s.actions()->revoke); }},
        {"resend", kUsual, Studio::Start::WithKey,
         [](Studio &s) { return openFor(s, 6, s.actions()->resend); }},
        {"change", kUsual, Studio::Start::WithKey,
         [](Studio &s) { return openFor(s, 6, s.actions()->change); }},
        {"revoke-expired", kUsual, Studio::Start::WithKey,
         [](Studio &s) { return s.loadAll() && s.openDialog(s.actions()->revokeExpired); }},
        {"revoke-older", kUsual, Studio::Start::WithKey,
         [](Studio &s) { return s.loadAll() && s.openDialog(s.actions()->revokeOlder); }},
        {"save-view", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!s.loadAll())
                 return false;
             s.program().page()->search()->setText(QStringLiteral("status:pending role:owner"));
             return s.openDialog(s.actions()->saveView);
         }},
        {"profiles-menu", kUsual, Studio::Start::First,
         [](Studio &s) {
             if (!openProfiles(s))
                 return false;
             const auto *button = s.program().window.findChild<ProfileButton *>();
             s.program().window.profilesMenu()->popup(
                 button->mapToGlobal(QPoint(0, button->height())));
             return true;
         }},
        {"profiles", kUsual, Studio::Start::First,
         [](Studio &s) {
             if (!openProfiles(s))
                 return false;
             QMenu *menu = s.program().window.profilesMenu();
             emit menu->aboutToShow();
             return s.openDialog(menu->actions().constLast());
         }},
        {"profiles-network", kUsual, Studio::Start::First,
         [](Studio &s) {
             if (!openProfiles(s))
                 return false;
             QMenu *menu = s.program().window.profilesMenu();
             emit menu->aboutToShow();
             if (!s.openDialog(menu->actions().constLast()))
                 return false;
             s.front()->findChild<QListWidget *>()->setCurrentRow(2);
             return true;
         }},
        {"profiles-toolbar", kUsual, Studio::Start::First,
         [](Studio &s) { return openProfiles(s); }},
        {"profiles-welcome", kUsual, Studio::Start::First,
         [](Studio &s) {
             if (!openProfiles(s))
                 return false;
             Profiles profiles = Profiles::beside(s.program().file);
             s.program().connection.switchTo(profiles.read()->at(2).id);
             return s.reach([&s] { return s.program().isWelcoming(); });
         }},
        {"roster-empty", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!s.openList())
                 return false;
             s.actions()->showRoster->trigger();
             s.program().roster.page()->emptyState()->setExampleOffered(true);
             return true;
         }},
        {"roster", kUsual, Studio::Start::WithKey, [](Studio &s) { return planExample(s); }},
        {"roster-read-only", kUsual, Studio::Start::WithoutKey,
         [](Studio &s) { return s.makeReadOnly() && planExample(s); }},
        {"roster-wrong-file", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!planExample(s))
                 return false;
             s.program().roster.planner()->open(QStringLiteral("people.csv"),
                                                "a@example.com,reader,1\n");
             return s.reach([&s] { return s.program().roster.page()->banner()->isVisible(); });
         }},
        {"roster-two-in-one-row", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             return planFrom(s, "Email,Role\nmia@example.com; jo@example.com,reader\n");
         }},
        {"roster-plan-of-another", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             PlanFile plan;
             plan.organization.projects = {QStringLiteral("proj_of_another")};
             plan.organization.invites = {QStringLiteral("invite-of-another")};
             return planFrom(s, planFile(plan));
         }},
        {"roster-damaged-plan", kUsual, Studio::Start::WithKey,
         [](Studio &s) { return planFrom(s, planFile({}).replace("items", "Items")); }},
        {"roster-nobody-here", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!planExample(s))
                 return false;
             s.program().roster.page()->choose({DifferencesFilter::Part::Kind::LeftOut});
             return true;
         }},
        {"roster-left-out", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!planExample(s))
                 return false;
             RosterPage *page = s.program().roster.page();
             page->differences()->leaveOut({0, 1}, QStringLiteral("joins in June"));
             page->choose({DifferencesFilter::Part::Kind::LeftOut});
             return true;
         }},
        {"roster-leave-out", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!planExample(s))
                 return false;
             selectDifferences(s, 2);
             const QWidget *before = s.front();
             s.program().roster.leaveOut();
             return s.reach([&s, before] { return s.front() != before; });
         }},
        {"roster-apply", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!planExample(s))
                 return false;
             const QWidget *before = s.front();
             s.program().roster.apply();
             return s.reach([&s, before] { return s.front() != before; });
         }},
        {"roster-rules", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!planExample(s))
                 return false;
             const QWidget *before = s.front();
             s.program().roster.showRules();
             return s.reach([&s, before] { return s.front() != before; });
         }},
        {"preferences", kUsual, Studio::Start::WithKey,
         [](Studio &s) { return s.openList() && s.openDialog(s.actions()->preferences); }},
        {"guide", kUsual, Studio::Start::WithKey,
         [](Studio &s) { return s.openList() && s.openDialog(s.actions()->guide); }},
        {"keys", kUsual, Studio::Start::WithKey,
         [](Studio &s) { return s.openList() && s.openDialog(s.actions()->shortcuts); }},
        {"search-help", kUsual, Studio::Start::WithKey,
         [](Studio &s) { return s.openList() && s.openDialog(s.actions()->searchHelp); }},
        {"find-problems", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             return s.openList() && s.openDialog(s.actions()->findProblems)
                 && s.reach([&s] { return !static_cast<DoctorDialog *>(s.front())->isWorking(); });
         }},
        {"find-problems-wrong", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!s.openList())
                 return false;
             s.setFault(instead(any, refusal(401, "Incorrect API key provided.")));
             return s.openDialog(s.actions()->findProblems)
                 && s.reach([&s] { return !static_cast<DoctorDialog *>(s.front())->isWorking(); });
         }},
        {"read-only", kUsual, Studio::Start::WithoutKey,
         [](Studio &s) {
             if (!s.makeReadOnly() || !s.loadAll())
                 return false;
             s.select(0);
             return true;
         }},
        {"read-only-review", kUsual, Studio::Start::WithoutKey,
         [](Studio &s) { return s.makeReadOnly() && openPart(s, s.actions()->showReview); }},
        {"revoke-in-profile", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!s.openList())
                 return false;
             s.program().connection.session()->setProfileName(QStringLiteral("Production"));
             s.select(0, 2);
             return s.openDialog(s.actions()->revoke);
         }},
        {"invite-in-profile", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!s.openList())
                 return false;
             s.program().connection.session()->setProfileName(QStringLiteral("Production"));
             return s.openDialog(s.actions()->invite);
         }},
        {"report-problem", kUsual, Studio::Start::WithKey,
         [](Studio &s) { return s.openList() && s.openDialog(s.actions()->reportProblem); }},
        {"about", kUsual, Studio::Start::WithKey,
         [](Studio &s) { return s.openList() && s.openDialog(s.actions()->about); }},
        {"change-key", kUsual, Studio::Start::WithKey,
         [](Studio &s) {
             if (!s.openList())
                 return false;
             s.actions()->changeKey->trigger();
             return true;
         }},
        {"list-huge", kHuge, Studio::Start::WithKey,
         [](Studio &s) {
             if (!s.loadAll())
                 return false;
             s.program().view()->selectAll();
             return true;
         }},
    };
    return all;
}

/// Whether its picture was taken.
bool takePicture(const Scene &scene, const PictureStyle &style, const QString &folder)
{
    Studio studio(style, scene.invites, scene.start);
    if (!scene.reach(studio)) {
        std::fprintf(stderr, "%s: not reached\n", scene.name);
        return false;
    }
    const QString path = folder + u'/' + QLatin1String(scene.name) + QStringLiteral(".png");
    if (studio.take().save(path))
        return true;
    std::fprintf(stderr, "%s: cannot be written\n", qPrintable(path));
    return false;
}

/// "1200x760"
QSize sizeIn(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return {parts.value(0).toInt(), parts.value(1).toInt()};
}

} // namespace

} // namespace Vestibule

int main(int argc, char **argv)
{
    using namespace Vestibule;
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vestibule"));
    installTranslations(&app);
    QCommandLineParser parser;
    const QCommandLineOption window(QStringLiteral("window"), {}, QStringLiteral("SIZE"),
                                    QStringLiteral("1200x760"));
    const QCommandLineOption dark(QStringLiteral("dark"));
    const QCommandLineOption only(QStringLiteral("only"), {}, QStringLiteral("SCENE"));
    parser.addOptions({window, dark, only});
    parser.process(app);
    const QStringList chosen = parser.values(only);
    const QString folder = parser.positionalArguments().value(0, QStringLiteral("."));
    QDir().mkpath(folder);
    const PictureStyle style{sizeIn(parser.value(window)), parser.isSet(dark)};
    int missed = 0;
    for (const Scene &scene : scenes()) {
        if (chosen.isEmpty() || chosen.contains(QLatin1String(scene.name)))
            missed += takePicture(scene, style, folder) ? 0 : 1;
    }
    return missed == 0 ? 0 : 1;
}
