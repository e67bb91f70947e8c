// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demorequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Vestibule {

using namespace Qt::Literals;

namespace {

auto refuseMissing(const QString &param)
{
    return refuse(400, u"Missing required parameter: '%1'."_s.arg(param), param,
                  u"missing_required_parameter"_s);
}

auto refuseType(const QString &param, const QString &expected, const QJsonValue &got)
{
    const QString instead = got.isNull() ? u", but got null instead"_s : QString();
    return refuse(400, u"Invalid type for '%1': expected %2%3."_s.arg(param, expected, instead),
                  param, u"invalid_type"_s);
}

DemoResult<QString> readString(const QJsonObject &object, const QString &key, const QString &param)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return refuseMissing(param);
    if (!value.isString())
        return refuseType(param, u"a string"_s, value);
    return value.toString();
}

DemoResult<QString> readWord(const QJsonObject &object, const QString &key, const QString &param,
                             const QStringList &words)
{
    auto word = readString(object, key, param);
    if (word && !words.contains(*word))
        return refuse(400,
                      u"Invalid value: '%1'. Supported values are: '%2'."_s.arg(
                          *word, words.join("' and '"_L1)),
                      param, u"invalid_value"_s);
    return word;
}

bool isAddress(const QString &text)
{
    constexpr qsizetype kLongest = 254;
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || text.size() > kLongest)
        return false;
    const QStringView domain = QStringView(text).sliced(at + 1);
    const bool hasBlank =
        std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace() || c < u' '; });
    const bool severalAts = !text.startsWith(u'"') && text.count(u'@') > 1;
    return !hasBlank && !severalAts && domain.contains(u'.') && !domain.startsWith(u'.')
        && !domain.endsWith(u'.') && !domain.contains(u"..");
}

DemoResult<ProjectGrant> readGrant(const QJsonValue &value, qsizetype index)
{
    const QString param = u"projects[%1]"_s.arg(index);
    if (!value.isObject())
        return refuseType(param, u"an object"_s, value);
    const QJsonObject object = value.toObject();
    auto id = readString(object, u"id"_s, param + ".id"_L1);
    if (!id)
        return tl::make_unexpected(std::move(id.error()));
    auto role = readWord(object, u"role"_s, param + ".role"_L1, {u"member"_s, u"owner"_s});
    if (!role)
        return tl::make_unexpected(std::move(role.error()));
    return ProjectGrant{*id, *role};
}

DemoResult<ProjectChoice> readChoice(const QJsonObject &object)
{
    const QJsonValue value = object.value("projects"_L1);
    if (value.isUndefined())
        return ProjectChoice{};
    if (!value.isArray())
        return refuseType(u"projects"_s, u"an array of objects"_s, value);
    const QJsonArray array = value.toArray();
    if (array.isEmpty())
        return ProjectChoice{ProjectChoice::Kind::None, {}};
    ProjectChoice choice{ProjectChoice::Kind::Chosen, {}};
    for (const auto item : array) {
        auto grant = readGrant(item, choice.chosen.size());
        if (!grant)
            return tl::make_unexpected(std::move(grant.error()));
        const bool twice =
            std::any_of(choice.chosen.cbegin(), choice.chosen.cend(),
                        [&grant](const ProjectGrant &known) { return known.id == grant->id; });
        if (twice)
            return refuse(400, u"Project '%1' is listed twice."_s.arg(grant->id), u"projects"_s,
                          u"invalid_value"_s);
        choice.chosen.append(*grant);
    }
    return choice;
}

DemoResult<void> refuseUnknownKeys(const QJsonObject &object)
{
    static const QStringList known = {u"email"_s, u"role"_s, u"projects"_s};
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (!known.contains(key))
            return refuse(400, u"Unknown parameter: '%1'."_s.arg(key), key, u"unknown_parameter"_s);
    }
    return {};
}

} // namespace

DemoResult<NewInvite> readNewInvite(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return refuse(400,
                      u"The body of this request could not be read: it must be a JSON object."_s);
    const QJsonObject object = document.object();
    if (auto known = refuseUnknownKeys(object); !known)
        return tl::make_unexpected(std::move(known.error()));
    auto email = readString(object, u"email"_s, u"email"_s);
    if (!email)
        return tl::make_unexpected(std::move(email.error()));
    if (!isAddress(*email))
        return refuse(400, u"Invalid 'email': this is not an email address."_s, u"email"_s,
                      u"invalid_value"_s);
    auto role = readWord(object, u"role"_s, u"role"_s, {u"owner"_s, u"reader"_s});
    if (!role)
        return tl::make_unexpected(std::move(role.error()));
    auto choice = readChoice(object);
    if (!choice)
        return tl::make_unexpected(std::move(choice.error()));
    return NewInvite{*email, *role, *choice};
}

} // namespace Vestibule
