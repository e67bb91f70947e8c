// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/storytext.h"
#include "models/list/invitecells.h"
#include "models/list/timetext.h"

#include <QSet>

#include <algorithm>

namespace Vestibule {

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
