// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runstatus.h"

#include "domain/text/visibletext.h"
#include "domain/waittext.h"
#include "models/activitymodel.h"
#include "ui/notices/profilehelp.h"
#include "ui/runs/runtext.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace Vestibule {

using State = RunPlayer::State;

namespace {

constexpr qint64 kMinuteMs = 60'000;

QString timeLeftText(qint64 milliseconds)
{
    if (milliseconds < kMinuteMs)
        return RunStatus::tr("less than a minute left");
    const qint64 minutes = (milliseconds + kMinuteMs / 2) / kMinuteMs;
    if (minutes < 90)
        return RunStatus::tr("about %n minute(s) left", nullptr, int(minutes));
    return RunStatus::tr("about %n hour(s) left", nullptr, int((minutes + 30) / 60));
}

QString joined(const QStringList &parts)
{
    return parts.join(RunStatus::tr(", ", "between counts"));
}

/// The commonest reason of those that failed, the first of several, and its number.
std::pair<QString, int> commonestReason(const QList<RunStep> &steps)
{
    std::pair<QString, int> commonest;
    QHash<QString, int> numbers;
    for (const RunStep &step : steps) {
        if (step.state != StepState::Failed)
            continue;
        const QString reason = ActivityModel::reasonText(step);
        const int number = ++numbers[reason];
        if (!reason.isEmpty() && number > commonest.second)
            commonest = {reason, number};
    }
    return commonest;
}

} // namespace

RunStatus RunStatus::of(const RunPlayer &player)
{
    RunStatus now;
    now.state = player.state();
    now.counts = player.counts();
    now.problem = player.problem();
    now.stepsPerMinute = player.stepsPerMinute();
    now.timeLeftMs = player.timeLeftMs();
    now.wait = player.wait();
    const QList<RunStep> &steps = player.steps();
    for (const RunStep &step : steps) {
        if (!now.kinds.contains(step.kind))
            now.kinds.append(step.kind);
        now.halfDone += step.isHalfDone() && step.isSettled() ? 1 : 0;
    }
    std::sort(now.kinds.begin(), now.kinds.end());
    if (steps.size() == 1)
        now.single = steps.constFirst();
    else if (now.isEnded())
        std::tie(now.reason, now.reasonCount) = commonestReason(steps);
    return now;
}

bool RunStatus::isEnded() const
{
    return state == State::Stopped || state == State::Finished || state == State::Failed;
}

bool RunStatus::hasProblem() const
{
    return (state == State::Paused || state == State::Failed || state == State::Stopped)
        && !std::holds_alternative<std::monostate>(problem);
}

QString RunStatus::task() const
{
    if (counts.total() == 0)
        return tr("Reading the run");
    return runTaskText(kinds, counts.total());
}

QString RunStatus::title() const
{
    switch (state) {
    case State::Pausing:
        return tr("Pausing: %1", "the task").arg(task());
    case State::Paused:
        return tr("Paused: %1", "the task").arg(task());
    case State::Stopping:
        return tr("Stopping: %1", "the task").arg(task());
    case State::Failed:
        return tr("Not started: %1", "the task").arg(task());
    case State::Stopped:
    case State::Finished:
        return single && counts.settled() == 1 ? singleResult() : result();
    case State::Idle:
    case State::Opening:
    case State::Checking:
    case State::Running:
        break;
    }
    return task();
}

QString RunStatus::doneText() const
{
    const int done = counts.done;
    if (isInviting(kinds))
        return tr("%Ln invited", nullptr, done);
    if (kinds.size() != 1)
        return tr("%Ln done", nullptr, done);
    switch (kinds.constFirst()) {
    case StepKind::Revoke:
        return tr("%Ln revoked", nullptr, done);
    case StepKind::Resend:
        return tr("%Ln resent", nullptr, done);
    case StepKind::Change:
        return tr("%Ln changed", nullptr, done);
    case StepKind::Create:
        break;
    }
    return {};
}

QString RunStatus::result() const
{
    QStringList parts{doneText()};
    if (counts.skipped > 0)
        parts += tr("%Ln skipped", nullptr, counts.skipped);
    if (counts.failed > 0)
        parts += tr("%Ln failed", nullptr, counts.failed);
    if (counts.unknown > 0)
        parts += tr("%Ln unknown", nullptr, counts.unknown);
    const int left = counts.queued + counts.sent;
    if (left > 0)
        parts += tr("%Ln left", nullptr, left);
    if (leftOut > 0)
        parts += tr("%Ln left out", nullptr, leftOut);
    if (reason.isEmpty())
        return tr("%1.", "a sentence of counts").arg(joined(parts));
    const QString why = reason.endsWith(u'.') ? reason.chopped(1) : reason;
    return tr("%1: %2 (%3).", "counts, the commonest reason of those that failed, its count")
        .arg(joined(parts), why, QLocale().toString(reasonCount));
}

QString RunStatus::singleResult() const
{
    const QString who = visibleText(single->invite.email);
    if (single->state != StepState::Done)
        return tr("%1: %2", "address: outcome").arg(who, ActivityModel::outcomeText(*single));
    switch (single->kind) {
    case StepKind::Create:
        return tr("%1 was invited.").arg(who);
    case StepKind::Revoke:
        return tr("The invite for %1 was revoked.").arg(who);
    case StepKind::Resend:
        return tr("The invite for %1 was resent.").arg(who);
    case StepKind::Change:
        return tr("The invite for %1 was changed and resent.").arg(who);
    }
    return {};
}

QString RunStatus::progress() const
{
    if (isEnded())
        return {};
    QStringList parts{tr("%L1 of %L2").arg(counts.settled()).arg(counts.total())};
    if (counts.failed > 0)
        parts += tr("%Ln failed", nullptr, counts.failed);
    if (counts.unknown > 0)
        parts += tr("%Ln unknown", nullptr, counts.unknown);
    return joined(parts);
}

QString RunStatus::pace() const
{
    switch (state) {
    case State::Opening:
        return tr("Saving the run to the journal…");
    case State::Checking:
        if (wait)
            break;
        return tr("Checking what was done before the interruption…");
    case State::Pausing:
    case State::Stopping:
        return tr("Finishing the steps in progress…");
    case State::Running:
        break;
    default:
        return {};
    }
    const bool paced = wait.reason == Wait::Reason::Pace;
    if (wait && !paced)
        return waitText(wait);
    QStringList parts;
    if (stepsPerMinute >= 1)
        parts += tr("%Ln per minute", "invites", qRound(stepsPerMinute));
    if (timeLeftMs >= 0)
        parts += timeLeftText(timeLeftMs);
    if (paced)
        parts += tr("the next one in %1").arg(waitLengthText(wait.leftMs));
    return joined(parts);
}

QString RunStatus::note() const
{
    QStringList notes;
    if (halfDone > 0 && counts.total() > 1)
        notes += tr("%Ln are revoked and not yet invited again.", nullptr, halfDone);
    if (leftOut > 0 && single)
        notes += tr("%Ln row(s) of the list were left out.", nullptr, leftOut);
    if (runsWaiting > 0)
        notes += tr("%Ln more run(s) start when this one has ended.", nullptr, runsWaiting);
    if (!before.isEmpty())
        notes += tr("Previous run: %1").arg(before);
    return notes.join(u' ');
}

QList<RunAction> RunStatus::pausedActions() const
{
    if (!hasProblem())
        return {RunAction::GoOn, RunAction::Cancel};
    const auto *error = std::get_if<ApiError>(&problem);
    if (error != nullptr && isSetRightInProfiles(*error))
        return {RunAction::TryAgain, RunAction::ManageProfiles, RunAction::Cancel};
    if (error != nullptr && error->isAboutKey())
        return {RunAction::TryAgain, RunAction::ChangeKey, RunAction::Cancel};
    return {RunAction::TryAgain, RunAction::Cancel};
}

QList<RunAction> RunStatus::actions() const
{
    switch (state) {
    case State::Idle:
    case State::Stopping:
        return {};
    case State::Opening:
    case State::Checking:
        return {RunAction::Cancel};
    case State::Running:
        return {RunAction::Pause, RunAction::Cancel};
    case State::Pausing:
        return {RunAction::Cancel};
    case State::Paused:
        return pausedActions();
    case State::Failed:
        return {RunAction::TryAgain, RunAction::Close};
    case State::Stopped:
    case State::Finished:
        break;
    }
    QList<RunAction> actions;
    if (state == State::Stopped && counts.queued + counts.sent > 0)
        actions += RunAction::ResumeRest;
    if (counts.failed > 0)
        actions += RunAction::RetryFailed;
    if (counts.unknown > 0)
        actions += RunAction::SendAgain;
    if (undoable)
        actions += RunAction::Undo;
    if (leftOut > 0)
        actions += RunAction::OpenLeftOut;
    if (!single || leftOut > 0)
        actions += RunAction::SaveResults;
    actions += {RunAction::ShowDetails, RunAction::Close};
    return actions;
}

} // namespace Vestibule
