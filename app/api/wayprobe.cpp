// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/wayprobe.h"

#include "api/route/proxyprobe.h"
#include "api/route/routeresolver.h"
#include "api/route/tlsfault.h"
#include "domain/inbackground.h"

#include <QDirIterator>
#include <QHostInfo>
#include <QSslCertificate>
#include <QSslSocket>

#include <algorithm>

namespace Vestibule {

namespace {

constexpr int kHttpsPort = 443;

/// Of Debian and Ubuntu, Fedora, Arch and SUSE.
QStringList usualAddedFolders()
{
    return {QStringLiteral("/usr/local/share/ca-certificates"),
            QStringLiteral("/etc/pki/ca-trust/source/anchors"),
            QStringLiteral("/etc/ca-certificates/trust-source/anchors"),
            QStringLiteral("/etc/pki/trust/anchors")};
}

QList<QSslCertificate> certificatesIn(const QStringList &folders)
{
    QList<QSslCertificate> found;
    for (const QString &folder : folders) {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found += QSslCertificate::fromPath(files.next(), QSsl::Pem,
                                               QSslCertificate::PatternSyntax::FixedString);
    }
    return found;
}

using Info = QStringList (QSslCertificate::*)(QSslCertificate::SubjectInfo) const;

QStringList nameBy(const QSslCertificate &certificate, Info info)
{
    QStringList name;
    for (const auto part : {QSslCertificate::CommonName, QSslCertificate::Organization,
                            QSslCertificate::OrganizationalUnitName})
        name += (certificate.*info)(part);
    return name;
}

QStringList issuerParts(const QSslCertificate &certificate)
{
    return nameBy(certificate, &QSslCertificate::issuerInfo);
}

/// Whether the last that vouches, which a server need not show, is among them.
bool isVouchedForBy(const QList<QSslCertificate> &chain, const QList<QSslCertificate> &authorities)
{
    return std::any_of(authorities.cbegin(), authorities.cend(), [&](const auto &authority) {
        return !chain.isEmpty()
            && issuerParts(chain.constLast()) == nameBy(authority, &QSslCertificate::subjectInfo);
    });
}

} // namespace

WayProbe::WayProbe(const QString &baseUrl, const NetworkRoute &route, int timeoutMs,
                   QObject *parent)
    : QObject(parent)
    , m_url(baseUrl)
    , m_wanted(route)
    , m_addedFolders(usualAddedFolders())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(timeoutMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { fail(ApiError::Kind::Timeout); });
}

WayProbe::~WayProbe()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    if (m_socket) // aborting it is no news any more
        m_socket->disconnect(this);
}

bool WayProbe::isPlain() const
{
    return m_url.scheme() == QLatin1String("http");
}

bool WayProbe::isHere() const
{
    return isLoopback(m_url);
}

QString WayProbe::proxyName() const
{
    return Vestibule::proxyName(route().proxy);
}

QString WayProbe::proxySource() const
{
    return route().source;
}

WayProbe::Trust WayProbe::trust() const
{
    const AuthorityFiles &files = route().files;
    return {files.file, files.variable, files.place};
}

const Route &WayProbe::route() const
{
    static const Route direct;
    return m_resolver && m_resolver->isResolved() ? m_resolver->route() : direct;
}

void WayProbe::askProxy()
{
    m_timer.start();
    m_resolver = std::make_unique<RouteResolver>(m_url, m_wanted);
    if (m_resolver->isResolved())
        QMetaObject::invokeMethod(this, &WayProbe::onResolved, Qt::QueuedConnection);
    else
        connect(m_resolver.get(), &RouteResolver::resolved, this, &WayProbe::onResolved);
}

void WayProbe::onResolved()
{
    if (!m_timer.isActive()) // it was too late
        return;
    if (proxyName().isEmpty()) {
        end(route().proxyError);
        return;
    }
    m_probe = std::make_unique<ProxyProbe>(route(), m_url, m_timer.interval());
    m_timer.stop(); // it has one of its own
    connect(m_probe.get(), &ProxyProbe::finished, this, &WayProbe::onProbed);
    m_probe->start();
}

void WayProbe::onProbed(const std::optional<ApiError> &error)
{
    m_probe.release()->deleteLater(); // it is the one that signals
    end(error);
}

void WayProbe::findName()
{
    m_timer.start();
    m_lookup = QHostInfo::lookupHost(m_url.host(), this, &WayProbe::onLookedUp);
}

void WayProbe::onLookedUp(const QHostInfo &found)
{
    m_lookup = -1;
    if (!m_timer.isActive()) // it was too late
        return;
    m_addresses = static_cast<int>(found.addresses().size());
    if (found.error() == QHostInfo::NoError && m_addresses > 0)
        end(std::nullopt);
    else
        fail(ApiError::Kind::HostNotFound);
}

void WayProbe::shakeHands()
{
    m_timer.start();
    inBackground(
        this, [folders = m_addedFolders] { return certificatesIn(folders); },
        [this](const QList<QSslCertificate> &added) {
            if (!m_timer.isActive())
                return;
            const Authorities &authorities = route().authorities;
            if (authorities.error)
                end(authorities.error);
            else
                connectWith(added + authorities.chosen);
        });
}

void WayProbe::connectWith(const QList<QSslCertificate> &added)
{
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setProxy(route().proxy);
    if (const auto &tls = route().authorities.tls)
        m_socket->setSslConfiguration(*tls);
    connect(m_socket.get(), &QSslSocket::encrypted, this, [this, added] { onEncrypted(added); });
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &WayProbe::onSocketError);
    m_socket->connectToHostEncrypted(m_url.host(), static_cast<quint16>(m_url.port(kHttpsPort)));
}

void WayProbe::onEncrypted(const QList<QSslCertificate> &added)
{
    const QSslCertificate own = m_socket->peerCertificate();
    m_certificate = {own.issuerDisplayName(), own.expiryDate().toSecsSinceEpoch(),
                     isVouchedForBy(m_socket->peerCertificateChain(), added)};
    end(std::nullopt);
}

void WayProbe::onSocketError()
{
    switch (m_socket->error()) {
    case QAbstractSocket::HostNotFoundError:
        fail(ApiError::Kind::HostNotFound);
        return;
    case QAbstractSocket::SslHandshakeFailedError: {
        const TlsFault fault = tlsFault(m_socket->sslHandshakeErrors(), m_socket->errorString());
        end(ApiError{.kind = ApiError::Kind::Tls,
                     .message = fault.name,
                     .code = fault.word,
                     .detail = host(),
                     .source = proxyName().isEmpty() ? QString() : proxySource(),
                     .proxy = proxyName()});
        return;
    }
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        end(ApiError{
            .kind = ApiError::Kind::ProxyRefused, .detail = proxyName(), .source = proxySource()});
        return;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        end(ApiError{.kind = ApiError::Kind::ProxyRefused,
                     .httpStatus = 407,
                     .detail = proxyName(),
                     .source = proxySource()});
        return;
    default:
        fail(ApiError::Kind::Connection);
    }
}

void WayProbe::fail(ApiError::Kind kind)
{
    end(ApiError{.kind = kind, .detail = host()});
}

void WayProbe::end(const std::optional<ApiError> &error)
{
    m_timer.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket.release()->deleteLater(); // it is the one that signals
    }
    emit finished(error);
}

} // namespace Vestibule
