// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/credentials.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSemaphore>
#include <QThread>

class QTcpSocket;

namespace Vestibule::Bench {

/// What the server allows: a bucket of `capacity` that fills evenly, and a fixed time to answer.
struct PaceRule
{
    double perMinute = 600;
    double capacity = 10;
    int latencyMs = 50;

    /// No client that sends one request at a time can be quicker; milliseconds.
    [[nodiscard]] double leastMs(int requests) const;
};

/// A loopback server, in a thread of its own, that makes an invite of every POST that its rule
/// allows, refuses the others with a 429 that names its rest in whole seconds, and keeps count.
class PaceServer : public QObject
{
    Q_OBJECT

public:
    explicit PaceServer(const PaceRule &rule);
    ~PaceServer() override;

    [[nodiscard]] Credentials credentials() const;
    void stop(); ///< before the counts are read
    [[nodiscard]] int refused() const { return m_refused; }
    /// How often each address was invited.
    [[nodiscard]] const QHash<QByteArray, int> &invited() const { return m_invited; }

private:
    void serve();
    void answer(QTcpSocket *socket, QByteArray &seen);
    [[nodiscard]] QByteArray answerTo(const QByteArray &head, const QByteArray &body);
    [[nodiscard]] int restSeconds(); ///< 0: let through

    PaceRule m_rule;
    QThread m_thread;
    QSemaphore m_started;
    quint16 m_port = 0;
    QElapsedTimer m_clock;
    double m_tokens;
    qint64 m_lastNs = 0;
    int m_refused = 0;
    QHash<QByteArray, int> m_invited;
};

} // namespace Vestibule::Bench
