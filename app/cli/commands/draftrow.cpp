// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/draftrow.h"

#include "cli/terminal/commandtext.h"

namespace Vestibule {

namespace {

/// What the row would make, in words that a list of people may use.
QString wantedText(const NewInvite &invite)
{
    QStringList words{invite.role};
    switch (invite.projects.kind) {
    case ProjectChoice::Kind::Default:
        words << QStringLiteral("default");
        break;
    case ProjectChoice::Kind::None:
        words << QStringLiteral("none");
        break;
    case ProjectChoice::Kind::Chosen:
        words << grantsText(invite.projects.chosen);
        break;
    }
    return words.join(u' ');
}

/// Cut, for a cell may be a whole text.
QString cut(const QString &text)
{
    constexpr qsizetype kLongest = 200; // characters
    return text.size() > kLongest ? text.left(kLongest - 1) + QChar(0x2026) : text;
}

QString noteOn(const InviteDraft &draft, const JudgedDraft &judged)
{
    if (judged.mixesScripts)
        return QStringLiteral("mixed-scripts");
    if (!judged.looksLike.isEmpty())
        return QStringLiteral("looks-like ") + judged.looksLike;
    return draft.foundIn.isEmpty() ? QString() : QStringLiteral("found-in ") + draft.foundIn;
}

QString pendingText(const QString &id, const CommandTarget &target)
{
    return CommandText::tr("not invited again, since the invite %1 is still pending. To resend it: "
                           "%2")
        .arg(id, WrittenCommand(target).next({QStringLiteral("resend"), id}));
}

void leaveOut(RunRow &row, const JudgedDraft &judged, const CommandTarget &target)
{
    row.standing = RunRow::Standing::LeftOut;
    row.step.state = StepState::Skipped;
    row.reason = row.detail;
    switch (judged.verdict) {
    case DraftVerdict::AlreadyPending:
        row.step.skipReason = SkipReason::AlreadyPending;
        row.step.inviteId = judged.existing ? judged.existing->id : QString();
        row.reason = pendingText(row.step.inviteId, target);
        break;
    case DraftVerdict::AlreadyMember:
        row.step.skipReason = SkipReason::AlreadyMember;
        break;
    case DraftVerdict::EarlierUnknown:
        row.standing = RunRow::Standing::Unsettled;
        row.step.skipReason = SkipReason::EarlierUnknown;
        row.reason = earlierText(row.step.skipReason, judged.earlierRun, target);
        break;
    case DraftVerdict::JustInvited:
        row.step.skipReason = SkipReason::JustInvited;
        row.reason = earlierText(row.step.skipReason, judged.earlierRun, target);
        break;
    case DraftVerdict::Twice:
        // Two rows that say different things are not done, whichever of them was.
        row.standing = judged.differs ? RunRow::Standing::LeftOut : RunRow::Standing::Repeated;
        row.step.skipReason = SkipReason::LeftOut;
        break;
    case DraftVerdict::NotAllowed:
        row.step.skipReason = SkipReason::Guarded;
        break;
    case DraftVerdict::LeftOut:
        row.step.skipReason = SkipReason::LeftOut;
        break;
    default:
        row.step.state = StepState::Failed;
        row.step.error = ApiError{.kind = ApiError::Kind::InvalidArgument, .detail = row.detail};
        if (row.step.error->detail.endsWith(u'.'))
            row.step.error->detail.chop(1);
        break;
    }
}

} // namespace

RunRow rowOf(const InviteDraft &draft, const JudgedDraft &judged, const RunStep &step,
             const NewInvite &forAll, const CommandTarget &target)
{
    RunRow row;
    row.line = draft.line;
    row.verdict = verdictWord(judged.verdict);
    row.note = noteOn(draft, judged);
    if (judged.isReady()) {
        row.step = step;
        row.detail = wantedText(step.invite);
        if (judged.isDoubtful())
            row.reason = verdictText(judged);
        return row;
    }
    row.step.invite = forAll; // what the row gets where it says nothing
    row.step.invite.email = cut(draft.email);
    row.role = draft.role;
    row.projects = draft.projects;
    row.detail = verdictText(judged);
    leaveOut(row, judged, target);
    return row;
}

QString verdictWord(DraftVerdict verdict)
{
    switch (verdict) {
    case DraftVerdict::Ready:
        return QStringLiteral("ready");
    case DraftVerdict::ReadyAgain:
        return QStringLiteral("ready-again");
    case DraftVerdict::NotAnAddress:
        return QStringLiteral("not-an-address");
    case DraftVerdict::Unreadable:
        return QStringLiteral("unreadable");
    case DraftVerdict::Twice:
        return QStringLiteral("twice");
    case DraftVerdict::AlreadyPending:
        return QStringLiteral("already-pending");
    case DraftVerdict::AlreadyMember:
        return QStringLiteral("already-member");
    case DraftVerdict::UnknownRole:
        return QStringLiteral("unknown-role");
    case DraftVerdict::UnknownProject:
        return QStringLiteral("unknown-project");
    case DraftVerdict::EarlierUnknown:
        return QStringLiteral("may-be-under-way");
    case DraftVerdict::JustInvited:
        return QStringLiteral("just-invited");
    case DraftVerdict::NotAllowed:
        return QStringLiteral("not-allowed");
    case DraftVerdict::LeftOut:
        return QStringLiteral("left-out");
    }
    return {};
}

} // namespace Vestibule
