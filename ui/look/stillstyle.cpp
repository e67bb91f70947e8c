// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/stillstyle.h"

#include <QPainter>
#include <QStyleOption>

namespace Vestibule {

StillStyle::StillStyle(const QString &name)
    : QProxyStyle(name)
{ }

int StillStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    if (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

// A bar that has no end to tell runs to and fro in most styles, whatever the hints say.
void StillStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (element != CE_ProgressBarContents || bar == nullptr || bar->minimum != bar->maximum) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->fillRect(bar->rect.adjusted(1, 1, -1, -1),
                      QBrush(bar->palette.color(QPalette::Highlight), Qt::Dense5Pattern));
}

} // namespace Vestibule
