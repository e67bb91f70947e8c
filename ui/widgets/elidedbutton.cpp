// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/elidedbutton.h"

#include "ui/look/metrics.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace Vestibule {

ElidedButton::ElidedButton(const QString &words, QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setText(QString(words).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(words);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ElidedButton::sizeHint() const
{
    const int unit = gridUnit(this);
    return {fontMetrics().horizontalAdvance(accessibleName()) + 2 * unit,
            fontMetrics().height() + 2 * unit};
}

QSize ElidedButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, sizeHint().height()};
}

void ElidedButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    if (underMouse() && isEnabled())
        option.features &= ~QStyleOptionButton::Flat;
    painter.drawControl(QStyle::CE_PushButton, option);
    const QRect room = rect().adjusted(gridUnit(this), 0, -gridUnit(this), 0);
    const QString shown = fontMetrics().elidedText(accessibleName(), Qt::ElideRight, room.width());
    painter.drawItemText(
        room, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)),
        palette(), isEnabled(), shown, QPalette::ButtonText);
}

} // namespace Vestibule
