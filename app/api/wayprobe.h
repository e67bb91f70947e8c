// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"
#include "domain/networkroute.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

class QHostInfo;
class QSslCertificate;
class QSslSocket;

namespace Vestibule {

class ProxyProbe;
class RouteResolver;
struct Route;

/// Looks at what leads to a server: no request is sent, and no key.
class WayProbe : public QObject
{
    Q_OBJECT

public:
    /// What the server showed, and this computer trusts. Names are foreign text.
    struct Certificate
    {
        QString issuer;
        qint64 until = 0; ///< UTC unix seconds
        /// Vouched for by an authority that somebody has added to this computer, or by one of
        /// trust(): it may stand between, and read what goes through.
        bool isOfAdded = false;
    };

    /// Which certificates are trusted; empty where the system alone says it.
    struct Trust
    {
        QString file; ///< of the profile, beside the others
        QString variable; ///< in the place of the system's
        QString place; ///< that the variable names
    };

    /// `timeoutMs`: for each of the steps.
    WayProbe(const QString &baseUrl, const NetworkRoute &route, int timeoutMs,
             QObject *parent = nullptr);
    ~WayProbe() override;

    // The steps, in this order, each after the finished() of the one before.
    void askProxy(); ///< which one is to be used, and whether it opens the way
    void findName(); ///< of the server; only where no proxy looks it up
    void shakeHands(); ///< only for https

    [[nodiscard]] bool isPlain() const; ///< http, which is for this computer alone
    [[nodiscard]] bool isHere() const; ///< this computer itself, which is reached directly
    [[nodiscard]] QString host() const { return m_url.host(); }
    [[nodiscard]] QString proxyName() const; ///< host and port; empty where there is none
    /// What names it, or says that there is none: as in ApiError, after askProxy().
    [[nodiscard]] QString proxySource() const;
    [[nodiscard]] Trust trust() const; ///< after askProxy()
    [[nodiscard]] int addressCount() const { return m_addresses; } ///< after findName()
    [[nodiscard]] const Certificate &certificate() const { return m_certificate; }

    /// Where systems keep the certificates that were added to them, for a test to say otherwise.
    void setAddedFolders(const QStringList &folders) { m_addedFolders = folders; }

signals:
    void finished(const std::optional<Vestibule::ApiError> &error); ///< never from within a step

private:
    void onResolved();
    [[nodiscard]] const Route &route() const;
    void onProbed(const std::optional<ApiError> &error);
    void onLookedUp(const QHostInfo &found);
    void connectWith(const QList<QSslCertificate> &added);
    void onEncrypted(const QList<QSslCertificate> &added);
    void onSocketError();
    void fail(ApiError::Kind kind);
    void end(const std::optional<ApiError> &error);

    QUrl m_url;
    NetworkRoute m_wanted;
    QTimer m_timer;
    QStringList m_addedFolders;
    std::unique_ptr<RouteResolver> m_resolver;
    std::unique_ptr<ProxyProbe> m_probe; // while it asks
    std::unique_ptr<QSslSocket> m_socket;
    int m_lookup = -1;
    int m_addresses = 0;
    Certificate m_certificate;
};

} // namespace Vestibule
