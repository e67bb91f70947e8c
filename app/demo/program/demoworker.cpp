// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/program/demoworker.h"

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>
#include <QTcpServer>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

namespace Vestibule {

namespace {

constexpr quint64 kSeed = 20260921;

/// Hands the listening server over; it stays with the caller where that fails.
bool bindTo(QHttpServer &http, QTcpServer *listening)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return http.bind(listening);
#else
    http.bind(listening);
    return true;
#endif
}

QByteArray httpDateNow()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(),
                  QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

void send(QHttpServerResponder &responder, const DemoAnswer &answer, const QByteArray &requestId)
{
    const auto status = static_cast<QHttpServerResponder::StatusCode>(answer.status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, "application/json");
    headers.append("x-request-id", requestId);
    headers.append(QHttpHeaders::WellKnownHeader::Date, httpDateNow());
    responder.write(answer.body, headers, status);
#else
    responder.write(answer.body,
                    {{"Content-Type", "application/json"},
                     {"x-request-id", requestId},
                     {"Date", httpDateNow()}},
                    status);
#endif
}

QByteArray verbOf(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    default:
        return "OTHER";
    }
}

} // namespace

DemoWorker::DemoWorker(int invites, const QString &key)
    : m_size(invites)
    , m_key(key)
{ }

void DemoWorker::open()
{
    m_organization = std::make_unique<DemoOrganization>(m_size, kSeed, systemClock());
    m_handler = std::make_unique<DemoHandler>(m_organization.get(), m_key);
    m_http = std::make_unique<QHttpServer>();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_http->setMissingHandler(
        this, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
            serve(request, responder);
        });
#else
    m_http->setMissingHandler(
        [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            serve(request, responder);
        });
#endif
    auto listening = std::make_unique<QTcpServer>();
    if (!listening->listen(QHostAddress::LocalHost)) {
        emit failed(listening->errorString());
        return;
    }
    const quint16 port = listening->serverPort();
    if (!bindTo(*m_http, listening.get())) {
        emit failed(tr("The server of the demo organization cannot use its port."));
        return;
    }
    listening.release(); // belongs to m_http from here on
    emit opened(port);
}

void DemoWorker::serve(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const QUrl url = request.url();
    const DemoAnswer answer = m_handler->answer(
        {verbOf(request.method()), url.path(QUrl::FullyEncoded).toLatin1(),
         url.query(QUrl::FullyEncoded).toLatin1(), request.body(), request.value("authorization")});
    const QByteArray number = QByteArray::number(++m_answers).rightJustified(6, '0');
    const QByteArray salt = QByteArray::number(QRandomGenerator::global()->generate64(), 16);
    send(responder, answer, "req_demo_" + number + salt.rightJustified(16, '0'));
}

} // namespace Vestibule
