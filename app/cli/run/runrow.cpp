// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/run/runrow.h"

#include "cli/terminal/commandtext.h"
#include "cli/terminal/plaintext.h"
#include "domain/earlierinvites.h"
#include "domain/errortext.h"
#include "domain/text/visibletext.h"
#include "exchange/out/runcsv.h"

#include <QStringList>

namespace Vestibule {

namespace {

QString doneWord(StepKind kind)
{
    switch (kind) {
    case StepKind::Create:
        return QStringLiteral("invited");
    case StepKind::Revoke:
        return QStringLiteral("revoked");
    case StepKind::Resend:
        return QStringLiteral("resent");
    case StepKind::Change:
        return QStringLiteral("changed");
    }
    return {};
}

} // namespace

RunRow acceptedRow(const RunStep &step)
{
    RunRow row;
    row.standing = RunRow::Standing::LeftOut;
    row.step = step;
    row.step.state = StepState::Skipped;
    row.step.skipReason = SkipReason::Accepted;
    row.verdict = QStringLiteral("accepted");
    row.detail = step.inviteId;
    row.reason = errorText({.kind = ApiError::Kind::AlreadyAccepted}).what;
    return row;
}

QString resumeCommand(const CommandTarget &target, qint64 runId, const QStringList &options)
{
    return WrittenCommand(target).next(QStringList{QStringLiteral("resume"), QString::number(runId)}
                                       + options);
}

QString earlierText(SkipReason reason, qint64 runId, const CommandTarget &target)
{
    if (reason == SkipReason::EarlierUnknown)
        return CommandText::tr("not sent, since run %1 sent an invite to this address, which may "
                               "still go through. Check it with: %2. Send it again if it is not "
                               "found with: %3")
            .arg(QString::number(runId), resumeCommand(target, runId),
                 resumeCommand(target, runId, {QStringLiteral("--retry-unknown")}));
    if (reason == SkipReason::JustInvited)
        return CommandText::tr("not sent, since run %1 invited this address a moment ago.")
            .arg(runId);
    return {};
}

void leaveOutFor(const RunStep &earlier, RunRow &row, const CommandTarget &target)
{
    const SkipReason reason = EarlierInvites::reason(earlier);
    const bool unsettled = reason == SkipReason::EarlierUnknown;
    row.standing = unsettled ? RunRow::Standing::Unsettled : RunRow::Standing::LeftOut;
    row.step.state = StepState::Skipped;
    row.step.skipReason = reason;
    row.verdict = skipWord(reason);
    row.reason = earlierText(reason, earlier.runId, target);
    row.detail = CommandText::tr("run %1").arg(earlier.runId);
}

QString outcomeOf(const RunStep &step)
{
    switch (step.state) {
    case StepState::Queued:
        return step.isHalfDone() ? QStringLiteral("revoked-not-invited")
                                 : QStringLiteral("not-tried");
    case StepState::Done:
        return doneWord(step.kind);
    case StepState::Skipped:
        return step.skipReason == SkipReason::Accepted ? QStringLiteral("accepted")
                                                       : QStringLiteral("skipped");
    case StepState::Failed:
        return step.isHalfDone() ? QStringLiteral("revoked-not-invited") : QStringLiteral("failed");
    case StepState::Sent:
    case StepState::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString resultLine(const RunStep &step, const QString &outcome)
{
    const QString id = visibleText(step.inviteId);
    if (step.kind == StepKind::Revoke)
        return id + u'\t' + outcome;
    const QString made =
        step.newInviteId.isEmpty() && !step.removed ? id : visibleText(step.newInviteId);
    return visibleText(step.invite.email) + u'\t' + outcome + u'\t' + made;
}

QString verdictLine(const RunRow &row)
{
    QStringList columns{row.line > 0 ? QString::number(row.line) : QString(),
                        visibleText(row.step.invite.email), row.verdict, visibleText(row.detail)};
    if (!row.note.isEmpty())
        columns << visibleText(row.note);
    return columns.join(u'\t');
}

} // namespace Vestibule
