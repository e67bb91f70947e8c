// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/route/environmentproxy.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace Vestibule {

namespace {

/// The first of these variables that holds anything.
QString firstSet(const QProcessEnvironment &variables, const QStringList &names)
{
    const auto found = std::find_if(names.cbegin(), names.cend(), [&](const QString &name) {
        return !variables.value(name).isEmpty();
    });
    return found == names.cend() ? QString() : *found;
}

/// Null for a name, and for forms of an address that leave something out.
QHostAddress wholeAddress(const QString &text)
{
    static const QRegularExpression four(QStringLiteral("\\A\\d{1,3}(?:\\.\\d{1,3}){3}\\z"));
    return text.contains(u':') || four.match(text).hasMatch() ? QHostAddress(text) : QHostAddress();
}

bool isInNetwork(const QHostAddress &address, const QString &network)
{
    const qsizetype slash = network.indexOf(u'/');
    const QHostAddress base = wholeAddress(network.first(slash < 0 ? network.size() : slash));
    if (base.isNull() || base.protocol() != address.protocol())
        return false;
    const int bits = slash < 0 ? 0 : network.sliced(slash + 1).toInt();
    if (bits == 0) // no network, as curl has it
        return base == address;
    const int most = base.protocol() == QHostAddress::IPv4Protocol ? 32 : 128;
    return bits > 0 && bits <= most && address.isInSubnet(base, bits);
}

QStringView withoutDots(QStringView name)
{
    if (name.endsWith(u'.'))
        name.chop(1);
    return name.startsWith(u'.') ? name.sliced(1) : name;
}

bool isAtOrBelow(QStringView host, QStringView name)
{
    if (name.isEmpty() || !host.endsWith(name, Qt::CaseInsensitive))
        return false;
    const qsizetype before = host.size() - name.size();
    return before == 0 || host.at(before - 1) == u'.';
}

} // namespace

bool isExcepted(const QString &host, const QString &noProxy)
{
    if (noProxy == QLatin1String("*"))
        return true;
    const QHostAddress address = wholeAddress(host);
    const QStringView name = host.endsWith(u'.') ? QStringView(host).chopped(1) : QStringView(host);
    const QStringList entries = noProxy.split(u',');
    for (const QString &entry : entries) {
        const QStringList words = entry.simplified().split(u' ');
        const QString &first = words.constFirst();
        if (address.isNull() ? isAtOrBelow(name, withoutDots(first)) : isInNetwork(address, first))
            return true;
        if (words.size() > 1) // curl reads no further
            return false;
    }
    return false;
}

EnvironmentProxy environmentProxy(const QProcessEnvironment &variables, const QUrl &url)
{
    QStringList names{QStringLiteral("all_proxy"), QStringLiteral("ALL_PROXY")};
    if (url.scheme() == QLatin1String("http"))
        names.prepend(QStringLiteral("http_proxy"));
    else
        names = QStringList{QStringLiteral("https_proxy"), QStringLiteral("HTTPS_PROXY")} + names;
    EnvironmentProxy proxy{firstSet(variables, names)};
    if (proxy.variable.isEmpty())
        return proxy;
    const QString exception =
        firstSet(variables, {QStringLiteral("no_proxy"), QStringLiteral("NO_PROXY")});
    if (isExcepted(url.host(), variables.value(exception)))
        proxy.exception = exception;
    proxy.address = readProxyAddress(variables.value(proxy.variable));
    return proxy;
}

} // namespace Vestibule
