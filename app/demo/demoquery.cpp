// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demorequest.h"

#include <QUrlQuery>

namespace Vestibule {

using namespace Qt::Literals;

DemoQuery::DemoQuery(const QByteArray &encoded)
{
    QByteArray blanksEncoded = encoded;
    blanksEncoded.replace('+', "%20");
    const auto items = QUrlQuery(QString::fromLatin1(blanksEncoded)).queryItems(QUrl::FullyDecoded);
    for (const auto &item : items)
        m_items.append({item.first, item.second});
}

QStringList DemoQuery::values(QStringView name) const
{
    QStringList values;
    for (const auto &[key, value] : m_items) {
        if (key == name)
            values.append(value);
    }
    return values;
}

DemoResult<int> DemoQuery::limit() const
{
    constexpr int kDefault = 20;
    constexpr int kMax = 100;
    const QStringList given = values(u"limit");
    if (given.isEmpty())
        return kDefault;
    bool isNumber = false;
    const int limit = given.last().toInt(&isNumber);
    if (!isNumber)
        return refuse(400, u"Invalid type for 'limit': expected an integer."_s, u"limit"_s,
                      u"invalid_type"_s);
    if (limit < 1)
        return refuse(400,
                      u"Invalid 'limit': integer below minimum value. Expected a value >= 1."_s,
                      u"limit"_s, u"integer_below_min_value"_s);
    if (limit > kMax)
        return refuse(400,
                      u"Invalid 'limit': integer above maximum value. Expected a value <= 100."_s,
                      u"limit"_s, u"integer_above_max_value"_s);
    return limit;
}

QString DemoQuery::after() const
{
    const QStringList given = values(u"after");
    return given.isEmpty() ? QString() : given.last();
}

DemoResult<bool> DemoQuery::includeArchived() const
{
    const QStringList given = values(u"include_archived");
    if (given.isEmpty() || given.last() == "false"_L1)
        return false;
    if (given.last() == "true"_L1)
        return true;
    return refuse(400, u"Invalid type for 'include_archived': expected a boolean."_s,
                  u"include_archived"_s, u"invalid_type"_s);
}

QStringList DemoQuery::emails() const
{
    return values(u"emails[]") + values(u"emails");
}

DemoResult<std::optional<qint64>> DemoQuery::time(const QString &name) const
{
    const QStringList given = values(name);
    if (given.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 time = given.last().toLongLong(&isNumber);
    if (!isNumber)
        return refuse(400, u"Invalid type for '%1': expected an integer."_s.arg(name), name,
                      u"invalid_type"_s);
    return time;
}

DemoResult<DemoAuditQuestion> DemoQuery::audit() const
{
    DemoAuditQuestion question{values(u"resource_ids[]"), values(u"event_types[]"), {}, {}};
    const auto notBefore = time(u"effective_at[gte]"_s);
    if (!notBefore)
        return tl::make_unexpected(notBefore.error());
    const auto notAfter = time(u"effective_at[lte]"_s);
    if (!notAfter)
        return tl::make_unexpected(notAfter.error());
    question.notBefore = *notBefore;
    question.notAfter = *notAfter;
    return question;
}

} // namespace Vestibule
