// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Vestibule {

/// What the API says of an invite's state; anything it may add later is Other.
enum class InviteStatus { Pending, Accepted, Expired, Other };

/// What an invite's state means to a person at a given moment.
enum class InviteState {
    Pending, ///< open, not expiring soon
    ExpiringSoon, ///< open, expiringSoonDays() or less left
    PastExpiry, ///< still called pending by the API although its expiry has passed
    Accepted,
    Expired,
    Other, ///< a status this version does not know; shown as it came
};

/// A project that acceptance opens, with the role there ("member" or "owner", or as it came).
struct ProjectGrant
{
    QString id;
    QString role;

    friend bool operator==(const ProjectGrant &, const ProjectGrant &) = default;
};

/// "id:role" each, as lists of people and exports have it.
[[nodiscard]] QString grantsText(const QList<ProjectGrant> &grants, QChar between = u' ');

/// One invite as the API told it. Times are UTC unix seconds; absent where unknown or never.
struct Invite
{
    QString id;
    QString email;
    QString role; ///< "reader", "owner", or as it came
    QString status; ///< "pending", "accepted", "expired", or as it came
    std::optional<qint64> createdAt;
    std::optional<qint64> expiresAt;
    std::optional<qint64> acceptedAt;
    /// Absent: the answer did not say. Empty: no project at all.
    std::optional<QList<ProjectGrant>> projects;

    friend bool operator==(const Invite &, const Invite &) = default;
};

/// An invite with the JSON text it was read from, for people who want to see every field.
struct InviteDetails
{
    Invite invite;
    QByteArray rawJson; ///< as it came; see indentedJson()
};

[[nodiscard]] InviteStatus statusOf(const QString &status);

/// The state at `now` (UTC unix seconds); without a time what the API's word for it says.
[[nodiscard]] InviteState stateOf(const QString &status, std::optional<qint64> expiresAt,
                                  std::optional<qint64> now);
[[nodiscard]] InviteState stateOf(const Invite &invite, std::optional<qint64> now);

/// Whether it stands in the way of another one for its address: pending by the API's word, whatever
/// its time says, or of a status that this version does not know.
[[nodiscard]] bool isOpen(const QString &status);

/// Whether the API would let this invite be deleted: everything but an accepted one.
[[nodiscard]] bool isRevocable(const Invite &invite);

/// From how many days before its expiry an open invite counts as expiring soon: one number for the
/// whole program, so that states, searches, colours and the review mean the same by it. The person
/// may set it; any thread may ask.
constexpr int kUsualSoonDays = 3;
[[nodiscard]] int expiringSoonDays();
[[nodiscard]] qint64 expiringSoonSeconds(); ///< the same
void setExpiringSoonDays(int days); ///< 1 or more; what was judged before is not judged again

} // namespace Vestibule

Q_DECLARE_METATYPE(Vestibule::Invite)
