// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/insightlegend.h"

#include "ui/insights/legendpainter.h"
#include "ui/look/metrics.h"

#include <QPainter>

namespace Vestibule {

InsightLegend::InsightLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ChartLook InsightLegend::look() const
{
    return {palette(), font(), layoutDirection()};
}

void InsightLegend::setPicture(const InsightPicture &picture)
{
    m_picture = picture;
    QStringList texts;
    for (const Outcome outcome : picture.outcomes)
        texts.append(legendText(picture, outcome));
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(texts.join(u'\n'));
    setVisible(needsLegend(picture));
    updateGeometry();
    update();
}

QSize InsightLegend::sizeHint() const
{
    const int width = 120 * gridUnit(this);
    return {width, heightForWidth(width)};
}

int InsightLegend::heightForWidth(int width) const
{
    return legendHeight(m_picture, look(), width);
}

void InsightLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLegend(&painter, rect(), m_picture, look());
}

} // namespace Vestibule
