// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"

#include "support/scriptedconnection.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

namespace Vestibule {

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QTcpServer>())
{
    listen();
}

ScriptedServer::ScriptedServer(const TlsIdentity &identity, QObject *parent)
    : QObject(parent)
    , m_tls(true)
{
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QList{identity.certificate} + identity.between);
    configuration.setPrivateKey(identity.key);
    server->setSslConfiguration(configuration);
    connect(server.get(), &QSslServer::startedEncryptionHandshake, this,
            [this] { ++m_handshakeCount; });
    m_server = std::move(server);
    listen();
}

ScriptedServer::~ScriptedServer() = default;

void ScriptedServer::listen()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no loopback port for the scripted server");
    m_port = m_server->serverPort();
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        // The TLS server would keep the socket as its child and outlive the connection.
        auto *connection = new ScriptedConnection(socket, ++m_connectionCount, this);
        if (!m_steps.isEmpty() && m_steps.head().moment == Step::Moment::OnConnect)
            connection->end(m_steps.dequeue().ending);
        else
            connection->start();
    }
}

void ScriptedServer::enqueue(const Step &step, int times)
{
    for (int i = 0; i < times; ++i)
        m_steps.enqueue(step);
}

void ScriptedServer::setHandler(Handler handler)
{
    m_handler = std::move(handler);
}

void ScriptedServer::answerAside(const QByteArray &path, const Step &step)
{
    m_aside.insert(path, step);
}

Step ScriptedServer::take(const Request &request)
{
    const Step step = !m_steps.isEmpty() ? m_steps.dequeue()
        : m_handler                      ? m_handler(request)
                    : Step::json(500, R"({"error":"nothing left in the script"})");
    return m_clock ? step.header("Date", httpDate(m_clock())) : step;
}

void ScriptedServer::release()
{
    const auto connections = findChildren<ScriptedConnection *>(Qt::FindDirectChildrenOnly);
    for (auto *connection : connections)
        connection->release();
}

void ScriptedServer::stopListening()
{
    m_server->close();
}

void ScriptedServer::resetAll()
{
    const auto connections = findChildren<ScriptedConnection *>(Qt::FindDirectChildrenOnly);
    for (auto *connection : connections)
        connection->end(Step::Ending::Reset);
}

QString ScriptedServer::origin() const
{
    return QStringLiteral("%1://127.0.0.1:%2")
        .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
        .arg(m_port);
}

QString ScriptedServer::baseUrl() const
{
    return origin() + QStringLiteral("/v1");
}

Credentials ScriptedServer::credentials(const QString &key) const
{
    return {key, baseUrl(), {}};
}

int ScriptedServer::requestCount(const QByteArray &method) const
{
    return static_cast<int>(
        std::count_if(m_requests.cbegin(), m_requests.cend(),
                      [&method](const Request &request) { return request.method == method; }));
}

int ScriptedServer::openConnections() const
{
    const auto connections = findChildren<ScriptedConnection *>(Qt::FindDirectChildrenOnly);
    return static_cast<int>(
        std::count_if(connections.cbegin(), connections.cend(),
                      [](const ScriptedConnection *connection) { return connection->isOpen(); }));
}

} // namespace Vestibule
