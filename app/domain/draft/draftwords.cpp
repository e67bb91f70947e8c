// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/draft/draftwords.h"

#include <array>
#include <string_view>

namespace Vestibule {

namespace {

using Words = std::initializer_list<std::u16string_view>;

bool isOneOf(const QString &word, const Words &words)
{
    const QString folded = word.trimmed().toCaseFolded();
    for (const std::u16string_view known : words) {
        if (folded == QStringView(known.data(), qsizetype(known.size())))
            return true;
    }
    return false;
}

// As toCaseFolded() gives them.
const Words kReader{u"reader", u"leser", u"leserin", u"leser:in"};
const Words kMember{u"member", u"mitglied"};
const Words kOwner{u"owner",         u"eigentümer",    u"eigentümerin", u"eigentuemer",
                   u"eigentuemerin", u"eigentümer:in", u"inhaber",      u"inhaberin",
                   u"besitzer",      u"besitzerin"};
const Words kNone{u"none",   u"no project", u"no projects",  u"kein",          u"keine",
                  u"keines", u"keins",      u"kein projekt", u"keine projekte"};
const Words kDefault{u"default", u"default project", u"the default project", u"standard",
                     u"standardprojekt"};

} // namespace

QString roleFromWord(const QString &word)
{
    if (isOneOf(word, kReader))
        return QStringLiteral("reader");
    return isOneOf(word, kOwner) ? QStringLiteral("owner") : QString();
}

QString projectRoleFromWord(const QString &word)
{
    if (isOneOf(word, kMember))
        return QStringLiteral("member");
    return isOneOf(word, kOwner) ? QStringLiteral("owner") : QString();
}

ProjectsWord exactProjectsWord(const QString &cell)
{
    if (cell == QLatin1String("none"))
        return ProjectsWord::None;
    return cell == QLatin1String("default") ? ProjectsWord::Default : ProjectsWord::Projects;
}

ProjectsWord projectsWord(const QString &cell)
{
    if (isOneOf(cell, kNone))
        return ProjectsWord::None;
    return isOneOf(cell, kDefault) ? ProjectsWord::Default : ProjectsWord::Projects;
}

} // namespace Vestibule
