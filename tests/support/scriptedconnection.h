// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/step.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace Vestibule {

class ScriptedServer;

/// One accepted connection of ScriptedServer: reads requests one by one and plays a step for each.
/// A request that comes while an answer is still going out waits in the buffer.
class ScriptedConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket over; deletes itself once the connection is closed.
    ScriptedConnection(QTcpSocket *socket, int number, ScriptedServer *server);

    void start();
    void release(); ///< lets a held answer go
    void end(Step::Ending ending); ///< what is still to be written is dropped by a reset alone
    [[nodiscard]] bool isOpen() const;

private:
    void read();
    [[nodiscard]] bool parse(); ///< moves a complete request out of the buffer
    void play(const Step &step);
    void beginAnswer();
    void pump();
    [[nodiscard]] QByteArray nextBytes(qint64 atMost);
    [[nodiscard]] bool isWritten() const
    {
        return m_budget == 0 || (m_out.isEmpty() && m_blanks == 0);
    }
    void finishAnswer();
    void onDisconnected();

    ScriptedServer *m_server;
    QTcpSocket *m_socket;
    int m_number;
    QByteArray m_in;
    Request m_request;
    Step m_step;
    QByteArray m_out;
    qint64 m_blanks = 0; ///< still to be sent after m_out
    qint64 m_budget = 0; ///< bytes left before the cut
    bool m_busy = false;
    bool m_waiting = false; ///< held, until release()
    QTimer m_timer;
};

} // namespace Vestibule
