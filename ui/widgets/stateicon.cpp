// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/stateicon.h"

#include "ui/look/statuscolors.h"
#include "ui/look/statusicon.h"

#include <QPainter>

namespace Vestibule {

StateIcon::StateIcon(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateIcon::setState(InviteState state)
{
    m_state = state;
    update();
}

QSize StateIcon::sizeHint() const
{
    return {fontMetrics().ascent() + 2, fontMetrics().height()};
}

void StateIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal side = fontMetrics().ascent() * 0.9;
    const QRectF square((width() - side) / 2, (height() - side) / 2, side, side);
    drawStatusIcon(&painter, square, m_state, statusColor(m_state, palette()));
}

} // namespace Vestibule
