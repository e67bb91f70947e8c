// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/draft/projectscell.h"

#include "domain/draft/draftwords.h"

#include <QStringList>

#include <algorithm>

namespace Vestibule {

namespace {

using Cell = tl::expected<std::optional<ProjectChoice>, WrongProject>;

QString idFor(const QString &text, const ProjectNames *names)
{
    if (names)
        return names->idOf(text);
    const bool blank = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    return blank ? QString() : text;
}

/// A name may hold a colon, so the whole is tried before its end is taken for a role. Where names
/// are not known the end comes first: ids hold no colon.
std::optional<ProjectGrant> grantFor(const QString &text, const ProjectNames *names)
{
    if (const QString id = names ? idFor(text, names) : QString(); !id.isEmpty())
        return ProjectGrant{id, QStringLiteral("member")};
    const qsizetype colon = text.lastIndexOf(u':');
    const QString role = colon < 0 ? QString() : projectRoleFromWord(text.mid(colon + 1));
    if (colon >= 0 && role.isEmpty())
        return std::nullopt;
    const QString id = idFor(text.left(colon).trimmed(), names);
    if (id.isEmpty())
        return std::nullopt;
    return ProjectGrant{id, role.isEmpty() ? QStringLiteral("member") : role};
}

/// Why a word is no grant.
WrongProject wrongIn(const QString &word, const ProjectNames *names)
{
    const auto isPart = [&](const QString &part) {
        return !part.trimmed().isEmpty() && grantFor(part.trimmed(), names);
    };
    for (const QChar separator : {QChar(u','), QChar(u'|'), QChar(u'/'), QChar(u' ')}) {
        const QStringList parts = word.split(separator, Qt::SkipEmptyParts);
        if (word.contains(separator) && std::all_of(parts.cbegin(), parts.cend(), isPart))
            return {ProjectsProblem::Separator, word};
    }
    const qsizetype colon = word.lastIndexOf(u':');
    const QString project = word.left(qMax<qsizetype>(colon, 0)).trimmed();
    if (colon > 0 && !idFor(project, names).isEmpty())
        return {ProjectsProblem::UnknownRole, word.mid(colon + 1).trimmed()};
    return {ProjectsProblem::UnknownProject, word};
}

ProjectChoice choiceOf(ProjectsWord word)
{
    return {word == ProjectsWord::None ? ProjectChoice::Kind::None : ProjectChoice::Kind::Default,
            {}};
}

/// The same project twice with two roles is refused: which one was meant is not for us to say.
bool addGrant(QList<ProjectGrant> &grants, const ProjectGrant &grant)
{
    const auto same = std::find_if(grants.cbegin(), grants.cend(),
                                   [&](const ProjectGrant &other) { return other.id == grant.id; });
    if (same != grants.cend())
        return same->role == grant.role;
    grants.append(grant);
    return true;
}

Cell readList(const QString &cell, const ProjectNames *names)
{
    ProjectChoice choice{ProjectChoice::Kind::Chosen, {}};
    const QStringList words = projectWords(cell);
    for (const QString &word : words) {
        const QString trimmed = word.trimmed();
        if (trimmed.isEmpty())
            continue;
        const std::optional<ProjectGrant> grant = grantFor(trimmed, names);
        if (!grant)
            return tl::unexpected(wrongIn(trimmed, names));
        if (!addGrant(choice.chosen, *grant))
            return tl::unexpected(WrongProject{ProjectsProblem::TwoRoles, trimmed});
    }
    if (choice.chosen.isEmpty())
        return std::nullopt;
    return choice;
}

} // namespace

QStringList projectWords(const QString &cell)
{
    QString text = cell;
    return text.replace(u'\n', u';').split(u';', Qt::SkipEmptyParts);
}

ProjectNames::ProjectNames(const QList<Project> &projects)
{
    for (const Project &project : projects) {
        if (project.isArchived())
            continue;
        m_ids.insert(project.id, project.id);
        const QString name = project.name.trimmed();
        if (name.isEmpty())
            continue;
        m_byName[name].append(project.id);
        m_byFoldedName[name.toCaseFolded()].append(project.id);
    }
}

QString ProjectNames::idOf(const QString &text) const
{
    if (const auto id = m_ids.constFind(text); id != m_ids.constEnd())
        return *id;
    if (const auto named = m_byName.constFind(text); named != m_byName.constEnd())
        return named->size() == 1 ? named->constFirst() : QString();
    const QStringList alike = m_byFoldedName.value(text.toCaseFolded());
    return alike.size() == 1 ? alike.constFirst() : QString();
}

tl::expected<std::optional<ProjectChoice>, WrongProject> readProjectsCell(const QString &cell,
                                                                          const ProjectNames *names)
{
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (const ProjectsWord word = exactProjectsWord(text); word != ProjectsWord::Projects)
        return choiceOf(word);
    // A project may be called "Standard", or have a ";" in its name.
    if (const std::optional<ProjectGrant> grant = names ? grantFor(text, names) : std::nullopt)
        return ProjectChoice{ProjectChoice::Kind::Chosen, {*grant}};
    if (const ProjectsWord word = projectsWord(text); word != ProjectsWord::Projects)
        return choiceOf(word);
    return readList(text, names);
}

QString projectsCellOf(const ProjectChoice &choice)
{
    switch (choice.kind) {
    case ProjectChoice::Kind::Default:
        return QStringLiteral("default");
    case ProjectChoice::Kind::None:
        return QStringLiteral("none");
    case ProjectChoice::Kind::Chosen:
        break;
    }
    return grantsText(choice.chosen, u';');
}

} // namespace Vestibule
