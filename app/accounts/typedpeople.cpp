// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/typedpeople.h"

#include "exchange/wholefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <array>
#include <utility>

namespace Vestibule {

namespace {

constexpr qint64 kMostTypedBytes = 4 * 1024 * 1024;
constexpr int kTimeDigits = 15;
const auto kWhose = QLatin1String("whose");
const auto kText = QLatin1String("text");
const auto kFiles = QLatin1String("files");
const auto kRole = QLatin1String("role");
const auto kProjects = QLatin1String("projects");
using Kind = ProjectChoice::Kind;
constexpr std::array kKinds{std::pair{Kind::Default, QLatin1String("default")},
                            std::pair{Kind::None, QLatin1String("none")},
                            std::pair{Kind::Chosen, QLatin1String("chosen")}};

/// In the order of their names they are in that of their times.
QString fileName(const QString &time, const QString &id)
{
    return QStringLiteral("typed-people-%1-%2.json").arg(time, id);
}

TypedPeople::Entry readEntry(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject said = QJsonDocument::fromJson(file.read(kMostTypedBytes)).object();
    TypedPeople::Entry entry;
    entry.whose = said.value(kWhose).toString();
    entry.text = said.value(kText).toString();
    const QJsonArray files = said.value(kFiles).toArray();
    for (const QJsonValue &one : files) {
        if (!one.toString().isEmpty())
            entry.files.append(one.toString());
    }
    entry.role = said.value(kRole).toString();
    const QString projects = said.value(kProjects).toString();
    for (const auto &[kind, word] : kKinds) {
        if (projects == word)
            entry.projects = kind;
    }
    return entry;
}

} // namespace

TypedPeople::TypedPeople()
    : m_folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
{ }

void TypedPeople::keep(const Entry &entry) const
{
    if (entry.isEmpty())
        return;
    const auto kind = std::find_if(kKinds.begin(), kKinds.end(), [&entry](const auto &known) {
        return known.first == entry.projects;
    });
    const QJsonObject said{{kWhose, entry.whose},
                           {kText, entry.text},
                           {kFiles, QJsonArray::fromStringList(entry.files)},
                           {kRole, entry.role},
                           {kProjects, kind == kKinds.end() ? QString() : kind->second}};
    const QString name = fileName(
        QString::number(QDateTime::currentMSecsSinceEpoch()).rightJustified(kTimeDigits, u'0'),
        QUuid::createUuid().toString(QUuid::WithoutBraces));
    (void)writePrivateFile(m_folder + u'/' + name, QJsonDocument(said).toJson());
}

QStringList TypedPeople::paths() const
{
    const QDir folder(m_folder);
    QStringList found = folder.entryList({fileName(QStringLiteral("*"), QStringLiteral("*"))},
                                         QDir::Files, QDir::Name);
    for (QString &name : found)
        name = folder.filePath(name);
    return found;
}

QList<TypedPeople::Entry> TypedPeople::entries(const QStringList &whose) const
{
    QList<Entry> found;
    const QStringList kept = paths();
    for (const QString &path : kept) {
        const Entry entry = readEntry(path);
        if (!entry.isEmpty() && whose.contains(entry.whose))
            found.append(entry);
    }
    return found;
}

void TypedPeople::forget(const Entry &entry) const
{
    const QStringList kept = paths();
    for (const QString &path : kept) {
        if (readEntry(path) == entry)
            QFile::remove(path);
    }
}

} // namespace Vestibule
