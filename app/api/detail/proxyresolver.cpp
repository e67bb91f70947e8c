// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/proxyresolver.h"

#include "api/detail/requestbuilder.h"
#include "domain/inbackground.h"

namespace Vestibule::Detail {

ProxyResolver::ProxyResolver(const QUrl &url, QObject *parent)
    : QObject(parent)
{
    if (isLoopback(url)) {
        m_resolved = true;
        return;
    }
    inBackground(
        this,
        [url] {
            return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url))
                .value(0, QNetworkProxy(QNetworkProxy::NoProxy));
        },
        [this](const QNetworkProxy &proxy) { accept(proxy); });
}

void ProxyResolver::accept(const QNetworkProxy &proxy)
{
    m_proxy = proxy;
    m_resolved = true;
    emit resolved();
}

} // namespace Vestibule::Detail
