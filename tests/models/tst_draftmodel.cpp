// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/draftmodel.h"

#include "support/testentry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Vestibule;

class DraftModelTest : public TestCase
{
    Q_OBJECT

private:
    static constexpr qint64 kNow = 1'788'220'860;

    static InviteDraft draft(int line, const char *email)
    {
        InviteDraft result;
        result.line = line;
        result.email = QString::fromLatin1(email);
        return result;
    }
    static Invite pending(const char *email)
    {
        Invite invite;
        invite.id = QStringLiteral("invite-1");
        invite.email = QString::fromLatin1(email);
        invite.role = QStringLiteral("reader");
        invite.status = QStringLiteral("pending");
        invite.createdAt = kNow - 60;
        return invite;
    }

    struct Table
    {
        Table()
            : model([] { return kNow; })
            , tester(&model)
        { }
        [[nodiscard]] QString cell(int row, int column) const
        {
            return model.index(row, column).data().toString();
        }
        [[nodiscard]] bool write(int row, int column, const char *text)
        {
            return model.setData(model.index(row, column), QString::fromLatin1(text));
        }

        DraftModel model;
        QAbstractItemModelTester tester;
    };

    const QString m_file = QStringLiteral("people.csv");

private slots:
    void sourcesStandInTheirOrderAndNameTheirLines()
    {
        Table table;
        table.model.setDrafts(2, m_file, {draft(7, "c@example.com")});
        QCOMPARE(table.cell(0, DraftModel::LineColumn), QStringLiteral("7"));
        table.model.setDrafts(0, {}, {draft(1, "a@example.com"), draft(2, "C@Example.com")});
        QCOMPARE(table.model.rowCount(), 3);
        QCOMPARE(table.model.draftAt(0).email, QStringLiteral("a@example.com"));
        QCOMPARE(table.cell(0, DraftModel::LineColumn), QStringLiteral("1"));
        QVERIFY(table.cell(2, DraftModel::LineColumn).contains(m_file));
        QCOMPARE(table.model.count(DraftVerdict::Twice), 1);
        QCOMPARE(table.model.judgedAt(2).firstLine, 2); // of the other source, which it names
        QVERIFY(table.cell(2, DraftModel::VerdictColumn).contains(QStringLiteral("typed")));
        table.model.setDrafts(0, {}, {});
        QCOMPARE(table.model.rowCount(), 1);
        QCOMPARE(table.model.readyCount(), 1);
    }

    void mendedRowsStayMendedWhenMoreIsTyped()
    {
        Table table;
        table.model.setDrafts(0, {}, {draft(1, "kim@"), draft(2, "b@example.com")});
        QVERIFY(table.write(0, DraftModel::AddressColumn, " kim@example.com "));
        QVERIFY(table.write(1, DraftModel::RoleColumn, "owner"));
        table.model.leaveOut({1}, true);
        table.model.setDrafts(
            0, {}, {draft(1, "z@example.com"), draft(2, "kim@"), draft(3, "b@example.com")});
        QCOMPARE(table.model.draftAt(1).email, QStringLiteral("kim@example.com"));
        QCOMPARE(table.model.draftAt(1).line, 2);
        QVERIFY(table.model.draftAt(2).leftOut);
        QCOMPARE(table.model.draftAt(2).role, QStringLiteral("owner"));
        QCOMPARE(table.model.readyCount(), 2);
    }

    void everyChangeIsToldOnce()
    {
        Table table;
        QList<InviteDraft> drafts;
        for (int line = 1; line <= 5000; ++line)
            drafts += draft(line, QByteArray::number(line).append("@example.com").constData());
        table.model.setDrafts(0, {}, drafts);
        QSignalSpy changed(&table.model, &DraftModel::dataChanged);
        QSignalSpy judged(&table.model, &DraftModel::judged);
        KnownPeople known;
        known.addInvite(pending("7@Example.com"));
        table.model.setKnown(known);
        QCOMPARE(table.model.count(DraftVerdict::AlreadyPending), 1);
        NewInvite forAll;
        forAll.role = QStringLiteral("owner");
        table.model.setForAll(forAll);
        QVERIFY(table.write(0, DraftModel::AddressColumn, "2@example.com"));
        QCOMPARE(table.model.count(DraftVerdict::Twice), 1);
        QCOMPARE(changed.count(), 3);
        QCOMPARE(judged.count(), 3);
    }

    void stepsAreThoseOfTheReadyRows()
    {
        Table table;
        table.model.setDrafts(0, {},
                              {draft(1, "a@example.com"), draft(2, "no"), draft(3, "b@example.com"),
                               draft(4, "c@example.com")});
        table.model.leaveOut({3}, true);
        QVERIFY(table.write(2, DraftModel::RoleColumn, "owner"));
        const QList<RunStep> steps = table.model.steps();
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps.at(0).invite.role, QStringLiteral("reader"));
        QCOMPARE(steps.at(1).invite.email, QStringLiteral("b@example.com"));
        QCOMPARE(steps.at(1).invite.role, QStringLiteral("owner"));
    }

    void cellsTellWhatWasChosenForAll()
    {
        Table table;
        table.model.setDrafts(0, {}, {draft(1, "a@example.com")});
        const QModelIndex role = table.model.index(0, DraftModel::RoleColumn);
        QVERIFY(role.data(DraftModel::InheritedRole).toBool());
        QCOMPARE(role.data().toString(), QStringLiteral("Reader"));
        QVERIFY(role.data(Qt::EditRole).toString().isEmpty());
        QVERIFY(!table.model.namesProjects());
        QVERIFY(table.write(0, DraftModel::ProjectsColumn, "none"));
        QVERIFY(!table.model.namesProjects());
        QVERIFY(table.write(0, DraftModel::ProjectsColumn, "Design"));
        QVERIFY(table.model.namesProjects());
        QVERIFY(!table.write(0, DraftModel::VerdictColumn, "Ready"));
    }

    void wordsOfAListAreShownAsTheProgramSaysThem_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("projects");
        QTest::addColumn<QString>("shownRole");
        QTest::addColumn<QString>("shownProjects");
        QTest::newRow("ours") << "owner"
                              << "none"
                              << "Owner"
                              << "No project";
        QTest::newRow("capital") << "READER"
                                 << "Default"
                                 << "Reader"
                                 << "Default project";
        QTest::newRow("german") << "Inhaber"
                                << "kein Projekt"
                                << "Owner (“Inhaber”)"
                                << "No project (“kein Projekt”)";
        QTest::newRow("more") << "Leserin"
                              << "Standardprojekt"
                              << "Reader (“Leserin”)"
                              << "Default project (“Standardprojekt”)";
        QTest::newRow("unknown") << "boss"
                                 << "Design"
                                 << "boss"
                                 << "Design";
    }
    void wordsOfAListAreShownAsTheProgramSaysThem()
    {
        QFETCH(QString, role);
        QFETCH(QString, projects);
        InviteDraft given = draft(1, "a@example.com");
        given.role = role;
        given.projects = projects;
        Table table;
        table.model.setDrafts(0, {}, {given});
        QTEST(table.cell(0, DraftModel::RoleColumn), "shownRole");
        QTEST(table.cell(0, DraftModel::ProjectsColumn), "shownProjects");
        QCOMPARE(table.model.index(0, DraftModel::RoleColumn).data(Qt::EditRole).toString(), role);
        // What a file calls "Standard" may be a project's name.
        KnownPeople known;
        known.setProjects({{QStringLiteral("proj_1"), projects, {}, {}, {}}});
        table.model.setKnown(known);
        const bool exact = projects == QLatin1String("none");
        QCOMPARE(table.cell(0, DraftModel::ProjectsColumn),
                 exact ? QStringLiteral("No project") : projects);
    }

    void rowsThatAreNotReadyKeepTheirWords()
    {
        InviteDraft boss = draft(4, "b@example.com");
        boss.role = QStringLiteral("boss");
        boss.projects = QStringLiteral("none");
        Table table;
        table.model.setDrafts(0, {}, {draft(1, "a@example.com"), draft(2, "no")});
        table.model.setDrafts(1, m_file, {boss, draft(5, "c@example.com")});
        table.model.leaveOut({3}, true);
        NewInvite forAll;
        forAll.role = QStringLiteral("owner");
        forAll.projects = {ProjectChoice::Kind::Chosen,
                           {{QStringLiteral("proj_a"), QStringLiteral("member")}}};
        table.model.setForAll(forAll);
        const QList<LeftOutRow> rows = table.model.leftOut();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).source, QString());
        QCOMPARE(rows.at(0).draft.email, QStringLiteral("no"));
        QCOMPARE(rows.at(0).draft.role, QStringLiteral("owner")); // as it would have been
        QCOMPARE(rows.at(0).draft.projects, QStringLiteral("proj_a:member"));
        QCOMPARE(rows.at(1).source, m_file);
        QCOMPARE(rows.at(1).draft, boss);
        QVERIFY(rows.at(1).reason.contains(QStringLiteral("boss")));
        QVERIFY(rows.at(2).draft.leftOut);
    }

    void whoMayNotBeMeantIsNamedAsOwnerAlone()
    {
        Table table;
        InviteDraft mixed = draft(1, "");
        mixed.email = QStringLiteral("p\u0430ul@example.com");
        table.model.setDrafts(0, {}, {mixed, draft(2, "a@examp1e.org"), draft(3, "b@x.org")});
        Invite accepted = pending("somebody@example.org");
        accepted.acceptedAt = kNow;
        accepted.status = QStringLiteral("accepted");
        KnownPeople known;
        known.addInvite(accepted);
        table.model.setKnown(known);
        QVERIFY(table.model.doubtfulOwners().isEmpty());
        NewInvite forAll;
        forAll.role = QStringLiteral("owner");
        table.model.setForAll(forAll);
        const QStringList doubts = table.model.doubtfulOwners();
        QCOMPARE(doubts.size(), 2);
        QVERIFY(doubts.at(0).contains(QStringLiteral("two scripts")));
        QVERIFY(doubts.at(1).startsWith(QStringLiteral("a@examp1e.org: ")));
        QVERIFY(doubts.at(1).contains(QStringLiteral("looks like example.org")));
        forAll.role = QStringLiteral("reader");
        forAll.projects = {ProjectChoice::Kind::Chosen,
                           {{QStringLiteral("proj_a"), QStringLiteral("owner")}}};
        table.model.setForAll(forAll);
        QCOMPARE(table.model.doubtfulOwners().size(), 2);
    }

    void addressesComeOnceAndFolded()
    {
        Table table;
        table.model.setDrafts(
            0, {}, {draft(1, "A@example.com"), draft(1, "a@Example.com"), draft(2, "nobody")});
        QCOMPARE(table.model.addresses(), QStringList{QStringLiteral("a@example.com")});
    }
};

VESTIBULE_TEST(DraftModelTest)
#include "tst_draftmodel.moc"
