// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/paceserver.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace Vestibule::Bench {

namespace {

QByteArray reply(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

qsizetype bodySize(const QByteArray &head)
{
    static const QRegularExpression length(QStringLiteral("\\r\\ncontent-length: *(\\d+)"),
                                           QRegularExpression::CaseInsensitiveOption);
    return length.match(QString::fromLatin1(head)).captured(1).toLongLong();
}

} // namespace

double PaceRule::leastMs(int requests) const
{
    const double limited = (requests - capacity) * 60'000 / perMinute;
    return std::max(limited, static_cast<double>(requests) * latencyMs);
}

PaceServer::PaceServer(const PaceRule &rule)
    : m_rule(rule)
    , m_tokens(rule.capacity)
{
    connect(&m_thread, &QThread::started, this, &PaceServer::serve, Qt::DirectConnection);
    m_thread.start();
    m_started.acquire();
}

PaceServer::~PaceServer()
{
    stop();
}

void PaceServer::stop()
{
    m_thread.quit();
    m_thread.wait();
}

Credentials PaceServer::credentials() const
{
    return {
        QStringLiteral("sk-admin-bench"), QStringLiteral("http://127.0.0.1:%1/v1").arg(m_port), {}};
}

void PaceServer::serve()
{
    m_clock.start();
    auto *server = new QTcpServer; // lives in the thread, which deletes it at its end
    connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    connect(server, &QTcpServer::newConnection, server, [this, server] {
        QTcpSocket *socket = server->nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
                [this, socket, seen = QByteArray()]() mutable { answer(socket, seen); });
    });
    server->listen(QHostAddress::LocalHost);
    m_port = server->serverPort();
    m_started.release();
}

void PaceServer::answer(QTcpSocket *socket, QByteArray &seen)
{
    seen += socket->readAll();
    const auto end = seen.indexOf("\r\n\r\n");
    if (end < 0 || seen.size() < end + 4 + bodySize(seen.left(end + 2)))
        return;
    const QByteArray bytes = answerTo(seen.left(end), seen.mid(end + 4));
    seen.clear(); // one request at a time on a connection
    QTimer::singleShot(m_rule.latencyMs, Qt::PreciseTimer, socket,
                       [socket, bytes] { socket->write(bytes); });
}

QByteArray PaceServer::answerTo(const QByteArray &head, const QByteArray &body)
{
    if (!head.startsWith("POST "))
        return reply("200 OK", {}, R"({"object":"list","data":[],"has_more":false})");
    if (const int rest = restSeconds()) {
        ++m_refused;
        return reply("429 Too Many Requests", "Retry-After: " + QByteArray::number(rest) + "\r\n",
                     R"({"error":{"message":"Slow down."}})");
    }
    const QByteArray email = QJsonDocument::fromJson(body)[u"email"].toString().toUtf8();
    ++m_invited[email];
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject invite{
        {QStringLiteral("object"), QStringLiteral("organization.invite")},
        {QStringLiteral("id"), QStringLiteral("invite-%1").arg(m_invited.size())},
        {QStringLiteral("email"), QString::fromUtf8(email)},
        {QStringLiteral("role"), QStringLiteral("reader")},
        {QStringLiteral("status"), QStringLiteral("pending")},
        {QStringLiteral("created_at"), now},
        {QStringLiteral("expires_at"), now + 604'800}};
    return reply("200 OK", {}, QJsonDocument(invite).toJson(QJsonDocument::Compact));
}

int PaceServer::restSeconds()
{
    const double perSecond = m_rule.perMinute / 60;
    const qint64 now = m_clock.nsecsElapsed();
    m_tokens =
        std::min(m_rule.capacity, m_tokens + static_cast<double>(now - m_lastNs) / 1e9 * perSecond);
    m_lastNs = now;
    if (m_tokens < 1)
        return static_cast<int>(std::ceil((1 - m_tokens) / perSecond));
    m_tokens -= 1;
    return 0;
}

} // namespace Vestibule::Bench
