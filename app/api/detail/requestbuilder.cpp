// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/requestbuilder.h"

#include "api/route/routeresolver.h"
#include "domain/adminkey.h"
#include "domain/baseurl.h"

#include <QSysInfo>
#include <QUrlQuery>

#include <algorithm>

namespace Vestibule::Detail {

namespace {

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c < QLatin1Char(' ') || c.unicode() > 126; });
}

QString keyFaultWord(KeyFault fault)
{
    switch (fault) {
    case KeyFault::Quoted:
        return QStringLiteral("quoted");
    case KeyFault::Blank:
        return QStringLiteral("blank");
    default:
        return {};
    }
}

QUrl requestUrl(const Credentials &credentials, const RequestSpec &spec)
{
    QString base = credentials.baseUrl;
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    QUrl url(base + spec.path, QUrl::StrictMode);
    if (!spec.query.isEmpty()) {
        QUrlQuery query;
        // Encoded by hand, since QUrlQuery leaves '+' as it is and servers read a blank there.
        for (const auto &[name, value] : spec.query) {
            query.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(name)),
                               QString::fromLatin1(QUrl::toPercentEncoding(value)));
        }
        url.setQuery(query);
    }
    return url;
}

} // namespace

std::optional<ApiError> addressRefusal(const QString &baseUrl)
{
    ApiError error;
    const QUrl url(baseUrl, QUrl::StrictMode);
    const bool https = url.scheme() == QLatin1String("https");
    const bool http = url.scheme() == QLatin1String("http");
    error.detail = url.host();
    error.kind = ApiError::Kind::UnusableAddress;
    error.code = QStringLiteral("quoted");
    if (hasQuotes(baseUrl))
        return error;
    error.code = QStringLiteral("port");
    if (hasBadPort(baseUrl))
        return error;
    error.code = QStringLiteral("malformed");
    if (baseUrl.startsWith(QLatin1String("https://"), Qt::CaseInsensitive)
        && (!url.isValid() || url.host().isEmpty()))
        return error;
    error.code.clear();
    error.kind = ApiError::Kind::InsecureAddress;
    if (!url.isValid() || url.host().isEmpty() || (!https && !(http && isLoopback(url))))
        return error;
    error.kind = ApiError::Kind::UnusableAddress;
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return error;
    return std::nullopt;
}

const QString &keyFor(const Credentials &credentials, Verb verb)
{
    return verb == Verb::Get ? credentials.adminKey : credentials.keyToChange();
}

std::optional<ApiError> refusal(const Credentials &credentials, Verb verb)
{
    ApiError error{.kind = ApiError::Kind::ReadOnly};
    if (credentials.readOnly && verb != Verb::Get)
        return error;
    if (std::optional<ApiError> bad = addressRefusal(credentials.baseUrl))
        return bad;
    const QString &key = keyFor(credentials, verb);
    error.kind = ApiError::Kind::NoKey;
    if (key.isEmpty())
        return error;
    error.kind = ApiError::Kind::InvalidKey;
    const KeyFault fault = keyFault(key);
    error.code = keyFaultWord(fault);
    if (fault != KeyFault::None || hasControlCharacter(key))
        return error;
    error.kind = ApiError::Kind::WrongOrganization;
    if (hasControlCharacter(credentials.organizationId) || hasQuotes(credentials.organizationId))
        return error;
    return std::nullopt;
}

QByteArray userAgent()
{
    // Qt reads a file for the name of the system each time.
    static const QByteArray agent = "Vestibule/" VESTIBULE_VERSION " (Qt " + QByteArray(qVersion())
        + "; " + QSysInfo::prettyProductName().toLatin1() + ')';
    return agent;
}

QNetworkRequest buildRequest(const Credentials &credentials, const RequestSpec &spec,
                             int transferTimeoutMs)
{
    QNetworkRequest request(requestUrl(credentials, spec));
    request.setRawHeader("Authorization", "Bearer " + keyFor(credentials, spec.verb).toLatin1());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", userAgent());
    if (!credentials.organizationId.isEmpty())
        request.setRawHeader("OpenAI-Organization", credentials.organizationId.toLatin1());
    if (spec.verb == Verb::Post) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        request.setHeader(QNetworkRequest::ContentLengthHeader, spec.body.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setTransferTimeout(transferTimeoutMs);
    return request;
}

} // namespace Vestibule::Detail
