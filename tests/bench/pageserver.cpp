// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/pageserver.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

namespace Vestibule::Bench {

namespace {

constexpr int kPage = 100;
constexpr qint64 kNewest = 1'790'000'000;

QByteArray inviteId(int number)
{
    return "invite-" + QByteArray::number(number).rightJustified(24, '0');
}

QByteArray inviteJson(int number)
{
    static const char *const states[] = {"accepted", "pending", "expired"};
    const qint64 created = kNewest - number * 60LL;
    return R"({"object":"organization.invite","id":")" + inviteId(number) + R"(","email":")"
        + PageServer::inviteEmail(number) + R"(","role":")" + (number % 9 ? "reader" : "owner")
        + R"(","status":")" + states[number % 3] + R"(","created_at":)"
        + QByteArray::number(created) + R"(,"expires_at":)" + QByteArray::number(created + 604'800)
        + R"(,"accepted_at":)" + (number % 3 ? "null" : QByteArray::number(created + 3'600))
        + R"(,"projects":[{"id":"proj_)" + QByteArray::number(number % 7)
        + R"(","role":"member"}]})";
}

QByteArray answerFor(int first, int last, int count)
{
    QByteArray body = R"({"object":"list","data":[)";
    for (int i = first; i < last; ++i) {
        if (i > first)
            body += ',';
        body += inviteJson(i);
    }
    body += R"(],"first_id":")" + inviteId(first) + R"(","last_id":")" + inviteId(last - 1)
        + R"(","has_more":)" + (last < count ? "true" : "false") + '}';
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

// The same page without its fourth invite, the first one with a new invite at its top.
QByteArray changed(const QByteArray &answer, bool isFirst)
{
    QByteArray body = answer.mid(answer.indexOf("\r\n\r\n") + 4);
    const QByteArray begin = R"({"object":"organization.invite")";
    qsizetype from = body.indexOf(begin);
    const qsizetype top = from;
    for (int i = 0; i < 3; ++i)
        from = body.indexOf(begin, from + 1);
    if (const qsizetype to = body.indexOf(begin, from + 1); from > top && to > from)
        body.remove(from, to - from);
    if (isFirst)
        body.insert(top, inviteJson(-3) + ',');
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray membersFor(int first, int last, int count)
{
    QByteArray body = R"({"object":"list","data":[)";
    for (int i = first; i < last; ++i) {
        if (i > first)
            body += ',';
        body += R"({"object":"organization.user","id":"member-)" + QByteArray::number(i)
            + R"(","email":")" + PageServer::memberEmail(i) + R"(","role":"reader"})";
    }
    body += R"(],"first_id":"member-)" + QByteArray::number(first) + R"(","last_id":"member-)"
        + QByteArray::number(last - 1) + R"(","has_more":)" + (last < count ? "true" : "false")
        + '}';
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

int memberPageAskedFor(const QByteArray &head)
{
    const auto at = head.indexOf("after=member-");
    if (at < 0)
        return 0;
    const QByteArray number = head.mid(at + 13, 12);
    int digits = 0;
    while (digits < number.size() && number.at(digits) >= '0' && number.at(digits) <= '9')
        ++digits;
    return (number.left(digits).toInt() + 1) / kPage;
}

QByteArray noProjects()
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 44\r\n\r\n"
           R"({"object":"list","data":[],"has_more":false})";
}

int pageAskedFor(const QByteArray &head)
{
    const auto at = head.indexOf("after=invite-");
    if (at < 0)
        return 0;
    return (head.mid(at + 13, 24).toInt() + 1) / kPage;
}

} // namespace

QByteArray PageServer::inviteEmail(int number)
{
    // Scattered, so that a sort by address has something to do.
    const QByteArray name = QByteArray::number((number * 2654435761U) % 1'000'003U, 36);
    return "person." + name + '.' + QByteArray::number(number) + "@example.com";
}

QByteArray PageServer::memberEmail(int number)
{
    return "member." + QByteArray::number(number) + "@example.com";
}

PageServer::PageServer(int invites, int members)
{
    for (int first = 0; first < members; first += kPage)
        m_members.push_back(membersFor(first, std::min(first + kPage, members), members));
    for (int first = 0; first < invites; first += kPage)
        m_answers.push_back(answerFor(first, std::min(first + kPage, invites), invites));
    connect(&m_thread, &QThread::started, this, &PageServer::serve, Qt::DirectConnection);
    m_thread.start();
    m_started.acquire();
}

PageServer::~PageServer()
{
    m_thread.quit();
    m_thread.wait();
}

Credentials PageServer::credentials() const
{
    return {
        QStringLiteral("sk-admin-bench"), QStringLiteral("http://127.0.0.1:%1/v1").arg(m_port), {}};
}

QByteArray PageServer::request(int page) const
{
    QByteArray path = "/v1/organization/invites?limit=100";
    if (page > 0)
        path += "&after=" + inviteId(page * kPage - 1);
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port)
        + "\r\nAuthorization: Bearer sk-admin-bench\r\nAccept: application/json\r\n\r\n";
}

void PageServer::serve()
{
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

void PageServer::answer(QTcpSocket *socket, QByteArray &seen) const
{
    seen += socket->readAll();
    for (auto end = seen.indexOf("\r\n\r\n"); end >= 0; end = seen.indexOf("\r\n\r\n")) {
        const QByteArray head = seen.left(end);
        const auto page = static_cast<size_t>(pageAskedFor(head));
        if (!m_members.empty() && head.contains("/organization/users")) {
            const auto place = static_cast<size_t>(memberPageAskedFor(head));
            socket->write(m_members.at(std::min(place, m_members.size() - 1)));
            seen.remove(0, end + 4);
            continue;
        }
        const QByteArray &answer = m_answers.at(std::min(page, m_answers.size() - 1));
        socket->write(head.contains("/organization/projects") ? noProjects()
                          : m_changed                         ? changed(answer, page == 0)
                                                              : answer);
        seen.remove(0, end + 4);
    }
}

} // namespace Vestibule::Bench
