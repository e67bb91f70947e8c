// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/route/routeresolver.h"
#include "domain/apierror.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <optional>

namespace Vestibule {

/// How a proxy is named to people: its host and port, never a login. Empty where there is none.
[[nodiscard]] QString proxyName(const QNetworkProxy &proxy);

/// Asks an HTTP or SOCKS proxy once for the way to a server, and closes it again. Qt's own client
/// tells neither the status nor the words of a refusal, asks on without end where a proxy offers
/// NTLM, and waits for one of SOCKS that has gone.
class ProxyProbe : public QObject
{
    Q_OBJECT

public:
    ProxyProbe(const Route &route, const QUrl &target, int timeoutMs, QObject *parent = nullptr);

    void start();

signals:
    /// Once, from the event loop: why no tunnel opens, or nothing.
    void finished(const std::optional<Vestibule::ApiError> &error);

private:
    /// What a proxy of SOCKS is to answer next.
    enum class Socks { Greeting, Login, Way };

    void ask();
    void read();
    void readSocks();
    void onGreeting(char method);
    void onWay(char reply);
    void askForWay();
    [[nodiscard]] bool isSocks() const { return m_proxy.type() == QNetworkProxy::Socks5Proxy; }
    void onClosed();
    void judge();
    void fail(const QString &code);
    void end(const std::optional<ApiError> &error);
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;

    QNetworkProxy m_proxy;
    QString m_source; // of it
    QByteArray m_host; // of the server
    quint16 m_port = 0;
    Socks m_socks = Socks::Greeting;
    QTcpSocket m_socket;
    QTimer m_timer;
    QByteArray m_answer;
    bool m_ended = false;
};

} // namespace Vestibule
