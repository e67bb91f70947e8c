// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/networkroute.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace Vestibule {

namespace {

constexpr quint16 kUsualProxyPort = 1080; // curl's

class ProxyText
{
    Q_DECLARE_TR_FUNCTIONS(ProxySetting)
};

ProxyAddress faultyAddress(const QString &fault)
{
    ProxyAddress address;
    address.fault = fault;
    return address;
}

/// The fault of a scheme; empty where it can be used.
QString schemeFault(const QString &scheme)
{
    if (scheme == QLatin1String("http") || scheme == QLatin1String("socks5")
        || scheme == QLatin1String("socks5h"))
        return {};
    if (scheme == QLatin1String("https"))
        return QStringLiteral("https");
    // Without a number it is the fourth version for curl.
    return scheme == QLatin1String("socks") || scheme.startsWith(QLatin1String("socks4"))
        ? QStringLiteral("socks4")
        : QStringLiteral("scheme");
}

QString decoded(const QString &part)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part.toUtf8()));
}

/// The host as it is looked up; empty where it can be none.
QString readHost(const QString &text)
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(text, QUrl::StrictMode);
    return url.isValid() ? url.host(QUrl::EncodeUnicode) : QString();
}

} // namespace

QString ProxyAddress::origin() const
{
    QUrl url;
    url.setScheme(type == Type::Http ? QStringLiteral("http") : QStringLiteral("socks5"));
    url.setHost(host);
    url.setPort(port);
    return url.toString(QUrl::FullyEncoded);
}

// By hand: a URL that is not one may hold a login all the same, which no part of it is to show.
ProxyAddress readProxyAddress(const QString &text)
{
    static const QRegularExpression parts(
        QStringLiteral("\\A(?>(?:([a-z][a-z0-9+.-]*)://)?)(?:([^@/?#]*)@)?"
                       "(\\[[^\\]@/?#]*\\]|[^:@/?#\\[\\]]+)(?::([^:@/?#]*))?(?:[/?#][^@]*)?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed();
    const QRegularExpressionMatch match = parts.match(trimmed);
    if (!match.hasMatch())
        return faultyAddress(trimmed.contains(u'@') ? QStringLiteral("login")
                                                    : QStringLiteral("malformed"));
    const QString scheme = match.captured(1).toLower();
    if (const QString fault = schemeFault(scheme); !scheme.isEmpty() && !fault.isEmpty())
        return faultyAddress(fault);
    ProxyAddress address;
    if (scheme.startsWith(QLatin1String("socks")))
        address.type = ProxyAddress::Type::Socks5;
    address.host = readHost(match.captured(3));
    if (address.host.isEmpty())
        return faultyAddress(QStringLiteral("malformed"));
    bool isNumber = true;
    address.port =
        match.captured(4).isEmpty() ? kUsualProxyPort : match.captured(4).toUShort(&isNumber);
    if (!isNumber || address.port == 0)
        return faultyAddress(QStringLiteral("port"));
    const QString login = match.captured(2);
    const qsizetype colon = login.indexOf(u':');
    address.user = decoded(login.first(colon < 0 ? login.size() : colon));
    address.password = colon < 0 ? QString() : decoded(login.sliced(colon + 1));
    return address;
}

ProxySetting readProxySetting(const QString &text)
{
    const QString word = text.trimmed().toLower();
    ProxySetting setting;
    if (word.isEmpty())
        return setting;
    if (word == QLatin1String("system") || word == QLatin1String("none")) {
        setting.choice = word == QLatin1String("none") ? ProxySetting::Choice::None
                                                       : ProxySetting::Choice::System;
        return setting;
    }
    setting.choice = ProxySetting::Choice::Own;
    setting.address = readProxyAddress(text);
    setting.fault = text.contains(u'@') ? QStringLiteral("with-login") : setting.address.fault;
    setting.address.user.clear();
    setting.address.password.clear();
    return setting;
}

QString ProxySetting::problem() const
{
    return fault.isEmpty() ? QString() : proxyFaultText(fault);
}

QString proxyFaultText(const QString &fault)
{
    if (fault == QLatin1String("https")) {
        return ProxyText::tr("A proxy that is itself reached by https:// is not supported. Use its "
                             "http:// address: what is sent to the API through it is encrypted all "
                             "the same.");
    }
    if (fault == QLatin1String("socks4")) {
        return ProxyText::tr("SOCKS 4 is not supported. Use the proxy's socks5:// or http:// "
                             "address.");
    }
    if (fault == QLatin1String("scheme"))
        return ProxyText::tr("The address of a proxy begins with http:// or socks5://.");
    if (fault == QLatin1String("port"))
        return ProxyText::tr("The port of a proxy is a number between 1 and 65535.");
    if (fault == QLatin1String("login")) {
        return ProxyText::tr("In the login of a proxy's address, special characters must be "
                             "percent-encoded, such as %2F for / and %23 for #.");
    }
    if (fault == QLatin1String("with-login")) {
        return ProxyText::tr("The address of a profile's proxy contains no login; its user name "
                             "and password are given separately.");
    }
    return ProxyText::tr("A proxy is given as http://proxy.example.com:3128.");
}

} // namespace Vestibule
