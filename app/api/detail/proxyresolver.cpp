// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/proxyresolver.h"

#include "api/detail/requestbuilder.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace Vestibule::Detail {

ProxyResolver::ProxyResolver(const QUrl &url, QObject *parent)
    : QObject(parent)
{
    if (isLoopback(url)) {
        m_resolved = true;
        return;
    }
    // The application object outlives the thread pool's work; this object may not.
    QThreadPool::globalInstance()->start([url, self = QPointer<ProxyResolver>(this)] {
        const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        const QNetworkProxy proxy = proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, proxy] {
                if (self)
                    self->accept(proxy);
            },
            Qt::QueuedConnection);
    });
}

void ProxyResolver::accept(const QNetworkProxy &proxy)
{
    m_proxy = proxy;
    m_resolved = true;
    emit resolved();
}

} // namespace Vestibule::Detail
