// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/jsonvalues.h"

#include <QDateTime>
#include <QTimeZone>

#include <cmath>

namespace Vestibule::Detail {

namespace {

constexpr double kMillisecondsFrom = 1e11; // as seconds, this would be the year 5138
constexpr double kLatestSecond = 253402300799.0; // the end of the year 9999

std::optional<qint64> timeOfNumber(double number)
{
    if (!std::isfinite(number) || number <= 0)
        return std::nullopt;
    if (number > kMillisecondsFrom)
        number /= 1000;
    if (number > kLatestSecond)
        return std::nullopt;
    return static_cast<qint64>(number);
}

std::optional<qint64> timeOfText(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber)
        return timeOfNumber(number);
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime) // no zone given: the API speaks UTC
        time = QDateTime(time.date(), time.time(), QTimeZone::utc());
    return timeOfNumber(static_cast<double>(time.toSecsSinceEpoch()));
}

} // namespace

QString jsonString(const JsonResult &value)
{
    std::string_view text;
    if (value.get(text))
        return {};
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<qint64> jsonTime(const JsonResult &value)
{
    double number = 0;
    if (!value.get(number)) // integers as well
        return timeOfNumber(number);
    const QString text = jsonString(value).trimmed();
    return text.isEmpty() ? std::nullopt : timeOfText(text);
}

bool isJsonNull(const JsonResult &value)
{
    return value.error() == simdjson::SUCCESS && value.is_null();
}

bool jsonBool(const JsonResult &value)
{
    bool flag = false;
    return !value.get(flag) && flag;
}

} // namespace Vestibule::Detail
