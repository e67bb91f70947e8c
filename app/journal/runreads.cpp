// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/runreads.h"

#include "domain/emailaddress.h"
#include "journal/journalleftout.h"
#include "journal/journalrows.h"
#include "journal/journalwords.h"

#include <QHash>

#include <algorithm>

namespace Vestibule::JournalQueries {

namespace {

using JournalSql::failed;
using JournalSql::Statement;
using JournalWords::wordOf;
using Kind = JournalError::Kind;

struct KindsAndCounts
{
    QList<StepKind> kinds;
    RunCounts counts;
    int halfDone = 0;
    bool damaged = false;
};

JournalResult<void> countHalfDone(const QSqlDatabase &database, QHash<qint64, KindsAndCounts> &runs)
{
    Statement select(database,
                     QStringLiteral("SELECT run_id, count(*) FROM step WHERE %1 AND state IN "
                                    "('failed', 'unknown') GROUP BY run_id")
                         .arg(halfDoneCondition()));
    return select.forEach([&]() -> JournalResult<void> {
        runs[select.value(0).toLongLong()].halfDone = select.value(1).toInt();
        return {};
    });
}

JournalResult<QHash<qint64, KindsAndCounts>> countsByRun(const QSqlDatabase &database)
{
    QHash<qint64, KindsAndCounts> found;
    Statement select(database,
                     QStringLiteral("SELECT run_id, kind, state, count(*) FROM step "
                                    "GROUP BY run_id, kind, state"));
    const auto read = select.forEach([&]() -> JournalResult<void> {
        const qint64 runId = select.value(0).toLongLong();
        const auto kind = JournalWords::valueOf<StepKind>(select.value(1).toString());
        const auto state = JournalWords::valueOf<StepState>(select.value(2).toString());
        KindsAndCounts &run = found[runId];
        if (!kind || !state) {
            run.damaged = true; // one row of one run is no reason to hide all the others
            return {};
        }
        run.counts.add(*state, select.value(3).toInt());
        if (!run.kinds.contains(*kind))
            run.kinds.append(*kind);
        return {};
    });
    if (!read)
        return tl::make_unexpected(read.error());
    for (KindsAndCounts &run : found)
        std::sort(run.kinds.begin(), run.kinds.end());
    if (auto counted = countHalfDone(database, found); !counted)
        return tl::make_unexpected(counted.error());
    return found;
}

/// What the numbers of a run's rows say.
struct RowNumbers
{
    qint64 rows = 0;
    bool inOrder = false; ///< positions 0 to rows - 1
    qint64 firstId = 0; ///< 0 where the row at position 0 is not there
};

/// How many rows each run was written with, by the ids that the rows bear, which are one after the
/// other and never used again.
class WrittenRows
{
public:
    /// `which`: a condition on steps that takes in the next run as well.
    [[nodiscard]] JournalResult<void> read(const QSqlDatabase &database, const QString &which)
    {
        Statement select(
            database,
            QStringLiteral("SELECT run_id, count(*), count(DISTINCT position), min(position), "
                           "max(position), min(CASE WHEN position = 0 THEN id END) "
                           "FROM step WHERE %1 GROUP BY run_id")
                .arg(which));
        auto read = select.forEach([&]() -> JournalResult<void> {
            RowNumbers run;
            run.rows = select.value(1).toLongLong();
            run.inOrder = select.value(2).toLongLong() == run.rows && select.value(3) == 0
                && select.value(4) == run.rows - 1;
            run.firstId = select.value(5).toLongLong();
            m_runs.insert(select.value(0).toLongLong(), run);
            return {};
        });
        if (!read)
            return read;
        // Other tables count as well.
        Statement last(database,
                       QStringLiteral("SELECT name, seq FROM sqlite_sequence "
                                      "WHERE name IN ('run', 'step')"));
        return last.forEach([&]() -> JournalResult<void> {
            (last.value(0) == QLatin1String("run") ? m_lastRun : m_lastStep) =
                last.value(1).toLongLong();
            return {};
        });
    }

    [[nodiscard]] QList<qint64> runs() const { return m_runs.keys(); }

    /// Whether some of its rows are gone or moved; what came after a run may be forgotten by now,
    /// and with it how many rows it had.
    [[nodiscard]] bool lacksSome(qint64 runId) const
    {
        const RowNumbers run = m_runs.value(runId);
        if (run.rows == 0 || !run.inOrder)
            return true;
        const qint64 next = runId == m_lastRun ? m_lastStep + 1 : m_runs.value(runId + 1).firstId;
        return next - run.firstId > run.rows;
    }

private:
    QHash<qint64, RowNumbers> m_runs;
    qint64 m_lastRun = 0;
    qint64 m_lastStep = 0;
};

JournalResult<QList<Run>> readRuns(const QSqlDatabase &database)
{
    const auto counts = countsByRun(database);
    if (!counts)
        return tl::make_unexpected(counts.error());
    WrittenRows written;
    if (auto read = written.read(database, QStringLiteral("1")); !read)
        return tl::make_unexpected(read.error());
    QList<qint64> left = written.runs(); // steps that no run is there for
    // What cannot be told of them is no reason to hide the runs.
    const auto leftOut = JournalLeftOut::counts(database).value_or(QHash<qint64, int>());
    QList<Run> runs;
    Statement select(database,
                     QStringLiteral("SELECT id, state, started_at, ended_at FROM run "
                                    "ORDER BY id DESC"));
    const auto read = select.forEach([&]() -> JournalResult<void> {
        Run run;
        run.id = select.value(0).toLongLong();
        const auto state = JournalWords::valueOf<RunState>(select.value(1).toString());
        run.state = state.value_or(RunState::Stopped);
        run.startedAt = select.value(2).toLongLong();
        run.endedAt = select.value(3).toLongLong();
        const KindsAndCounts found = counts->value(run.id);
        run.kinds = found.kinds;
        run.counts = found.counts;
        run.halfDone = found.halfDone;
        run.leftOut = leftOut.value(run.id);
        run.damaged = found.damaged || !state || written.lacksSome(run.id);
        left.removeOne(run.id);
        runs.append(run);
        return {};
    });
    if (!read)
        return tl::make_unexpected(read.error());
    for (const qint64 id : std::as_const(left)) {
        const KindsAndCounts found = counts->value(id);
        runs.append({id, 0, 0, RunState::Stopped, found.kinds, found.counts, found.halfDone,
                     leftOut.value(id), true});
    }
    std::sort(runs.begin(), runs.end(),
              [](const Run &one, const Run &other) { return one.id > other.id; });
    return runs;
}

QString select(const QString &rest)
{
    return QStringLiteral("SELECT %1 FROM step %2").arg(JournalRows::stepColumns(), rest);
}

/// The text as LIKE takes it literally, anywhere.
QString pattern(QString text)
{
    const QLatin1Char escape('!');
    for (const QLatin1Char special : {escape, QLatin1Char('%'), QLatin1Char('_')})
        text.replace(special, QString(escape) + special);
    return QLatin1Char('%') + text + QLatin1Char('%');
}

QString where(const StepQuery &query)
{
    QStringList conditions;
    if (query.runId != 0)
        conditions.append(QStringLiteral("run_id = ?"));
    if (query.beforeId != 0)
        conditions.append(QStringLiteral("id < ?"));
    if (!foldedEmail(query.text).isEmpty())
        conditions.append(QStringLiteral("(email_folded LIKE ? ESCAPE '!' "
                                         "OR invite_id LIKE ? ESCAPE '!' "
                                         "OR new_invite_id LIKE ? ESCAPE '!' "
                                         "OR request_id LIKE ? ESCAPE '!')"));
    return conditions.isEmpty()
        ? QString()
        : QStringLiteral("WHERE ") + conditions.join(QStringLiteral(" AND "));
}

void bindQuery(Statement &statement, const StepQuery &query)
{
    if (query.runId != 0)
        statement.bind(QVariant(query.runId));
    if (query.beforeId != 0)
        statement.bind(QVariant(query.beforeId));
    const QString text = foldedEmail(query.text);
    for (int column = 0; !text.isEmpty() && column < 4; ++column)
        statement.bind(pattern(text));
    statement.bind(QVariant(query.limit));
}

/// Whether there is a run of that number, in a state that is known; DamagedRun where the state is
/// not.
JournalResult<bool> isInOrder(const QSqlDatabase &database, qint64 runId)
{
    Statement statement(database, QStringLiteral("SELECT state FROM run WHERE id = ?"));
    statement.bind(QVariant(runId));
    bool found = false;
    const auto read = statement.forEach([&]() -> JournalResult<void> {
        found = true;
        if (JournalWords::valueOf<RunState>(statement.value(0).toString()))
            return {};
        return failed(Kind::DamagedRun, QStringLiteral("run %1, its state").arg(runId));
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return found;
}

} // namespace

QString halfDoneCondition()
{
    return QStringLiteral("(removed != 0 AND kind IN ('%1', '%2'))")
        .arg(wordOf(StepKind::Resend), wordOf(StepKind::Change));
}

JournalResult<QList<Run>> runs(const QSqlDatabase &database)
{
    // One transaction, so that runs and counts are of one moment while another instance writes.
    if (auto begun = JournalSql::execute(database, QStringLiteral("BEGIN")); !begun)
        return tl::make_unexpected(begun.error());
    auto result = readRuns(database);
    (void)JournalSql::execute(database, QStringLiteral("COMMIT"));
    return result;
}

JournalResult<QList<RunStep>> stepsOfRun(const QSqlDatabase &database, qint64 runId)
{
    const JournalResult<bool> isKnown = isInOrder(database, runId);
    if (!isKnown)
        return tl::make_unexpected(isKnown.error());
    Statement statement(database, select(QStringLiteral("WHERE run_id = ? ORDER BY position")));
    statement.bind(QVariant(runId));
    QList<RunStep> steps;
    const auto damaged = [&]() -> JournalResult<void> {
        return failed(Kind::DamagedRun,
                      QStringLiteral("run %1, row %2").arg(runId).arg(steps.size() + 1));
    };
    const auto read = statement.forEach([&]() -> JournalResult<void> {
        const JournalResult<RunStep> step = JournalRows::readStep(statement);
        // Whoever plays a run takes positions for places in this list.
        if (!step || step->position != steps.size())
            return damaged();
        steps.append(*step);
        return {};
    });
    if (!read)
        return tl::make_unexpected(read.error());
    if (steps.isEmpty() && !*isKnown)
        return steps; // there is no such run
    WrittenRows written;
    if (auto numbers =
            written.read(database, QStringLiteral("run_id IN (%1, %2)").arg(runId).arg(runId + 1));
        !numbers)
        return tl::make_unexpected(numbers.error());
    if (!*isKnown || written.lacksSome(runId))
        return tl::make_unexpected(damaged().error());
    return steps;
}

JournalResult<QList<RunStep>> steps(const QSqlDatabase &database, const StepQuery &query)
{
    QList<RunStep> found;
    StepQuery rest = query;
    // Rows that cannot be read are passed over, and others take their places.
    for (bool more = true; more && rest.limit > 0;) {
        int rows = 0;
        Statement statement(database,
                            select(where(rest) + QStringLiteral(" ORDER BY id DESC LIMIT ?")));
        bindQuery(statement, rest);
        const auto read = statement.forEach([&]() -> JournalResult<void> {
            ++rows;
            rest.beforeId = statement.value(0).toLongLong();
            if (const JournalResult<RunStep> step = JournalRows::readStep(statement))
                found.append(*step);
            return {};
        });
        if (!read)
            return tl::make_unexpected(read.error());
        more = rows == rest.limit && rest.beforeId > 0;
        rest.limit = query.limit - int(found.size());
    }
    return found;
}

JournalResult<QList<RunStep>> earlierInvites(const QSqlDatabase &database, qint64 since)
{
    // The index has no times; only runs that were at work lately are looked through for them.
    Statement statement(
        database,
        select(
            QStringLiteral("WHERE id IN (SELECT id FROM step INDEXED BY step_by_state "
                           "WHERE state IN ('sent', 'unknown')) "
                           "OR (run_id IN (SELECT id FROM run WHERE ended_at = 0 OR ended_at >= ?) "
                           "AND settled_at >= ?)")));
    statement.bind(QVariant(since)).bind(QVariant(since));
    QList<RunStep> found;
    const auto read = statement.forEach([&]() -> JournalResult<void> {
        if (const JournalResult<RunStep> step = JournalRows::readStep(statement))
            found.append(*step);
        return {};
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return found;
}

} // namespace Vestibule::JournalQueries
