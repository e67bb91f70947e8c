// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programparts.h"

#include "accounts/settings.h"
#include "accounts/unattendedoutcomes.h"
#include "doctor/chart.h"
#include "domain/guard/guardrails.h"
#include "domain/invite.h"
#include "session/listkeeper.h"
#include "session/session.h"
#include "session/wipedkey.h"
#include "ui/desktop/applicationservice.h"
#include "ui/desktop/desktopnotices.h"
#include "ui/desktop/desktopsettings.h"
#include "ui/desktop/fileportal.h"
#include "ui/desktop/sessionbus.h"
#include "ui/insights/insightspage.h"
#include "ui/runs/activitydock.h"
#include "ui/runs/runundo.h"
#include "ui/views/sidebar.h"
#include "ui/window/invitespage.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDialog>
#include <QImageReader>
#include <QProcess>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

namespace Vestibule {

using namespace std::chrono_literals;

namespace {

constexpr auto kLongestLeave = 10s;

/// Before anything is built that would be built in other colours and sizes.
Settings *firstApplied(AppearanceKeeper *keeper, Settings *settings)
{
    const Preferences preferences = settings->preferences();
    keeper->apply(preferences);
    setExpiringSoonDays(preferences.soonDays);
    return settings;
}

} // namespace

PicturePlugins::PicturePlugins()
{
    QThreadPool::globalInstance()->start([] { (void)QImageReader::supportedImageFormats(); });
}

ProgramParts::ProgramParts(KeyStore *keys, Settings *settings, const Environment &environment)
    : window(firstApplied(&appearance, settings))
    , invites(&window, settings)
    , views(&window, settings)
    , review(&window, settings)
    , roster(&window, settings)
    , connection(&window, keys, settings, environment)
    , profiles(&window, &connection, keys)
    , runs(&window, &connection, settings)
    , activity(&window, &runs)
    , details(&window, &runs, settings)
    , changes(&window, &runs, settings)
    , help(&window, settings)
    , preferences(&window, &appearance, settings)
    , commands(&window, settings)
    , quietRefresh(&window, &runs, settings)
    , notices(&window, &runs, &changes, settings)
    , calls(&window, &invites)
    , m_standsAlone(!environment.profile
                    && (environment.adminKey || environment.baseUrl || environment.organizationId))
{
    window.invitesPage()->addPart(InvitesPage::Part::Insights, [this, settings] {
        auto *insights = new InsightsPage(window.invitesPage(), settings);
        tellOfSessions(insights);
        insights->setSession(connection.session());
        return insights;
    });
    window.invitesPage()->setReadsQuietly(true);
    connectDoctor(keys, environment);
    // In this order: what runs ends before what it works on.
    tellOfSessions(&runs);
    tellOfSessions(window.invitesPage());
    tellOfSessions(&invites);
    tellOfSessions(&views);
    tellOfSessions(&review);
    tellOfSessions(&roster);
    tellOfSessions(&activity);
    tellOfSessions(&details);
    tellOfSessions(&changes);
    tellOfSessions(&help);
    tellOfSessions(&preferences);
    tellOfSessions(&commands);
    tellOfSessions(&quietRefresh);
    tellOfSessions(&notices);
    QObject::connect(&preferences, &PreferencesController::preferencesChanged, &quietRefresh,
                     &QuietRefresh::readInterval);
    connectRuns();
    connectRules(settings);
    // As long as there are runs: a session ends after them.
    QObject::connect(&connection, &ConnectionController::sessionChanged, &runs,
                     [this] { invites.setOwner(ownerNames()); });
    appearance.listenBy(&window);
}

// An input method hands over what it holds when its field is hidden, as late as in the destructor
// of QDialog: the dialog that hears of it has to be whole.
ProgramParts::~ProgramParts()
{
    const auto dialogs = window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->hide();
}

// The one way in which a part hears of a session.
template <typename Part>
void ProgramParts::tellOfSessions(Part *part)
{
    QObject::connect(&connection, &ConnectionController::sessionChanged, part, &Part::setSession);
}

void ProgramParts::joinDesktop()
{
    withSessionBus(&window, [this](const QDBusConnection &bus) {
        notices.setPort(new DesktopNotices(bus, &window));
        auto *settings = new DesktopSettings(bus, &window);
        QObject::connect(settings, &DesktopSettings::changed, &window,
                         [this](const DesktopWishes &wishes) { appearance.follow(wishes); });
        settings->read();
        useFilePortal(bus, &window);
        openToDesktop(bus);
    });
}

// The demo, and what works with the environment's key, are not what a desktop means by the program.
void ProgramParts::openToDesktop(const QDBusConnection &bus)
{
    const bool isDemo =
        connection.session() != nullptr && connection.session()->source() == Session::Source::Demo;
    if (isDemo || m_standsAlone || door.path().isEmpty())
        return;
    auto *service = new ApplicationService(bus, &window);
    QObject::connect(service, &ApplicationService::called, &calls, &CallAnswer::answer);
    QObject::connect(service, &ApplicationService::demoWanted, &window, [] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                {QStringLiteral("--demo")});
    });
    service->open();
}

QStringList ProgramParts::ownerNames()
{
    QStringList names;
    if (!runs.organization().isEmpty())
        names.append(QStringLiteral("organization ") + runs.organization());
    const Credentials &credentials = connection.journalHome().credentials();
    if (m_standsAlone || connection.profileId().isEmpty())
        names.append(QStringLiteral("address ") + credentials.baseUrl + u' '
                     + credentials.organizationId);
    else
        names.append(QStringLiteral("profile ") + connection.profileId());
    return names;
}

QString ProgramParts::doorPath(bool demo) const
{
    const QString profile = demo ? QStringLiteral("demo") : connection.profileId();
    if (m_standsAlone || profile.isEmpty())
        return {};
    return windowDoorPath(Settings::keptFile() + u'\n' + (demo ? u'd' : u'p') + profile);
}

WindowDoor::Outcome ProgramParts::openDoor(bool demo, QString &path)
{
    path = doorPath(demo);
    const WindowDoor::Outcome outcome = door.open(path);
    QObject::connect(&door, &WindowDoor::called, &calls, &CallAnswer::answer);
    const auto follow = [this] {
        const Session *session = connection.session();
        const bool isDemo = session != nullptr && session->source() == Session::Source::Demo;
        if (session != nullptr || window.isVisible())
            (void)door.open(doorPath(isDemo));
    };
    QObject::connect(&connection, &ConnectionController::profileChanged, &door, follow);
    QObject::connect(&connection, &ConnectionController::sessionChanged, &door,
                     [follow](const Session *session) {
                         if (session != nullptr)
                             follow();
                     });
    return outcome;
}

void ProgramParts::leave()
{
    window.savePlace();
    invites.keepTyped(calls.files());
    // A quit would close the windows first, and a dialog that holds what was typed asks.
    const auto end = [] { QCoreApplication::exit(); };
    if (!runs.isBusy()) {
        end();
        return;
    }
    runs.pauseThen(end);
    // Whoever ends the program does not wait for a server for long. The journal knows what is out.
    QTimer::singleShot(kLongestLeave, qApp, end);
}

// An organization's own domains, the rules of its review, its views and columns stay its own.
void ProgramParts::connectRules(Settings *settings)
{
    QObject::connect(&runs, &RunController::journalChanged, &review, [this, settings] {
        if (!runs.organization().isEmpty() && settings->setOrganization(runs.organization())) {
            views.readViews();
            window.invitesPage()->readColumns();
        }
        setCurrentGuard(Guard(settings->guardRails()));
        review.readOptions();
        roster.setJournal(connection.journalHome().folder(), runs.organization());
        invites.setOwner(ownerNames());
    });
    QObject::connect(&roster, &RosterController::rulesChanged, &review,
                     &ReviewController::readOptions);
    // What the parts keep as they leave an organization is still that one's.
    QObject::connect(&connection, &ConnectionController::sessionChanged, &review,
                     [settings](const Session *session) {
                         if (session == nullptr)
                             settings->setOrganization({});
                     });
    QObject::connect(&connection, &ConnectionController::sessionChanged, &review, [this] {
        review.setProfile(connection.profileId(),
                          UnattendedOutcomes(UnattendedOutcomes::besideJournals(
                              connection.journalHome().folder())));
    });
    QObject::connect(&preferences, &PreferencesController::reviewOptionsChanged, &review,
                     &ReviewController::readOptions);
}

// What the doctor of the command line examines; of a session, what that works with.
void ProgramParts::connectDoctor(KeyStore *keys, const Environment &environment)
{
    help.setPatientSource([this, keys, environment](Session *session) {
        Patient patient = Patient::of(environment, keys);
        patient.journalFolder = connection.journalHome().folder();
        patient.onKeyRefused = [memory = connection.memory()](const Credentials &refused) {
            wipeKeySoon(memory, refused);
        };
        const QString id = connection.profileId();
        if (const auto kept = connection.profiles().read(); kept && !id.isEmpty())
            patient.profile = profileOf(*kept, id);
        if (session == nullptr) {
            if (patient.profile)
                patient.credentials = patient.profile->credentials();
            return patient;
        }
        patient.credentials = connection.journalHome().credentials();
        patient.paceSeen = session->service()->paceSeen();
        // Any other key is that of the environment, or has its own place in the keychain.
        if (session->source() != Session::Source::Environment)
            patient.environment.adminKey.reset();
        if (session->source() == Session::Source::Demo)
            patient.keys = nullptr;
        return patient;
    });
}

void ProgramParts::connectRuns()
{
    QObject::connect(&invites, &InviteController::runRequested, &runs, &RunController::add);
    QObject::connect(&review, &ReviewController::runRequested, &runs, &RunController::add);
    QObject::connect(&runs, &RunController::leftOutRead, &invites,
                     &InviteController::inviteLeftOut);
    QObject::connect(&runs, &RunController::profilesWanted, window.invitesPage(),
                     &InvitesPage::profilesRequested);
    QObject::connect(runs.undo(), &RunUndo::inviteAgainRequested, &invites,
                     &InviteController::inviteAgain);
    QObject::connect(activity.dock(), &ActivityDock::inviteAgainRequested, &invites,
                     &InviteController::inviteAgain);
    QObject::connect(&runs, &RunController::availabilityChanged, &invites,
                     &InviteController::setRunProblem);
    QObject::connect(&changes, &ChangesController::rememberingChanged, &connection,
                     &ConnectionController::setRemembering);
    QObject::connect(&runs, &RunController::journalChanged, &connection, [this] {
        if (Session *session = connection.session(); session != nullptr && session->keeper())
            session->keeper()->setJournal(runs.organization());
    });
    QObject::connect(&runs, &RunController::journalChanged, &invites,
                     [this] { invites.setJournal(runs.journal()); });
    QObject::connect(&runs, &RunController::availabilityChanged, &review,
                     &ReviewController::setRunProblem);
    QObject::connect(&activity, &ActivityController::historyCleared, &roster,
                     &RosterController::forgetMarks);
    QObject::connect(&roster, &RosterController::runRequested, &runs, &RunController::add);
    QObject::connect(&runs, &RunController::availabilityChanged, &roster,
                     &RosterController::setRunProblem);
    QObject::connect(&runs, &RunController::busyChanged, &roster,
                     [this] { roster.setBusy(runs.isBusy()); });
    QObject::connect(&roster, &RosterController::countChanged, views.sideBar(),
                     &SideBar::setRosterCount);
    QObject::connect(&review, &ReviewController::countChanged, views.sideBar(),
                     &SideBar::setReviewCount);
}

} // namespace Vestibule
