// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/roster/roster.h"
#include "domain/roster/rostertext.h"
#include "support/roster/rostermodel.h"
#include "support/testentry.h"

#include <QTest>

#include <algorithm>

using namespace Vestibule;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 1500;

/// What a plan says, without the lines of the roster.
QStringList told(const RosterPlan &plan)
{
    QStringList lines;
    for (const RosterItem &item : plan.items) {
        lines.append(QStringList{rosterWord(item.group), rosterWord(item.reason),
                                 foldedEmail(item.email), item.before ? item.before->id : QString(),
                                 rosterBeforeText(item), rosterAfterText(item),
                                 rosterReasonText(item)}
                         .join(u'|'));
    }
    lines.sort();
    return lines;
}

RosterOptions options(bool withdraw)
{
    return {withdraw, {{}, u"reader"_s, {}}};
}

int openOwners(const QList<Invite> &invites)
{
    return int(std::count_if(invites.cbegin(), invites.cend(), isOpenOwner));
}

} // namespace

/// What holds for every roster and every organization, tried on many made by chance; the seed is
/// fixed.
class RosterTest : public TestCase
{
    Q_OBJECT

private slots:
    void afterApplyingThereIsNothingToDo()
    {
        RosterDice dice(1);
        int steps = 0;
        for (int round = 0; round < kRounds; ++round) {
            OrganizationModel model = dice.organization();
            const QList<RosterRow> roster = dice.roster();
            const Guard guard(dice.rails());
            const RosterOptions chosen = options(dice.once(2));
            const RosterPlan plan = planRoster(roster, model.sources, chosen, guard);
            const QList<RunStep> planned = rosterSteps(plan, model.sources.now);
            for (const RunStep &step : planned)
                model.carryOut(step);
            steps += int(planned.size());
            const RosterPlan after = planRoster(roster, model.sources, chosen, guard);
            QVERIFY2(after.isEmpty(),
                     qPrintable(u"round %1:\n"_s.arg(round) + told(plan).join(u'\n') + u"\n->\n"_s
                                + told(after).join(u'\n')));
        }
        QVERIFY(steps > kRounds); // it is not true for want of steps
    }

    void theOrderOfRowsDoesNotMatter()
    {
        RosterDice dice(2);
        for (int round = 0; round < kRounds; ++round) {
            OrganizationModel model = dice.organization();
            QList<RosterRow> roster = dice.roster();
            const Guard guard(dice.rails());
            const RosterOptions chosen = options(dice.once(2));
            const QStringList before = told(planRoster(roster, model.sources, chosen, guard));
            dice.shuffle(roster);
            QCOMPARE(told(planRoster(roster, model.sources, chosen, guard)), before);
        }
    }

    // Nobody but who is on the roster gets an invite, and nobody on it loses one.
    void nobodyElseIsTouched()
    {
        RosterDice dice(3);
        int withdrawn = 0;
        for (int round = 0; round < kRounds; ++round) {
            const OrganizationModel model = dice.organization();
            const QList<RosterRow> roster = dice.roster();
            const RosterOptions chosen = options(dice.once(2));
            QSet<QString> people;
            for (const RosterRow &row : roster)
                people.insert(foldedEmail(row.draft.email));
            const RosterPlan plan = planRoster(roster, model.sources, chosen, {});
            QSet<QString> named;
            const QList<RunStep> steps = rosterSteps(plan, model.sources.now);
            for (const RunStep &step : steps) {
                const QString folded = foldedEmail(step.invite.email);
                if (step.kind == StepKind::Revoke) {
                    ++withdrawn;
                    QVERIFY(!people.contains(folded));
                    QVERIFY(chosen.withdraw && mayTakeAway(plan.grounds));
                } else {
                    QVERIFY(people.contains(folded));
                    QVERIFY(!named.contains(folded));
                    named.insert(folded);
                }
            }
            // Every person is told about, once or for each of their rows and invites.
            QSet<QString> toldOf;
            for (const RosterItem &item : plan.items)
                toldOf.insert(foldedEmail(item.email));
            QVERIFY(toldOf.contains(people));
        }
        QVERIFY(withdrawn > 100);
    }

    void noPlanGetsPastTheRails()
    {
        RosterDice dice(4);
        int refused = 0;
        for (int round = 0; round < kRounds; ++round) {
            OrganizationModel model = dice.organization();
            const GuardRails rails = dice.rails();
            const Guard guard(rails);
            const RosterPlan plan = planRoster(dice.roster(), model.sources, options(true), guard);
            const int before = openOwners(model.sources.invites.items);
            const QList<RunStep> steps = rosterSteps(plan, model.sources.now);
            for (const RunStep &step : steps) {
                QCOMPARE(guard.against(step, -1), GuardRule::None);
                model.carryOut(step);
            }
            if (rails.mostOpenOwners)
                QVERIFY(openOwners(model.sources.invites.items)
                        <= std::max(before, *rails.mostOpenOwners));
            refused += plan.count(RosterGroup::NotAllowed) + plan.count(RosterGroup::Protected);
        }
        QVERIFY(refused > kRounds);
    }

    // A dump of today, planned at once, asks for nothing.
    void todayAsARosterAsksForNothing()
    {
        RosterDice dice(5);
        for (int round = 0; round < kRounds; ++round) {
            const OrganizationModel model = dice.organization();
            const QList<RosterRow> today =
                rosterOf(model.sources.invites.items, model.sources.members.items);
            const RosterPlan plan =
                planRoster(today, model.sources, options(true), Guard(dice.rails()));
            QVERIFY2(plan.isAsItShouldBe(), qPrintable(told(plan).join(u'\n')));
        }
    }

    void anEmptyRosterTakesNothingAway()
    {
        RosterDice dice(6);
        for (int round = 0; round < 500; ++round) {
            const OrganizationModel model = dice.organization();
            QVERIFY(planRoster({}, model.sources, options(true), {}).isEmpty());
        }
    }

    // Who is meant by a row that cannot be read may be the one who would lose an invite.
    void aRowThatNamesNobodyKeepsEverybody()
    {
        RosterSources sources;
        sources.invites = {{{u"inv-1"_s, u"a@x.org"_s, u"reader"_s, u"pending"_s, {}, {}, {}, {}}},
                           true};
        sources.members.isWhole = true;
        sources.projects.isWhole = true;
        RosterRow row;
        row.draft.email = u"b@x.org"_s;
        const RosterPlan sure = planRoster({row}, sources, options(true), {});
        QCOMPARE(sure.count(RosterGroup::Withdraw), 1);
        RosterRow odd;
        odd.draft.email = u"a at x.org"_s;
        const RosterPlan plan = planRoster({row, odd}, sources, options(true), {});
        QCOMPARE(plan.count(RosterGroup::Withdraw), 0);
        QCOMPARE(plan.count(RosterGroup::NotAllowed), 1);
        QCOMPARE(plan.count(RosterGroup::Unclear), 1);
        QCOMPARE(plan.count(RosterGroup::Invite), 1);
    }

    void everyGroupHasAWord()
    {
        for (const RosterGroup group : rosterGroups()) {
            QCOMPARE(rosterGroupOf(rosterWord(group)), group);
            QVERIFY(!rosterCountText(group, 2).isEmpty());
        }
        QCOMPARE(rosterGroups().size(), 9);
    }
};

VESTIBULE_TEST(RosterTest)
#include "tst_roster.moc"
