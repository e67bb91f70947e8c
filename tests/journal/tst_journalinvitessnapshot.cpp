// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalfile.h"

#include "journal/earliersnapshot.h"
#include "support/journalsteps.h"

#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Vestibule;
using namespace Vestibule::Test;

namespace {

constexpr qint64 kThen = 1'800'000'000;

/// Every entry tells the number of its snapshot, so that a mixture of two shows.
InvitesSnapshot snapshotOf(int invites, qint64 takenAt,
                           const QString &status = QStringLiteral("pending"))
{
    InvitesSnapshot snapshot;
    snapshot.takenAt = takenAt;
    snapshot.whole = true;
    for (int i = 0; i < invites; ++i)
        snapshot.append({QStringLiteral("invite-%1").arg(i),
                         QStringLiteral("seen%1@example.com").arg(i), status, takenAt + i});
    return snapshot;
}

QByteArray bytesIn(const QString &folder)
{
    QProcess grep;
    grep.start(
        QStringLiteral("sh"),
        {QStringLiteral("-c"), QStringLiteral("cat \"$1\"/*"), QStringLiteral("sh"), folder});
    return grep.waitForFinished() ? grep.readAllStandardOutput() : QByteArrayLiteral("unread");
}

/// The journal of version 1, by the statements that version made it with.
QStringList versionOne()
{
    return {
        QStringLiteral("PRAGMA journal_mode = WAL"),
        QStringLiteral("CREATE TABLE run (id INTEGER PRIMARY KEY AUTOINCREMENT,state TEXT NOT NULL,"
                       "started_at INTEGER NOT NULL,ended_at INTEGER NOT NULL)"),
        QStringLiteral("CREATE TABLE step (id INTEGER PRIMARY KEY AUTOINCREMENT,"
                       "run_id INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,"
                       "position INTEGER NOT NULL,kind TEXT NOT NULL,state TEXT NOT NULL,"
                       "email TEXT NOT NULL,email_folded TEXT NOT NULL,role TEXT NOT NULL,"
                       "projects_kind TEXT NOT NULL,projects TEXT NOT NULL,"
                       "invite_id TEXT NOT NULL,known_ids TEXT NOT NULL,removed INTEGER NOT NULL,"
                       "new_invite_id TEXT NOT NULL,skip_reason TEXT NOT NULL,error TEXT,"
                       "request_id TEXT NOT NULL,sent_at INTEGER NOT NULL,"
                       "settled_at INTEGER NOT NULL)"),
        QStringLiteral("CREATE UNIQUE INDEX step_by_position ON step (run_id, position)"),
        QStringLiteral("CREATE INDEX step_latest ON step (run_id, id)"),
        QStringLiteral("CREATE INDEX step_by_state ON step (run_id, kind, state)"),
        QStringLiteral("CREATE INDEX run_by_state ON run (state)"),
        QStringLiteral("PRAGMA user_version = 1"),
        QStringLiteral("INSERT INTO run (state, started_at, ended_at) VALUES ('finished', 5, 6)"),
        QStringLiteral("INSERT INTO step VALUES (1, 1, 0, 'create', 'done', 'old@example.com', "
                       "'old@example.com', 'reader', 'default', '[]', '', '[]', 0, 'invite-1', "
                       "'none', NULL, 'req_1', 5, 6)"),
    };
}

void runStatements(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("by hand"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString &sql : statements) {
            const QSqlQuery query(sql, database);
            QVERIFY2(!query.lastError().isValid(), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("by hand"));
}

} // namespace

class JournalInvitesSnapshotTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("data/one.sqlite"));
        m_file = std::make_unique<JournalFile>(m_path);
        QVERIFY(m_file->open().has_value());
    }

    void cleanup() { m_file.reset(); }

    void nothingIsKeptUnasked()
    {
        const auto kept = m_file->readSnapshot();
        QVERIFY(kept.has_value());
        QCOMPARE(kept->choice, SnapshotChoice::NotAsked);
        QVERIFY(!kept->snapshot);
    }

    void givesWhatAnEarlierVersionKept()
    {
        const InvitesSnapshot snapshot = snapshotOf(9000, kThen, QStringLiteral("accepted"));
        put(snapshot);
        const auto kept = m_file->readSnapshot();
        QVERIFY(kept.has_value());
        QCOMPARE(kept->choice, SnapshotChoice::Keep);
        QCOMPARE(kept->snapshot->takenAt, kThen);
        QVERIFY(kept->snapshot->whole);
        QCOMPARE(kept->snapshot->count(), 9000);
        for (qsizetype i = 0; i < 9000; ++i)
            QCOMPARE(kept->snapshot->at(i), snapshot.at(i));
    }

    void anEmptyListHasASnapshotAsWell()
    {
        put(snapshotOf(0, kThen));
        const auto kept = m_file->readSnapshot();
        QVERIFY(kept->snapshot.has_value());
        QVERIFY(kept->snapshot->isEmpty());
    }

    void theChoiceOfAnEarlierVersionIsGiven()
    {
        put(snapshotOf(0, 0), QStringLiteral("leave"));
        QCOMPARE(m_file->readSnapshot()->choice, SnapshotChoice::Leave);
        QVERIFY(!m_file->readSnapshot()->snapshot);
    }

    void erasedItLeavesNoByte()
    {
        put(snapshotOf(9000, kThen));
        QVERIFY(bytes().contains("seen8999@example.com"));
        QVERIFY(m_file->eraseSnapshot().has_value());
        QCOMPARE(m_file->readSnapshot()->choice, SnapshotChoice::NotAsked);
        QVERIFY(!bytes().contains("@example.com"));
        QVERIFY(!bytes().contains("invite-"));
        QVERIFY(!m_file->readSnapshot()->snapshot);
    }

    void forgettingLeavesNoByteAndTheChoice()
    {
        put(snapshotOf(9000, kThen));
        auto forgotten = m_file->forget(false);
        QVERIFY(forgotten.has_value());
        QVERIFY(forgotten->snapshot);
        QVERIFY(!bytes().contains("@example.com"));
        QCOMPARE(m_file->readSnapshot()->choice, SnapshotChoice::Keep);
        QVERIFY(!m_file->readSnapshot()->snapshot);
        forgotten = m_file->forget(false);
        QVERIFY(forgotten.has_value());
        QVERIFY(!forgotten->snapshot);
    }

    void tellsWhatRunsDid()
    {
        const auto settled = [](StepKind kind, StepState state, qint64 at) {
            RunStep step = createStep(QStringLiteral("a@example.com"));
            step.kind = kind;
            step.state = state;
            step.settledAt = at;
            return step;
        };
        QList<RunStep> steps{settled(StepKind::Create, StepState::Done, kThen),
                             settled(StepKind::Create, StepState::Done, kThen - 1),
                             settled(StepKind::Revoke, StepState::Done, kThen),
                             settled(StepKind::Revoke, StepState::Failed, kThen),
                             settled(StepKind::Resend, StepState::Done, kThen + 5),
                             settled(StepKind::Resend, StepState::Sent, 0)};
        for (qsizetype i = 0; i < steps.size(); ++i) {
            steps[i].inviteId = QStringLiteral("old%1").arg(i);
            steps[i].removed = steps.at(i).kind == StepKind::Resend;
        }
        for (const int i : {0, 1, 4})
            steps[i].newInviteId = QStringLiteral("new%1").arg(i);
        QVERIFY(m_file->addRun(steps, 1).has_value());
        QVERIFY(m_file->write(steps).has_value());
        const auto own = m_file->ownChanges(kThen);
        QVERIFY(own.has_value());
        QCOMPARE(own->made, (QSet<QString>{QStringLiteral("new0"), QStringLiteral("new4")}));
        QCOMPARE(own->removed,
                 (QSet<QString>{QStringLiteral("old2"), QStringLiteral("old4"),
                                QStringLiteral("old5")}));
    }

    void migratesTheFirstVersion()
    {
        m_file.reset();
        QVERIFY(QFile::remove(m_path));
        runStatements(m_path, versionOne());
        reopen();
        QVERIFY(m_setAside.isEmpty());
        QCOMPARE(m_file->runs()->size(), 1);
        QCOMPARE(m_file->stepsOfRun(1)->constFirst().invite.email,
                 QStringLiteral("old@example.com"));
        QCOMPARE(m_file->readSnapshot()->choice, SnapshotChoice::NotAsked);
        put(snapshotOf(3, kThen));
        QCOMPARE(m_file->readSnapshot()->snapshot->count(), 3);
        QCOMPARE(m_file->runs()->size(), 1);
    }

    void aSnapshotThatIsNoneIsAnError_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("choice") << QStringLiteral("UPDATE look SET choice = 'odd'");
        QTest::newRow("time") << QStringLiteral("UPDATE look SET taken_at = 'odd'");
        QTest::newRow("block") << QStringLiteral("UPDATE look_part SET invites = x'0102'");
    }
    void aSnapshotThatIsNoneIsAnError()
    {
        QFETCH(const QString, sql);
        put(snapshotOf(3, kThen));
        m_file.reset();
        runStatements(m_path, {sql});
        reopen();
        const auto kept = m_file->readSnapshot();
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, JournalError::Kind::Failed);
        QVERIFY(m_file->eraseSnapshot().has_value()); // which mends it
        QVERIFY(m_file->readSnapshot().has_value());
    }

    void aFileWithoutItsTablesIsSetAside()
    {
        m_file.reset();
        runStatements(m_path, {QStringLiteral("DROP TABLE look_part")});
        reopen();
        QVERIFY(QFileInfo::exists(m_setAside));
        QCOMPARE(m_file->readSnapshot()->choice, SnapshotChoice::NotAsked);
    }

    void onlyTheWriterWrites()
    {
        put(snapshotOf(3, kThen));
        JournalFile other(m_path);
        QVERIFY(!other.open()->writable);
        QCOMPARE(other.readSnapshot()->snapshot->count(), 3);
        QCOMPARE(other.eraseSnapshot().error().kind, JournalError::Kind::Busy);
        QCOMPARE(other.readSnapshot()->snapshot->count(), 3);
    }

private:
    /// As an earlier version left the journal.
    void put(const InvitesSnapshot &snapshot, const QString &choice = QStringLiteral("keep"))
    {
        m_file.reset();
        QVERIFY(putEarlierSnapshot(m_path, snapshot, choice));
        reopen();
    }

    QByteArray bytes() const { return bytesIn(QFileInfo(m_path).path()); }

    void reopen()
    {
        m_file.reset();
        m_file = std::make_unique<JournalFile>(m_path);
        const auto opened = m_file->open();
        QVERIFY(opened.has_value());
        m_setAside = opened->setAside;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_setAside;
    std::unique_ptr<JournalFile> m_file;
};

QTEST_GUILESS_MAIN(JournalInvitesSnapshotTest)
#include "tst_journalinvitessnapshot.moc"
