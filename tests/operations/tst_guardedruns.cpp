// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/roster/roster.h"
#include "operations/runplan.h"
#include "support/patience.h"
#include "support/roster/rostermodel.h"
#include "support/runbench.h"
#include "support/testentry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>

using namespace Vestibule;
using State = RunPlayer::State;

namespace {

QList<Invite> invitesOf(const StatefulOrganization &organization)
{
    QList<Invite> invites;
    for (const QJsonObject &object : organization.invites()) {
        Invite invite;
        invite.id = object.value(QLatin1String("id")).toString();
        invite.email = object.value(QLatin1String("email")).toString();
        invite.role = object.value(QLatin1String("role")).toString();
        invite.status = object.value(QLatin1String("status")).toString();
        invite.createdAt = object.value(QLatin1String("created_at")).toInteger();
        invite.expiresAt = object.value(QLatin1String("expires_at")).toInteger();
        invite.projects.emplace();
        invites.append(invite);
    }
    return invites;
}

int openOwnersOf(const QList<Invite> &invites)
{
    return static_cast<int>(std::count_if(invites.cbegin(), invites.cend(), isOpenOwner));
}

} // namespace

/// The last gate: whatever steps a run is given, it does nothing that a rule forbids.
class GuardedRunsTest : public TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_bench = std::make_unique<RunBench>();
    }
    void cleanup() { setCurrentGuard({}); }

    void whatIsForbiddenIsSkippedAndTheRestGoesOn()
    {
        const QString boss = m_bench->organization.add(QStringLiteral("boss@x.org"));
        const QString other = m_bench->organization.add(QStringLiteral("other@x.org"));
        setCurrentGuard(Guard({.protectedPeople = {QStringLiteral("boss@x.org")},
                               .allowedDomains = {QStringLiteral("x.org")}}));
        QVERIFY(m_bench->openJournal());
        m_bench->makePlayer();
        QVERIFY(m_bench->play({stepOn(StepKind::Revoke, boss, QStringLiteral("boss@x.org")),
                               createStep(QStringLiteral("a@y.org")),
                               stepOn(StepKind::Revoke, other, QStringLiteral("other@x.org")),
                               stepOn(StepKind::Change, boss, QStringLiteral("boss@x.org"),
                                      QStringLiteral("owner"))}));
        for (const int position : {0, 1, 3}) {
            QCOMPARE(m_bench->step(position).state, StepState::Skipped);
            QCOMPARE(m_bench->step(position).skipReason, SkipReason::Guarded);
        }
        QCOMPARE(m_bench->step(2).state, StepState::Done);
        QCOMPARE(m_bench->organization.ids(), QStringList{boss});
        // The journal knows why.
        QVERIFY(m_bench->restart());
        m_bench->player->resume(1, false);
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(m_bench->step(0).skipReason, SkipReason::Guarded);
    }

    void moreRemovalsThanAllowedAreNotBegun()
    {
        QList<RunStep> steps;
        for (int i = 0; i < 12; ++i) {
            const QString email = QStringLiteral("p%1@x.org").arg(i);
            steps.append(stepOn(StepKind::Revoke, m_bench->organization.add(email), email));
        }
        steps.first().wasOver = true; // takes nothing away
        QVERIFY(m_bench->openJournal());
        m_bench->makePlayer();
        m_bench->player->begin(steps);
        QCOMPARE(m_bench->player->state(), State::Failed);
        QCOMPARE(m_bench->server.requestCount(), 0);
        m_bench->makePlayer();
        m_bench->player->begin(steps, {}, 11);
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(m_bench->organization.ids().size(), 0);
    }

    void ownersAreCountedInTheListAndAsTheyAreMade()
    {
        const QString old = m_bench->organization.add(
            QStringLiteral("old@x.org"), QStringLiteral("pending"), QStringLiteral("owner"));
        setCurrentGuard(Guard({.mostOpenOwners = 2}));
        QVERIFY(m_bench->openJournal());
        m_bench->makePlayer();
        QVERIFY(m_bench->play({createStep(QStringLiteral("a@x.org"), QStringLiteral("owner")),
                               createStep(QStringLiteral("b@x.org"), QStringLiteral("owner")),
                               stepOn(StepKind::Revoke, old, QStringLiteral("old@x.org")),
                               createStep(QStringLiteral("c@x.org"), QStringLiteral("owner")),
                               createStep(QStringLiteral("d@x.org"))}));
        QCOMPARE(m_bench->step(1).skipReason, SkipReason::Guarded);
        for (const int position : {0, 2, 3, 4})
            QCOMPARE(m_bench->step(position).state, StepState::Done);
    }

    void ownersThatCannotBeCountedAreNotInvited()
    {
        setCurrentGuard(Guard({.mostOpenOwners = 2}));
        m_bench->server.setHandler([this](const Request &request) {
            return request.method == "GET" ? Step::json(403, "{}")
                                           : m_bench->organization.answer(request);
        });
        QVERIFY(m_bench->openJournal());
        m_bench->makePlayer();
        QVERIFY(m_bench->play({createStep(QStringLiteral("a@x.org"), QStringLiteral("owner"))},
                              State::Paused));
        QCOMPARE(m_bench->server.requestCount("POST"), 0);
    }

    /// Plans and raw steps by chance, one run after the other, some of them killed and resumed.
    void noSequenceOfRunsGetsPastTheRules()
    {
        RosterDice dice(11);
        QVERIFY(m_bench->openJournal());
        int skipped = 0;
        int done = 0;
        GuardRails rails;
        for (int i = 0; i < 12; ++i)
            m_bench->organization.add(
                dice.email(), dice.once(4) ? QStringLiteral("expired") : QStringLiteral("pending"),
                dice.once(3) ? QStringLiteral("owner") : QStringLiteral("reader"));
        for (int round = 0; round < 60; ++round) {
            if (round % 6 == 0)
                rails = dice.rails();
            const Guard guard(rails);
            setCurrentGuard(guard);
            const QList<Invite> before = invitesOf(m_bench->organization);
            const QList<RunStep> steps = stepsBy(dice, before, guard);
            if (steps.isEmpty())
                continue;
            const int firstRequest = m_bench->server.requestCount();
            m_bench->makePlayer();
            m_bench->player->begin(steps, {}, 1000);
            if (dice.once(4)) { // killed, and resumed
                const int after = firstRequest + dice.upTo(4);
                (void)waitUntil([&] {
                    return m_bench->server.requestCount() > after
                        || m_bench->player->state() == State::Finished;
                });
                const qint64 run = m_bench->player->runId();
                QVERIFY(m_bench->restart());
                if (run != 0)
                    m_bench->player->resume(run, false);
            }
            if (m_bench->player->state() != State::Idle) {
                const bool finished = m_bench->waitFor(State::Finished);
                QVERIFY2(finished,
                         qPrintable(QStringLiteral("round %1: state %2, problem %3")
                                        .arg(round)
                                        .arg(int(m_bench->player->state()))
                                        .arg(int(m_bench->apiProblem().value_or(
                                            ApiError::Kind::Cancelled)))));
            }
            for (const RunStep &step : m_bench->player->steps()) {
                skipped += step.skipReason == SkipReason::Guarded ? 1 : 0;
                done += step.state == StepState::Done ? 1 : 0;
            }
            check(guard, rails, before, firstRequest);
            // What was made a moment ago stands against nothing in the next round.
            m_passed += 400;
            m_bench->passSeconds(m_passed);
        }
        QVERIFY2(skipped > 20 && done > 60,
                 qPrintable(QStringLiteral("%1 %2").arg(skipped).arg(done)));
    }

private:
    static QList<RunStep> stepsBy(RosterDice &dice, const QList<Invite> &invites,
                                  const Guard &guard)
    {
        QList<Invite> chosen;
        for (const Invite &invite : invites) {
            if (dice.once(3))
                chosen.append(invite);
        }
        const EachKnown known = [&invites](const auto &visit) {
            for (const Invite &invite : invites)
                visit(invite.id, invite.email, invite.status);
        };
        switch (dice.upTo(5)) {
        case 0:
            return planRevoke(chosen, std::nullopt).steps;
        case 1:
            return planResend(chosen, known, {}).steps;
        case 2:
            return planChange(chosen, {QStringLiteral("owner"), {}}, known, {}).steps;
        case 3: {
            RosterSources sources;
            sources.invites = {invites, true};
            sources.members.isWhole = true;
            sources.projects.isWhole = true;
            const RosterOptions options{true, {{}, QStringLiteral("reader"), {}}};
            return rosterSteps(planRoster(dice.roster(), sources, options, guard), std::nullopt);
        }
        default:
            break;
        }
        // What no planner has seen.
        QList<RunStep> steps;
        for (const Invite &invite : std::as_const(chosen)) {
            steps.append(stepOn(dice.once(2) ? StepKind::Revoke : StepKind::Change, invite.id,
                                invite.email, QStringLiteral("owner")));
        }
        for (int i = dice.upTo(5); i >= 0; --i)
            steps.append(createStep(
                dice.email(), dice.once(2) ? QStringLiteral("owner") : QStringLiteral("reader")));
        return steps;
    }

    void check(const Guard &guard, const GuardRails &rails, const QList<Invite> &before,
               int firstRequest)
    {
        const QList<Invite> after = invitesOf(m_bench->organization);
        for (const Invite &invite : before) {
            if (!guard.isProtected(invite.email))
                continue;
            // As it was, or sent again.
            QVERIFY(std::any_of(after.cbegin(), after.cend(), [&invite](const Invite &one) {
                return foldedEmail(one.email) == foldedEmail(invite.email)
                    && (one.id == invite.id || isOpen(one.status));
            }));
        }
        for (const Request &request : m_bench->server.requests().mid(firstRequest)) {
            if (request.method != "POST")
                continue;
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            const NewInvite made{body.value(QLatin1String("email")).toString(),
                                 body.value(QLatin1String("role")).toString(),
                                 {}};
            QCOMPARE(guard.against(made, -1), GuardRule::None);
        }
        if (rails.mostOpenOwners)
            QVERIFY(openOwnersOf(after) <= std::max(openOwnersOf(before), *rails.mostOpenOwners));
    }

    std::unique_ptr<RunBench> m_bench;
    qint64 m_passed = 0;
};

VESTIBULE_TEST(GuardedRunsTest)
#include "tst_guardedruns.moc"
