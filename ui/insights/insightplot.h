// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/barchart.h"

#include <QWidget>

namespace Vestibule {

/// A picture on screen. The mouse and the arrow keys move over its bars, along the bars and into
/// their outcomes; a click or Enter says which are meant.
class InsightPlot : public QWidget
{
    Q_OBJECT

public:
    explicit InsightPlot(QWidget *parent = nullptr);
    /// Keeps the focused bar where one of that name is still there.
    void setPicture(const InsightPicture &picture);
    [[nodiscard]] const InsightPicture &picture() const { return m_picture; }

    /// Where the arrow keys are; no bar before the first of them.
    [[nodiscard]] const BarPlace &cursor() const { return m_cursor; }
    void setCursorPlace(const BarPlace &place);
    /// Where a place is drawn, in this widget; empty where nothing is drawn.
    [[nodiscard]] QRectF rectOf(const BarPlace &place) const { return m_chart.rectOf(place); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The numbers of what is under the mouse, or has the focus; empty for none.
    void readout(const QString &sentence);
    void chosen(const Vestibule::BarPlace &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void tellAccessible();
    [[nodiscard]] bool moveCursor(int key);
    void moveAlong(int steps);
    void moveInto(int steps);

    BarChart m_chart;
    InsightPicture m_picture;
    BarPlace m_cursor;
    BarPlace m_hovered;
};

} // namespace Vestibule
