// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalqueries.h"

#include "domain/emailaddress.h"
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
};

JournalResult<void> noSuchWord(const QString &column, qint64 runId)
{
    return failed(Kind::Failed,
                  QStringLiteral("run %1, %2: not a value of this version").arg(runId).arg(column));
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
        if (!kind || !state)
            return noSuchWord(QStringLiteral("kind or state of a step"), runId);
        KindsAndCounts &run = found[runId];
        run.counts.add(*state, select.value(3).toInt());
        if (!run.kinds.contains(*kind))
            run.kinds.append(*kind);
        return {};
    });
    if (!read)
        return tl::make_unexpected(read.error());
    for (KindsAndCounts &run : found)
        std::sort(run.kinds.begin(), run.kinds.end());
    return found;
}

JournalResult<QList<Run>> readRuns(const QSqlDatabase &database)
{
    const auto counts = countsByRun(database);
    if (!counts)
        return tl::make_unexpected(counts.error());
    QList<Run> runs;
    Statement select(database,
                     QStringLiteral("SELECT id, state, started_at, ended_at FROM run "
                                    "ORDER BY id DESC"));
    const auto read = select.forEach([&]() -> JournalResult<void> {
        Run run;
        run.id = select.value(0).toLongLong();
        const auto state = JournalWords::valueOf<RunState>(select.value(1).toString());
        if (!state)
            return noSuchWord(QStringLiteral("state"), run.id);
        run.state = *state;
        run.startedAt = select.value(2).toLongLong();
        run.endedAt = select.value(3).toLongLong();
        const KindsAndCounts found = counts->value(run.id);
        run.kinds = found.kinds;
        run.counts = found.counts;
        runs.append(run);
        return {};
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return runs;
}

JournalResult<QList<RunStep>> stepsOf(Statement &select)
{
    QList<RunStep> steps;
    const auto read = select.forEach([&]() -> JournalResult<void> {
        const JournalResult<RunStep> step = JournalRows::readStep(select);
        if (!step)
            return tl::make_unexpected(step.error());
        steps.append(*step);
        return {};
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return steps;
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
    auto steps = stepsOf(statement);
    // Whoever plays a run takes positions for places in this list.
    for (qsizetype place = 0; steps && place < steps->size(); ++place) {
        if (steps->at(place).position != place)
            return failed(Kind::DamagedRun,
                          QStringLiteral("run %1, row %2").arg(runId).arg(place + 1));
    }
    return steps;
}

JournalResult<QList<RunStep>> steps(const QSqlDatabase &database, const StepQuery &query)
{
    QStringList conditions;
    if (query.runId != 0)
        conditions.append(QStringLiteral("run_id = ?"));
    if (query.beforeId != 0)
        conditions.append(QStringLiteral("id < ?"));
    const QString text = foldedEmail(query.text);
    if (!text.isEmpty())
        conditions.append(QStringLiteral("(email_folded LIKE ? ESCAPE '!' "
                                         "OR invite_id LIKE ? ESCAPE '!' "
                                         "OR new_invite_id LIKE ? ESCAPE '!' "
                                         "OR request_id LIKE ? ESCAPE '!')"));
    const QString where = conditions.isEmpty()
        ? QString()
        : QStringLiteral("WHERE ") + conditions.join(QStringLiteral(" AND "));
    Statement statement(database, select(where + QStringLiteral(" ORDER BY id DESC LIMIT ?")));
    if (query.runId != 0)
        statement.bind(QVariant(query.runId));
    if (query.beforeId != 0)
        statement.bind(QVariant(query.beforeId));
    if (!text.isEmpty()) {
        for (int column = 0; column < 4; ++column)
            statement.bind(pattern(text));
    }
    statement.bind(QVariant(query.limit));
    return stepsOf(statement);
}

} // namespace Vestibule::JournalQueries
