// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/route/authorities.h"
#include "domain/apierror.h"
#include "domain/networkroute.h"

#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <optional>

namespace Vestibule {

/// This computer itself, which is always reached directly.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// The way to a server, as it was found.
struct Route
{
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    /// What names the proxy, or says that there is none: the name of a variable, "profile" or
    /// "system".
    QString source = QStringLiteral("system");
    std::optional<ApiError> proxyError; ///< why that cannot be used
    AuthorityFiles files;
    Authorities authorities;

    [[nodiscard]] std::optional<ApiError> error() const
    {
        return proxyError ? proxyError : authorities.error;
    }
};

/// Finds which proxy leads to an address, and whom to trust there: what a profile says, else the
/// environment, else the system. In a thread: the answer may need a script from the network, and
/// files, and a window must not wait for them. Loopback is always reached directly.
class RouteResolver : public QObject
{
    Q_OBJECT

public:
    RouteResolver(const QUrl &url, const NetworkRoute &wanted, QObject *parent = nullptr);

    [[nodiscard]] bool isResolved() const { return m_resolved; }
    [[nodiscard]] const Route &route() const { return m_route; } ///< once resolved

    /// Looks again. resolved() follows.
    void resolve();

signals:
    void resolved(); ///< once for each time, unless it was resolved from the start

private:
    QUrl m_url;
    NetworkRoute m_wanted;
    Route m_route;
    bool m_resolved = false;
};

} // namespace Vestibule
