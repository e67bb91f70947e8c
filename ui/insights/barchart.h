// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/insightpicture.h"

#include <QRectF>
#include <QSize>

class QPainter;

namespace Vestibule {

/// A picture laid out in a rectangle, on screen or for a file: bars with their names and totals,
/// and lines for round numbers. It is painted with no more than lines, rectangles and text.
class BarChart
{
public:
    BarChart() = default;
    BarChart(const InsightPicture &picture, const ChartLook &look, const QRectF &room);

    void paint(QPainter *painter) const { paint(painter, -1, {}); }
    /// Marks a bar softly, and another place with a frame as the one that has the focus.
    void paint(QPainter *painter, int marked, const BarPlace &focus) const;

    /// What is at a position; the whole bar beside its outcomes.
    [[nodiscard]] BarPlace placeAt(const QPointF &position) const;
    [[nodiscard]] QRectF rectOf(const BarPlace &place) const;

private:
    struct Tick
    {
        double at = 0; ///< along its axis, in bars or in invites
        QString text;
    };

    void arrangeTicks(const QRectF &room);
    void arrangePlot(const QRectF &room);
    void dropCrowdedNames();
    [[nodiscard]] QPointF point(double bar, double count) const;
    [[nodiscard]] QRectF between(double fromBar, double toBar, double from, double to) const;
    [[nodiscard]] QRectF segment(int bar, Outcome outcome, double half) const;
    [[nodiscard]] QRectF wholeOf(int bar) const;
    void paintCounts(QPainter *painter) const;
    void paintNames(QPainter *painter) const;
    void paintTotals(QPainter *painter) const;
    void paintTitles(QPainter *painter) const;
    void write(QPainter *painter, const QPointF &at, Qt::Alignment side, const QString &text) const;

    InsightPicture m_picture;
    ChartLook m_look;
    QFont m_small; ///< of numbers and titles
    bool m_mirrored = false;
    int m_unit = 4;
    QRectF m_plot; ///< where the bars are
    double m_firstBar = 0; ///< that stands at the start of the plot, with a fraction
    double m_lastBar = 1;
    double m_most = 1; ///< invites at the end of the plot
    QList<Tick> m_counts;
    QList<Tick> m_names;
    QSize m_countsSize; ///< of the largest
    QSize m_namesSize;
};

} // namespace Vestibule
