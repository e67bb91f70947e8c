// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/roster/planfile.h"
#include "exchange/roster/rosterfile.h"
#include "support/roster/rostermodel.h"
#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;
using namespace Qt::StringLiterals;

/// Rosters and plans as files.
class RosterFileTest : public TestCase
{
    Q_OBJECT

    static QString cell(RosterDice &dice)
    {
        static const QStringList pieces{u"a"_s, u","_s, u"\""_s, u"\n"_s, u"\r\n"_s, u"\r"_s,
                                        u" "_s, u";"_s, u"ü"_s,  u"=1"_s, u"\t"_s,   u"'"_s,
                                        u"#"_s, u"|"_s, u"@"_s,  u"𝄞"_s,  u"x.org"_s};
        QString text;
        for (int i = dice.upTo(7); i > 0; --i)
            text += dice.pick(pieces);
        return text;
    }

    static PlanFile planBy(RosterDice &dice)
    {
        const OrganizationModel model = dice.organization();
        PlanFile plan;
        plan.madeAt = 1'790'000'000;
        plan.organization = planOrganization(u"org-1"_s, model.sources);
        plan.items =
            planRoster(dice.roster(), model.sources, {true, {{}, u"reader"_s, {}}}, {}).items;
        return plan;
    }

private slots:
    void whatIsWrittenIsReadBackExactly()
    {
        RosterDice dice(21);
        for (int round = 0; round < 2000; ++round) {
            QList<RosterRow> rows;
            for (int i = dice.upTo(4); i >= 0; --i) {
                RosterRow row;
                row.draft.email = u"p%1"_s.arg(i) + cell(dice);
                row.draft.role = cell(dice);
                row.draft.projects = cell(dice);
                row.note = cell(dice);
                rows.append(row);
            }
            const QByteArray bytes = rosterFile(rows);
            std::optional<QList<RosterRow>> read = readRosterFile(bytes);
            QVERIFY(read);
            for (RosterRow &row : *read)
                row.draft.line = 0;
            QVERIFY2(*read == rows, bytes.constData());
        }
    }

    void linesAreThoseOfTheFile()
    {
        const auto rows = readRosterFile("\xEF\xBB\xBF"
                                         "email,role,projects,note\r\n"
                                         "a@x.org,reader,,\"two\nlines\"\r\n"
                                         "\r\n"
                                         "b@x.org\r\n"
                                         "c@x.org,,,,more\r\n"
                                         "\"d@x.org,,,");
        QVERIFY(rows);
        QCOMPARE(rows->size(), 4);
        QCOMPARE(rows->at(0).draft.line, 2);
        QCOMPARE(rows->at(0).note, u"two\nlines"_s);
        QCOMPARE(rows->at(1).draft.line, 5);
        QCOMPARE(rows->at(1).draft.email, u"b@x.org"_s);
        QCOMPARE(rows->at(2).draft.fault, RowFault::TooManyCells);
        QCOMPARE(rows->at(3).draft.fault, RowFault::Quotes);
    }

    void anotherHeaderIsNoRosterFile()
    {
        QVERIFY(!readRosterFile({}));
        QVERIFY(!readRosterFile("Email,Role\na@x.org,reader\n"));
        QVERIFY(!readRosterFile("a@x.org\n"));
        QVERIFY(readRosterFile("email,role,projects,note"));
    }

    void aPlanIsReadBackAsFarAsStepsGo()
    {
        RosterDice dice(22);
        for (int round = 0; round < 300; ++round) {
            const PlanFile plan = planBy(dice);
            const auto read = readPlanFile(planFile(plan));
            QVERIFY(read);
            QCOMPARE(read->madeAt, plan.madeAt);
            QCOMPARE(read->organization.projects, plan.organization.projects);
            QCOMPARE(read->items.size(), plan.items.size());
            for (qsizetype i = 0; i < plan.items.size(); ++i) {
                const RosterItem &item = plan.items.at(i);
                const RosterItem &again = read->items.at(i);
                QCOMPARE(again.group, item.group);
                QCOMPARE(again.reason, item.reason);
                QCOMPARE(again.email, item.email);
                QCOMPARE(again.after, item.after);
                if (!item.isStep())
                    continue;
                const RunStep step = rosterStep(item, 1'790'000'000);
                const RunStep stepAgain = rosterStep(again, 1'790'000'000);
                QCOMPARE(stepAgain.kind, step.kind);
                QCOMPARE(stepAgain.invite, step.invite);
                QCOMPARE(stepAgain.inviteId, step.inviteId);
                QCOMPARE(stepAgain.wasOver, step.wasOver);
            }
        }
    }

    void everyChangedByteIsNoticed()
    {
        RosterDice dice(23);
        PlanFile plan = planBy(dice);
        plan.items = plan.items.mid(0, 2);
        plan.organization.invites.clear();
        const QByteArray whole = planFile(plan);
        QVERIFY(readPlanFile(whole));
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray damaged = whole;
            damaged[at] = static_cast<char>(damaged.at(at) ^ 1);
            QVERIFY2(!readPlanFile(damaged), qPrintable(QString::number(at)));
        }
        for (qsizetype size = 0; size < whole.size(); size += 7)
            QVERIFY(!readPlanFile(whole.left(size)));
        QVERIFY(!readPlanFile(whole + ' '));
        QCOMPARE(readPlanFile("[]").error(), PlanFileProblem::NotAPlan);
        QCOMPARE(readPlanFile(whole + ' ').error(), PlanFileProblem::Damaged);
    }

    void whoseAPlanIs()
    {
        const PlanOrganization plan{u"org-1"_s, {u"proj_a"_s}, {u"inv-1"_s}};
        QCOMPARE(isOf(plan, {u"org-2"_s, {u"proj_a"_s}, {}}), SameOrganization::No);
        QCOMPARE(isOf(plan, {{}, {u"proj_a"_s, u"proj_b"_s}, {}}), SameOrganization::Yes);
        QCOMPARE(isOf(plan, {{}, {u"proj_b"_s}, {}}), SameOrganization::No);
        QCOMPARE(isOf(plan, {{}, {}, {u"inv-1"_s}}), SameOrganization::Yes);
        QCOMPARE(isOf(plan, {{}, {}, {u"inv-2"_s}}), SameOrganization::Unclear);
    }
};

VESTIBULE_TEST(RosterFileTest)
#include "tst_rosterfile.moc"
