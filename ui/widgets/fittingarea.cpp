// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fittingarea.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace Vestibule {

namespace {

constexpr int kLeastLines = 6;

} // namespace

FittingArea::FittingArea(QWidget *form, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setWidget(form);
    form->installEventFilter(this);
}

QSize FittingArea::sizeHint() const
{
    return widget()->sizeHint();
}

QSize FittingArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
            kLeastLines * fontMetrics().lineSpacing()};
}

int FittingArea::heightForWidth(int width) const
{
    const QLayout *layout = widget()->layout();
    if (!layout->hasHeightForWidth())
        return widget()->sizeHint().height();
    // Beside a scroll bar lines break earlier: with less the bar, once there, would keep itself.
    const int least = layout->totalHeightForWidth(width - verticalScrollBar()->sizeHint().width());
    return std::max(least, widget()->minimumSizeHint().height());
}

bool FittingArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry(); // what the form needs has changed
    return QScrollArea::eventFilter(watched, event);
}

} // namespace Vestibule
