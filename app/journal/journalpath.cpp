// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

#include <QCryptographicHash>
#include <QDir>
#include <QUrl>

namespace Vestibule {

namespace {

constexpr int kNameLength = 32;

/// The same for every way of writing one address.
QByteArray normalised(const QString &baseUrl)
{
    QUrl url(baseUrl.trimmed()); // brings scheme and host to lower case
    QString path = url.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path);
    if (url.scheme() == QLatin1String("https") && url.port() == 443)
        url.setPort(-1);
    if (url.scheme() == QLatin1String("http") && url.port() == 80)
        url.setPort(-1);
    return url.toEncoded();
}

/// With its length, so that no two lists of parts give the same bytes.
void addPart(QCryptographicHash &hash, const QByteArray &part)
{
    hash.addData(QByteArray::number(part.size()) + ':');
    hash.addData(part);
}

} // namespace

QString Journal::pathFor(const QString &folder, const QString &baseUrl,
                         const QString &organizationId, const QString &adminKey)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addPart(hash, QByteArrayLiteral("vestibule journal 1"));
    addPart(hash, normalised(baseUrl));
    const QString organization = organizationId.trimmed();
    const bool byKey = organization.isEmpty();
    addPart(hash, byKey ? QByteArrayLiteral("key") : QByteArrayLiteral("organization"));
    addPart(hash, (byKey ? adminKey.trimmed() : organization).toUtf8());
    const QString name = QString::fromLatin1(hash.result().toHex().left(kNameLength));
    return QDir(folder).filePath(name + QStringLiteral(".sqlite"));
}

} // namespace Vestibule
