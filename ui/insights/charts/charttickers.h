// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/charts/plotlibrary.h"
#include "ui/insights/insightpicture.h"

namespace Vestibule {

/// Whole numbers with the locale's separators.
class CountTicker : public QCPAxisTicker
{
protected:
    double getTickStep(const QCPRange &range) override;
    int getSubTickCount(double tickStep) override;
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar,
                         int precision) override;
};

/// The names of bars. Beside lying bars long ones are cut; below standing ones those are left out
/// that have no room.
class BarTicker : public QCPAxisTicker
{
public:
    BarTicker(const InsightPicture &picture, const QFont &font);

    void setWidth(int pixels) { m_width = pixels; } ///< of the whole plot
    void generate(const QCPRange &range, const QLocale &locale, QChar formatChar, int precision,
                  QVector<double> &ticks, QVector<double> *subTicks,
                  QVector<QString> *tickLabels) override;

private:
    QStringList m_names;
    bool m_lying;
    QFontMetrics m_metrics;
    int m_width = 600;
};

} // namespace Vestibule
