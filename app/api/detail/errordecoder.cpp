// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/errordecoder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <optional>

namespace Vestibule::Detail {

namespace {

constexpr int kMaxMessage = 500;

struct Body
{
    QString message;
    QString code;
    QString type;
    bool isOfApi = false; ///< in one of the API's two shapes
};

Body readBody(const QByteArray &bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    const QJsonValue error = root.value(QLatin1String("error"));
    if (error.isString())
        return {error.toString(), {}, {}, !error.toString().isEmpty()};
    const QJsonObject object = error.isObject() ? error.toObject() : root;
    Body body{object.value(QLatin1String("message")).toString(),
              object.value(QLatin1String("code")).toString(),
              object.value(QLatin1String("type")).toString()};
    body.isOfApi = error.isObject() && !(body.message.isEmpty() && body.code.isEmpty());
    return body;
}

// The API repeats parts of a wrong key in its message, other servers may repeat all of it.
QString withoutKeys(QString message)
{
    static const QRegularExpression key(QStringLiteral("\\bsk-[A-Za-z0-9_*\\-.]+"));
    message.replace(key, QStringLiteral("sk-…"));
    return message;
}

QStringList scopesIn(const QString &message)
{
    static const QRegularExpression start(QStringLiteral("missing scopes?\\s*:?"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scope(
        QStringLiteral("\\G[\\s,'\"`\\[(]*([a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+)['\"`\\])]*"));
    QStringList scopes;
    const QRegularExpressionMatch match = start.match(message);
    if (!match.hasMatch())
        return scopes;
    auto found = scope.globalMatch(message, match.capturedEnd());
    while (found.hasNext())
        scopes.append(found.next().captured(1));
    return scopes;
}

bool isAboutAddress(const Body &body)
{
    static const QRegularExpression words(QStringLiteral("\\bIP\\b|allow-?list"),
                                          QRegularExpression::CaseInsensitiveOption);
    return body.code.startsWith(QLatin1String("ip_")) || words.match(body.message).hasMatch();
}

// The API has answers for paths that it does not have, as under a base URL without its /v1.
bool isAboutUrl(const Body &body)
{
    return body.code == QLatin1String("unknown_url")
        || body.message.startsWith(QLatin1String("Invalid URL"), Qt::CaseInsensitive);
}

/// What the words alone tell, whatever the status; it is not documented which one they come with.
std::optional<ApiError::Kind> kindOfWords(const QString &message)
{
    const auto says = [&message](const char *words) {
        return message.contains(QLatin1String(words), Qt::CaseInsensitive);
    };
    if (says("already exists in this organization") || says("already a member"))
        return ApiError::Kind::AlreadyMember;
    if (says("already accepted") || says("already been accepted"))
        return ApiError::Kind::AlreadyAccepted;
    return std::nullopt;
}

ApiError::Kind kindOf(int status, const Body &body, bool scopesNamed)
{
    if (status >= 400 && status < 500 && status != 401 && status != 429) {
        if (const auto kind = kindOfWords(body.message))
            return *kind;
    }
    switch (status) {
    case 401:
    case 403:
        if (scopesNamed)
            return ApiError::Kind::MissingScope;
        if (isAboutAddress(body))
            return ApiError::Kind::AddressNotAllowed;
        return status == 401 ? ApiError::Kind::InvalidKey : ApiError::Kind::Forbidden;
    case 404:
        return body.isOfApi && !isAboutUrl(body) ? ApiError::Kind::NotFound
                                                 : ApiError::Kind::WrongAddress;
    case 408:
        return ApiError::Kind::ServerError;
    case 429:
        return ApiError::Kind::RateLimited;
    default:
        return status >= 500 ? ApiError::Kind::ServerError : ApiError::Kind::BadRequest;
    }
}

} // namespace

ApiError decodeError(const Answer &answer)
{
    const Body body = readBody(answer.body);
    ApiError error;
    error.missingScopes = scopesIn(body.message);
    error.kind = kindOf(answer.status, body, !error.missingScopes.isEmpty());
    error.httpStatus = answer.status;
    error.message = withoutKeys(body.message.simplified()).left(kMaxMessage);
    error.code = withoutKeys(body.code.isEmpty() ? body.type : body.code).left(kMaxMessage);
    error.requestId = answer.requestId;
    return error;
}

} // namespace Vestibule::Detail
