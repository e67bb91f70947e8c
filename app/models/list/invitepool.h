// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

#include <deque>

namespace Vestibule {

/// What many invites have in common, each kept once under a number: words and project lists.
class InvitePool
{
public:
    struct Words
    {
        QString role;
        QString status;
    };
    using Projects = std::optional<QList<ProjectGrant>>;

    InvitePool();

    [[nodiscard]] quint32 addWords(const QString &role, const QString &status);
    [[nodiscard]] quint32 addProjects(const Projects &projects);

    /// References stay valid.
    [[nodiscard]] const Words &words(quint32 number) const { return m_words[number]; }
    [[nodiscard]] const Projects &projects(quint32 number) const { return m_projects[number]; }

    /// Numbers are below these; they only grow.
    [[nodiscard]] quint32 wordsCount() const { return static_cast<quint32>(m_words.size()); }
    [[nodiscard]] quint32 projectsCount() const { return static_cast<quint32>(m_projects.size()); }

private:
    std::deque<Words> m_words;
    QHash<QByteArray, quint32> m_wordsNumbers;
    std::deque<Projects> m_projects; // the first one is the absent list
    QHash<QByteArray, quint32> m_projectsNumbers;
    QSet<QString> m_strings; // of the project lists, so that different lists share them
};

} // namespace Vestibule
