// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/charts/insightchart.h"

#include "ui/insights/charts/charttickers.h"
#include "ui/insights/charts/outcomebars.h"
#include "ui/look/metrics.h"
#include "ui/look/statuscolors.h"

#include <algorithm>

namespace Vestibule {

namespace {

constexpr double kBarWidth = 0.72; // of the distance between bars
constexpr double kLeastColumns = 7; // that there is room for
constexpr double kLeastRows = 5;

} // namespace

InsightChart::InsightChart(QCustomPlot *plot)
    : m_plot(plot)
{ }

InsightChart::~InsightChart() = default;

void InsightChart::show(const InsightPicture &picture, const ChartLook &look)
{
    m_picture = picture;
    m_look = look;
    m_plot->clearItems();
    m_plot->clearPlottables();
    m_bars.clear();
    m_plot->setLocale(QLocale());
    m_plot->setBackground(QBrush(look.palette.color(QPalette::Base)));
    setUpAxes();
    addBars();
    addTotals();
    addMarks();
}

void InsightChart::setUpAxes()
{
    const bool mirrored = m_look.direction == Qt::RightToLeft;
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis, m_plot->xAxis2, m_plot->yAxis2}) {
        axis->setVisible(false);
        axis->grid()->setVisible(false);
    }
    QCPAxis *side = mirrored ? m_plot->yAxis2 : m_plot->yAxis;
    m_keys = m_picture.lying ? side : m_plot->xAxis;
    m_counts = m_picture.lying ? m_plot->xAxis : side;
    styleAxis(m_keys);
    styleAxis(m_counts);
    m_keys->setLabel(m_picture.lying ? QString() : m_picture.barsTitle);
    m_counts->setLabel(m_picture.countTitle);
    // A few bars are not blown up to fill the room: standing ones keep to the middle, lying to the
    // top.
    const auto bars = static_cast<double>(m_picture.bars.size());
    const double spare = std::max(0.0, (m_picture.lying ? kLeastRows : kLeastColumns) - bars);
    m_keys->setRange(m_picture.lying ? -0.6 : -0.6 - spare / 2,
                     m_picture.lying ? bars - 0.4 + spare : bars - 0.4 + spare / 2);
    m_keys->setRangeReversed(m_picture.lying || mirrored);
    m_counts->setRangeReversed(m_picture.lying && mirrored);
    m_names = QSharedPointer<BarTicker>::create(m_picture, m_keys->tickLabelFont());
    m_keys->setTicker(m_names);
    const auto counts = QSharedPointer<CountTicker>::create();
    counts->setTickCount(4);
    m_counts->setTicker(counts);
    m_counts->grid()->setVisible(true);
    m_counts->grid()->setPen(QPen(hairline(m_look.palette), 1));
    m_counts->grid()->setZeroLinePen(Qt::NoPen);
    m_counts->setBasePen(Qt::NoPen);
    int most = 1;
    for (const InsightBar &bar : std::as_const(m_picture.bars))
        most = std::max(most, bar.counts.total());
    const double room = !m_picture.labelled ? 1.05 : m_picture.lying ? 1.18 : 1.12;
    m_counts->setRange(0, most * room);
}

void InsightChart::styleAxis(QCPAxis *axis) const
{
    const QFont small = scaled(m_look.font, 0.92);
    const int unit = gridUnit(QFontMetrics(m_look.font));
    axis->setVisible(true);
    axis->setTickLabelFont(axis == m_keys && m_picture.lying ? m_look.font : small);
    axis->setLabelFont(small);
    axis->setTickLabelColor(axis == m_keys && m_picture.lying ? m_look.palette.color(QPalette::Text)
                                                              : secondaryText(m_look.palette));
    axis->setLabelColor(secondaryText(m_look.palette));
    axis->setBasePen(
        QPen(blended(m_look.palette.color(QPalette::Base), secondaryText(m_look.palette), 0.6), 1));
    axis->setTickLength(0);
    axis->setTickPen(Qt::NoPen);
    axis->setSubTicks(false);
    axis->setTickLabelPadding(2 * unit);
    axis->setLabelPadding(2 * unit);
    axis->setPadding(unit);
}

void InsightChart::fit(int width)
{
    if (m_names)
        m_names->setWidth(width);
}

void InsightChart::addBars()
{
    for (const Outcome outcome : std::as_const(m_picture.outcomes)) {
        auto *bars = new OutcomeBars(m_keys, m_counts, outcome, m_look.palette);
        bars->setWidth(kBarWidth);
        bars->setStackingGap(m_picture.bars.size() > 30 ? 0.5 : 1);
        for (int i = 0; i < m_picture.bars.size(); ++i)
            bars->addData(i, m_picture.bars.at(i).counts[outcome]);
        if (!m_bars.isEmpty())
            bars->moveAbove(m_bars.constLast());
        m_bars.append(bars);
    }
}

void InsightChart::addTotals()
{
    if (!m_picture.labelled)
        return;
    const bool mirrored = m_look.direction == Qt::RightToLeft;
    const int gap = gridUnit(QFontMetrics(m_look.font));
    for (int i = 0; i < m_picture.bars.size(); ++i) {
        const int total = m_picture.bars.at(i).counts.total();
        auto *text = new QCPItemText(m_plot);
        text->setText(m_plot->locale().toString(total));
        text->setFont(m_counts->tickLabelFont());
        text->setColor(secondaryText(m_look.palette));
        text->setBrush(m_look.palette.color(QPalette::Base)); // no line through the number
        text->position->setAxes(m_picture.lying ? m_counts : m_keys,
                                m_picture.lying ? m_keys : m_counts);
        text->position->setCoords(m_picture.lying ? total : i, m_picture.lying ? i : total);
        text->setPadding(m_picture.lying ? QMargins(gap, 0, gap, 0) : QMargins(0, 0, 0, gap / 2));
        text->setPositionAlignment(!m_picture.lying ? Qt::AlignHCenter | Qt::AlignBottom
                                       : mirrored   ? Qt::AlignRight | Qt::AlignVCenter
                                                    : Qt::AlignLeft | Qt::AlignVCenter);
        text->setClipToAxisRect(false);
        text->setLayer(QStringLiteral("grid")); // over its lines and under the bars
    }
}

void InsightChart::addMarks()
{
    const QColor base = m_look.palette.color(QPalette::Base);
    const QColor highlight = m_look.palette.color(QPalette::Highlight);
    m_hover = new QCPItemRect(m_plot);
    m_hover->setLayer(QStringLiteral("background"));
    m_hover->setPen(Qt::NoPen);
    m_hover->setBrush(blended(base, highlight, 0.14));
    m_focus = new QCPItemRect(m_plot);
    m_focus->setLayer(QStringLiteral("overlay"));
    m_focus->setPen(QPen(readableOn(base, highlight), 2));
    m_focus->setBrush(Qt::NoBrush);
    for (QCPItemRect *item : {m_hover, m_focus}) {
        item->setClipToAxisRect(false);
        item->setVisible(false);
    }
}

void InsightChart::mark(int bar, const BarPlace &focus)
{
    if (m_hover == nullptr)
        return;
    place(m_hover, {bar, {}});
    place(m_focus, focus);
}

void InsightChart::place(QCPItemRect *item, const BarPlace &place) const
{
    item->setVisible(place.bar >= 0 && place.bar < m_picture.bars.size());
    if (!item->visible())
        return;
    const InsightBar &bar = m_picture.bars.at(place.bar);
    double from = 0;
    for (const Outcome outcome : m_picture.outcomes) {
        if (outcome == place.outcome)
            break;
        from += bar.counts[outcome];
    }
    const bool whole = !place.outcome;
    const double to = whole ? m_counts->range().upper : from + bar.counts[*place.outcome];
    const double half = whole ? 0.48 : 0.39;
    const double low = whole ? 0 : from;
    QCPAxis *x = m_picture.lying ? m_counts : m_keys;
    QCPAxis *y = m_picture.lying ? m_keys : m_counts;
    item->topLeft->setAxes(x, y);
    item->bottomRight->setAxes(x, y);
    if (m_picture.lying) {
        item->topLeft->setCoords(low, place.bar - half);
        item->bottomRight->setCoords(to, place.bar + half);
    } else {
        item->topLeft->setCoords(place.bar - half, to);
        item->bottomRight->setCoords(place.bar + half, low);
    }
}

BarPlace InsightChart::placeAt(const QPointF &position) const
{
    if (m_keys == nullptr || !m_plot->axisRect()->rect().contains(position.toPoint()))
        return {};
    const double key = m_keys->pixelToCoord(m_picture.lying ? position.y() : position.x());
    const int bar = qRound(key);
    if (bar < 0 || bar >= m_picture.bars.size())
        return {};
    for (const OutcomeBars *bars : m_bars) {
        if (m_picture.split && bars->rectAt(bar).contains(position))
            return {bar, bars->outcome()};
    }
    return {bar, {}};
}

QRectF InsightChart::rectOf(const BarPlace &place) const
{
    QRectF whole;
    for (const OutcomeBars *bars : m_bars) {
        const QRectF rect = bars->rectAt(place.bar);
        if (place.outcome == bars->outcome())
            return rect;
        whole = whole.united(rect);
    }
    return whole;
}

} // namespace Vestibule
