// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/storyreader.h"

#include <algorithm>

namespace Vestibule {

namespace {

// An invite has three entries at most, and one page a hundred.
constexpr qsizetype kMostAudited = 30;

} // namespace

bool StoryReader::wantsAudit() const
{
    if (m_auditError)
        return false;
    return !m_audit.contains(m_question.id)
        || std::any_of(m_question.otherIds.cbegin(), m_question.otherIds.cend(),
                       [this](const QString &id) { return !m_audit.contains(id); });
}

QStringList StoryReader::idsToAsk() const
{
    QStringList wanted{m_question.id};
    wanted += m_question.otherIds;
    for (const StoryQuestion::Neighbour &neighbour : m_question.neighbours)
        wanted.append(neighbour.id);
    QStringList ids;
    for (const QString &id : std::as_const(wanted)) {
        if (ids.size() < kMostAudited && !m_audit.contains(id) && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

void StoryReader::askAudit()
{
    m_askedIds = idsToAsk();
    m_auditRead.clear();
    m_auditWalk.restart();
    requestAudit();
}

void StoryReader::requestAudit()
{
    m_auditCall = m_service->listAuditLogs({m_askedIds, {}}, m_auditWalk.cursor());
    connect(m_auditCall.get(), &ApiCall::finished, this, &StoryReader::onAudit);
}

void StoryReader::onAudit()
{
    const auto call = std::move(m_auditCall);
    if (call->result())
        onAuditPage(*call->result());
    else if (m_auditWalk.givesUpCursor(call->result().error()))
        requestAudit(); // entries that come again are told by their ids
    else
        m_auditError = call->result().error();
    if (m_auditCall)
        return;
    m_askedIds.clear();
    emit changed();
    next();
}

void StoryReader::onAuditPage(const Page<AuditEntry> &page)
{
    m_auditRead += page.items;
    // Whoever answers with the entries of other invites would go on to the log's beginning.
    const bool heeds =
        std::all_of(page.items.cbegin(), page.items.cend(), [this](const AuditEntry &entry) {
            return m_askedIds.contains(entry.inviteId);
        });
    if (!page.hasMore || !heeds)
        keepAudit();
    else if (m_auditWalk.goOn(page.cursor))
        requestAudit();
    else
        m_auditError = ApiError{ApiError::Kind::CursorStuck, 0, {}, {}, {}, {}, {}};
}

void StoryReader::keepAudit()
{
    for (const QString &id : std::as_const(m_askedIds))
        m_audit.insert(id, {});
    QSet<QString> seen; // an entry may come again on the next page
    for (const AuditEntry &entry : std::as_const(m_auditRead)) {
        if (!m_askedIds.contains(entry.inviteId) || seen.contains(entry.id))
            continue;
        seen.insert(entry.id);
        m_audit[entry.inviteId].append(entry);
    }
}

} // namespace Vestibule
