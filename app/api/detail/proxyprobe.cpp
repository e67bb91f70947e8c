// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/proxyprobe.h"

#include <QRegularExpression>

namespace Vestibule::Detail {

namespace {

constexpr qsizetype kMostBytes = 16 * 1024;
constexpr qsizetype kMostWords = 300;
constexpr int kHttps = 443;

bool offersLogin(const QByteArray &schemes)
{
    static const QRegularExpression known(QStringLiteral("\\b(basic|digest)\\b"));
    return known.match(QString::fromLatin1(schemes.toLower())).hasMatch();
}

// The text of a page; a proxy's refusals are pages for browsers.
QString wordsOf(const QByteArray &body)
{
    static const QRegularExpression hidden(
        QStringLiteral("<(head|style|script)\\b.*?</\\1>|<!--.*?-->|<[^>]*>"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(body).replace(hidden, QStringLiteral(" ")).simplified();
}

} // namespace

QString proxyName(const QNetworkProxy &proxy)
{
    return QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port());
}

ProxyProbe::ProxyProbe(const QNetworkProxy &proxy, const QUrl &target, int timeoutMs,
                       QObject *parent)
    : QObject(parent)
    , m_proxy(proxy)
{
    QByteArray host = target.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    m_target = host + ':' + QByteArray::number(target.port(kHttps));
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_timer.setSingleShot(true);
    m_timer.setInterval(timeoutMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { fail(QStringLiteral("timeout")); });
    connect(&m_socket, &QTcpSocket::connected, this, &ProxyProbe::ask);
    connect(&m_socket, &QTcpSocket::readyRead, this, &ProxyProbe::read);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &ProxyProbe::onClosed);
}

void ProxyProbe::start()
{
    m_timer.start();
    m_socket.connectToHost(m_proxy.hostName(), m_proxy.port());
}

void ProxyProbe::ask()
{
    // Without the login, which is not for every scheme that a proxy may ask for.
    m_socket.write("CONNECT " + m_target + " HTTP/1.1\r\nHost: " + m_target + "\r\n\r\n");
}

void ProxyProbe::read()
{
    m_answer += m_socket.read(kMostBytes - m_answer.size());
    if (isWhole())
        judge();
}

bool ProxyProbe::isWhole() const
{
    const qsizetype end = m_answer.indexOf("\r\n\r\n");
    if (m_answer.size() >= kMostBytes)
        return true;
    if (end < 0)
        return false;
    const QByteArray length = header("content-length");
    const bool tunnel = m_answer.mid(9, 1) == "2"; // whatever follows belongs to the server
    return tunnel || (!length.isEmpty() && m_answer.size() - end - 4 >= length.toLongLong());
}

QByteArray ProxyProbe::header(const QByteArray &lowerCaseName) const
{
    QByteArrayList values;
    const QByteArray head = m_answer.left(m_answer.indexOf("\r\n\r\n"));
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().toLower() == lowerCaseName)
            values.append(line.mid(colon + 1).trimmed());
    }
    return values.join(", ");
}

void ProxyProbe::onClosed()
{
    if (m_answer.contains("\r\n\r\n"))
        judge();
    else if (m_socket.error() == QAbstractSocket::HostNotFoundError)
        fail(QStringLiteral("unknown"));
    else if (m_socket.error() == QAbstractSocket::RemoteHostClosedError)
        fail(QStringLiteral("closed"));
    else
        fail(QStringLiteral("unreachable"));
}

void ProxyProbe::judge()
{
    const QByteArray statusLine = m_answer.left(m_answer.indexOf('\r'));
    const int status = statusLine.mid(9, 3).toInt();
    if (!statusLine.startsWith("HTTP/1.") || status < 100) {
        fail(QStringLiteral("no-proxy"));
        return;
    }
    const QByteArray schemes = header("proxy-authenticate");
    const bool mayLogIn = status == 407 && !m_proxy.user().isEmpty() && offersLogin(schemes);
    if (status / 100 == 2 || mayLogIn) {
        end(std::nullopt);
        return;
    }
    ApiError error;
    error.kind = ApiError::Kind::ProxyRefused;
    error.httpStatus = status;
    error.detail = proxyName(m_proxy);
    const QString reason = QString::fromUtf8(statusLine.mid(13)).trimmed();
    const QString words = wordsOf(m_answer.mid(m_answer.indexOf("\r\n\r\n") + 4));
    QStringList said{reason, status == 407 ? QString::fromLatin1(schemes) : QString(), words};
    said.removeAll(QString());
    error.message = said.join(QStringLiteral(" / ")).left(kMostWords);
    end(error);
}

void ProxyProbe::fail(const QString &code)
{
    ApiError error;
    error.kind = ApiError::Kind::ProxyRefused;
    error.detail = proxyName(m_proxy);
    error.code = code;
    end(error);
}

void ProxyProbe::end(const std::optional<ApiError> &error)
{
    if (m_ended)
        return;
    m_ended = true;
    m_timer.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    emit finished(error);
}

} // namespace Vestibule::Detail
