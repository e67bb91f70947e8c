// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/charts/charttickers.h"

#include <algorithm>
#include <cmath>

namespace Vestibule {

namespace {

constexpr double kAxisShare = 0.88; // of the width of the plot
constexpr double kNameShare = 0.32; // the same, for names beside lying bars

} // namespace

double CountTicker::getTickStep(const QCPRange &range)
{
    return std::max(1.0, std::round(QCPAxisTicker::getTickStep(range)));
}

int CountTicker::getSubTickCount(double)
{
    return 0;
}

QString CountTicker::getTickLabel(double tick, const QLocale &locale, QChar, int)
{
    return locale.toString(qRound64(tick));
}

BarTicker::BarTicker(const InsightPicture &picture, const QFont &font)
    : m_lying(picture.lying)
    , m_metrics(font)
{
    for (const InsightBar &bar : picture.bars)
        m_names.append(bar.tick);
}

void BarTicker::generate(const QCPRange &, const QLocale &, QChar, int, QVector<double> &ticks,
                         QVector<double> *subTicks, QVector<QString> *tickLabels)
{
    ticks.clear();
    if (subTicks != nullptr)
        subTicks->clear();
    if (tickLabels != nullptr)
        tickLabels->clear();
    // By the share of the whole width: the place of the axis is not known before it has its names.
    const double step = m_width * kAxisShare / std::max<double>(7, double(m_names.size()));
    double lastEnd = -1e9;
    for (int i = 0; i < m_names.size(); ++i) {
        QString name = m_names.at(i);
        if (m_lying) {
            name =
                m_metrics.elidedText(name, Qt::ElideMiddle, static_cast<int>(m_width * kNameShare));
        } else {
            const double width = m_metrics.size(0, name).width();
            const double start = i * step - width / 2;
            if (name.isEmpty() || start < lastEnd + m_metrics.averageCharWidth())
                continue;
            lastEnd = start + width;
        }
        ticks.append(i);
        if (tickLabels != nullptr)
            tickLabels->append(name);
    }
}

} // namespace Vestibule
