// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

namespace Vestibule::Detail {

/// Asks the system which proxy leads to an address, in a thread: the answer may need a script from
/// the network, and a window must not wait for it. Loopback is always reached directly.
class ProxyResolver : public QObject
{
    Q_OBJECT

public:
    explicit ProxyResolver(const QUrl &url, QObject *parent = nullptr);

    [[nodiscard]] bool isResolved() const { return m_resolved; }
    [[nodiscard]] const QNetworkProxy &proxy() const { return m_proxy; } ///< once resolved

signals:
    void resolved(); ///< once, unless it was resolved from the start

private:
    void accept(const QNetworkProxy &proxy);

    QNetworkProxy m_proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    bool m_resolved = false;
};

} // namespace Vestibule::Detail
