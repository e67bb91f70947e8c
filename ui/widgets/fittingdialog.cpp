// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fittingdialog.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>

namespace Vestibule {

FittingDialog::FittingDialog(QWidget *parent)
    : QDialog(parent)
{ }

int FittingDialog::letters(int count) const
{
    return fontMetrics().averageCharWidth() * count;
}

void FittingDialog::fitTo(int width)
{
    layout()->activate();
    const int height =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    setMinimumHeight(0);
    resize(width, qMin(height, screen()->availableGeometry().height()));
}

bool FittingDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fit();
    return handled;
}

void FittingDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fit();
}

// A top-level's own minimum knows nothing of heightForWidth(): a message that appears would squeeze
// the rest.
void FittingDialog::fit()
{
    if (!layout() || !layout()->hasHeightForWidth())
        return;
    const int needed = layout()->totalHeightForWidth(width());
    const QRect room = screen()->availableGeometry();
    const int frame = frameGeometry().height() - height();
    setMinimumHeight(qMin(needed, room.height() - frame));
    // What grows at its lower end must not leave the screen there.
    if (isVisible() && frameGeometry().bottom() > room.bottom())
        move(x(), qMax(room.top(), room.bottom() - frameGeometry().height() + 1));
}

} // namespace Vestibule
