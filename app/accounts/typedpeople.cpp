// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/typedpeople.h"

#include "exchange/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <utility>

namespace Vestibule {

namespace {

constexpr qint64 kMostTypedBytes = 4 * 1024 * 1024;
const auto kText = QLatin1String("text");
const auto kFiles = QLatin1String("files");
const auto kRole = QLatin1String("role");
const auto kProjects = QLatin1String("projects");
using Kind = ProjectChoice::Kind;
constexpr std::array kKinds{std::pair{Kind::Default, QLatin1String("default")},
                            std::pair{Kind::None, QLatin1String("none")},
                            std::pair{Kind::Chosen, QLatin1String("chosen")}};

} // namespace

TypedPeople::TypedPeople()
    : m_path(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
             + QStringLiteral("/typed-people.json"))
{ }

void TypedPeople::keep(const Entry &entry) const
{
    if (entry.isEmpty())
        return;
    const auto kind = std::find_if(kKinds.begin(), kKinds.end(), [&entry](const auto &known) {
        return known.first == entry.projects;
    });
    const QJsonObject said{{kText, entry.text},
                           {kFiles, QJsonArray::fromStringList(entry.files)},
                           {kRole, entry.role},
                           {kProjects, kind == kKinds.end() ? QString() : kind->second}};
    (void)writePrivateFile(m_path, QJsonDocument(said).toJson());
}

TypedPeople::Entry TypedPeople::entry() const
{
    QFile file(m_path);
    if (!QFileInfo(m_path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject said = QJsonDocument::fromJson(file.read(kMostTypedBytes)).object();
    Entry entry;
    entry.text = said.value(kText).toString();
    const QJsonArray files = said.value(kFiles).toArray();
    for (const QJsonValue &path : files) {
        if (!path.toString().isEmpty())
            entry.files.append(path.toString());
    }
    entry.role = said.value(kRole).toString();
    const QString projects = said.value(kProjects).toString();
    for (const auto &[kind, word] : kKinds) {
        if (projects == word)
            entry.projects = kind;
    }
    return entry;
}

void TypedPeople::forget() const
{
    QFile::remove(m_path);
}

} // namespace Vestibule
