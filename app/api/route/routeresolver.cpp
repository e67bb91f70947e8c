// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/route/routeresolver.h"

#include "api/route/environmentproxy.h"
#include "domain/inbackground.h"
#include "domain/networkroute.h"

namespace Vestibule {

namespace {

using Choice = ProxySetting::Choice;

// Qt sends a letter for each byte, and others bytes of UTF-8.
QString asQtSends(const QString &text)
{
    return QString::fromLatin1(text.toUtf8());
}

QNetworkProxy proxyAt(const ProxyAddress &address)
{
    const bool isHttp = address.type == ProxyAddress::Type::Http;
    return QNetworkProxy(isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy,
                         address.host, address.port, asQtSends(address.user),
                         asQtSends(address.password));
}

void refuseProxy(Route &route, const QString &fault)
{
    route.proxyError =
        ApiError{.kind = ApiError::Kind::UnusableProxy, .code = fault, .source = route.source};
}

void takeProfilesProxy(Route &route, const ProxySetting &setting, const NetworkRoute &wanted)
{
    route.source = QStringLiteral("profile");
    if (!setting.fault.isEmpty()) {
        refuseProxy(route, setting.fault);
    } else if (setting.choice == Choice::Own) {
        ProxyAddress address = setting.address;
        if (!wanted.proxyPassword.isEmpty()) { // else it may be the user of another proxy
            address.user = wanted.proxyUser;
            address.password = wanted.proxyPassword;
        }
        route.proxy = proxyAt(address);
    }
}

/// False where the environment names no proxy.
bool takeEnvironmentsProxy(Route &route, const QProcessEnvironment &variables, const QUrl &url)
{
    const EnvironmentProxy found = environmentProxy(variables, url);
    if (found.variable.isEmpty())
        return false;
    route.source = found.exception.isEmpty() ? found.variable : found.exception;
    if (!found.exception.isEmpty())
        return true;
    if (found.address.fault.isEmpty())
        route.proxy = proxyAt(found.address);
    else
        refuseProxy(route, found.address.fault);
    return true;
}

void takeProxy(Route &route, const QUrl &url, const NetworkRoute &wanted,
               const QProcessEnvironment &variables)
{
    if (isLoopback(url))
        return;
    const ProxySetting setting = readProxySetting(wanted.proxy);
    if (setting.choice == Choice::Own || setting.choice == Choice::None)
        takeProfilesProxy(route, setting, wanted);
    else if (setting.choice == Choice::System || !takeEnvironmentsProxy(route, variables, url))
        route.proxy = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url))
                          .value(0, QNetworkProxy(QNetworkProxy::NoProxy));
}

Route findRoute(const QUrl &url, const NetworkRoute &wanted, const QProcessEnvironment &variables)
{
    Route route;
    takeProxy(route, url, wanted, variables);
    if (url.scheme() == QLatin1String("https"))
        route.files = readAuthorities(wanted.caFile, variables);
    return route;
}

} // namespace

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0
        || QHostAddress(host).isLoopback();
}

RouteResolver::RouteResolver(const QUrl &url, const NetworkRoute &wanted, QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_wanted(wanted)
{
    const bool isPlain = url.scheme() == QLatin1String("http");
    m_resolved = isLoopback(url)
        && (isPlain
            || !areAuthoritiesChosen(wanted.caFile, QProcessEnvironment::systemEnvironment()));
    if (!m_resolved)
        resolve();
}

void RouteResolver::resolve()
{
    m_resolved = false;
    inBackground(
        this,
        [url = m_url, wanted = m_wanted, variables = QProcessEnvironment::systemEnvironment()] {
            return findRoute(url, wanted, variables);
        },
        [this](const Route &route) {
            m_route = route;
            m_route.authorities = authoritiesIn(route.files);
            m_resolved = true;
            emit resolved();
        });
}

} // namespace Vestibule
