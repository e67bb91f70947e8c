// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/storytext.h"

#include "domain/text/momenttext.h"
#include "domain/text/visibletext.h"
#include "models/list/invitecells.h"
#include "models/list/timetext.h"

#include <QSet>

#include <algorithm>

namespace Vestibule {

namespace {

const AuditEntry *entryOf(const InviteStory &story, const QString &id, AuditEntry::Event event)
{
    if (!story.audit)
        return nullptr;
    const auto entry =
        std::find_if(story.audit->cbegin(), story.audit->cend(), [&](const AuditEntry &known) {
            return known.inviteId == id && known.event == event;
        });
    return entry == story.audit->cend() ? nullptr : &*entry;
}

/// The journal's step that made the invite.
const RunStep *makerOf(const InviteStory &story, const QString &id)
{
    const auto step = std::find_if(story.steps.cbegin(), story.steps.cend(),
                                   [&id](const RunStep &known) { return known.newInviteId == id; });
    return step == story.steps.cend() ? nullptr : &*step;
}

/// The journal's step that removed the invite.
const RunStep *removerOf(const InviteStory &story, const QString &id)
{
    const auto step =
        std::find_if(story.steps.cbegin(), story.steps.cend(), [&id](const RunStep &known) {
            return known.inviteId == id && (known.removed || known.state == StepState::Done);
        });
    return step == story.steps.cend() ? nullptr : &*step;
}

std::optional<qint64> timeTold(const RunStep &step)
{
    const qint64 time = step.settledAt != 0 ? step.settledAt : step.sentAt;
    return time != 0 ? std::optional(time) : std::nullopt;
}

bool isEarlier(const TimelineEvent &one, const TimelineEvent &other)
{
    return one.time.value_or(0) < other.time.value_or(0);
}

} // namespace

QString StoryText::actor(const AuditEntry &entry)
{
    switch (entry.actor) {
    case AuditEntry::Actor::Person:
        return entry.actorEmail.isEmpty() ? QString()
                                          : tr("by %1").arg(visibleText(entry.actorEmail));
    case AuditEntry::Actor::PersonsKey:
        return entry.actorEmail.isEmpty()
            ? tr("by an API key")
            : tr("by an API key of %1").arg(visibleText(entry.actorEmail));
    case AuditEntry::Actor::ServiceAccount:
        return entry.actorId.isEmpty()
            ? tr("by a service account")
            : tr("by the service account %1").arg(visibleText(entry.actorId));
    case AuditEntry::Actor::Key:
        return tr("by an API key");
    case AuditEntry::Actor::Unknown:
        break;
    }
    return {};
}

TimelineEvent StoryText::invited(const Invite &invite, const InviteStory &story)
{
    TimelineEvent event{TimelineEvent::Sign::Invited, tr("Invited"), {}, invite.createdAt};
    const RunStep *step = makerOf(story, invite.id);
    if (step != nullptr && step->kind == StepKind::Resend)
        event.title = tr("Resent with Vestibule");
    else if (step != nullptr && step->kind == StepKind::Change)
        event.title = tr("Changed and resent with Vestibule");
    else if (step != nullptr)
        event.title = tr("Invited with Vestibule");
    if (const AuditEntry *sent = entryOf(story, invite.id, AuditEntry::Event::InviteSent)) {
        event.by = actor(*sent);
        if (!event.time)
            event.time = sent->time;
    }
    return event;
}

std::optional<TimelineEvent> StoryText::expiry(const Invite &invite, qint64 now)
{
    using Sign = TimelineEvent::Sign;
    switch (stateOf(invite, now)) {
    case InviteState::Pending:
    case InviteState::ExpiringSoon:
        if (!invite.expiresAt)
            return std::nullopt;
        return TimelineEvent{Sign::Expires, tr("Expires"), {}, invite.expiresAt};
    case InviteState::PastExpiry:
        return TimelineEvent{Sign::PastExpiry,
                             tr("Past its expiry, but still called pending"),
                             {},
                             invite.expiresAt};
    case InviteState::Expired:
        return TimelineEvent{Sign::Expired, tr("Expired"), {}, invite.expiresAt};
    case InviteState::Accepted:
    case InviteState::Other:
        break;
    }
    return std::nullopt;
}

std::optional<TimelineEvent> StoryText::revoked(const QString &id, const InviteStory &story)
{
    const AuditEntry *deleted = entryOf(story, id, AuditEntry::Event::InviteDeleted);
    const RunStep *step = removerOf(story, id);
    if (deleted == nullptr && step == nullptr)
        return std::nullopt;
    TimelineEvent event{TimelineEvent::Sign::Revoked, tr("Revoked"), {}, std::nullopt};
    if (step != nullptr) {
        event.title = step->kind == StepKind::Revoke ? tr("Revoked with Vestibule")
            : step->kind == StepKind::Resend         ? tr("Replaced by resending it")
                                                     : tr("Replaced by a changed invite");
        event.time = timeTold(*step);
    }
    if (deleted != nullptr) {
        event.by = actor(*deleted);
        event.time = deleted->time;
    }
    return event;
}

QList<TimelineEvent> StoryText::timeline(const Invite &invite, const InviteStory &story, qint64 now)
{
    QList<TimelineEvent> events{invited(invite, story)};
    const bool accepted = statusOf(invite.status) == InviteStatus::Accepted;
    if (accepted || invite.acceptedAt) {
        TimelineEvent event{TimelineEvent::Sign::Accepted, tr("Accepted"), {}, invite.acceptedAt};
        const AuditEntry *entry = entryOf(story, invite.id, AuditEntry::Event::InviteAccepted);
        if (entry != nullptr && !event.time)
            event.time = entry->time;
        events.append(event);
    }
    if (const auto event = revoked(invite.id, story))
        events.append(*event);
    if (const auto event = expiry(invite, now))
        events.append(*event);
    // What has no time stays behind the invitation.
    std::stable_sort(events.begin() + 1, events.end(), isEarlier);
    return events;
}

QString StoryText::stateLine(const Invite &invite, qint64 now)
{
    const InviteState state = stateOf(invite, now);
    const QString words = InviteCells::stateText(state, invite.status);
    const auto with = [&words](const QString &time) {
        return tr("%1, %2", "a state, and since when or until when").arg(words, time);
    };
    switch (state) {
    case InviteState::Pending:
    case InviteState::ExpiringSoon:
        if (!invite.expiresAt)
            return words;
        return tr("Pending, expires %1", "in 2 days").arg(relativeTime(*invite.expiresAt, now));
    case InviteState::PastExpiry:
        return tr("Pending, past its expiry %1", "2 days ago")
            .arg(relativeTime(*invite.expiresAt, now));
    case InviteState::Accepted:
        return invite.acceptedAt ? with(relativeTime(*invite.acceptedAt, now)) : words;
    case InviteState::Expired:
        return invite.expiresAt ? with(relativeTime(*invite.expiresAt, now)) : words;
    case InviteState::Other:
        break;
    }
    return words;
}

QString StoryText::membership(const Invite &invite, const InviteStory &story, qint64 now)
{
    using Membership = InviteStory::Membership;
    const bool accepted = statusOf(invite.status) == InviteStatus::Accepted;
    switch (story.membership) {
    case Membership::Yes: {
        const QString role = InviteCells::roleText(story.member.role);
        const QString yes = role.isEmpty() ? tr("Yes") : tr("Yes, as %1", "role").arg(role);
        if (!story.member.addedAt)
            return yes;
        return tr("%1, since %2 (%3)", "yes, since a date (3 months ago)")
            .arg(yes, dayText(*story.member.addedAt), relativeTime(*story.member.addedAt, now));
    }
    case Membership::No:
        return accepted ? tr("No. The invite was accepted, but the person is no longer a member.")
                        : tr("No");
    case Membership::Refused:
        if (story.membersError && story.membersError->isAboutKey())
            return tr("Unknown: this key has no permission to read the members.");
        return tr("Unknown: the members could not be read.");
    case Membership::NotRead:
    case Membership::Reading:
        break;
    }
    return tr("Reading…", "whether the person is a member");
}

QString StoryText::auditNote(const InviteStory &story)
{
    if (!story.auditError)
        return {};
    if (!story.auditRefused)
        return tr("It is unknown who invited: the audit log could not be read.");
    if (story.auditError->isAboutKey())
        return tr("It is unknown who invited: this key has no permission to read the audit log.");
    return tr("It is unknown who invited: this organization provides no audit log.");
}

QStringList StoryText::journalIds(const QString &inviteId, const QList<RunStep> &steps)
{
    QStringList ids;
    for (const RunStep &step : steps) {
        for (const QString &id : {step.newInviteId, step.inviteId}) {
            if (!id.isEmpty() && id != inviteId && !ids.contains(id))
                ids.append(id);
        }
    }
    return ids;
}

OtherInvite StoryText::listedText(const Invite &invite, qint64 now)
{
    OtherInvite other;
    other.id = invite.id;
    other.listed = true;
    other.state = stateOf(invite, now);
    other.time = invite.createdAt;
    other.text = InviteCells::stateText(other.state, invite.status);
    if (invite.createdAt) {
        other.text = tr("%1, invited %2", "a state, 3 months ago")
                         .arg(other.text, relativeTime(*invite.createdAt, now));
    }
    return other;
}

OtherInvite StoryText::goneText(const QString &id, const InviteStory &story, qint64 now)
{
    OtherInvite other;
    other.id = id;
    const auto event = revoked(id, story);
    other.text = event ? event->title : tr("No longer in the list");
    if (event && event->time) {
        other.time = event->time;
        other.text = tr("%1 %2", "what became of an invite, 3 months ago")
                         .arg(other.text, relativeTime(*event->time, now));
    }
    if (event && !event->by.isEmpty())
        other.text = tr("%1, %2", "what became of an invite, by whom").arg(other.text, event->by);
    return other;
}

QList<OtherInvite> StoryText::others(const Invite &invite, const InviteStory &story,
                                     const QList<Invite> &listed, qint64 now)
{
    QList<OtherInvite> others;
    QSet<QString> known{invite.id};
    for (const Invite &other : listed) {
        if (known.contains(other.id))
            continue;
        known.insert(other.id);
        others.append(listedText(other, now));
    }
    QStringList gone = journalIds(invite.id, story.steps);
    if (story.audit) {
        for (const AuditEntry &entry : *story.audit)
            gone.append(entry.inviteId);
    }
    for (const QString &id : std::as_const(gone)) {
        if (id.isEmpty() || known.contains(id))
            continue;
        known.insert(id);
        others.append(goneText(id, story, now));
    }
    std::stable_sort(others.begin(), others.end(), [](const auto &one, const auto &other) {
        return one.time.value_or(0) > other.time.value_or(0);
    });
    return others;
}

} // namespace Vestibule
