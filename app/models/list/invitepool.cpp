// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/invitepool.h"

namespace Vestibule {

namespace {

constexpr quint32 kAbsent = 0;

} // namespace

InvitePool::InvitePool()
    : m_projects{std::nullopt}
{ }

quint32 InvitePool::addWords(const QString &role, const QString &status)
{
    const QByteArray key = role.toUtf8() + '\0' + status.toUtf8();
    const auto known = m_wordsNumbers.constFind(key);
    if (known != m_wordsNumbers.cend())
        return *known;
    const auto next = static_cast<quint32>(m_words.size());
    m_words.push_back({role, status});
    m_wordsNumbers.insert(key, next);
    return next;
}

quint32 InvitePool::addProjects(const Projects &projects)
{
    if (!projects)
        return kAbsent;
    QByteArray key;
    for (const ProjectGrant &grant : *projects)
        key += grant.id.toUtf8() + '\0' + grant.role.toUtf8() + '\0';
    const auto known = m_projectsNumbers.constFind(key);
    if (known != m_projectsNumbers.cend())
        return *known;
    QList<ProjectGrant> shared;
    shared.reserve(projects->size());
    for (const ProjectGrant &grant : *projects)
        shared.append({*m_strings.insert(grant.id), *m_strings.insert(grant.role)});
    const auto next = static_cast<quint32>(m_projects.size());
    m_projects.push_back(shared);
    m_projectsNumbers.insert(key, next);
    return next;
}

} // namespace Vestibule
