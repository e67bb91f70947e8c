// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/errordecoder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <optional>

namespace Vestibule::Detail {

namespace {

constexpr int kMaxMessage = 500;
constexpr qsizetype kMaxPageBytes = 64 * 1024;

struct Body
{
    QString message;
    QString code;
    QString type;
    bool isOfApi = false; ///< in one of the API's two shapes
    bool isPage = false; ///< HTML or plain text, which the API never writes
};

/// The words of frameworks and gateways that have shapes of their own; of a list, the first ones.
QString foreignWords(const QJsonObject &root)
{
    for (const char *key : {"message", "detail", "error_description", "errors", "title"}) {
        QJsonValue value = root.value(QLatin1String(key));
        if (value.isArray())
            value = value.toArray().at(0);
        const QJsonObject object = value.toObject();
        for (const char *inner : {"message", "msg", "detail"}) {
            if (object.value(QLatin1String(inner)).isString())
                value = object.value(QLatin1String(inner));
        }
        if (!value.toString().isEmpty())
            return value.toString();
    }
    return {};
}

// A page's heading says most in the fewest words; its styles and scripts say nothing.
QString wordsOfPage(const QString &page)
{
    static const auto options =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption;
    static const QRegularExpression hidden(
        QStringLiteral("<(head|style|script)\\b.*?</\\1>|<!--.*?-->|<[^>]*>"), options);
    static const QRegularExpression title(QStringLiteral("<title[^>]*>(.*?)</title>"), options);
    const QString text = QString(page).replace(hidden, QStringLiteral(" ")).simplified();
    return text.isEmpty() ? title.match(page).captured(1).simplified() : text;
}

Body readPage(const QByteArray &bytes)
{
    const QString page = QString::fromUtf8(bytes.left(kMaxPageBytes)).trimmed();
    Body body;
    body.isPage = !page.isEmpty() && !page.contains(QChar::ReplacementCharacter)
        && !page.startsWith(QLatin1Char('{')) && !page.startsWith(QLatin1Char('['))
        && page != QLatin1String("null");
    if (body.isPage)
        body.message = wordsOfPage(page);
    return body;
}

Body readBody(const QByteArray &bytes)
{
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return readPage(bytes);
    const QJsonValue error = root.value(QLatin1String("error"));
    if (error.isString()) {
        const QString words = root.value(QLatin1String("error_description")).toString();
        return {words.isEmpty() ? error.toString() : words, {}, {}, !error.toString().isEmpty()};
    }
    const QJsonObject object = error.isObject() ? error.toObject() : root;
    Body body{error.isObject() ? object.value(QLatin1String("message")).toString()
                               : foreignWords(root),
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

bool isAboutOrganization(const Body &body)
{
    return body.code == QLatin1String("mismatched_organization")
        || body.code == QLatin1String("invalid_organization")
        || body.message.contains(QLatin1String("OpenAI-Organization header"), Qt::CaseInsensitive);
}

// The API has answers for paths that it does not have, as under a base URL without its /v1.
bool isAboutUrl(const Body &body)
{
    return body.code == QLatin1String("unknown_url")
        || body.message.startsWith(QLatin1String("Invalid URL"), Qt::CaseInsensitive);
}

/// What the words tell, whatever the status; it is not documented which one they come with. Only
/// who is to be invited can be a member, and only what is to be deleted can be accepted.
std::optional<ApiError::Kind> kindOfWords(const QString &message, Verb verb)
{
    const auto says = [&message](const char *words) {
        return message.contains(QLatin1String(words), Qt::CaseInsensitive);
    };
    const bool member =
        says("already a member") || (says("already exists in this organization") && !says("invit"));
    if (verb == Verb::Post && member)
        return ApiError::Kind::AlreadyMember;
    if (verb == Verb::Delete && (says("already accepted") || says("already been accepted")))
        return ApiError::Kind::AlreadyAccepted;
    return std::nullopt;
}

// Told apart from the many gateways whose "quota" is of requests a minute.
bool isAboutQuota(int status, const Body &body)
{
    for (const QString &word : {body.code, body.type}) {
        if (word == QLatin1String("insufficient_quota")
            || word.startsWith(QLatin1String("billing")))
            return true;
    }
    static const QRegularExpression words(
        QStringLiteral("exceeded your current quota|\\bbilling\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return status == 402
        || (status == 429 && body.code != QLatin1String("rate_limit_exceeded")
            && words.match(body.message).hasMatch());
}

ApiError::Kind kindOf(int status, const Body &body, bool scopesNamed, Verb verb)
{
    const bool isPassing = status == 404 || status == 408 || status == 429 || status >= 500;
    if (body.isPage && status >= 400 && !isPassing)
        return ApiError::Kind::Gateway;
    if (status >= 400 && status < 500 && status != 401 && status != 429) {
        if (const auto kind = kindOfWords(body.message, verb))
            return *kind;
    }
    if (status >= 400 && status < 500 && isAboutQuota(status, body))
        return ApiError::Kind::QuotaUsedUp;
    switch (status) {
    case 401:
    case 403:
        if (scopesNamed)
            return ApiError::Kind::MissingScope;
        if (isAboutOrganization(body))
            return ApiError::Kind::WrongOrganization;
        if (isAboutAddress(body))
            return ApiError::Kind::AddressNotAllowed;
        if (body.code == QLatin1String("account_deactivated"))
            return ApiError::Kind::Forbidden; // another key of the account helps as little
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

ApiError decodeError(const Answer &answer, Verb verb)
{
    const Body body = readBody(answer.body);
    ApiError error;
    error.missingScopes = scopesIn(body.message);
    error.kind = kindOf(answer.status, body, !error.missingScopes.isEmpty(), verb);
    error.httpStatus = answer.status;
    error.message = withoutKeys(body.message.simplified()).left(kMaxMessage);
    error.code = withoutKeys(body.code.isEmpty() ? body.type : body.code).left(kMaxMessage);
    error.requestId = answer.requestId;
    return error;
}

} // namespace Vestibule::Detail
