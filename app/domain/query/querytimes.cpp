// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/query/querytimes.h"

#include "domain/text/seconds.h"

#include <QRegularExpression>

#include <algorithm>

namespace Vestibule {

namespace {

using Range = QueryCondition::Range;

constexpr qsizetype kMostDigits = 6;

enum class Order { Within, Less, LessOrEqual, More, MoreOrEqual };

struct Days
{
    QDate first;
    QDate last;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

std::optional<int> number(QStringView text)
{
    if (text.isEmpty() || text.size() > kMostDigits
        || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    return text.toInt();
}

Order takeOrder(QStringView &text)
{
    static constexpr std::pair<QLatin1String, Order> kOrders[] = {
        {QLatin1String("<="), Order::LessOrEqual},
        {QLatin1String(">="), Order::MoreOrEqual},
        {QLatin1String("<"), Order::Less},
        {QLatin1String(">"), Order::More},
    };
    for (const auto &[sign, order] : kOrders) {
        if (text.startsWith(sign)) {
            text = text.mid(sign.size());
            return order;
        }
    }
    return Order::Within;
}

std::optional<qint64> readAge(QStringView text)
{
    const std::optional<int> count = number(text.chopped(std::min<qsizetype>(text.size(), 1)));
    if (!count)
        return std::nullopt;
    switch (text.back().toLower().unicode()) {
    case u'h':
        return *count * kHour;
    case u'd':
        return *count * kDay;
    case u'w':
        return *count * kWeek;
    default:
        return std::nullopt;
    }
}

/// Years have four digits, so that every bound can be written again.
bool isWritable(QDate date)
{
    return date.isValid() && date.year() >= 1000 && date.year() <= 9999;
}

std::optional<Days> readDays(QStringView text)
{
    const QList<QStringView> parts = text.split(u'-');
    const auto part = [&](qsizetype i, qsizetype digits) {
        return parts.size() > i && parts[i].size() == digits ? number(parts[i]) : std::nullopt;
    };
    const std::optional<int> year = part(0, 4);
    const std::optional<int> month = parts.size() > 1 ? part(1, 2) : 1;
    const std::optional<int> day = parts.size() > 2 ? part(2, 2) : 1;
    if (!year || !month || !day || parts.size() > 3)
        return std::nullopt;
    const QDate first(*year, *month, *day);
    if (!isWritable(first))
        return std::nullopt;
    if (parts.size() == 3)
        return Days{first, first};
    return Days{first, (parts.size() == 2 ? first.addMonths(1) : first.addYears(1)).addDays(-1)};
}

Range ageRange(Order order, qint64 age)
{
    Range range;
    switch (order) {
    case Order::More:
        range.leastSeconds = age + 1;
        break;
    case Order::MoreOrEqual:
        range.leastSeconds = age;
        break;
    case Order::Less:
        range.mostSeconds = age - 1;
        break;
    case Order::LessOrEqual:
    case Order::Within:
        range.mostSeconds = age;
        break;
    }
    return range;
}

std::optional<Range> dayRange(Order order, const Days &days)
{
    Range range;
    switch (order) {
    case Order::More:
        range.from = days.last.addDays(1);
        break;
    case Order::MoreOrEqual:
        range.from = days.first;
        break;
    case Order::Less:
        range.to = days.first.addDays(-1);
        break;
    case Order::LessOrEqual:
        range.to = days.last;
        break;
    case Order::Within:
        range.from = days.first;
        range.to = days.last;
        break;
    }
    const bool writable =
        isWritable(range.from.value_or(days.first)) && isWritable(range.to.value_or(days.last));
    return writable ? std::optional(range) : std::nullopt;
}

/// Either end may be left open, and not both.
template <typename Bound>
bool isRange(QStringView from, QStringView to, const std::optional<Bound> &first,
             const std::optional<Bound> &last)
{
    const bool understood = (first || from.isEmpty()) && (last || to.isEmpty());
    return understood && (first || last) && (!first || !last || *first <= *last);
}

std::optional<Range> readBetween(QStringView from, QStringView to)
{
    Range range;
    range.leastSeconds = readAge(from);
    range.mostSeconds = readAge(to);
    if (isRange(from, to, range.leastSeconds, range.mostSeconds))
        return range;
    range = {};
    if (const std::optional<Days> days = readDays(from))
        range.from = days->first;
    if (const std::optional<Days> days = readDays(to))
        range.to = days->last;
    return isRange(from, to, range.from, range.to) ? std::optional(range) : std::nullopt;
}

QString ageText(qint64 seconds)
{
    if (seconds % kWeek == 0 && seconds > kWeek)
        return QString::number(seconds / kWeek) + u'w';
    if (seconds % kDay == 0)
        return QString::number(seconds / kDay) + u'd';
    return QString::number(seconds / kHour) + u'h';
}

QString agesText(const Range &range)
{
    if (range.leastSeconds && range.mostSeconds)
        return ageText(*range.leastSeconds) + QLatin1String("..") + ageText(*range.mostSeconds);
    if (range.mostSeconds) {
        return (*range.mostSeconds + 1) % kHour == 0
            ? u'<' + ageText(*range.mostSeconds + 1)
            : QLatin1String("<=") + ageText(*range.mostSeconds);
    }
    return *range.leastSeconds % kHour == 1 ? u'>' + ageText(*range.leastSeconds - 1)
                                            : QLatin1String(">=") + ageText(*range.leastSeconds);
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString daysText(const Range &range)
{
    if (!range.to)
        return QLatin1String(">=") + isoDay(*range.from);
    if (!range.from)
        return QLatin1String("<=") + isoDay(*range.to);
    const QDate from = *range.from;
    if (from == *range.to)
        return isoDay(from);
    if (from.day() == 1 && *range.to == from.addMonths(1).addDays(-1))
        return isoDay(from).left(7);
    if (from.dayOfYear() == 1 && *range.to == from.addYears(1).addDays(-1))
        return isoDay(from).left(4);
    return isoDay(from) + QLatin1String("..") + isoDay(*range.to);
}

} // namespace

std::optional<Range> readQueryTimes(const QString &text)
{
    QStringView rest(text);
    if (rest.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0) {
        Range range;
        range.none = true;
        return range;
    }
    if (const qsizetype dots = rest.indexOf(QLatin1String("..")); dots >= 0)
        return readBetween(rest.left(dots), rest.mid(dots + 2));
    const Order order = takeOrder(rest);
    if (const std::optional<qint64> age = readAge(rest))
        return ageRange(order, *age);
    const std::optional<Days> days = readDays(rest);
    return days ? dayRange(order, *days) : std::nullopt;
}

QString queryTimesText(const Range &range)
{
    if (range.none)
        return QStringLiteral("none");
    if (range.from || range.to)
        return daysText(range);
    return range.leastSeconds || range.mostSeconds ? agesText(range) : QStringLiteral("..");
}

QString likelyQueryTimes(const QString &text)
{
    if (text.size() > 40)
        return {};
    static const QRegularExpression longUnit(
        QStringLiteral("^([<>]=?)?(\\d{1,3})(hour|hr|day|week|wk|)s?$"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = longUnit.match(text); match.hasMatch()) {
        const QString unit =
            match.captured(3).isEmpty() ? QStringLiteral("d") : match.captured(3).left(1);
        return match.captured(1) + match.captured(2) + unit.toLower();
    }
    static const QRegularExpression slackDate(
        QStringLiteral("^([<>]=?)?(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})$"));
    if (const auto match = slackDate.match(text); match.hasMatch()) {
        const QString date = match.captured(1) + match.captured(2) + u'-'
            + match.captured(3).rightJustified(2, u'0') + u'-'
            + match.captured(4).rightJustified(2, u'0');
        return readQueryTimes(date) ? date : QString();
    }
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    const QString turned =
        dots < 0 ? QString() : text.mid(dots + 2) + QLatin1String("..") + text.left(dots);
    return readQueryTimes(turned) ? turned : QString();
}

} // namespace Vestibule
