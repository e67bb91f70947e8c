// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "domain/credentials.h"
#include "support/step.h"
#include "support/tlsidentity.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QQueue>

#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace Vestibule {

class ScriptedConnection;

/// A raw HTTP/1.1 server on 127.0.0.1 that answers by script and misbehaves on purpose.
///
/// Lives in the test's thread and never blocks: it works while the test spins its event loop
/// (QTRY_*, QSignalSpy::wait). Every complete request is recorded. The answer is the head of the
/// queue; with an empty queue the handler's; without a handler status 500. Listens from the
/// constructor on. Requests with a chunked body are answered 501 and not recorded.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<Step(const Request &)>;

    explicit ScriptedServer(QObject *parent = nullptr);
    /// The same behind TLS; see makeSelfSigned().
    explicit ScriptedServer(const TlsIdentity &identity, QObject *parent = nullptr);
    ~ScriptedServer() override;

    void enqueue(const Step &step, int times = 1);
    void setHandler(Handler handler);
    /// Answers bear a Date by this clock from now on; before it, or with none, they bear none.
    void setClock(const Clock &clock) { m_clock = clock; }
    /// The next request with this path is answered so, aside from the script, and not recorded.
    void answerAside(const QByteArray &path, const Step &step);
    /// Lets every held answer go, in the order of the requests.
    void release();
    /// Refuses new connections from now on; open ones stay.
    void stopListening();
    /// Resets every open connection.
    void resetAll();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString origin() const; ///< "http://127.0.0.1:PORT"
    [[nodiscard]] QString baseUrl() const; ///< origin() + "/v1"
    [[nodiscard]] Credentials
    credentials(const QString &key = QStringLiteral("sk-admin-test-only")) const;

    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int requestCount() const { return static_cast<int>(m_requests.size()); }
    [[nodiscard]] int requestCount(const QByteArray &method) const;
    [[nodiscard]] int connectionCount() const { return m_connectionCount; } ///< accepted so far
    [[nodiscard]] int openConnections() const;
    [[nodiscard]] int queued() const { return static_cast<int>(m_steps.size()); }
    [[nodiscard]] qint64 bytesReceived() const { return m_bytesReceived; } ///< after TLS
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; } ///< before TLS
    /// TLS handshakes begun, whether or not the client went through with them.
    [[nodiscard]] int handshakeCount() const { return m_handshakeCount; }

signals:
    void requestArrived(); ///< after recording, before a byte of the answer
    void connectionClosed(); ///< by either side

private:
    friend class ScriptedConnection;

    void listen();
    void accept();
    [[nodiscard]] Step take(const Request &request);

    std::unique_ptr<QTcpServer> m_server;
    bool m_tls = false;
    quint16 m_port = 0;
    QQueue<Step> m_steps;
    QHash<QByteArray, Step> m_aside; // by path
    Handler m_handler;
    Clock m_clock;
    QList<Request> m_requests;
    int m_connectionCount = 0;
    int m_handshakeCount = 0;
    qint64 m_bytesReceived = 0;
    qint64 m_bytesSent = 0;
};

} // namespace Vestibule
