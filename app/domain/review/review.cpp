// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/review/review.h"

#include "domain/emailaddress.h"
#include "domain/text/seconds.h"

#include <algorithm>
#include <tuple>

namespace Vestibule {

namespace {

// 64 bits keep a million people apart where their addresses would take a hundred times the room.
quint64 personOf(const QString &folded)
{
    quint64 hash = 0xcbf29ce484222325; // FNV-1a
    for (const QChar c : folded)
        hash = (hash ^ c.unicode()) * 0x100000001b3;
    hash ^= hash >> 33; // FNV leaves the upper bits of short words poor
    hash *= 0xff51afd7ed558ccd;
    return hash ^ (hash >> 33);
}

bool isOwner(const Invite &invite)
{
    return invite.role.compare(QLatin1String("owner"), Qt::CaseInsensitive) == 0;
}

void makeSearchable(std::vector<quint64> &people)
{
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
}

bool holds(const std::vector<quint64> &people, quint64 person)
{
    return std::binary_search(people.begin(), people.end(), person);
}

} // namespace

const QList<ReviewRule> &reviewRules()
{
    static const QList<ReviewRule> rules = {
        ReviewRule::ForeignDomain, ReviewRule::OwnerOpenLong,     ReviewRule::ExpiringSoon,
        ReviewRule::PastExpiry,    ReviewRule::ProjectGone,       ReviewRule::SeveralInvites,
        ReviewRule::PendingMember, ReviewRule::AcceptedNotMember, ReviewRule::ExpiredNeverAccepted,
    };
    return rules;
}

const ReviewFinding &Review::of(ReviewRule rule) const
{
    return *std::find_if(findings.cbegin(), findings.cend(),
                         [rule](const ReviewFinding &finding) { return finding.rule == rule; });
}

bool Review::foundAny() const
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [](const ReviewFinding &finding) { return !finding.ids.isEmpty(); });
}

bool Review::hasGaps() const
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [](const ReviewFinding &finding) { return finding.gap != ReviewGap::None; });
}

ReviewBuilder::ReviewBuilder(const ReviewOptions &options, const ReviewSources &sources)
    : m_options(options)
    , m_sources(sources)
{
    // Whoever asks is a member, so an empty list is one that was not told.
    if (m_sources.memberEmails && m_sources.memberEmails->isEmpty())
        m_sources.memberEmails.reset();
    m_direct.own = OwnDomains::given(options.ownDomains);
    if (m_direct.own.domains.isEmpty() && m_sources.memberEmails)
        m_direct.own = OwnDomains::of(*m_sources.memberEmails);
    if (m_sources.projects)
        m_openProjects = OpenProjects(*m_sources.projects);
    for (const ReviewRule rule : reviewRules())
        m_direct.findings.append({rule, ReviewGap::None, {}, {}, {}});
    findGaps();
}

void ReviewBuilder::findGaps()
{
    if (!m_sources.memberEmails) {
        finding(ReviewRule::PendingMember).gap = ReviewGap::MembersUnknown;
        finding(ReviewRule::AcceptedNotMember).gap = ReviewGap::MembersUnknown;
    }
    if (m_direct.own.domains.isEmpty()) {
        finding(ReviewRule::ForeignDomain).gap =
            m_sources.memberEmails ? ReviewGap::NoOwnDomains : ReviewGap::MembersUnknown;
    }
    if (!m_sources.projects)
        finding(ReviewRule::ProjectGone).gap = ReviewGap::ProjectsUnknown;
}

bool ReviewBuilder::isMember(const QString &folded) const
{
    return m_sources.memberEmails && m_sources.memberEmails->contains(folded);
}

bool ReviewBuilder::add(const Invite &invite)
{
    ++m_direct.judged;
    const QString folded = foldedEmail(invite.email);
    const quint64 person = personOf(folded);
    const InviteState state = stateOf(invite, m_options.now);
    switch (state) {
    case InviteState::Accepted:
        return addAccepted(invite, folded, person);
    case InviteState::Expired:
        return addExpired(invite, folded, person);
    case InviteState::Pending:
    case InviteState::ExpiringSoon:
    case InviteState::PastExpiry:
        return addPending(invite, state, folded, person);
    case InviteState::Other:
        break;
    }
    return false;
}

bool ReviewBuilder::addAccepted(const Invite &invite, const QString &folded, quint64 person)
{
    m_cameIn.push_back(person);
    if (!m_sources.memberEmails || isMember(folded))
        return false;
    const qint64 when = invite.acceptedAt.value_or(invite.createdAt.value_or(0));
    if (m_sources.membersAsOf > 0 && when >= m_sources.membersAsOf)
        return false;
    m_left.push_back({invite.id, person, when, false});
    return true;
}

bool ReviewBuilder::addExpired(const Invite &invite, const QString &folded, quint64 person)
{
    if (isMember(folded))
        return false;
    m_expired.push_back({invite.id, person, invite.createdAt.value_or(0), false});
    return true;
}

bool ReviewBuilder::addPending(const Invite &invite, InviteState state, const QString &folded,
                               quint64 person)
{
    const bool member = isMember(folded);
    const Candidate candidate{invite.id, person, invite.createdAt.value_or(0),
                              state == InviteState::Pending};
    if (member)
        finding(ReviewRule::PendingMember).ids.append(invite.id);
    if (isOwner(invite) && invite.createdAt
        && *invite.createdAt < m_options.now - m_options.ownerDays * kDay)
        finding(ReviewRule::OwnerOpenLong).ids.append(invite.id);
    if (state == InviteState::PastExpiry) {
        if (!member)
            m_pastExpiry.push_back(candidate);
        return true;
    }
    m_open.push_back(candidate);
    if (state == InviteState::ExpiringSoon && !member)
        m_soon.push_back(candidate);
    judgeOpen(invite, folded, member);
    return true;
}

void ReviewBuilder::judgeOpen(const Invite &invite, const QString &folded, bool member)
{
    if (!member && !m_direct.own.domains.isEmpty()) {
        const QString domain = emailDomain(folded);
        if (!m_direct.own.contains(domain)) {
            finding(ReviewRule::ForeignDomain).ids.append(invite.id);
            finding(ReviewRule::ForeignDomain).details.insert(invite.id, domain);
        }
    }
    if (const QString gone = goneProjects(invite); !gone.isEmpty()) {
        finding(ReviewRule::ProjectGone).ids.append(invite.id);
        finding(ReviewRule::ProjectGone).details.insert(invite.id, gone);
    }
}

QString ReviewBuilder::goneProjects(const Invite &invite) const
{
    if (!m_sources.projects || !invite.projects)
        return {};
    return m_openProjects.goneOf(*invite.projects).join(u' ');
}

Review ReviewBuilder::review() const
{
    Review review = m_direct;
    const auto ids = [&review](ReviewRule rule) -> QStringList & {
        return review.findings[int(rule)].ids;
    };
    People open;
    People lasting;
    for (const Candidate &candidate : m_open) {
        open.push_back(candidate.person);
        if (candidate.lasts)
            lasting.push_back(candidate.person);
    }
    People cameIn = m_cameIn;
    makeSearchable(open);
    makeSearchable(lasting);
    makeSearchable(cameIn);
    for (const Candidate &soon : m_soon) {
        if (!holds(lasting, soon.person))
            ids(ReviewRule::ExpiringSoon).append(soon.id);
    }
    // Who accepted once and is no member any more was invited again, and that is what ran out.
    const bool knowsMembers = m_sources.memberEmails.has_value();
    for (const Candidate &past : m_pastExpiry) {
        if (!holds(open, past.person) && (knowsMembers || !holds(cameIn, past.person)))
            ids(ReviewRule::PastExpiry).append(past.id);
    }
    for (const Candidate &expired : m_expired) {
        if (!holds(open, expired.person) && !holds(cameIn, expired.person))
            ids(ReviewRule::ExpiredNeverAccepted).append(expired.id);
    }
    addSeveral(review.findings[int(ReviewRule::SeveralInvites)]);
    addLeft(review.findings[int(ReviewRule::AcceptedNotMember)], open);
    return review;
}

void ReviewBuilder::addSeveral(ReviewFinding &several) const
{
    std::vector<size_t> places(m_open.size());
    for (size_t i = 0; i < places.size(); ++i)
        places[i] = i;
    const auto person = [this](size_t place) { return m_open[place].person; };
    // The latest of a person first; of the same moment the upper one.
    std::sort(places.begin(), places.end(), [this, person](size_t a, size_t b) {
        return std::tuple(person(a), -m_open[a].when, a)
            < std::tuple(person(b), -m_open[b].when, b);
    });
    std::vector<size_t> found;
    for (size_t i = 0; i < places.size(); ++i) {
        const bool first = i == 0 || person(places[i - 1]) != person(places[i]);
        const bool last = i + 1 == places.size() || person(places[i + 1]) != person(places[i]);
        if (first && last)
            continue;
        found.push_back(places[i]);
        if (first)
            several.kept.insert(m_open[places[i]].id);
    }
    std::sort(found.begin(), found.end());
    for (const size_t place : found)
        several.ids.append(m_open[place].id);
}

void ReviewBuilder::addLeft(ReviewFinding &left, const People &open) const
{
    std::vector<size_t> places;
    for (size_t i = 0; i < m_left.size(); ++i) {
        if (!holds(open, m_left[i].person))
            places.push_back(i);
    }
    std::sort(places.begin(), places.end(), [this](size_t a, size_t b) {
        return std::tuple(m_left[a].person, -m_left[a].when, a)
            < std::tuple(m_left[b].person, -m_left[b].when, b);
    });
    const auto end = std::unique(places.begin(), places.end(), [this](size_t a, size_t b) {
        return m_left[a].person == m_left[b].person;
    });
    places.erase(end, places.end());
    std::sort(places.begin(), places.end());
    for (const size_t place : places)
        left.ids.append(m_left[place].id);
}

} // namespace Vestibule
