// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedconnection.h"

#include "support/scriptedserver.h"
#include "support/tcpreset.h"

#include <QTcpSocket>

#include <limits>

namespace Vestibule {

namespace {
constexpr qint64 kWindow = 64 * 1024; // so that a huge answer never lies in memory as a whole
} // namespace

ScriptedConnection::ScriptedConnection(QTcpSocket *socket, int number, ScriptedServer *server)
    : QObject(server)
    , m_server(server)
    , m_socket(socket)
    , m_number(number)
{
    m_socket->setParent(this);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(m_socket, &QTcpSocket::disconnected, this, &ScriptedConnection::onDisconnected);
    connect(&m_timer, &QTimer::timeout, this, &ScriptedConnection::pump);
}

void ScriptedConnection::start()
{
    connect(m_socket, &QTcpSocket::readyRead, this, &ScriptedConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_busy && !m_timer.isActive() && !m_waiting)
            pump();
    });
    read(); // bytes may have come before the connects
}

bool ScriptedConnection::isOpen() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

void ScriptedConnection::read()
{
    const QByteArray bytes = m_socket->readAll();
    m_server->m_bytesReceived += bytes.size();
    m_in += bytes;
    if (m_busy || !parse())
        return;
    m_busy = true;
    if (m_request.header("transfer-encoding") == "chunked") {
        play(Step::json(501, R"({"error":"a chunked request body is not read"})").thenClose());
        return;
    }
    const bool aside = m_server->m_aside.contains(m_request.path());
    if (!aside)
        m_server->m_requests.append(m_request);
    const Step step = aside ? m_server->m_aside.take(m_request.path()) : m_server->take(m_request);
    emit m_server->requestArrived();
    play(step);
}

bool ScriptedConnection::parse()
{
    const qsizetype headEnd = m_in.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    const QList<QByteArray> lines = m_in.left(headEnd).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> first = lines.first().split(' ');
    Request request{m_number, first.value(0), first.value(1), {}, {}};
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        QByteArray &value = request.headers[line.left(colon).trimmed().toLower()];
        value += (value.isEmpty() ? "" : ", ") + line.mid(colon + 1).trimmed();
    }
    const qsizetype length = request.header("content-length").toLongLong();
    if (m_in.size() < headEnd + 4 + length)
        return false;
    request.body = m_in.mid(headEnd + 4, length);
    m_in.remove(0, headEnd + 4 + length);
    m_request = request;
    return true;
}

void ScriptedConnection::play(const Step &step)
{
    m_step = step;
    m_waiting = step.held;
    if (m_waiting)
        return;
    if (step.delayMs > 0)
        QTimer::singleShot(step.delayMs, this, &ScriptedConnection::beginAnswer);
    else
        beginAnswer();
}

void ScriptedConnection::release()
{
    if (!m_waiting)
        return;
    m_waiting = false;
    beginAnswer();
}

void ScriptedConnection::beginAnswer()
{
    if (!m_step.answers) {
        if (m_step.ending != Step::Ending::KeepOpen)
            end(m_step.ending);
        return; // a hang stays busy, so nothing later on this connection is answered either
    }
    m_out = m_step.wire();
    m_blanks = m_step.blanksAfterBody;
    m_budget = m_step.cutAfter.value_or(std::numeric_limits<qint64>::max());
    if (m_step.sliceBytes > 0)
        m_timer.start(m_step.sliceEveryMs);
    pump();
}

void ScriptedConnection::pump()
{
    if (!isOpen())
        return;
    const qint64 wanted =
        m_step.sliceBytes > 0 ? m_step.sliceBytes : kWindow - m_socket->bytesToWrite();
    const QByteArray bytes = nextBytes(wanted);
    m_server->m_bytesSent += bytes.size();
    if (!bytes.isEmpty())
        m_socket->write(bytes);
    if (!isWritten())
        return;
    m_socket->flush(); // only what the system has taken counts as sent: a reset drops the rest
    if (m_socket->bytesToWrite() == 0)
        finishAnswer();
}

QByteArray ScriptedConnection::nextBytes(qint64 atMost)
{
    qint64 size = std::min(atMost, m_budget);
    if (size <= 0)
        return {};
    QByteArray bytes = m_out.left(size);
    m_out.remove(0, bytes.size());
    const qint64 blanks = std::min<qint64>(size - bytes.size(), m_blanks);
    bytes.append(blanks, ' ');
    m_blanks -= blanks;
    m_budget -= bytes.size();
    return bytes;
}

void ScriptedConnection::finishAnswer()
{
    m_timer.stop();
    m_out.clear();
    m_blanks = 0;
    if (m_step.ending != Step::Ending::KeepOpen) {
        end(m_step.ending);
        return;
    }
    m_busy = false;
    if (!m_in.isEmpty())
        QMetaObject::invokeMethod(this, &ScriptedConnection::read, Qt::QueuedConnection);
}

void ScriptedConnection::end(Step::Ending ending)
{
    m_timer.stop();
    if (ending == Step::Ending::Reset)
        resetConnection(m_socket);
    else
        m_socket->disconnectFromHost();
}

void ScriptedConnection::onDisconnected()
{
    m_timer.stop();
    m_busy = true;
    emit m_server->connectionClosed();
    deleteLater();
}

} // namespace Vestibule
