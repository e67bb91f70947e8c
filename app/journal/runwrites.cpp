// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/runwrites.h"

#include "journal/journalleftout.h"
#include "journal/journalrows.h"
#include "journal/journalwords.h"
#include "journal/runreads.h"

#include <algorithm>
#include <iterator>

namespace Vestibule::JournalQueries {

namespace {

using JournalSql::execute;
using JournalSql::failed;
using JournalSql::Statement;
using JournalWords::wordOf;
using Kind = JournalError::Kind;

QList<StepKind> kindsOf(const QList<RunStep> &steps)
{
    constexpr StepKind kAll[] = {StepKind::Create, StepKind::Revoke, StepKind::Resend,
                                 StepKind::Change};
    QList<StepKind> kinds;
    std::copy_if(std::begin(kAll), std::end(kAll), std::back_inserter(kinds), [&](StepKind kind) {
        return std::any_of(steps.cbegin(), steps.cend(),
                           [kind](const RunStep &step) { return step.kind == kind; });
    });
    return kinds;
}

JournalResult<qint64> insertRun(const QSqlDatabase &database, const Run &run)
{
    Statement insert(database,
                     QStringLiteral("INSERT INTO run (state, started_at, ended_at) "
                                    "VALUES (?, ?, ?)"));
    insert.bind(wordOf(run.state)).bind(QVariant(run.startedAt)).bind(QVariant(run.endedAt));
    if (auto ran = insert.run(); !ran)
        return tl::make_unexpected(ran.error());
    return insert.lastInsertId().toLongLong();
}

JournalResult<void> insertSteps(const QSqlDatabase &database, qint64 runId, QList<RunStep> &steps)
{
    Statement insert(database, JournalRows::insertStep());
    int position = 0;
    for (RunStep &step : steps) {
        step.runId = runId;
        step.position = position++;
        insert.bind(QVariant(step.runId)).bind(QVariant(step.position));
        JournalRows::bindStep(insert, step);
        if (auto ran = insert.run(); !ran)
            return ran;
        step.id = insert.lastInsertId().toLongLong();
    }
    return {};
}

JournalResult<void> updateRun(const QSqlDatabase &database, qint64 runId, RunState state,
                              qint64 now)
{
    const bool isEnd = state == RunState::Stopped || state == RunState::Finished;
    Statement update(database,
                     QStringLiteral("UPDATE run SET state = ?, ended_at = ? WHERE id = ?"));
    update.bind(wordOf(state)).bind(QVariant(isEnd ? now : 0)).bind(QVariant(runId));
    if (auto ran = update.run(); !ran)
        return ran;
    if (update.numRowsAffected() == 1)
        return {};
    return failed(Kind::Failed, QStringLiteral("run %1 is not in the journal").arg(runId));
}

JournalResult<void> updateSteps(const QSqlDatabase &database, const QList<RunStep> &steps)
{
    Statement update(database, JournalRows::updateStep());
    for (const RunStep &step : steps) {
        JournalRows::bindStep(update, step);
        update.bind(QVariant(step.id)).bind(QVariant(step.runId));
        if (auto ran = update.run(); !ran)
            return ran;
        if (update.numRowsAffected() != 1)
            return failed(Kind::Failed,
                          QStringLiteral("step %1 is not in the journal").arg(step.id));
    }
    return {};
}

JournalResult<int> removeFrom(const QSqlDatabase &database, const QString &sql)
{
    Statement statement(database, sql);
    if (auto ran = statement.run(); !ran)
        return tl::make_unexpected(ran.error());
    return statement.numRowsAffected();
}

} // namespace

JournalResult<Run> addRun(const QSqlDatabase &database, QList<RunStep> &steps, qint64 startedAt,
                          const QList<LeftOutRow> &leftOut)
{
    Run run;
    run.startedAt = startedAt;
    run.kinds = kindsOf(steps);
    run.counts = countSteps(steps);
    run.leftOut = static_cast<int>(leftOut.size());
    QList<RunStep> written = steps; // the caller's stay as they are where it fails
    auto added = JournalSql::inTransaction(database, [&]() -> JournalResult<Run> {
        const JournalResult<qint64> id = insertRun(database, run);
        if (!id)
            return tl::make_unexpected(id.error());
        run.id = *id;
        if (auto inserted = insertSteps(database, run.id, written); !inserted)
            return tl::make_unexpected(inserted.error());
        if (auto kept = JournalLeftOut::insert(database, run.id, leftOut); !kept)
            return tl::make_unexpected(kept.error());
        return run;
    });
    if (added)
        steps = written;
    return added;
}

JournalResult<void> write(const QSqlDatabase &database, const QList<RunStep> &steps,
                          std::optional<RunState> state, qint64 now)
{
    if (steps.isEmpty() && state)
        return failed(Kind::Failed, QStringLiteral("no step says which run is meant"));
    return JournalSql::inTransaction(database, [&]() -> JournalResult<void> {
        if (auto updated = updateSteps(database, steps); !updated)
            return updated;
        return state ? updateRun(database, steps.constFirst().runId, *state, now)
                     : JournalResult<void>();
    });
}

JournalResult<void> setRunState(const QSqlDatabase &database, qint64 runId, RunState state,
                                qint64 now)
{
    return JournalSql::inTransaction(database,
                                     [&] { return updateRun(database, runId, state, now); });
}

JournalResult<Forgotten> removeRuns(const QSqlDatabase &database, bool openToo)
{
    // Steps may be left of a run that is not there.
    const QString all = QStringLiteral("SELECT id FROM run UNION SELECT run_id FROM step");
    const QString gone = openToo
        ? all
        : QStringLiteral("SELECT id FROM (%6) WHERE id NOT IN (SELECT run_id FROM step "
                         "WHERE state IN ('%1', '%2', '%3') OR (state = '%4' AND %5))")
              .arg(wordOf(StepState::Queued), wordOf(StepState::Sent), wordOf(StepState::Unknown),
                   wordOf(StepState::Failed), halfDoneCondition(), all);
    return JournalSql::inTransaction(database, [&]() -> JournalResult<Forgotten> {
        // The runs last, since the steps that are left say which of them are unfinished.
        const auto steps =
            removeFrom(database, QStringLiteral("DELETE FROM step WHERE run_id IN (%1)").arg(gone));
        if (!steps)
            return tl::make_unexpected(steps.error());
        const auto leftOut = removeFrom(
            database, QStringLiteral("DELETE FROM left_out WHERE run_id IN (%1)").arg(gone));
        if (!leftOut)
            return tl::make_unexpected(leftOut.error());
        const auto runs =
            removeFrom(database, QStringLiteral("DELETE FROM run WHERE id IN (%1)").arg(gone));
        if (!runs)
            return tl::make_unexpected(runs.error());
        return Forgotten{*runs, *steps, 0};
    });
}

JournalResult<void> freeBytes(const QSqlDatabase &database)
{
    if (auto vacuumed = execute(database, QStringLiteral("VACUUM")); !vacuumed) {
        const JournalError &error = vacuumed.error();
        return failed(error.kind == Kind::Busy ? Kind::NotErased : error.kind, error.detail);
    }
    // Its first column says whether a reader still needs what the -wal holds.
    const auto held =
        JournalSql::valueOf(database, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!held)
        return tl::make_unexpected(held.error());
    if (held->toInt() != 0)
        return failed(Kind::NotErased, QStringLiteral("the -wal is being read"));
    return {};
}

} // namespace Vestibule::JournalQueries
