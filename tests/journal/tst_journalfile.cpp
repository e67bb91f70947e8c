// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalfile.h"

#include "journal/journalfolder.h"
#include "journal/journalschema.h"
#include "support/journalsteps.h"
#include "support/testentry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Vestibule;
using namespace Vestibule::Test;

namespace {

constexpr auto kOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QFileDevice::Permissions ownerAndOthers(const QString &path)
{
    // The bits of "user" repeat those of the owner for whoever asks.
    return QFile::permissions(path)
        & ~(QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser);
}

RunStep fullStep()
{
    RunStep step;
    step.kind = StepKind::Change;
    step.state = StepState::Unknown;
    step.invite.email = QString(64, QLatin1Char('L')) + QLatin1Char('@')
        + QStringLiteral("ö").repeated(185) + QStringLiteral(".com");
    step.invite.role = QStringLiteral("auditor-of-tomorrow");
    step.invite.projects.kind = ProjectChoice::Kind::Chosen;
    step.invite.projects.chosen = {{QStringLiteral("proj_1"), QStringLiteral("member")},
                                   {QStringLiteral("proj_\"2\""), QStringLiteral("überrolle")}};
    step.inviteId = QStringLiteral("invite-old");
    step.knownIds = {QStringLiteral("invite-a"), QStringLiteral("invite,b")};
    step.removed = true;
    step.newInviteId = QStringLiteral("invite-new");
    step.skipReason = SkipReason::AlreadyPending;
    step.error = ApiError{.kind = ApiError::Kind::OutcomeUnknown,
                          .httpStatus = 503,
                          .message = QStringLiteral("It said “no”, 'twice'"),
                          .code = QStringLiteral("server_error"),
                          .requestId = QStringLiteral("req_1"),
                          .detail = QStringLiteral("api.example.com"),
                          .missingScopes = {QStringLiteral("api.a"), QStringLiteral("api.b")},
                          .cause = ApiError::Kind::Timeout};
    step.requestId = QStringLiteral("req_2");
    step.sentAt = 1'800'000'000;
    step.settledAt = 4'800'000'000; // beyond 32 bits
    return step;
}

void compareErrors(const ApiError &one, const ApiError &other)
{
    QCOMPARE(one.kind, other.kind);
    QCOMPARE(one.httpStatus, other.httpStatus);
    QCOMPARE(one.message, other.message);
    QCOMPARE(one.code, other.code);
    QCOMPARE(one.requestId, other.requestId);
    QCOMPARE(one.detail, other.detail);
    QCOMPARE(one.missingScopes, other.missingScopes);
    QCOMPARE(one.cause, other.cause);
}

void compareSteps(const RunStep &one, const RunStep &other)
{
    QCOMPARE(one.id, other.id);
    QCOMPARE(one.runId, other.runId);
    QCOMPARE(one.position, other.position);
    QCOMPARE(one.kind, other.kind);
    QCOMPARE(one.state, other.state);
    QCOMPARE(one.invite, other.invite);
    QCOMPARE(one.inviteId, other.inviteId);
    QCOMPARE(one.knownIds, other.knownIds);
    QCOMPARE(one.removed, other.removed);
    QCOMPARE(one.newInviteId, other.newInviteId);
    QCOMPARE(one.skipReason, other.skipReason);
    QCOMPARE(one.error.has_value(), other.error.has_value());
    if (one.error)
        compareErrors(*one.error, *other.error);
    QCOMPARE(one.requestId, other.requestId);
    QCOMPARE(one.sentAt, other.sentAt);
    QCOMPARE(one.settledAt, other.settledAt);
}

/// Every byte below the folder, read by another process: to close a file of SQLite's in this one
/// would drop its locks.
QByteArray bytesIn(const QString &folder)
{
    QProcess grep;
    grep.start(
        QStringLiteral("sh"),
        {QStringLiteral("-c"), QStringLiteral("cat \"$1\"/*"), QStringLiteral("sh"), folder});
    return grep.waitForFinished() ? grep.readAllStandardOutput() : QByteArrayLiteral("unread");
}

} // namespace

class JournalFileTest : public TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("data/runs/one.sqlite"));
        m_file = std::make_unique<JournalFile>(m_path);
        const auto opened = m_file->open();
        QVERIFY(opened.has_value());
        QVERIFY(opened->writable);
        QVERIFY(opened->setAside.isEmpty());
    }

    void earlierInvitesAreWhatIsOpenAndWhatIsNew()
    {
        QList<RunStep> old = createSteps(6);
        const StepState states[] = {StepState::Sent,   StepState::Unknown, StepState::Done,
                                    StepState::Failed, StepState::Queued,  StepState::Skipped};
        QVERIFY(addRun(old).id > 0);
        for (int i = 0; i < 6; ++i) {
            old[i].state = states[i];
            old[i].settledAt = old.at(i).isSettled() ? 1'100 : 0;
        }
        QVERIFY(m_file->write(old, RunState::Finished, 1'100).has_value());
        QList<RunStep> later = createSteps(2);
        QVERIFY(addRun(later).id > 0);
        later[0].state = StepState::Done;
        later[0].settledAt = 2'000;
        QVERIFY(m_file->write({later.at(0)}).has_value());
        const auto ids = [this](qint64 since) {
            QList<qint64> found;
            const QList<RunStep> steps = m_file->earlierInvites(since).value_or(QList<RunStep>());
            for (const RunStep &step : steps)
                found.append(step.id);
            std::sort(found.begin(), found.end());
            return found;
        };
        const qint64 sent = old.at(0).id;
        const qint64 unknown = old.at(1).id;
        QCOMPARE(ids(2'001), (QList<qint64>{sent, unknown}));
        QCOMPARE(ids(2'000), (QList<qint64>{sent, unknown, later.at(0).id}));
        QCOMPARE(ids(1'100).size(), 6);
    }

    void whoHoldsTheLockIsToldWithoutTakingIt()
    {
        const auto holder = JournalLock::holderOf(m_path);
        QVERIFY(holder.has_value());
        QCOMPARE(holder->pid, qint64(QCoreApplication::applicationPid()));
        m_file.reset();
        QVERIFY(!JournalLock::holderOf(m_path).has_value());
        QVERIFY(!QFileInfo::exists(m_path + QStringLiteral(".lock")));
    }

    void cleanup() { m_file.reset(); }

    void isForItsOwnerAlone()
    {
        addRun(createSteps(3));
        const QString folder = QFileInfo(m_path).path();
        QCOMPARE(ownerAndOthers(folder), kOwner | QFileDevice::ExeOwner);
        QCOMPARE(ownerAndOthers(QFileInfo(folder).path()), kOwner | QFileDevice::ExeOwner);
        for (const char *suffix : {"", "-wal", "-shm"}) {
            const QString path = m_path + QLatin1String(suffix);
            QVERIFY2(QFileInfo::exists(path), qPrintable(path));
            QCOMPARE(ownerAndOthers(path), kOwner);
        }
    }

    void takesOthersPermissionsAway()
    {
        m_file.reset();
        QVERIFY(QFile::setPermissions(m_path, kOwner | QFileDevice::ReadOther));
        reopen();
        QCOMPARE(ownerAndOthers(m_path), kOwner);
    }

    void everyFieldSurvives()
    {
        QList<RunStep> steps{createStep(QStringLiteral("plain@example.com")), fullStep()};
        steps[0].invite.projects.kind = ProjectChoice::Kind::None;
        steps.append(createStep(QStringLiteral("Jürgen@example.com")));
        addRun(steps);
        reopen();
        const auto read = m_file->stepsOfRun(steps.constFirst().runId);
        QVERIFY(read.has_value());
        QCOMPARE(read->size(), steps.size());
        for (qsizetype i = 0; i < steps.size(); ++i)
            compareSteps(read->at(i), steps.at(i));
        QVERIFY(steps.at(1).id > 0);
        QCOMPARE(steps.at(2).position, 2);
    }

    void everyWordSurvives()
    {
        QList<RunStep> steps;
        for (int kind = 0; kind <= int(ApiError::Kind::OutcomeUnknown); ++kind) {
            RunStep step = createStep(QStringLiteral("a@example.com"));
            step.error = ApiError{.kind = ApiError::Kind(kind), .cause = ApiError::Kind(kind)};
            step.kind = StepKind(kind % 4);
            step.state = StepState(kind % 6);
            step.skipReason = SkipReason(kind % 5);
            steps.append(step);
        }
        addRun(steps);
        const auto read = m_file->stepsOfRun(steps.constFirst().runId);
        QVERIFY(read.has_value());
        for (qsizetype i = 0; i < steps.size(); ++i)
            compareSteps(read->at(i), steps.at(i));
        for (const RunState state : {RunState::Paused, RunState::Stopped, RunState::Finished}) {
            QVERIFY(m_file->setRunState(steps.constFirst().runId, state, 7).has_value());
            QCOMPARE(m_file->runs().value().constFirst().state, state);
        }
    }

    void writeReplacesEveryFieldAndTheRun()
    {
        QList<RunStep> steps = createSteps(3);
        addRun(steps);
        RunStep changed = fullStep();
        changed.id = steps.at(1).id;
        changed.runId = steps.at(1).runId;
        changed.position = 1;
        QVERIFY(m_file->write({changed}, RunState::Stopped, 99).has_value());
        const auto read = m_file->stepsOfRun(changed.runId);
        compareSteps(read->at(0), steps.at(0));
        compareSteps(read->at(1), changed);
        QCOMPARE(m_file->runs().value().constFirst().endedAt, 99);
        changed.error.reset();
        QVERIFY(m_file->write({changed}).has_value());
        QVERIFY(!m_file->stepsOfRun(changed.runId).value().at(1).error);
        QCOMPARE(m_file->runs().value().constFirst().state, RunState::Stopped);
    }

    void writeDoesAllOrNothing()
    {
        QList<RunStep> steps = createSteps(2);
        addRun(steps);
        steps[0].state = StepState::Sent;
        steps[1].id += 1000;
        const auto written = m_file->write(steps, RunState::Finished, 5);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, JournalError::Kind::Failed);
        QCOMPARE(m_file->stepsOfRun(steps.at(0).runId).value().at(0).state, StepState::Queued);
        QCOMPARE(m_file->runs().value().constFirst().state, RunState::Running);
        QVERIFY(!m_file->setRunState(4711, RunState::Paused, 1));
    }

    void countsAndKindsOfRuns()
    {
        QList<RunStep> first = createSteps(6);
        for (int i = 0; i < 6; ++i)
            first[i].state = StepState(i);
        first[0].kind = StepKind::Change;
        first[1].kind = StepKind::Revoke;
        const Run run = addRun(first);
        addRun(QList<RunStep>());
        const auto runs = m_file->runs();
        QVERIFY(runs.has_value());
        QCOMPARE(runs->size(), 2);
        QVERIFY(runs->at(0).kinds.isEmpty());
        QCOMPARE(runs->at(1), run);
        QCOMPARE(run.kinds, (QList{StepKind::Create, StepKind::Revoke, StepKind::Change}));
        QCOMPARE(run.counts, (RunCounts{1, 1, 1, 1, 1, 1}));
        QCOMPARE(run.startedAt, 1000);
    }

    void endsWithStoppedAndFinishedAlone()
    {
        const Run run = addRun(createSteps(1));
        const auto endAfter = [&](RunState state) {
            const auto set = m_file->setRunState(run.id, state, 55);
            return set ? m_file->runs().value().constFirst().endedAt : -1;
        };
        QCOMPARE(endAfter(RunState::Finished), 55);
        QCOMPARE(endAfter(RunState::Running), 0);
        QCOMPARE(endAfter(RunState::Stopped), 55);
        QCOMPARE(endAfter(RunState::Paused), 0);
    }

    void fiveThousandSteps()
    {
        QList<RunStep> steps = createSteps(5000);
        const Run run = addRun(steps);
        QCOMPARE(run.counts.queued, 5000);
        const auto read = m_file->stepsOfRun(run.id);
        QCOMPARE(read->size(), 5000);
        QCOMPARE(read->constLast().invite.email, QStringLiteral("person4999@example.com"));
        StepQuery query;
        query.limit = 10;
        QCOMPARE(m_file->steps(query).value().constFirst().position, 4999);
        query.beforeId = m_file->steps(query).value().constLast().id;
        QCOMPARE(m_file->steps(query).value().constFirst().position, 4989);
    }

    void findsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const QString umlaut = QStringLiteral("JÜRGEN@example.com");
        const QString odd = QStringLiteral("50%_off!@example.com");
        QTest::newRow("case") << QStringLiteral("jürgen@EX") << QStringList{umlaut};
        QTest::newRow("percent") << QStringLiteral("%") << QStringList{odd};
        QTest::newRow("underscore") << QStringLiteral("_") << QStringList{odd};
        QTest::newRow("escape") << QStringLiteral("!") << QStringList{odd};
        QTest::newRow("quote") << QStringLiteral("'") << QStringList();
        QTest::newRow("old id") << QStringLiteral("OLD-1") << QStringList{umlaut};
        QTest::newRow("new id") << QStringLiteral("new-1") << QStringList{umlaut};
        QTest::newRow("request") << QStringLiteral("req-1") << QStringList{umlaut};
        QTest::newRow("all") << QStringLiteral(" example.com ") << QStringList{odd, umlaut};
        QTest::newRow("any") << QString() << QStringList{odd, umlaut};
    }
    void findsText()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        QList<RunStep> steps{createStep(QStringLiteral("JÜRGEN@example.com"))};
        steps[0].inviteId = QStringLiteral("invite-old-1");
        steps[0].newInviteId = QStringLiteral("invite-new-1");
        steps[0].requestId = QStringLiteral("req-1");
        const Run run = addRun(steps);
        addRun({createStep(QStringLiteral("50%_off!@example.com"))});
        StepQuery query;
        query.text = text;
        const auto read = m_file->steps(query);
        QVERIFY(read.has_value());
        QStringList emails;
        for (const RunStep &step : *read)
            emails.append(step.invite.email);
        QCOMPARE(emails, found);
        query.runId = run.id;
        const auto ofOneRun = m_file->steps(query);
        for (const RunStep &step : *ofOneRun)
            QCOMPARE(step.runId, run.id);
    }

    void aWordOfNoVersionDamagesItsRunAlone_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *column : {"kind", "state", "projects_kind", "skip_reason"})
            QTest::newRow(column)
                << QStringLiteral("UPDATE step SET %1 = 'odd'").arg(QLatin1String(column));
        QTest::newRow("error") << QStringLiteral("UPDATE step SET error = '{\"kind\":\"odd\"}'");
        QTest::newRow("no json") << QStringLiteral("UPDATE step SET projects = 'odd'");
        QTest::newRow("no ids") << QStringLiteral("UPDATE step SET known_ids = '[1]'");
        QTest::newRow("no number") << QStringLiteral("UPDATE step SET sent_at = 'odd'");
        QTest::newRow("run") << QStringLiteral("UPDATE run SET state = 'odd'");
    }
    void aWordOfNoVersionDamagesItsRunAlone()
    {
        QFETCH(const QString, sql);
        const Run before = addRun(createSteps(2));
        const Run run = addRun(createSteps(3));
        m_file.reset();
        const bool ofRun = sql.startsWith(QLatin1String("UPDATE run"));
        edit(sql
             + (ofRun ? QStringLiteral(" WHERE id = 2")
                      : QStringLiteral(" WHERE run_id = 2 AND position = 1")));
        reopen();
        const auto runs = m_file->runs();
        QVERIFY(runs.has_value());
        QCOMPARE(runs->size(), 2);
        QCOMPARE(runs->at(1), before);
        const bool counted =
            sql.contains(QLatin1String("state =")) || sql.contains(QLatin1String("kind = 'odd'"));
        QCOMPARE(runs->at(0).damaged, counted && !sql.contains(QLatin1String("projects_kind")));
        QCOMPARE(m_file->stepsOfRun(before.id)->size(), 2);
        const auto steps = m_file->stepsOfRun(run.id);
        QVERIFY(!steps.has_value());
        QCOMPARE(m_file->steps({})->size(), ofRun ? 5 : 4);
        StepQuery two;
        two.limit = 2;
        QCOMPARE(m_file->steps(two)->size(), 2); // others take the damaged one's place
        QCOMPARE(steps.error().kind, JournalError::Kind::DamagedRun);
        QCOMPARE(steps.error().detail,
                 ofRun ? QStringLiteral("run 2, its state") : QStringLiteral("run 2, row 2"));
    }

    void rowsMissingAtTheEndAreTold_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("runId");
        QTest::addColumn<QString>("told");
        QTest::newRow("of an earlier run")
            << QStringLiteral("DELETE FROM step WHERE run_id = 1 AND position > 0") << qint64(1)
            << QStringLiteral("run 1, row 2");
        QTest::newRow("of the last run")
            << QStringLiteral("DELETE FROM step WHERE run_id = 2 AND position = 2") << qint64(2)
            << QStringLiteral("run 2, row 3");
        QTest::newRow("the next one's first")
            << QStringLiteral("DELETE FROM step WHERE run_id = 2 AND position = 0") << qint64(1)
            << QString();
    }

    void rowsMissingAtTheEndAreTold()
    {
        QFETCH(const QString, sql);
        QFETCH(qint64, runId);
        QFETCH(QString, told);
        addRun(createSteps(3));
        addRun(createSteps(3));
        for (const qint64 id : {1, 2})
            QVERIFY(m_file->stepsOfRun(id).has_value());
        m_file.reset();
        edit(sql);
        reopen();
        const auto steps = m_file->stepsOfRun(runId);
        QCOMPARE(steps ? QString() : steps.error().detail, told);
    }

    void forgettingKeepsWhatIsNotSettled()
    {
        QList<RunStep> steps = createSteps(2);
        steps[0].state = StepState::Done;
        steps[1].state = StepState::Unknown;
        addRun(steps);
        steps[1].state = StepState::Failed;
        addRun(steps);
        steps[1].kind = StepKind::Resend;
        steps[1].removed = true;
        addRun(steps);
        steps[1].kind = StepKind::Revoke;
        addRun(steps);
        const auto runs = m_file->runs();
        QVERIFY(runs.has_value());
        QCOMPARE(runs->at(0).halfDone, 0);
        QCOMPARE(runs->at(1).halfDone, 1);
        QVERIFY(!runs->at(0).isOpen() && runs->at(1).isOpen() && !runs->at(2).isOpen()
                && runs->at(3).isOpen());
        QCOMPARE(m_file->forget(false)->runs, 2);
        const auto left = m_file->runs();
        QCOMPARE(left->size(), 2);
        QCOMPARE(left->at(0).id, 3);
        QCOMPARE(left->at(1).id, 1);
        QVERIFY(m_file->stepsOfRun(1).has_value()); // what came after is forgotten, not missing
        QVERIFY(m_file->stepsOfRun(3).has_value());
        QCOMPARE(m_file->forget(true)->runs, 2);
    }

    void forgettingLeavesNoByte()
    {
        QList<RunStep> done = createSteps(400);
        for (RunStep &step : done)
            step.state = StepState::Done;
        addRun(done);
        addRun({createStep(QStringLiteral("waiting@example.org"))});
        QVERIFY(bytesIn(QFileInfo(m_path).path()).contains("person399@example.com"));
        auto forgotten = m_file->forget(false);
        QVERIFY(forgotten.has_value());
        QCOMPARE(forgotten->runs, 1);
        QCOMPARE(forgotten->steps, 400);
        const QByteArray left = bytesIn(QFileInfo(m_path).path());
        QVERIFY(!left.contains("@example.com"));
        QVERIFY(left.contains("waiting@example.org"));
        forgotten = m_file->forget(true);
        QCOMPARE(forgotten->runs, 1);
        QVERIFY(!bytesIn(QFileInfo(m_path).path()).contains("waiting"));
        QVERIFY(m_file->runs().value().isEmpty());
    }

    void forgettingTellsWhatAReaderHolds()
    {
        QList<RunStep> done = createSteps(1);
        done[0].state = StepState::Done;
        addRun(done);
        {
            QSqlDatabase reader =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("reader"));
            reader.setDatabaseName(m_path);
            QVERIFY(reader.open());
            QSqlQuery query(reader);
            QVERIFY(query.exec(QStringLiteral("BEGIN")));
            QVERIFY(query.exec(QStringLiteral("SELECT * FROM step")) && query.next());
            const auto forgotten = m_file->forget(false);
            QVERIFY(!forgotten);
            QCOMPARE(forgotten.error().kind, JournalError::Kind::NotErased);
        }
        QSqlDatabase::removeDatabase(QStringLiteral("reader"));
        QVERIFY(m_file->runs().value().isEmpty());
        QVERIFY(m_file->forget(false).has_value());
        QVERIFY(!bytesIn(QFileInfo(m_path).path()).contains("person0"));
    }

    void everyVersionOfTheTablesIsTakenOver_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= JournalSchema::currentVersion(); ++version)
            QTest::addRow("version %d", version) << version;
    }
    void everyVersionOfTheTablesIsTakenOver()
    {
        QFETCH(int, version);
        const QString kept =
            QFINDTESTDATA("data/journals/") + QStringLiteral("version%1.sqlite").arg(version);
        m_path = m_folder->filePath(QStringLiteral("kept.sqlite"));
        QVERIFY2(QFile::copy(kept, m_path), "a version was written without keeping a file of it");
        QVERIFY(QFile::setPermissions(m_path, kOwner));
        Credentials credentials;
        credentials.adminKey = QStringLiteral("a key of long ago");
        const auto card = [&] {
            return JournalFolder(m_folder->path()).cards(credentials, true).value().value(0);
        };
        {
            m_file = std::make_unique<JournalFile>(m_path);
            QVERIFY(m_file->open(JournalUse::Read).has_value()); // as it is
            checkKeptRuns();
            checkKeptRows(version);
            QCOMPARE(card().kept.knowsKey, version >= 3);
            QVERIFY(card().kept.ids.invites.contains(QStringLiteral("one-invite-2")));
        }
        m_file = std::make_unique<JournalFile>(m_path);
        QVERIFY(m_file->open(JournalUse::Write, JournalIdentity{credentials, {}}).has_value());
        checkKeptRuns();
        checkKeptRows(version);
        QCOMPARE(m_file->readSnapshot().value().choice,
                 version > 1 ? SnapshotChoice::Leave : SnapshotChoice::NotAsked);
        QList<RunStep> more = createSteps(1);
        QVERIFY(m_file->addRun(more, 7).has_value());
        QVERIFY(card().kept.knowsKey);
        QCOMPARE(card().kept.origin, QStringLiteral("https://api.openai.com:443"));
        credentials.adminKey = QStringLiteral("another key");
        QVERIFY(!card().kept.knowsKey);
    }

    void rowsLeftOutStayWithTheirRun()
    {
        QList<RunStep> steps = createSteps(1);
        steps.first().state = StepState::Done;
        LeftOutRow row{QStringLiteral("people.csv"), {}, QStringLiteral("“boss” is no role.")};
        row.draft.line = 7;
        row.draft.email = QStringLiteral("left@out.example");
        row.draft.name = QStringLiteral("Kim");
        row.draft.role = QStringLiteral("boss");
        row.draft.projects = QStringLiteral("Design;proj_b:owner");
        row.draft.leftOut = true;
        row.draft.foundIn = QStringLiteral("(left@out.example)");
        row.draft.offered = QStringLiteral("other@out.example");
        row.draft.fault = RowFault::TooManyCells;
        const LeftOutRow plain{{}, {}, {}};
        const auto run = m_file->addRun(steps, 1000, {row, plain});
        QVERIFY(run.has_value());
        QCOMPARE(run->leftOut, 2);
        QCOMPARE(m_file->stepsOfRun(run->id).value().size(), 1); // more were left out than done
        QVERIFY(!m_file->runs().value().constFirst().damaged);
        addRun(createSteps(1));
        QCOMPARE(m_file->leftOutOf(run->id).value(), (QList<LeftOutRow>{row, plain}));
        QVERIFY(m_file->leftOutOf(run->id + 1).value().isEmpty());
        QCOMPARE(m_file->runs().value().at(1).leftOut, 2);
        QCOMPARE(m_file->runs().value().at(0).leftOut, 0);
        QVERIFY(bytesIn(QFileInfo(m_path).path()).contains("left@out"));
        QVERIFY(m_file->forget(false).has_value());
        QVERIFY(m_file->leftOutOf(run->id).value().isEmpty());
        QVERIFY(!bytesIn(QFileInfo(m_path).path()).contains("left@out"));
    }

    void everyErrorHasASentence()
    {
        QSet<QString> texts;
        for (int kind = 0; kind <= int(JournalError::Kind::Failed); ++kind)
            texts.insert(journalErrorText({JournalError::Kind(kind), QStringLiteral("why")}));
        // A disk that fails and anything else ask for the same.
        QCOMPARE(texts.size(), int(JournalError::Kind::Failed));
    }

private:
    void checkKeptRows(int version)
    {
        const auto rows = m_file->leftOutOf(2);
        QVERIFY(rows.has_value());
        QCOMPARE(rows->value(0).draft.role, version < 4 ? QString() : QStringLiteral("boss"));
        QCOMPARE(m_file->runs().value().at(0).leftOut, version < 4 ? 0 : 1);
    }
    void checkKeptRuns()
    {
        const auto runs = m_file->runs();
        QVERIFY(runs.has_value());
        QCOMPARE(runs->size(), 2);
        QCOMPARE(runs->at(0).counts, (RunCounts{2, 0, 1, 0, 0, 0}));
        const auto steps = m_file->stepsOfRun(2);
        QVERIFY(steps.has_value());
        QVERIFY(steps->at(1).isHalfDone());
        QCOMPARE(steps->at(1).inviteId, QStringLiteral("one-invite-0"));
        QCOMPARE(steps->at(1).invite.projects.chosen.value(0).id, QStringLiteral("proj_one"));
        QCOMPARE(m_file->stepsOfRun(1).value().at(1).error->message,
                 QStringLiteral("No seats left"));
    }

    Run addRun(QList<RunStep> &steps)
    {
        const auto run = m_file->addRun(steps, 1000);
        return run.value_or(Run());
    }
    Run addRun(QList<RunStep> &&steps) { return addRun(steps); }

    void reopen()
    {
        m_file.reset();
        m_file = std::make_unique<JournalFile>(m_path);
        QVERIFY(m_file->open().has_value());
    }

    void edit(const QString &sql)
    {
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("edit"));
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            const QSqlQuery query(sql, database);
            QVERIFY2(!query.lastError().isValid(), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("edit"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<JournalFile> m_file;
};

VESTIBULE_TEST(JournalFileTest)
#include "tst_journalfile.moc"
