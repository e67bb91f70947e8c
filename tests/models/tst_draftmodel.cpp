// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/draftmodel.h"

#include "support/testentry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Vestibule;

class DraftModelTest : public QObject
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
        QVERIFY(!table.model.isMended());
        QVERIFY(table.write(0, DraftModel::AddressColumn, " kim@example.com "));
        QVERIFY(table.write(1, DraftModel::RoleColumn, "owner"));
        table.model.leaveOut({1}, true);
        QVERIFY(table.model.isMended());
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
