// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/baseurl.h"

#include "domain/credentials.h"

#include <QRegularExpression>
#include <QUrl>

namespace Vestibule {

QString originOf(const QString &baseUrl)
{
    const QUrl url(baseUrl, QUrl::StrictMode); // brings scheme and host to lower case
    const bool web =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !web || url.host().isEmpty())
        return {};
    const int usual = url.scheme() == QLatin1String("https") ? 443 : 80;
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    if (url.port(usual) != usual)
        origin.setPort(url.port());
    return origin.toString(QUrl::FullyEncoded);
}

QString apiOrigin()
{
    return originOf(Credentials().baseUrl);
}

bool hasBadPort(const QString &baseUrl)
{
    static const QRegularExpression authority(
        QStringLiteral(
            "^[a-z]+://(?:[^/?#]*@)?(?:\\[[^\\]/?#]*\\]|[^:/?#]*):([^:/?#@]+)(?:[/?#]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = authority.match(baseUrl);
    bool isNumber = false;
    const uint port = match.captured(1).toUInt(&isNumber);
    return match.hasMatch() && (!isNumber || port == 0 || port > 65535);
}

QString shownAddress(const QString &baseUrl)
{
    const QUrl url(baseUrl, QUrl::StrictMode);
    if (url.isValid() && !url.host().isEmpty())
        return url.userInfo().isEmpty() ? baseUrl : url.toString(QUrl::RemoveUserInfo);
    // What is no URL may hold a login all the same.
    const qsizetype slashes = baseUrl.indexOf(QLatin1String("//"));
    const qsizetype from = slashes < 0 ? 0 : slashes + 2;
    const qsizetype at = baseUrl.lastIndexOf(u'@');
    return at < from ? baseUrl : baseUrl.first(from) + baseUrl.sliced(at + 1);
}

} // namespace Vestibule
