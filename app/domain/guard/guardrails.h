// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guard/owndomains.h"
#include "domain/newinvite.h"
#include "domain/run.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace Vestibule {

/// What the administrators of an organization forbid every run, in their words.
struct GuardRails
{
    /// Addresses and domains whose invites are neither revoked nor changed.
    QStringList protectedPeople = {};
    QStringList allowedDomains = {}; ///< that may be invited; empty: every one
    bool ownersFromOwnDomains = false; ///< owners are invited from `ownDomains` alone
    QStringList ownDomains = {};
    std::optional<int> mostOpenOwners = {}; ///< invites for owners that may be open at once

    friend bool operator==(const GuardRails &, const GuardRails &) = default;
};

/// The rule that stands against a step.
enum class GuardRule {
    None,
    Protected,
    DomainNotAllowed,
    OwnerNotOwn, ///< the address of an owner-to-be is of none of the own domains
    TooManyOwners,
};

/// The rails, ready to be asked many times. A domain stands for what lies below it as well.
class Guard
{
public:
    Guard() = default; ///< forbids nothing
    explicit Guard(const GuardRails &rails);

    /// An address that is not known may be anybody's: it is protected as soon as anybody is.
    [[nodiscard]] bool isProtected(const QString &email) const;
    /// Whether it may be made beside so many other open invites for owners.
    [[nodiscard]] GuardRule against(const NewInvite &invite, int otherOpenOwners) const;
    /// The same of a step, whatever way it came. A resend gives back what it takes; only what is
    /// still to be taken away is protected.
    [[nodiscard]] GuardRule against(const RunStep &step, int otherOpenOwners) const;
    [[nodiscard]] std::optional<int> mostOpenOwners() const { return m_mostOpenOwners; }

private:
    QSet<QString> m_protectedAddresses; // folded
    OwnDomains m_protectedDomains;
    OwnDomains m_allowedDomains;
    std::optional<OwnDomains> m_ownerDomains; // none: any
    std::optional<int> m_mostOpenOwners;
};

/// Whether what a step makes is an owner of the organization.
[[nodiscard]] bool makesOwner(const RunStep &step);

/// Whether it is one of those that are counted: open, and for an owner.
[[nodiscard]] bool isOpenOwner(const Invite &invite);

/// The rails of the organization that the program works on: one set of the process, so that no run
/// is planned or carried out without them. Any thread may ask.
[[nodiscard]] Guard currentGuard();
void setCurrentGuard(const Guard &guard);

/// More removals than these have to be allowed by their number.
constexpr int kMostRemovalsUnasked = 10;
/// How many invites that people may still accept the steps take away for good.
[[nodiscard]] int removalsIn(const QList<RunStep> &steps);
[[nodiscard]] inline bool mayRemove(int removals, int allowed = kMostRemovalsUnasked)
{
    return removals <= allowed;
}

/// What stands behind "this person is not on the list".
struct RemovalGrounds
{
    bool listsAreWhole = false; ///< invites, members and projects were read to their ends
    bool rosterIsWhole = false; ///< every row says who is meant
    qsizetype people = 0; ///< on the roster
};
/// Whether somebody may lose an invite for not being on it.
[[nodiscard]] bool mayTakeAway(const RemovalGrounds &grounds);

/// A sentence for people; empty for None.
[[nodiscard]] QString guardText(GuardRule rule);
/// Why a run with so many removals is not begun.
[[nodiscard]] QString removalsText(int removals, int allowed);

} // namespace Vestibule
