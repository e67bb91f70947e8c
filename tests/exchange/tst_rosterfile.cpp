// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/roster/rostermarks.h"
#include "exchange/roster/planfile.h"
#include "exchange/roster/planmarks.h"
#include "exchange/roster/rosterfile.h"
#include "exchange/roster/rosterlist.h"
#include "support/roster/rostermodel.h"
#include "support/testentry.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
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

    /// A plan of one step whose version and text are others, with the digest that it then has.
    static QByteArray madeOther(const QByteArray &version, const QByteArray &without)
    {
        RosterItem item;
        item.group = RosterGroup::Invite;
        item.email = u"new@x.org"_s;
        item.after = NewInvite{item.email, u"reader"_s, {}};
        PlanFile plan;
        plan.items = {item};
        QByteArray bytes = planFile(plan);
        bytes.replace("\"version\": 2", "\"version\": " + version);
        if (!without.isEmpty()) {
            if (!bytes.contains(without))
                qWarning("nothing to leave away");
            bytes.replace(without, "");
        }
        const qsizetype at = bytes.indexOf("sha256:") + 7;
        bytes.replace(at, 64, QByteArray(64, '0'));
        const QByteArray digest =
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        bytes.replace(at, 64, digest);
        return bytes;
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

    void whoWasLeftOutStaysSoWithTheReason()
    {
        RosterItem item;
        item.group = RosterGroup::Invite;
        item.email = u"new@x.org"_s;
        item.after = NewInvite{item.email, u"reader"_s, {}};
        RosterItem out = item;
        out.leftOut = u"joins, \"later\""_s;
        RosterItem untold = item;
        untold.leftOut = QString();
        PlanFile plan;
        plan.items = {item, out, untold};
        const auto read = readPlanFile(planFile(plan));
        QVERIFY(read);
        QCOMPARE(read->items.at(0).leftOut, std::nullopt);
        QCOMPARE(read->items.at(1).leftOut, out.leftOut);
        QVERIFY(read->items.at(2).leftOut.has_value());
        QVERIFY(read->items.at(0).isStep() && !read->items.at(1).isStep());
    }

    // As the program of version 1 wrote it, who knew of nobody left out.
    void aPlanOfTheFirstVersionIsStillRead()
    {
        const auto read = readPlanFile(madeOther("1", "\n            \"left_out\": null,"));
        QVERIFY(read);
        QCOMPARE(read->items.size(), 1);
        QVERIFY(read->items.constFirst().isStep());
        QCOMPARE(readPlanFile(madeOther("3", {})).error(), PlanFileProblem::OtherVersion);
        QCOMPARE(readPlanFile(madeOther("0", {})).error(), PlanFileProblem::OtherVersion);
    }

    void marksAreReadBackAndNameNobody()
    {
        QTemporaryDir folder;
        const QString path = planMarksPath(folder.filePath(u"new/folder"_s), u"one"_s);
        QCOMPARE(readPlanMarks(path).madeAt, 0);
        RosterDice dice(24);
        const PlanFile plan = planBy(dice);
        const RosterMarks marks = rosterMarks(plan.items, 1'790'000'000, newRosterKey());
        QVERIFY(!marks.people.isEmpty());
        for (int round = 0; round < 2; ++round) { // the second time in the place of the first
            QVERIFY(writePlanMarks(path, marks));
            QVERIFY(readPlanMarks(path) == marks);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(!file.readAll().contains('@'));
        QVERIFY(file.resize(file.size() / 2));
        QCOMPARE(readPlanMarks(path).madeAt, 0); // damaged: as if there had been no plan
    }

    void aListOfPeopleIsARoster()
    {
        const auto list =
            readRosterList("Email;Role\na@x.org;owner\nb@x.org, c@x.org;reader\n", {});
        QVERIFY(list.has_value());
        QCOMPARE(list->rows.size(), 3);
        QVERIFY(!list->rows.at(0).sharesRow);
        QVERIFY(list->rows.at(1).sharesRow && list->rows.at(2).sharesRow);
        QVERIFY(!readRosterList("a@x.org,reader\nb@x.org,owner\n", {}));
        QCOMPARE(readRosterList("email,role,projects,note\n", {}).error(),
                 rosterListText(RosterListProblem::Nobody));
        QVERIFY(readRosterList("Email,Manager email\n,boss@x.org\n", {}).error().size() > 20);
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
