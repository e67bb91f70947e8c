// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guard/owndomains.h"
#include "domain/invite.h"
#include "domain/openprojects.h"
#include "domain/project.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Vestibule {

/// What a review looks for, the most urgent first. An invite is *open* while it can be accepted:
/// pending and not past its expiry. Addresses are compared without case.
enum class ReviewRule {
    ForeignDomain, ///< open, to an address outside the organization's own domains
    OwnerOpenLong, ///< for owners, and pending for more days than `ownerDays`, expired or not
    ExpiringSoon, ///< open, and expiring soon; not where another one lasts longer
    PastExpiry, ///< called pending although its time has passed; not where another one is open
    ProjectGone, ///< open, and names a project that is archived or not there
    SeveralInvites, ///< several open ones for one address; the latest one is to be kept
    PendingMember, ///< pending although the person is a member
    /// The latest one accepted by somebody who is no member any more; not where they were invited
    /// again, and not where they came in after the members were read.
    AcceptedNotMember,
    /// Expired, and the person never came in: not where any invite of theirs was accepted, they are
    /// a member, or one is open. An invite that another one has made good is history, no finding.
    ExpiredNeverAccepted,
};

/// All rules, in their order.
[[nodiscard]] const QList<ReviewRule> &reviewRules();

/// Why a rule could not be judged.
enum class ReviewGap {
    None, ///< it was judged
    MembersUnknown,
    ProjectsUnknown,
    NoOwnDomains, ///< none were given, and no domain holds a clear share of the members
};

struct ReviewOptions
{
    qint64 now = 0; ///< UTC unix seconds
    int ownerDays = 7;
    QStringList ownDomains; ///< empty: those of the members, see OwnDomains::of()
};

/// What a review compares the invites with; absent: not known, and the rules that need it are gaps.
/// Without members somebody who accepted an invite counts as being in.
struct ReviewSources
{
    std::optional<QSet<QString>> memberEmails; ///< folded; empty counts as unknown
    qint64 membersAsOf = 0; ///< when they began to be read, UTC unix seconds; 0: does not matter
    std::optional<QList<Project>> projects; ///< archived ones too
};

/// What one rule found.
struct ReviewFinding
{
    ReviewRule rule = ReviewRule::ForeignDomain;
    ReviewGap gap = ReviewGap::None;
    QStringList ids; ///< of the invites, in the order they were added
    QSet<QString> kept; ///< of those: no run shall touch them unless the person says so
    /// What is the matter with an invite, by its id, where it differs from row to row: the domain,
    /// or the ids of the projects, parted by blanks.
    QHash<QString, QString> details;
};

struct Review
{
    QList<ReviewFinding> findings; ///< one a rule, in their order
    OwnDomains own;
    int judged = 0; ///< invites

    [[nodiscard]] const ReviewFinding &of(ReviewRule rule) const;
    [[nodiscard]] bool foundAny() const;
    [[nodiscard]] bool hasGaps() const;
};

/// Judges invites one by one, in any number: of each that may be named it keeps the id and a few
/// numbers. Each invite is added once.
class ReviewBuilder
{
public:
    ReviewBuilder(const ReviewOptions &options, const ReviewSources &sources);

    /// True where a finding may name this invite.
    bool add(const Invite &invite);
    /// Of what was added so far; takes about as long as a sort of it.
    [[nodiscard]] Review review() const;

private:
    /// An invite that some rule may name once all are known.
    struct Candidate
    {
        QString id;
        quint64 person = 0; // a hash of the address
        qint64 when = 0; // made or accepted, UTC unix seconds; 0 where unknown
        bool lasts = false; // open, and not about to expire
    };
    using Candidates = std::vector<Candidate>;
    using People = std::vector<quint64>;

    bool addAccepted(const Invite &invite, const QString &folded, quint64 person);
    bool addExpired(const Invite &invite, const QString &folded, quint64 person);
    bool addPending(const Invite &invite, InviteState state, const QString &folded, quint64 person);
    void judgeOpen(const Invite &invite, const QString &folded, bool member);
    [[nodiscard]] bool isMember(const QString &folded) const;
    [[nodiscard]] QString goneProjects(const Invite &invite) const;
    ReviewFinding &finding(ReviewRule rule) { return m_direct.findings[int(rule)]; }
    void findGaps();
    void addSeveral(ReviewFinding &several) const;
    void addLeft(ReviewFinding &left, const People &open) const;

    ReviewOptions m_options;
    ReviewSources m_sources;
    OpenProjects m_openProjects;
    Candidates m_open;
    Candidates m_soon;
    Candidates m_pastExpiry;
    Candidates m_left;
    Candidates m_expired;
    People m_cameIn;
    Review m_direct; // what is known without the other invites
};

} // namespace Vestibule
