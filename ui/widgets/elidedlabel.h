// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Vestibule {

/// One line of text that is elided where there is no room; the whole text is its tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    /// `mode`: where the ellipsis stands.
    explicit ElidedLabel(QWidget *parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Qt::TextElideMode m_elideMode;
};

} // namespace Vestibule
