// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demomoments.h"
#include "demo/demoorganization.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace Vestibule {

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
