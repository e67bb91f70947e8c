// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/runplan.h"

#include "support/testentry.h"

#include <QScopeGuard>
#include <QTest>

using namespace Vestibule;

namespace {

Invite inviteOf(const QString &id, const QString &email,
                const QString &status = QStringLiteral("pending"))
{
    Invite invite;
    invite.id = id;
    invite.email = email;
    invite.role = QStringLiteral("reader");
    invite.status = status;
    invite.projects = QList<ProjectGrant>{{QStringLiteral("proj_a"), QStringLiteral("member")}};
    return invite;
}

EachKnown each(const QList<Invite> &invites)
{
    return [invites](const auto &visit) {
        for (const Invite &invite : invites)
            visit(invite.id, invite.email, invite.status);
    };
}

QString ann()
{
    return QStringLiteral("ann@example.com");
}

QString bob()
{
    return QStringLiteral("bob@example.com");
}

} // namespace

class RunPlanTest : public TestCase
{
    Q_OBJECT

private slots:
    void aStepKeepsRoleAndProjects_data()
    {
        QTest::addColumn<bool>("told");
        QTest::addColumn<int>("grants");
        QTest::addColumn<int>("kind");
        QTest::newRow("some") << true << 1 << int(ProjectChoice::Kind::Chosen);
        QTest::newRow("none") << true << 0 << int(ProjectChoice::Kind::None);
        QTest::newRow("untold") << false << 0 << int(ProjectChoice::Kind::Default);
    }

    void aStepKeepsRoleAndProjects()
    {
        QFETCH(bool, told);
        QFETCH(int, grants);
        Invite invite = inviteOf(QStringLiteral("i1"), ann());
        if (!told)
            invite.projects.reset();
        else
            invite.projects->resize(grants);
        const RunStep step = stepOn(StepKind::Resend, invite);
        QCOMPARE(step.inviteId, QStringLiteral("i1"));
        QCOMPARE(step.invite.role, QStringLiteral("reader"));
        QTEST(int(step.invite.projects.kind), "kind");
        QCOMPARE(step.invite.projects.chosen.size(), grants);
    }

    void acceptedOnesAreLeftOutOfEveryPlan()
    {
        const QList<Invite> invites{
            inviteOf(QStringLiteral("i1"), ann(), QStringLiteral("accepted")),
            inviteOf(QStringLiteral("i2"), bob())};
        const QList<RunPlan> plans{
            planRevoke(invites, std::nullopt), planResend(invites, each(invites), {}),
            planChange(invites, {QStringLiteral("owner"), {}}, each(invites), {})};
        for (const RunPlan &plan : plans) {
            QCOMPARE(plan.leftOutFor(RunPlan::Reason::Accepted), 1);
            QCOMPARE(plan.leftOut.size(), 1);
            QCOMPARE(plan.leftOut.at(0).place, 0);
            QCOMPARE(plan.leftOut.at(0).reason, RunPlan::Reason::Accepted);
            QCOMPARE(plan.steps.size(), 1);
            QCOMPARE(plan.steps.at(0).inviteId, QStringLiteral("i2"));
        }
    }

    // The API refuses a second open invite, so the first one would be gone for nothing.
    void whoHasAnotherOpenInviteIsLeftOut_data()
    {
        QTest::addColumn<QString>("second"); // its status
        QTest::addColumn<bool>("isChosen");
        QTest::addColumn<bool>("leavesOut");
        for (const bool chosen : {true, false}) {
            const char *how = chosen ? "chosen" : "known";
            QTest::addRow("pending, %s", how) << QStringLiteral("pending") << chosen << true;
            QTest::addRow("new word, %s", how) << QStringLiteral("held") << chosen << true;
            QTest::addRow("expired, %s", how) << QStringLiteral("expired") << chosen << false;
            QTest::addRow("accepted, %s", how) << QStringLiteral("accepted") << chosen << false;
        }
    }

    void whoHasAnotherOpenInviteIsLeftOut()
    {
        QFETCH(QString, second);
        QFETCH(bool, isChosen);
        QFETCH(bool, leavesOut);
        const QList<Invite> all{
            inviteOf(QStringLiteral("i1"), ann()), inviteOf(QStringLiteral("i2"), bob()),
            inviteOf(QStringLiteral("i3"), QStringLiteral("Ann@Example.COM"), second)};
        const QList<Invite> chosen = isChosen ? all : all.first(2);
        for (const RunPlan &plan :
             {planResend(chosen, each(all), {}),
              planChange(chosen, {QStringLiteral("owner"), {}}, each(all), {})}) {
            QCOMPARE(plan.steps.size(), leavesOut ? 1 : 2);
            QCOMPARE(plan.steps.last().inviteId, QStringLiteral("i2"));
            QCOMPARE(plan.steps.size() + plan.leftOut.size(), chosen.size());
            if (leavesOut)
                QCOMPARE(plan.leftOut.at(0).reason, RunPlan::Reason::OtherOpen);
        }
        QCOMPARE(planRevoke(all, std::nullopt).leftOut.isEmpty(),
                 second != QStringLiteral("accepted"));
    }

    void theOpenOneOfAnAddressIsResentAndNotTheExpiredOne()
    {
        const QList<Invite> all{inviteOf(QStringLiteral("i1"), ann(), QStringLiteral("expired")),
                                inviteOf(QStringLiteral("i2"), ann())};
        const RunPlan plan = planResend(all, each(all), {});
        QCOMPARE(plan.steps.size(), 1);
        QCOMPARE(plan.steps.at(0).inviteId, QStringLiteral("i2"));
        QCOMPARE(plan.leftOut.at(0).reason, RunPlan::Reason::OtherOpen);
    }

    void anAddressIsInvitedOnce()
    {
        const QString expired = QStringLiteral("expired");
        const QList<Invite> invites{
            inviteOf(QStringLiteral("i1"), ann(), expired), inviteOf(QStringLiteral("i2"), bob()),
            inviteOf(QStringLiteral("i3"), QStringLiteral("Ann@Example.COM"), expired)};
        const RunPlan plan = planResend(invites, each(invites), {});
        QCOMPARE(plan.steps.size(), 2);
        QCOMPARE(plan.leftOut.size(), 1);
        QCOMPARE(plan.leftOut.at(0).place, 2);
        QCOMPARE(plan.leftOut.at(0).reason, RunPlan::Reason::Repeated);
        // To revoke both is no repetition.
        QCOMPARE(planRevoke(invites, std::nullopt).steps.size(), 3);
    }

    void whatOpensAProjectThatIsGoneIsLeftOut()
    {
        Invite invite = inviteOf(QStringLiteral("i1"), ann());
        invite.projects = QList<ProjectGrant>{{QStringLiteral("old"), QStringLiteral("member")},
                                              {QStringLiteral("new"), QStringLiteral("member")}};
        Project old;
        old.id = QStringLiteral("old");
        old.status = QStringLiteral("archived");
        Project fresh;
        fresh.id = QStringLiteral("new");
        const QList<Project> projects{old, fresh};
        const RunPlan plan = planResend({invite}, each({invite}), projects);
        QVERIFY(plan.steps.isEmpty());
        QCOMPARE(plan.leftOut.at(0).reason, RunPlan::Reason::ProjectGone);
        QVERIFY(planResend({invite}, each({invite}), {fresh}).steps.isEmpty());
        QCOMPARE(planResend({invite}, each({invite}), {}).steps.size(), 1); // nothing is known
        QCOMPARE(planRevoke({invite}, std::nullopt).steps.size(), 1);
        // The way out: other projects.
        InviteChange change{QStringLiteral("owner"), {}};
        QVERIFY(planChange({invite}, change, each({invite}), projects).steps.isEmpty());
        change.projects = ProjectChoice{ProjectChoice::Kind::None, {}};
        QCOMPARE(planChange({invite}, change, each({invite}), projects).steps.size(), 1);
    }

    void otherInvitesOfTheAddressAreKnown()
    {
        const Invite chosen = inviteOf(QStringLiteral("i1"), ann());
        const QList<Invite> all{chosen,
                                inviteOf(QStringLiteral("i2"), ann(), QStringLiteral("expired")),
                                inviteOf(QStringLiteral("i3"), bob())};
        QCOMPARE(planResend({chosen}, each(all), {}).steps.at(0).knownIds,
                 QStringList{QStringLiteral("i2")});
        QVERIFY(planRevoke({chosen}, std::nullopt).steps.at(0).knownIds.isEmpty());
    }

    void aChangeThatChangesNothingIsLeftOut()
    {
        const Invite invite = inviteOf(QStringLiteral("i1"), ann());
        const RunPlan same =
            planChange({invite}, {QStringLiteral("reader"), {}}, each({invite}), {});
        QVERIFY(same.steps.isEmpty());
        QCOMPARE(same.leftOut.at(0).reason, RunPlan::Reason::Unchanged);
        const RunPlan owner =
            planChange({invite}, {QStringLiteral("owner"), {}}, each({invite}), {});
        QCOMPARE(owner.steps.at(0).invite.role, QStringLiteral("owner"));
        QCOMPARE(owner.steps.at(0).invite.projects.chosen, *invite.projects);
    }

    void whatARuleForbidsIsLeftOutOfEveryPlan()
    {
        setCurrentGuard(Guard({.protectedPeople = {ann()}}));
        const auto atEnd = qScopeGuard([] { setCurrentGuard({}); });
        const Invite invite = inviteOf(QStringLiteral("i1"), ann());
        const InviteChange change{QStringLiteral("owner"), {}};
        QCOMPARE(planRevoke({invite}, std::nullopt).leftOutFor(RunPlan::Reason::Protected), 1);
        QCOMPARE(
            planChange({invite}, change, each({invite}), {}).leftOutFor(RunPlan::Reason::Protected),
            1);
        QCOMPARE(planResend({invite}, each({invite}), {}).steps.size(), 1);
        setCurrentGuard(Guard({.allowedDomains = {QStringLiteral("elsewhere.example")}}));
        QCOMPARE(planRevoke({invite}, std::nullopt).steps.size(), 1);
        QCOMPARE(planResend({invite}, each({invite}), {}).leftOutFor(RunPlan::Reason::NotAllowed),
                 1);
    }

    void whatIsOverTakesNothingAway()
    {
        QList<Invite> invites{inviteOf(QStringLiteral("i1"), ann()),
                              inviteOf(QStringLiteral("i2"), ann())};
        invites[0].status = QStringLiteral("expired");
        QCOMPARE(removalsIn(planRevoke(invites, std::nullopt).steps), 1);
    }

    void projectsThatWereNotToldAreCounted()
    {
        Invite invite = inviteOf(QStringLiteral("i1"), ann());
        invite.projects.reset();
        QCOMPARE(planResend({invite}, each({invite}), {}).untoldProjects, 1);
        QCOMPARE(
            planChange({invite}, {QStringLiteral("owner"), {}}, each({invite}), {}).untoldProjects,
            1);
        ProjectChoice none;
        none.kind = ProjectChoice::Kind::None;
        const RunPlan told = planChange({invite}, {{}, none}, each({invite}), {});
        QCOMPARE(told.steps.size(), 1);
        QCOMPARE(told.untoldProjects, 0);
    }
};

VESTIBULE_TEST(RunPlanTest)

#include "tst_runplan.moc"
