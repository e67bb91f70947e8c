// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace Vestibule {

/// One condition of a search as a small button with a cross; pressed, it asks to be removed: by the
/// mouse, by Space, Return, Del or Backspace.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(QWidget *parent = nullptr);

    /// `what` is what is shown; a long one is cut and whole in the tooltip.
    void setCondition(const QString &what);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void moveRequested(int by); ///< an arrow key: -1 is to the chip before, 1 to the next

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCross(QPainter *painter, const QRect &place, const QColor &color) const;

    QString m_what;
};

} // namespace Vestibule
