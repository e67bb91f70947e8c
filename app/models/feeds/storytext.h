// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invitestory.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace Vestibule {

/// Something that happened, or will happen, to an invite.
struct TimelineEvent
{
    enum class Sign { Invited, Accepted, Expires, PastExpiry, Expired, Revoked };

    Sign sign = Sign::Invited;
    QString title; ///< "Invited"
    QString by; ///< "by ada@example.com"; empty where it is not known
    std::optional<qint64> time; ///< UTC unix seconds

    friend bool operator==(const TimelineEvent &, const TimelineEvent &) = default;
};

/// Another invite of the same address.
struct OtherInvite
{
    QString id;
    bool listed = false; ///< in the list now, so that it can be selected
    InviteState state = InviteState::Other; ///< where it is listed
    QString text; ///< "Expired, invited 3 months ago"
    std::optional<qint64> time; ///< when it was made, else when it went; UTC unix seconds

    friend bool operator==(const OtherInvite &, const OtherInvite &) = default;
};

/// An invite's story in words; the window and the command line share them.
class StoryText
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::StoryText)

public:
    /// What is known, in the order of time. An accepted invite does not expire any more.
    [[nodiscard]] static QList<TimelineEvent> timeline(const Invite &invite,
                                                       const InviteStory &story, qint64 now);
    /// Whether the person is a member now, or why that is not known.
    [[nodiscard]] static QString membership(const Invite &invite, const InviteStory &story,
                                            qint64 now);
    /// "Pending, expires in 2 days".
    [[nodiscard]] static QString stateLine(const Invite &invite, qint64 now);
    /// Why the audit log tells nothing, and what follows; empty where it does, or was not asked.
    [[nodiscard]] static QString auditNote(const InviteStory &story);
    /// Those in the list, then those that journal and audit log know of; the latest first.
    [[nodiscard]] static QList<OtherInvite> others(const Invite &invite, const InviteStory &story,
                                                   const QList<Invite> &listed, qint64 now);
    /// The ids that the journal knows of the address, beside the invite's own.
    [[nodiscard]] static QStringList journalIds(const QString &inviteId,
                                                const QList<RunStep> &steps);

private:
    [[nodiscard]] static QString actor(const AuditEntry &entry);
    [[nodiscard]] static TimelineEvent invited(const Invite &invite, const InviteStory &story);
    [[nodiscard]] static std::optional<TimelineEvent> expiry(const Invite &invite, qint64 now);
    [[nodiscard]] static std::optional<TimelineEvent> revoked(const QString &id,
                                                              const InviteStory &story);
    [[nodiscard]] static OtherInvite listedText(const Invite &invite, qint64 now);
    [[nodiscard]] static OtherInvite goneText(const QString &id, const InviteStory &story,
                                              qint64 now);
};

} // namespace Vestibule
