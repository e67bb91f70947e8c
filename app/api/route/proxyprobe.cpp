// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/route/proxyprobe.h"

#include <QRegularExpression>
#include <QtEndian>

namespace Vestibule {

namespace {

constexpr qsizetype kMostBytes = 16 * 1024;
constexpr qsizetype kMostWords = 300;
constexpr int kHttps = 443;
constexpr char kSocksVersion = 5;
constexpr char kLoginVersion = 1;
constexpr char kByLogin = 2; // a method of SOCKS
constexpr qsizetype kMostSocksText = 255;

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
    if (proxy.type() == QNetworkProxy::NoProxy)
        return {};
    const QString host = proxy.hostName();
    return (host.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(host)
        .arg(proxy.port());
}

ProxyProbe::ProxyProbe(const Route &route, const QUrl &target, int timeoutMs, QObject *parent)
    : QObject(parent)
    , m_proxy(route.proxy)
    , m_source(route.source)
{
    m_host = target.host(QUrl::FullyEncoded).toLatin1();
    m_port = static_cast<quint16>(target.port(kHttps));
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
    if (isSocks()) {
        m_socket.write(m_proxy.user().isEmpty() ? QByteArray("\x05\x01\x00", 3)
                                                : QByteArray("\x05\x02\x00\x02", 4));
        return;
    }
    // Without the login, which is not for every scheme that a proxy may ask for.
    const QByteArray host = m_host.contains(':') ? '[' + m_host + ']' : m_host;
    const QByteArray target = host + ':' + QByteArray::number(m_port);
    m_socket.write("CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n\r\n");
}

void ProxyProbe::read()
{
    m_answer += m_socket.read(kMostBytes - m_answer.size());
    if (isSocks())
        readSocks();
    else if (isWhole())
        judge();
}

// RFC 1928 and 1929: each answer begins with a version and a word of one byte.
void ProxyProbe::readSocks()
{
    if (m_answer.size() < 2)
        return;
    const char version = m_answer.at(0);
    const char word = m_answer.at(1);
    m_answer.clear();
    if (version != (m_socks == Socks::Login ? kLoginVersion : kSocksVersion))
        fail(QStringLiteral("no-proxy"));
    else if (m_socks == Socks::Greeting)
        onGreeting(word);
    else if (m_socks == Socks::Way)
        onWay(word);
    else if (word == 0)
        askForWay();
    else
        fail(QStringLiteral("login-refused"));
}

void ProxyProbe::onGreeting(char method)
{
    const QByteArray user = m_proxy.user().toLatin1().left(kMostSocksText);
    const QByteArray password = m_proxy.password().toLatin1().left(kMostSocksText);
    if (method == 0) {
        askForWay();
    } else if (method == kByLogin && !user.isEmpty()) {
        m_socks = Socks::Login;
        m_socket.write(QByteArray(1, kLoginVersion) + static_cast<char>(user.size()) + user
                       + static_cast<char>(password.size()) + password);
    } else {
        fail(QStringLiteral("login"));
    }
}

void ProxyProbe::askForWay()
{
    m_socks = Socks::Way;
    const QByteArray host = m_host.left(kMostSocksText);
    QByteArray port(2, '\0');
    qToBigEndian(m_port, port.data());
    m_socket.write(QByteArray("\x05\x01\x00\x03", 4) + static_cast<char>(host.size()) + host
                   + port);
}

void ProxyProbe::onWay(char reply)
{
    switch (reply) {
    case 0:
        end(std::nullopt);
        return;
    case 2:
        fail(QStringLiteral("rules"));
        return;
    case 7: // it does not know the command ...
    case 8: // ... or the kind of address
        fail(QStringLiteral("no-proxy"));
        return;
    default:
        fail(QStringLiteral("behind"));
    }
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
    ApiError error{.kind = ApiError::Kind::ProxyRefused,
                   .httpStatus = status,
                   .detail = proxyName(m_proxy),
                   .source = m_source};
    const QString reason = QString::fromUtf8(statusLine.mid(13)).trimmed();
    const QString words = wordsOf(m_answer.mid(m_answer.indexOf("\r\n\r\n") + 4));
    QStringList said{reason, status == 407 ? QString::fromLatin1(schemes) : QString(), words};
    said.removeAll(QString());
    error.message = said.join(QStringLiteral(" / ")).left(kMostWords);
    end(error);
}

void ProxyProbe::fail(const QString &code)
{
    const ApiError error{.kind = ApiError::Kind::ProxyRefused,
                         .code = code,
                         .detail = proxyName(m_proxy),
                         .source = m_source};
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

} // namespace Vestibule
