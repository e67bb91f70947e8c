// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/windowcall.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace Vestibule {

namespace {

constexpr std::array kDeeds{QLatin1String("raise"), QLatin1String("invite"),
                            QLatin1String("review")};
constexpr qsizetype kMostPath = 4'096;
constexpr qsizetype kMostToken = 512;
const auto kDeed = QLatin1String("deed");
const auto kFile = QLatin1String("file");
const auto kToken = QLatin1String("token");

bool isPath(const QString &text)
{
    return text.isEmpty()
        || (text.size() <= kMostPath && QDir::isAbsolutePath(text) && !text.contains(QChar::Null));
}

bool isToken(const QString &text)
{
    return text.size() <= kMostToken
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
}

} // namespace

QString WindowCall::word(Deed deed)
{
    return kDeeds.at(size_t(deed));
}

std::optional<WindowCall::Deed> WindowCall::deedOf(const QString &word)
{
    const auto found = std::find(kDeeds.begin(), kDeeds.end(), word);
    if (found == kDeeds.end())
        return {};
    return Deed(found - kDeeds.begin());
}

QByteArray WindowCall::bytes() const
{
    QJsonObject said{{kDeed, word(deed)}};
    if (!file.isEmpty())
        said.insert(kFile, file);
    if (!token.isEmpty() && isToken(token))
        said.insert(kToken, token);
    return QJsonDocument(said).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<WindowCall> WindowCall::of(const QByteArray &line)
{
    if (line.size() > kMostBytes)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(line);
    const QJsonObject said = document.object();
    const std::optional<Deed> deed = deedOf(said.value(kDeed).toString());
    WindowCall call;
    call.file = said.value(kFile).toString();
    call.token = said.value(kToken).toString();
    if (!deed || !isPath(call.file) || !isToken(call.token))
        return {};
    call.deed = *deed;
    return call;
}

QString windowDoorPath(const QString &identity)
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (runtime.isEmpty())
        return {};
    const QString folder = runtime + QStringLiteral("/vestibule");
    constexpr auto ownerAlone = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QDir().mkdir(folder);
    const QFileInfo made(folder);
    if (!made.isDir() || made.isSymLink() || !QFile::setPermissions(folder, ownerAlone))
        return {};
    const QByteArray hash =
        QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return folder + QStringLiteral("/window-") + QString::fromLatin1(hash);
}

} // namespace Vestibule
