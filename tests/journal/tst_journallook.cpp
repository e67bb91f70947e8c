// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalfile.h"

#include "support/journalsteps.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstring>

using namespace Vestibule;
using namespace Vestibule::Test;

namespace {

constexpr qint64 kThen = 1'800'000'000;

/// Every entry tells the number of its look, so that a mixture of two shows.
ListLook lookOf(int invites, qint64 takenAt, const QString &status = QStringLiteral("pending"))
{
    ListLook look;
    look.takenAt = takenAt;
    look.whole = true;
    for (int i = 0; i < invites; ++i)
        look.append({QStringLiteral("invite-%1").arg(i),
                     QStringLiteral("seen%1@example.com").arg(i), status, takenAt + i});
    return look;
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

constexpr int kInvitesOfChild = 20'000;

/// A process that keeps one look after another, to be killed.
int keepLooks(const QString &path)
{
    JournalFile file(path);
    if (!file.open())
        return 1;
    for (int number = 1;; ++number) {
        const ListLook look =
            lookOf(kInvitesOfChild + number, kThen + number, QStringLiteral("look %1").arg(number));
        std::printf("keeping\n");
        std::fflush(stdout);
        if (!file.keepLook(look))
            return 1;
    }
}

} // namespace

class JournalLookTest : public QObject
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
        const auto kept = m_file->readLook();
        QVERIFY(kept.has_value());
        QCOMPARE(kept->choice, LookChoice::NotAsked);
        QVERIFY(!kept->look);
    }

    void keepsTheLastLookAlone()
    {
        QVERIFY(m_file->keepLook(lookOf(9000, kThen)).has_value());
        const ListLook look = lookOf(5, kThen + 1, QStringLiteral("accepted"));
        QVERIFY(m_file->keepLook(look).has_value());
        reopen();
        const auto kept = m_file->readLook();
        QVERIFY(kept.has_value());
        QCOMPARE(kept->choice, LookChoice::Keep);
        QCOMPARE(kept->look->takenAt, kThen + 1);
        QVERIFY(kept->look->whole);
        QCOMPARE(kept->look->count(), 5);
        for (qsizetype i = 0; i < 5; ++i)
            QCOMPARE(kept->look->at(i), look.at(i));
    }

    void anEmptyListIsALookAsWell()
    {
        QVERIFY(m_file->keepLook(lookOf(0, kThen)).has_value());
        const auto kept = m_file->readLook();
        QVERIFY(kept->look.has_value());
        QVERIFY(kept->look->isEmpty());
    }

    void theChoiceIsKept()
    {
        QVERIFY(m_file->setLookChoice(LookChoice::Leave).has_value());
        reopen();
        QCOMPARE(m_file->readLook()->choice, LookChoice::Leave);
        QVERIFY(m_file->setLookChoice(LookChoice::Keep).has_value());
        QCOMPARE(m_file->readLook()->choice, LookChoice::Keep);
        QVERIFY(!m_file->readLook()->look);
        QVERIFY(m_file->keepLook(lookOf(3, kThen)).has_value());
        QVERIFY(m_file->setLookChoice(LookChoice::Keep).has_value());
        QCOMPARE(m_file->readLook()->look->count(), 3);
    }

    void turningItOffLeavesNoByte()
    {
        QVERIFY(m_file->keepLook(lookOf(9000, kThen)).has_value());
        QVERIFY(bytes().contains("seen8999@example.com"));
        QVERIFY(m_file->setLookChoice(LookChoice::Leave).has_value());
        QVERIFY(!bytes().contains("@example.com"));
        QVERIFY(!bytes().contains("invite-"));
        QVERIFY(!m_file->readLook()->look);
    }

    void anEarlierLookLeavesNoByte()
    {
        QVERIFY(m_file->keepLook(lookOf(9000, kThen)).has_value());
        QVERIFY(m_file->keepLook(lookOf(3, kThen)).has_value());
        QVERIFY(!bytes().contains("seen8999@example.com"));
    }

    void forgettingLeavesNoByteAndTheChoice()
    {
        QVERIFY(m_file->keepLook(lookOf(9000, kThen)).has_value());
        auto forgotten = m_file->forget(false);
        QVERIFY(forgotten.has_value());
        QVERIFY(forgotten->look);
        QVERIFY(!bytes().contains("@example.com"));
        QCOMPARE(m_file->readLook()->choice, LookChoice::Keep);
        QVERIFY(!m_file->readLook()->look);
        forgotten = m_file->forget(false);
        QVERIFY(forgotten.has_value());
        QVERIFY(!forgotten->look);
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
        QCOMPARE(m_file->readLook()->choice, LookChoice::NotAsked);
        QVERIFY(m_file->keepLook(lookOf(3, kThen)).has_value());
        reopen();
        QCOMPARE(m_file->readLook()->look->count(), 3);
        QCOMPARE(m_file->runs()->size(), 1);
    }

    void aLookThatIsNoneIsAnError_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("choice") << QStringLiteral("UPDATE look SET choice = 'odd'");
        QTest::newRow("time") << QStringLiteral("UPDATE look SET taken_at = 'odd'");
        QTest::newRow("block") << QStringLiteral("UPDATE look_part SET invites = x'0102'");
    }
    void aLookThatIsNoneIsAnError()
    {
        QFETCH(const QString, sql);
        QVERIFY(m_file->keepLook(lookOf(3, kThen)).has_value());
        m_file.reset();
        runStatements(m_path, {sql});
        reopen();
        const auto kept = m_file->readLook();
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, JournalError::Kind::Failed);
        QVERIFY(m_file->keepLook(lookOf(2, kThen)).has_value()); // the next look mends it
        QCOMPARE(m_file->readLook()->look->count(), 2);
    }

    void aFileWithoutItsTablesIsSetAside()
    {
        m_file.reset();
        runStatements(m_path, {QStringLiteral("DROP TABLE look_part")});
        reopen();
        QVERIFY(QFileInfo::exists(m_setAside));
        QVERIFY(m_file->keepLook(lookOf(3, kThen)).has_value());
    }

    void onlyTheWriterWrites()
    {
        QVERIFY(m_file->keepLook(lookOf(3, kThen)).has_value());
        JournalFile other(m_path);
        QVERIFY(!other.open()->writable);
        QCOMPARE(other.readLook()->look->count(), 3);
        QCOMPARE(other.keepLook(lookOf(1, kThen)).error().kind, JournalError::Kind::Busy);
        QCOMPARE(other.setLookChoice(LookChoice::Leave).error().kind, JournalError::Kind::Busy);
        QCOMPARE(other.readLook()->look->count(), 3);
    }

    void aKillLeavesAWholeLook()
    {
        m_file.reset();
        for (int round = 0; round < 12; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--keep-looks"), m_path});
            for (int looks = 0; looks <= round % 4; ++looks)
                QVERIFY(child.waitForReadyRead() && !child.readLine().isEmpty());
            QTest::qWait(round); // somewhere within the writing
            child.kill();
            child.waitForFinished();
            reopen();
            QVERIFY(m_setAside.isEmpty());
            const auto kept = m_file->readLook();
            QVERIFY(kept.has_value());
            if (kept->look)
                checkWhole(*kept->look);
            m_file.reset();
        }
    }

private:
    static void checkWhole(const ListLook &look)
    {
        const qint64 number = look.takenAt - kThen;
        QCOMPARE(look.count(), kInvitesOfChild + number);
        const QString status = QStringLiteral("look %1").arg(number);
        for (qsizetype i = 0; i < look.count(); ++i)
            QCOMPARE(look.at(i).status, status);
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

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc > 2 && std::strcmp(argv[1], "--keep-looks") == 0)
        return keepLooks(QString::fromLocal8Bit(argv[2]));
    JournalLookTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journallook.moc"
