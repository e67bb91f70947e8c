// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/networkerrors.h"

#include "api/route/proxyprobe.h"
#include "api/route/tlsfault.h"
#include "domain/baseurl.h"

namespace Vestibule::Detail {

namespace {

ApiError::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ApiError::Kind::ProxyRefused;
    case QNetworkReply::HostNotFoundError:
        return ApiError::Kind::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return ApiError::Kind::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // the transfer timeout; a cancel never gets here
        return ApiError::Kind::Timeout;
    default:
        return ApiError::Kind::Connection;
    }
}

} // namespace

ApiError connectionError(const QNetworkReply &reply, const Route &route,
                         const QList<QSslError> &tlsErrors)
{
    ApiError error;
    error.kind = kindOf(reply.error());
    error.detail = reply.url().host();
    if (error.kind == ApiError::Kind::ProxyRefused) {
        error.detail = proxyName(route.proxy);
        error.source = route.source;
        if (reply.error() == QNetworkReply::ProxyAuthenticationRequiredError) {
            error.httpStatus = 407;
            if (!route.proxy.user().isEmpty())
                error.code = QStringLiteral("login-refused");
        }
    } else if (error.kind == ApiError::Kind::Tls) {
        const TlsFault fault = tlsFault(tlsErrors, reply.errorString());
        error.code = fault.word;
        error.message = fault.name;
        if (route.proxy.type() != QNetworkProxy::NoProxy) {
            error.proxy = proxyName(route.proxy);
            error.source = route.source;
        }
    }
    return error;
}

bool isWronglyPacked(const QNetworkReply &reply, const Answer &answer)
{
    // Of a refusal the same error says no more than that it is one.
    const bool untaken = answer.status < 400 && reply.error() == QNetworkReply::UnknownContentError;
    return untaken || answer.body.startsWith("\x1f\x8b");
}

ApiError packingError(const Answer &answer)
{
    return ApiError{.kind = ApiError::Kind::BadAnswer,
                    .httpStatus = answer.status,
                    .code = QStringLiteral("packing"),
                    .requestId = answer.requestId};
}

ApiError interimError(const Answer &answer)
{
    ApiError error = packingError(answer);
    error.code = QStringLiteral("interim");
    return error;
}

ApiError redirectError(const QNetworkReply &reply, const Answer &answer, const QString &key)
{
    if (!reply.hasRawHeader("Location")) {
        ApiError error = packingError(answer);
        error.code.clear();
        error.detail = QStringLiteral("status %1 without an address to go to").arg(answer.status);
        return error;
    }
    const QUrl location = QUrl::fromEncoded(reply.rawHeader("Location"));
    const QUrl target = reply.url().resolved(location);
    ApiError error{.kind = ApiError::Kind::Redirect,
                   .httpStatus = answer.status,
                   .requestId = answer.requestId,
                   .detail = target.scheme() + QStringLiteral("://") + target.host()};
    if (target.port() != -1)
        error.detail += QLatin1Char(':') + QString::number(target.port());
    if (originOf(target.toString()) == originOf(reply.url().toString())) {
        error.code = QStringLiteral("same-origin");
        error.message = withoutKey(target.path(), key);
    }
    error.detail = withoutKey(error.detail, key);
    return error;
}

} // namespace Vestibule::Detail
