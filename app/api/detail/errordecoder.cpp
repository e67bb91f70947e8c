// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/errordecoder.h"

#include "api/detail/jsonmend.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUtf8StringView>

#include <algorithm>
#include <optional>

namespace Vestibule::Detail {

namespace {

constexpr int kMaxMessage = 500;
constexpr qsizetype kMaxPageBytes = 64 * 1024;
constexpr int kDeepestWords = 8;

struct Body
{
    QString message;
    QString code;
    QString type;
    bool isOfApi = false; ///< in one of the API's two shapes
    bool isPage = false; ///< HTML or plain text, which the API never writes
};

/// What a gateway writes in the letters of an older time; otherwise as it is.
QByteArray inUtf8Letters(const QByteArray &bytes)
{
    if (QUtf8StringView(bytes).isValidUtf8())
        return bytes;
    const QString text = QString::fromLatin1(bytes);
    const bool isText = std::none_of(text.cbegin(), text.cend(), [](QChar letter) {
        return letter.category() == QChar::Other_Control && !letter.isSpace();
    });
    return isText ? text.toUtf8() : bytes;
}

QString wordsIn(const QJsonValue &value, int depth);

/// Of a form's fields, the first that has words: "email: is not one".
QString wordsOfFields(const QJsonObject &fields, int depth)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (const QString words = wordsIn(field.value(), depth); !words.isEmpty())
            return field.key() + QStringLiteral(": ") + words;
    }
    return {};
}

/// Under the names that frameworks and gateways give to them.
QString wordsOfObject(const QJsonObject &object, int depth)
{
    for (const char *name : {"message", "msg", "detail", "error_description", "description",
                             "faultstring", "reason", "errors", "title", "error", "fault"}) {
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member.key().compare(QLatin1String(name), Qt::CaseInsensitive) != 0)
                continue;
            QString words = wordsIn(member.value(), depth);
            if (words.isEmpty() && QByteArray(name) == "errors")
                words = wordsOfFields(member.value().toObject(), depth);
            if (!words.isEmpty())
                return words;
        }
    }
    return {};
}

/// The words in a value of any shape; of a list, the first ones.
QString wordsIn(const QJsonValue &value, int depth = 0)
{
    if (depth > kDeepestWords)
        return {};
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &entry : list) {
            if (const QString words = wordsIn(entry, depth + 1); !words.isEmpty())
                return words;
        }
    }
    return value.isObject() ? wordsOfObject(value.toObject(), depth + 1) : value.toString();
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

Body readBody(const QByteArray &raw)
{
    const QByteArray bytes = inUtf8Letters(raw);
    QJsonParseError fault;
    QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError)
        document = QJsonDocument::fromJson(mendedJson(bytes), &fault);
    if (fault.error != QJsonParseError::NoError)
        return readPage(bytes);
    const QJsonObject root = document.object();
    const QJsonValue error = root.value(QLatin1String("error"));
    Body body;
    body.message = error.isString() ? QString() : wordsIn(error);
    if (body.message.isEmpty())
        body.message = document.isArray() ? wordsIn(document.array()) : wordsIn(root);
    const QJsonObject named = error.isObject() ? error.toObject() : root;
    body.code = named.value(QLatin1String("code")).toString();
    body.type = named.value(QLatin1String("type")).toString();
    const bool saysNothing = body.message.isEmpty() && body.code.isEmpty();
    // Frameworks set the name of the status beside members of their own.
    body.isOfApi = error.isString() ? !error.toString().isEmpty() && root.size() == 1
                                    : error.isObject() && !saysNothing;
    return body;
}

// The API repeats parts of a wrong key in its message, other servers may repeat all of it.
QString withoutKeys(const QString &text, const QString &ours)
{
    QString message = withoutKey(text, ours);
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
    if (status == 407 || status == 511) // of what stands between, by their meaning
        return ApiError::Kind::Gateway;
    const bool isPassing = status == 404 || status == 408 || status == 429 || status >= 500;
    if (body.isPage && status >= 400 && !isPassing)
        return ApiError::Kind::Gateway;
    if (status >= 400 && status < 500 && status != 401 && status != 429) {
        if (const auto kind = kindOfWords(body.message, verb))
            return *kind;
    }
    if (status >= 400 && status < 500 && !body.isPage && isAboutQuota(status, body))
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

ApiError decodeError(const Answer &answer, Verb verb, const QString &key)
{
    const Body body = readBody(answer.body);
    ApiError error;
    error.missingScopes = scopesIn(body.message);
    error.kind = kindOf(answer.status, body, !error.missingScopes.isEmpty(), verb);
    error.httpStatus = answer.status;
    error.message = withoutKeys(body.message.simplified(), key).left(kMaxMessage);
    error.code = withoutKeys(body.code.isEmpty() ? body.type : body.code, key).left(kMaxMessage);
    error.requestId = answer.requestId;
    error.isOfApi = body.isOfApi;
    return error;
}

} // namespace Vestibule::Detail
