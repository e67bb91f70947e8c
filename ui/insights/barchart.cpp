// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/barchart.h"

#include "ui/look/metrics.h"
#include "ui/look/outcomelook.h"
#include "ui/look/statuscolors.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Vestibule {

namespace {

constexpr double kHalfBar = 0.36; // of the distance between bars
constexpr double kHalfFocus = 0.39;
constexpr double kHalfPlace = 0.48;
constexpr double kLeastColumns = 7; // that there is room for
constexpr double kLeastRows = 5;
constexpr double kNameShare = 0.32; // of the room, for names beside lying bars
constexpr double kCountTicks = 4;

/// A round number that parts `most` in about four.
double stepFor(double most)
{
    const double exact = most / kCountTicks;
    const double magnitude = std::pow(10, std::floor(std::log10(exact)));
    double best = magnitude;
    for (const double factor : {2.0, 5.0, 10.0}) {
        if (std::abs(factor * magnitude - exact) < std::abs(best - exact))
            best = factor * magnitude;
    }
    return std::max(1.0, std::round(best));
}

} // namespace

BarChart::BarChart(const InsightPicture &picture, const ChartLook &look, const QRectF &room)
    : m_picture(picture)
    , m_look(look)
    , m_small(scaled(look.font, 0.92))
    , m_mirrored(look.direction == Qt::RightToLeft)
    , m_unit(gridUnit(QFontMetrics(look.font)))
{
    // A few bars are not blown up to fill the room: standing ones keep to the middle, lying to the
    // top.
    const auto bars = static_cast<double>(picture.bars.size());
    const double spare = std::max(0.0, (picture.lying ? kLeastRows : kLeastColumns) - bars);
    m_firstBar = picture.lying ? -0.6 : -0.6 - spare / 2;
    m_lastBar = picture.lying ? bars - 0.4 + spare : bars - 0.4 + spare / 2;
    int most = 1;
    for (const InsightBar &bar : picture.bars)
        most = std::max(most, bar.counts.total());
    m_most = most * (!picture.labelled ? 1.05 : picture.lying ? 1.18 : 1.12);
    arrangeTicks(room);
    arrangePlot(room);
    dropCrowdedNames();
}

void BarChart::arrangeTicks(const QRectF &room)
{
    const double step = stepFor(m_most);
    for (double count = 0; count <= m_most; count += step)
        m_counts.append({count, QLocale().toString(qRound64(count))});
    const QFontMetrics metrics(m_look.font);
    for (int i = 0; i < m_picture.bars.size(); ++i) {
        const QString &name = m_picture.bars.at(i).tick;
        m_names.append({double(i),
                        m_picture.lying ? metrics.elidedText(name, Qt::ElideMiddle,
                                                             int(room.width() * kNameShare))
                                        : name});
    }
}

void BarChart::arrangePlot(const QRectF &room)
{
    const QFontMetrics small(m_small);
    const auto largest = [](const QList<Tick> &ticks, const QFontMetrics &metrics) {
        QSize size;
        for (const Tick &tick : ticks)
            size = size.expandedTo(metrics.size(0, tick.text));
        return size;
    };
    m_countsSize = largest(m_counts, small);
    m_namesSize = largest(m_names, m_picture.lying ? QFontMetrics(m_look.font) : small);
    const auto title = [&](const QString &text) {
        return text.isEmpty() ? 0 : small.height() + 2 * m_unit;
    };
    const int gap = 3 * m_unit; // around the words of an axis
    const int side = gap
        + (m_picture.lying ? m_namesSize.width()
                           : m_countsSize.width() + title(m_picture.countTitle));
    const int below = gap
        + (m_picture.lying ? m_countsSize.height() + title(m_picture.countTitle)
                           : m_namesSize.height() + title(m_picture.barsTitle));
    const int end = std::max(gap, m_picture.lying ? m_countsSize.width() / 2 : 0);
    m_plot = room.adjusted(m_mirrored ? end : side, gap, m_mirrored ? -side : -end, -below);
    if (!m_plot.isValid()) // no room: nothing is drawn, and nothing is found
        m_plot = {};
}

void BarChart::dropCrowdedNames()
{
    const QFontMetrics metrics(m_picture.lying ? m_look.font : m_small);
    const double step =
        (m_picture.lying ? m_plot.height() : m_plot.width()) / (m_lastBar - m_firstBar);
    const double gap = m_picture.lying ? 0 : metrics.averageCharWidth();
    double lastEnd = -1e9;
    m_names.removeIf([&](const Tick &name) {
        const double length =
            m_picture.lying ? metrics.ascent() : metrics.size(0, name.text).width();
        const double start = name.at * step - length / 2;
        if (name.text.isEmpty() || start < lastEnd + gap)
            return true;
        lastEnd = start + length;
        return false;
    });
}

QPointF BarChart::point(double bar, double count) const
{
    const double along = (bar - m_firstBar) / (m_lastBar - m_firstBar);
    const double up = count / m_most;
    const double across = m_picture.lying ? up : along;
    return {m_mirrored ? m_plot.right() - across * m_plot.width()
                       : m_plot.left() + across * m_plot.width(),
            m_picture.lying ? m_plot.top() + along * m_plot.height()
                            : m_plot.bottom() - up * m_plot.height()};
}

QRectF BarChart::between(double fromBar, double toBar, double from, double to) const
{
    return QRectF(point(fromBar, from), point(toBar, to)).normalized();
}

QRectF BarChart::segment(int bar, Outcome outcome, double half) const
{
    if (bar < 0 || bar >= m_picture.bars.size() || m_picture.bars.at(bar).counts[outcome] <= 0)
        return {};
    const OutcomeCounts &counts = m_picture.bars.at(bar).counts;
    int from = 0;
    for (const Outcome below : m_picture.outcomes) {
        if (below == outcome)
            break;
        from += counts[below];
    }
    QRectF rect = between(bar - half, bar + half, from, from + counts[outcome]);
    if (from == 0)
        return rect;
    const double gap = m_picture.bars.size() > 30 ? 1.5 : 2;
    if (!m_picture.lying)
        rect.setBottom(std::max(rect.top(), rect.bottom() - gap));
    else if (m_mirrored)
        rect.setRight(std::max(rect.left(), rect.right() - gap));
    else
        rect.setLeft(std::min(rect.right(), rect.left() + gap));
    return rect;
}

QRectF BarChart::wholeOf(int bar) const
{
    return between(bar - kHalfPlace, bar + kHalfPlace, 0, m_most);
}

BarPlace BarChart::placeAt(const QPointF &position) const
{
    if (!m_plot.contains(position))
        return {};
    for (int bar = 0; bar < m_picture.bars.size(); ++bar) {
        if (!between(bar - 0.5, bar + 0.5, 0, m_most).contains(position))
            continue;
        for (const Outcome outcome : m_picture.outcomes) {
            if (m_picture.split && segment(bar, outcome, kHalfBar).contains(position))
                return {bar, outcome};
        }
        return {bar, {}};
    }
    return {};
}

QRectF BarChart::rectOf(const BarPlace &place) const
{
    if (place.outcome)
        return segment(place.bar, *place.outcome, kHalfBar);
    QRectF whole;
    for (const Outcome outcome : m_picture.outcomes)
        whole = whole.united(segment(place.bar, outcome, kHalfBar));
    return whole;
}

void BarChart::paint(QPainter *painter, int marked, const BarPlace &focus) const
{
    if (m_picture.isEmpty() || m_plot.isEmpty())
        return;
    const QColor base = m_look.palette.color(QPalette::Base);
    const QColor highlight = m_look.palette.color(QPalette::Highlight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // by each text; flags say the side
    if (marked >= 0 && marked < m_picture.bars.size())
        painter->fillRect(wholeOf(marked), blended(base, highlight, 0.14));
    paintCounts(painter);
    paintTotals(painter);
    for (int bar = 0; bar < m_picture.bars.size(); ++bar) {
        for (const Outcome outcome : m_picture.outcomes) {
            if (m_picture.bars.at(bar).counts[outcome] > 0)
                fillOutcome(painter, segment(bar, outcome, kHalfBar), outcome, m_look.palette);
        }
    }
    paintNames(painter);
    paintTitles(painter);
    if (focus.bar >= 0 && focus.bar < m_picture.bars.size()) {
        painter->setPen(QPen(readableOn(base, highlight), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(focus.outcome ? segment(focus.bar, *focus.outcome, kHalfFocus)
                                        : wholeOf(focus.bar));
    }
    painter->restore();
}

void BarChart::paintCounts(QPainter *painter) const
{
    painter->setFont(m_small);
    for (const Tick &tick : m_counts) {
        if (tick.at > 0) {
            painter->setPen(QPen(hairline(m_look.palette), 1));
            painter->drawLine(point(m_firstBar, tick.at), point(m_lastBar, tick.at));
        }
        const QPointF foot(point(m_picture.lying ? m_lastBar : m_firstBar, tick.at));
        painter->setPen(secondaryText(m_look.palette));
        if (m_picture.lying)
            write(painter, foot + QPointF(0, 2 * m_unit), Qt::AlignHCenter | Qt::AlignTop,
                  tick.text);
        else
            write(painter, QPointF(m_mirrored ? m_plot.right() : m_plot.left(), foot.y()),
                  Qt::AlignRight | Qt::AlignVCenter, tick.text);
    }
}

void BarChart::paintNames(QPainter *painter) const
{
    const QColor base = m_look.palette.color(QPalette::Base);
    const QColor quiet = secondaryText(m_look.palette);
    painter->setPen(QPen(blended(base, quiet, 0.6), 1));
    painter->drawLine(point(m_firstBar, 0), point(m_lastBar, 0));
    painter->setFont(m_picture.lying ? m_look.font : m_small);
    painter->setPen(m_picture.lying ? m_look.palette.color(QPalette::Text) : quiet);
    for (const Tick &name : m_names) {
        if (m_picture.lying)
            write(painter, point(name.at, 0), Qt::AlignRight | Qt::AlignVCenter, name.text);
        else
            write(painter, point(name.at, 0) + QPointF(0, 2 * m_unit),
                  Qt::AlignHCenter | Qt::AlignTop, name.text);
    }
}

void BarChart::paintTotals(QPainter *painter) const
{
    painter->setFont(m_small);
    painter->setPen(secondaryText(m_look.palette));
    for (int bar = 0; m_picture.labelled && bar < m_picture.bars.size(); ++bar) {
        const auto names = [bar](const Tick &name) { return name.at == bar; };
        if (m_picture.lying && std::none_of(m_names.cbegin(), m_names.cend(), names))
            continue; // too close to the one above
        const int total = m_picture.bars.at(bar).counts.total();
        const QPointF end = point(bar, total);
        if (m_picture.lying)
            write(painter, end, Qt::AlignLeft | Qt::AlignVCenter, QLocale().toString(total));
        else
            write(painter, end - QPointF(0, m_unit / 2.0), Qt::AlignHCenter | Qt::AlignBottom,
                  QLocale().toString(total));
    }
}

void BarChart::paintTitles(QPainter *painter) const
{
    painter->setFont(m_small);
    painter->setPen(secondaryText(m_look.palette));
    const double below = m_plot.bottom() + 2 * m_unit;
    const int words = m_picture.lying ? m_countsSize.height() : m_namesSize.height();
    write(painter, {m_plot.center().x(), below + words + 2 * m_unit},
          Qt::AlignHCenter | Qt::AlignTop,
          m_picture.lying ? m_picture.countTitle : m_picture.barsTitle);
    if (m_picture.lying)
        return;
    const double beside = m_countsSize.width() + 4 * m_unit;
    painter->save();
    painter->translate(m_mirrored ? m_plot.right() + beside : m_plot.left() - beside,
                       m_plot.center().y());
    painter->rotate(m_mirrored ? 90 : -90);
    write(painter, {}, Qt::AlignHCenter | Qt::AlignBottom, m_picture.countTitle);
    painter->restore();
}

// `side` says which side of the text stands at `at`, for people who read from left to right; left
// and right keep a gap.
void BarChart::write(QPainter *painter, const QPointF &at, Qt::Alignment side,
                     const QString &text) const
{
    const QSizeF size = QFontMetrics(painter->font()).size(0, text);
    QRectF place({}, size);
    place.moveCenter(at);
    if (side & Qt::AlignTop)
        place.moveTop(at.y());
    if (side & Qt::AlignBottom)
        place.moveBottom(at.y());
    const bool before = m_mirrored ? side.testFlag(Qt::AlignLeft) : side.testFlag(Qt::AlignRight);
    if (before)
        place.moveRight(at.x() - 2 * m_unit);
    else if (side & (Qt::AlignLeft | Qt::AlignRight))
        place.moveLeft(at.x() + 2 * m_unit);
    painter->fillRect(place, m_look.palette.color(QPalette::Base)); // no line through a number
    painter->drawText(place, int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextDontClip, text);
}

} // namespace Vestibule
