// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

namespace Vestibule {

/// A real proxy on 127.0.0.1, of HTTP (CONNECT) and of SOCKS 5 on one port, with a login where one
/// is set. Whatever host is asked for, the way leads to one port of 127.0.0.1. Works while the test
/// spins its event loop.
class TunnelProxy : public QObject
{
    Q_OBJECT

public:
    explicit TunnelProxy(quint16 target, QObject *parent = nullptr);

    /// From now on nobody else gets through.
    void setLogin(const QByteArray &user, const QByteArray &password);

    [[nodiscard]] QString name() const; ///< "127.0.0.1:PORT"
    /// What was said to it before a way was open.
    [[nodiscard]] QByteArray heard() const { return m_heard; }
    /// What went through, in both directions.
    [[nodiscard]] QByteArray passed() const { return m_passed; }
    [[nodiscard]] int tunnelCount() const { return m_tunnels; }
    [[nodiscard]] const QByteArrayList &hosts() const { return m_hosts; } ///< asked for

private:
    class Connection;
    friend class Connection;

    QTcpServer m_server;
    quint16 m_target;
    QByteArray m_user;
    QByteArray m_password;
    QByteArray m_heard;
    QByteArray m_passed;
    QByteArrayList m_hosts;
    int m_tunnels = 0;
};

/// One client, from its first word to the end of its tunnel.
class TunnelProxy::Connection : public QObject
{
public:
    Connection(QTcpSocket *client, TunnelProxy *proxy)
        : QObject(client)
        , m_client(client)
        , m_proxy(proxy)
    {
        connect(client, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }

private:
    void read()
    {
        const QByteArray bytes = m_client->readAll();
        if (m_server != nullptr) {
            pass(bytes, m_server);
            return;
        }
        m_proxy->m_heard += bytes;
        m_in += bytes;
        if (m_in.startsWith('\x05') || m_greeted)
            readSocks();
        else if (m_in.contains("\r\n\r\n"))
            readConnect();
    }

    void readConnect()
    {
        const QByteArray head = m_in;
        m_in.clear();
        m_proxy->m_hosts += head.mid(8, head.indexOf(':') - 8);
        const QByteArray login = (m_proxy->m_user + ':' + m_proxy->m_password).toBase64();
        if (m_proxy->m_user.isEmpty()
            || head.contains("\r\nProxy-Authorization: Basic " + login + "\r\n")) {
            openWay("HTTP/1.1 200 Connection established\r\n\r\n");
        } else {
            m_client->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                            "Proxy-Authenticate: Basic realm=\"a test\"\r\n"
                            "Content-Length: 0\r\n\r\n");
        }
    }

    void readSocks()
    {
        const QByteArray word = m_in;
        m_in.clear();
        if (!m_greeted) {
            m_greeted = true;
            m_allowed = m_proxy->m_user.isEmpty();
            const bool offersLogin = word.mid(2).contains('\x02');
            m_client->write(m_allowed ? QByteArray("\x05\x00", 2)
                                      : QByteArray(offersLogin ? "\x05\x02" : "\x05\xff", 2));
        } else if (!m_allowed) {
            const QByteArray user = m_proxy->m_user;
            const QByteArray password = m_proxy->m_password;
            m_allowed = word
                == QByteArray(1, '\x01') + char(user.size()) + user + char(password.size())
                    + password;
            m_client->write(QByteArray(m_allowed ? "\x01\x00" : "\x01\x01", 2));
        } else {
            m_proxy->m_hosts += word.mid(5, word.size() - 7);
            openWay(QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10));
        }
    }

    void openWay(const QByteArray &answer)
    {
        m_server = new QTcpSocket(this);
        m_server->setProxy(QNetworkProxy::NoProxy);
        connect(m_server, &QTcpSocket::connected, this, [this, answer] {
            ++m_proxy->m_tunnels;
            m_client->write(answer);
        });
        connect(m_server, &QTcpSocket::readyRead, this,
                [this] { pass(m_server->readAll(), m_client); });
        connect(m_server, &QTcpSocket::disconnected, m_client, &QTcpSocket::disconnectFromHost);
        m_server->connectToHost(QHostAddress::LocalHost, m_proxy->m_target);
    }

    void pass(const QByteArray &bytes, QTcpSocket *to)
    {
        m_proxy->m_passed += bytes;
        to->write(bytes);
    }

    QTcpSocket *m_client;
    QTcpSocket *m_server = nullptr;
    TunnelProxy *m_proxy;
    QByteArray m_in;
    bool m_greeted = false; // of SOCKS
    bool m_allowed = false;
};

inline TunnelProxy::TunnelProxy(quint16 target, QObject *parent)
    : QObject(parent)
    , m_target(target)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this,
            [this] { new Connection(m_server.nextPendingConnection(), this); });
}

inline void TunnelProxy::setLogin(const QByteArray &user, const QByteArray &password)
{
    m_user = user;
    m_password = password;
}

inline QString TunnelProxy::name() const
{
    return QStringLiteral("127.0.0.1:%1").arg(m_server.serverPort());
}

} // namespace Vestibule
