// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/insightpicture.h"

#include <QWidget>

namespace Vestibule {

/// The legend of a picture on screen, see paintLegend().
class InsightLegend : public QWidget
{
    Q_OBJECT

public:
    explicit InsightLegend(QWidget *parent = nullptr);

    void setPicture(const InsightPicture &picture);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] ChartLook look() const;

    InsightPicture m_picture;
};

} // namespace Vestibule
