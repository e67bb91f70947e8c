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
    m_auditReader.start();
}

PageTurner::Wants StoryReader::takeAudit(const QList<AuditEntry> &entries)
{
    m_auditRead += entries; // those that come again are told by their ids
    // Whoever answers with the entries of other invites would go on to the log's beginning.
    const bool heeds =
        std::all_of(entries.cbegin(), entries.cend(), [this](const AuditEntry &entry) {
            return m_askedIds.contains(entry.inviteId);
        });
    return heeds ? PageTurner::Wants::More : PageTurner::Wants::Enough;
}

void StoryReader::onAudit()
{
    m_auditError = m_auditReader.error();
    if (!m_auditError)
        keepAudit();
    m_askedIds.clear();
    emit changed();
    next();
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
