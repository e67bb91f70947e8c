// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalqueries.h"

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

JournalResult<QList<Run>> readRuns(const QSqlDatabase &database)
{
    const auto counts = countsByRun(database);
    if (!counts)
        return tl::make_unexpected(counts.error());
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
        run.damaged = found.damaged || !state;
        runs.append(run);
        return {};
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return runs;
}

/// How many rows the run was written with, by the numbers that the rows bear, which are one after
/// the other and never used again; nothing where what came after is forgotten.
JournalResult<std::optional<qint64>> rowsWritten(const QSqlDatabase &database, qint64 runId,
                                                 qint64 firstId)
{
    Statement after(database,
                    QStringLiteral("SELECT CASE WHEN "
                                   "(SELECT seq FROM sqlite_sequence WHERE name = 'run') = %1 "
                                   "THEN (SELECT seq + 1 FROM sqlite_sequence WHERE name = 'step') "
                                   "ELSE (SELECT id FROM step WHERE run_id = %1 + 1 "
                                   "AND position = 0) END")
                        .arg(runId));
    std::optional<qint64> next;
    const auto read = after.forEach([&]() -> JournalResult<void> {
        if (!after.value(0).isNull())
            next = after.value(0).toLongLong();
        return {};
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return next ? std::optional(*next - firstId) : std::nullopt;
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

} // namespace

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
    if (steps.isEmpty())
        return steps;
    const auto written = rowsWritten(database, runId, steps.constFirst().id);
    if (!written)
        return tl::make_unexpected(written.error());
    if (*written && **written > steps.size())
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

} // namespace Vestibule::JournalQueries
