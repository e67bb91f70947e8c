// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/pacefile.h"

#include "domain/baseurl.h"
#include "exchange/wholefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace Vestibule {

namespace {

constexpr qint64 kMostPaceBytes = 256 * 1024;
constexpr qsizetype kMostOrganizations = 20;

QString nameOf(const Credentials &credentials)
{
    const QString plain = originOf(credentials.baseUrl) + u'\n' + credentials.organizationId;
    const QByteArray hash = QCryptographicHash::hash(plain.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.left(8).toHex());
}

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(kMostPaceBytes)).object();
}

QJsonObject toJson(const KnownPace &pace)
{
    QJsonArray sent;
    for (const qint64 time : pace.sentAtMs)
        sent.append(time);
    return {
        {QStringLiteral("endpoint"), pace.endpoint}, {QStringLiteral("batch"), pace.batch},
        {QStringLiteral("span"), pace.spanMs},       {QStringLiteral("sent"), sent},
        {QStringLiteral("free"), pace.freeAtMs},     {QStringLiteral("limited"), pace.limitedAtMs}};
}

KnownPace fromJson(const QJsonObject &json)
{
    KnownPace pace;
    pace.endpoint = json.value(QLatin1String("endpoint")).toString();
    pace.batch = json.value(QLatin1String("batch")).toInt();
    pace.spanMs = json.value(QLatin1String("span")).toInteger();
    const QJsonArray sent = json.value(QLatin1String("sent")).toArray();
    for (const QJsonValue &time : sent)
        pace.sentAtMs.append(time.toInteger());
    pace.freeAtMs = json.value(QLatin1String("free")).toInteger();
    pace.limitedAtMs = json.value(QLatin1String("limited")).toInteger();
    return pace;
}

} // namespace

PaceFile::PaceFile()
    : m_path(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
             + QStringLiteral("/paces.json"))
{ }

QList<KnownPace> PaceFile::paces(const Credentials &credentials) const
{
    QList<KnownPace> paces;
    const QJsonArray kept = readObject(m_path).value(nameOf(credentials)).toArray();
    for (const QJsonValue &pace : kept)
        paces.append(fromJson(pace.toObject()));
    return paces;
}

void PaceFile::keep(const Credentials &credentials, const QList<KnownPace> &paces) const
{
    if (paces.isEmpty())
        return;
    QJsonObject all = readObject(m_path);
    const QString name = nameOf(credentials);
    if (!all.contains(name) && all.size() >= kMostOrganizations)
        all = {};
    QJsonArray kept;
    for (const KnownPace &pace : paces)
        kept.append(toJson(pace));
    all.insert(name, kept);
    (void)writePrivateFile(m_path, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace Vestibule
