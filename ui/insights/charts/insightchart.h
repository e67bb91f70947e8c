// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/insightpicture.h"

#include <QPointer>
#include <QRectF>
#include <QSharedPointer>

class QCPAxis;
class QCPItemPosition;
class QCPItemRect;
class QCustomPlot;

namespace Vestibule {

class BarTicker;
class OutcomeBars;

/// Lays a picture out in a QCustomPlot, on screen or for a file: axes, bars, totals and the marks
/// of what is meant.
class InsightChart
{
public:
    explicit InsightChart(QCustomPlot *plot); ///< which must outlive this
    ~InsightChart();
    InsightChart(const InsightChart &) = delete;
    InsightChart &operator=(const InsightChart &) = delete;

    void show(const InsightPicture &picture, const ChartLook &look);
    void fit(int width); ///< gives names their share of a width in pixels
    /// Marks a bar softly, and another place with a frame as the one that has the focus.
    void mark(int bar, const BarPlace &focus);

    /// What is at a position in the plot; the whole bar beside its outcomes.
    [[nodiscard]] BarPlace placeAt(const QPointF &position) const;
    [[nodiscard]] QRectF rectOf(const BarPlace &place) const; ///< in pixels of the plot

private:
    void setUpAxes();
    void styleAxis(QCPAxis *axis) const;
    void addBars();
    void addTotals();
    void addMarks();
    void place(QCPItemRect *item, const BarPlace &place) const;

    QCustomPlot *m_plot;
    InsightPicture m_picture;
    ChartLook m_look;
    QCPAxis *m_keys = nullptr; // along the bars
    QCPAxis *m_counts = nullptr;
    QSharedPointer<BarTicker> m_names;
    QList<OutcomeBars *> m_bars;
    QCPItemRect *m_hover = nullptr;
    QCPItemRect *m_focus = nullptr;
};

} // namespace Vestibule
