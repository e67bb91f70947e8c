// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demoorganization.h"

#include "demo/demomoments.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace Vestibule {

using namespace Qt::Literals;

namespace {

auto refuseCursor(const QString &after)
{
    return refuse(400, u"No object with the id '%1' is in this list."_s.arg(after), u"after"_s,
                  u"invalid_value"_s);
}

template <typename T>
DemoPage<T> pageFrom(const QList<T> &list, qsizetype first, int limit)
{
    const qsizetype count = std::min<qsizetype>(limit, list.size() - first);
    return {list.mid(first, count), first + count < list.size()};
}

/// A page of a short list whose items have ids.
template <typename T>
DemoResult<DemoPage<T>> pageOf(const QList<T> &list, int limit, const QString &after)
{
    if (after.isEmpty())
        return pageFrom(list, 0, limit);
    const auto known = std::find_if(list.cbegin(), list.cend(),
                                    [&after](const T &item) { return item.id == after; });
    if (known == list.cend())
        return refuseCursor(after);
    return pageFrom(list, known - list.cbegin() + 1, limit);
}

} // namespace

DemoOrganization::DemoOrganization(int invites, quint64 seed, Clock clock)
    : m_clock(std::move(clock))
    , m_dice(~seed)
{
    const qint64 now = m_clock();
    DemoHistory history = DemoHistory::make(invites, seed, now);
    m_projects = std::move(history.projects);
    m_inviteById.reserve(static_cast<qsizetype>(history.invites.size()));
    for (Invite &invite : history.invites) {
        const auto place = m_invites.insert(m_invites.end(), std::move(invite));
        m_inviteById.insert(place->id, place);
        if (statusOf(place->status) == InviteStatus::Pending)
            ++m_pendingEmails[place->email.toCaseFolded()];
    }
    m_members.reserve(static_cast<qsizetype>(history.members.size()));
    for (DemoMember &member : history.members) {
        m_memberByEmail.insert(member.email.toCaseFolded(), m_members.size());
        m_memberById.insert(member.id, m_members.size());
        m_members.append(std::move(member));
    }
    // The oldest members have been there since before the first invite.
    constexpr qsizetype kAdmins = 6;
    m_audit = std::make_unique<DemoAudit>(
        std::vector<DemoMember>(m_members.cend() - std::min(kAdmins, m_members.size()),
                                m_members.cend()),
        now);
}

DemoResult<DemoPage<Invite>> DemoOrganization::invites(int limit, const QString &after) const
{
    auto next = m_invites.cbegin();
    if (!after.isEmpty()) {
        const auto known = m_inviteById.constFind(after);
        if (known == m_inviteById.cend())
            return refuseCursor(after);
        next = std::next(Invites::const_iterator(*known));
    }
    DemoPage<Invite> page;
    page.items.reserve(limit);
    for (; next != m_invites.cend() && page.items.size() < limit; ++next)
        page.items.append(*next);
    page.hasMore = next != m_invites.cend();
    return page;
}

DemoResult<Invite> DemoOrganization::invite(const QString &id) const
{
    const auto known = m_inviteById.constFind(id);
    if (known == m_inviteById.cend())
        return refuse(404, u"No invite found with id '%1'."_s.arg(id), u"invite_id"_s,
                      u"not_found"_s);
    return **known;
}

DemoResult<QList<ProjectGrant>> DemoOrganization::grantsFor(const ProjectChoice &choice) const
{
    if (choice.kind == ProjectChoice::Kind::Default)
        return QList<ProjectGrant>{{m_projects.first().id, u"member"_s}};
    if (choice.kind == ProjectChoice::Kind::None)
        return QList<ProjectGrant>{};
    for (const ProjectGrant &grant : choice.chosen) {
        const auto project =
            std::find_if(m_projects.cbegin(), m_projects.cend(),
                         [&grant](const Project &known) { return known.id == grant.id; });
        if (project == m_projects.cend())
            return refuse(400, u"Project '%1' does not exist."_s.arg(grant.id), u"projects"_s,
                          u"invalid_project"_s);
        if (project->isArchived())
            return refuse(400, u"Project '%1' is archived."_s.arg(grant.id), u"projects"_s,
                          u"project_archived"_s);
    }
    return choice.chosen;
}

DemoResult<Invite> DemoOrganization::create(const NewInvite &wanted)
{
    const QString folded = wanted.email.toCaseFolded();
    if (m_memberByEmail.contains(folded))
        return refuse(400, u"A user with this email already exists in this organization."_s,
                      u"email"_s, u"user_already_exists"_s);
    if (m_pendingEmails.contains(folded))
        return refuse(400,
                      u"An invite for this email is already pending. Delete it before sending "
                      "another one."_s,
                      u"email"_s, u"invite_already_pending"_s);
    auto grants = grantsFor(wanted.projects);
    if (!grants)
        return tl::make_unexpected(std::move(grants.error()));

    const qint64 now = m_clock();
    m_invites.push_front({m_dice.id("invite-"_L1), wanted.email, wanted.role, u"pending"_s, now,
                          now + kDemoInviteLifetime, std::nullopt, std::move(*grants)});
    m_inviteById.insert(m_invites.front().id, m_invites.begin());
    ++m_pendingEmails[folded];
    return m_invites.front();
}

DemoResult<void> DemoOrganization::remove(const QString &id)
{
    const auto found = invite(id);
    if (!found)
        return tl::make_unexpected(found.error());
    if (!isRevocable(*found))
        return refuse(400, u"This invite was already accepted and cannot be deleted."_s,
                      u"invite_id"_s, u"invite_already_accepted"_s);
    const auto place = m_inviteById.take(id);
    const QString folded = found->email.toCaseFolded();
    if (statusOf(found->status) == InviteStatus::Pending && --m_pendingEmails[folded] == 0)
        m_pendingEmails.remove(folded);
    m_removed.insert(id, {*found, m_clock()});
    m_invites.erase(place);
    return {};
}

DemoResult<DemoPage<Project>> DemoOrganization::projects(int limit, const QString &after,
                                                         bool includeArchived) const
{
    if (includeArchived)
        return pageOf(m_projects, limit, after);
    QList<Project> open;
    std::copy_if(m_projects.cbegin(), m_projects.cend(), std::back_inserter(open),
                 [](const Project &project) { return !project.isArchived(); });
    return pageOf(open, limit, after);
}

DemoResult<DemoPage<DemoMember>> DemoOrganization::members(int limit, const QString &after,
                                                           const QStringList &emails) const
{
    if (emails.isEmpty() && after.isEmpty())
        return pageFrom(m_members, 0, limit);
    if (emails.isEmpty()) {
        const auto known = m_memberById.constFind(after);
        if (known == m_memberById.cend())
            return refuseCursor(after);
        return pageFrom(m_members, *known + 1, limit);
    }
    QList<qsizetype> places;
    for (const QString &email : emails) {
        const auto known = m_memberByEmail.constFind(email.toCaseFolded());
        if (known != m_memberByEmail.cend() && !places.contains(*known))
            places.append(*known);
    }
    std::sort(places.begin(), places.end());
    QList<DemoMember> found;
    for (const qsizetype place : std::as_const(places))
        found.append(m_members.at(place));
    return pageOf(found, limit, after);
}

using namespace Qt::Literals;

namespace {

/// The order of the log, the latest first, the same for every page.
bool isLater(const DemoAuditEntry &one, const DemoAuditEntry &other)
{
    return std::tie(one.time, one.id) > std::tie(other.time, other.id);
}

/// Collects entries after a cursor, as far as a page needs them.
class AuditPage
{
public:
    AuditPage(const DemoAuditQuestion &question, int limit,
              const std::optional<DemoAuditEntry> &after)
        : m_question(question)
        , m_limit(limit)
        , m_after(after)
    { }

    void offer(const QList<DemoAuditEntry> &entries)
    {
        for (const DemoAuditEntry &entry : entries) {
            if (m_question.wants(entry) && (!m_after || isLater(*m_after, entry)))
                m_entries.append(entry);
        }
    }
    /// Whether the page is complete when all that follows is older than `time`.
    [[nodiscard]] bool isFull(qint64 time)
    {
        if (m_entries.size() <= std::max<qsizetype>(m_limit, m_counted * 2))
            return false;
        m_counted = m_entries.size();
        return std::count_if(m_entries.cbegin(), m_entries.cend(),
                             [time](const DemoAuditEntry &entry) { return entry.time > time; })
            > m_limit;
    }
    [[nodiscard]] DemoPage<DemoAuditEntry> take()
    {
        std::sort(m_entries.begin(), m_entries.end(), isLater);
        const bool more = m_entries.size() > m_limit;
        m_entries.resize(std::min<qsizetype>(m_entries.size(), m_limit));
        return {std::move(m_entries), more};
    }

private:
    const DemoAuditQuestion &m_question;
    int m_limit;
    std::optional<DemoAuditEntry> m_after;
    QList<DemoAuditEntry> m_entries;
    qsizetype m_counted = 0;
};

} // namespace

QList<DemoAuditEntry> DemoOrganization::auditOf(const QString &inviteId) const
{
    if (const auto known = m_inviteById.constFind(inviteId); known != m_inviteById.cend())
        return m_audit->entriesOf(**known);
    if (const auto gone = m_removed.constFind(inviteId); gone != m_removed.cend())
        return m_audit->entriesOf(gone->invite, gone->at);
    return {};
}

DemoOrganization::Invites::const_iterator
DemoOrganization::firstSentBy(const std::optional<DemoAuditEntry> &cursor,
                              std::optional<qint64> notAfter) const
{
    constexpr qint64 kEver = std::numeric_limits<qint64>::max();
    const qint64 time = std::min(cursor ? cursor->time : kEver, notAfter.value_or(kEver));
    auto place = m_invites.cbegin();
    if (cursor && m_inviteById.contains(cursor->inviteId))
        place = m_inviteById.value(cursor->inviteId); // not from the top for each page
    while (place != m_invites.cbegin() && *std::prev(place)->createdAt <= time)
        --place;
    while (place != m_invites.cend() && *place->createdAt > time)
        ++place;
    return place;
}

DemoResult<DemoPage<DemoAuditEntry>>
DemoOrganization::auditLogs(int limit, const QString &after,
                            const DemoAuditQuestion &question) const
{
    std::optional<DemoAuditEntry> cursor;
    if (!after.isEmpty()) {
        const QList<DemoAuditEntry> entries = auditOf(DemoAudit::inviteIdOf(after));
        for (const DemoAuditEntry &entry : entries) {
            if (entry.id == after)
                cursor = entry;
        }
        if (!cursor)
            return refuse(400, u"No object with the id '%1' is in this list."_s.arg(after),
                          u"after"_s, u"invalid_value"_s);
    }
    AuditPage page(question, limit, cursor);
    if (!question.inviteIds.isEmpty()) {
        for (const QString &id : question.inviteIds)
            page.offer(auditOf(id));
        return page.take();
    }
    for (const Removed &removed : m_removed)
        page.offer(m_audit->entriesOf(removed.invite, removed.at));
    // An invite is accepted within its lifetime, so a page ends some days below its last entry.
    for (auto place = firstSentBy(cursor, question.notAfter);
         place != m_invites.cend() && !page.isFull(*place->createdAt + kDemoInviteLifetime);
         ++place)
        page.offer(m_audit->entriesOf(*place));
    return page.take();
}

} // namespace Vestibule
