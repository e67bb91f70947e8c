// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/desktopstyle.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace Vestibule {

namespace {

/// Whether styles mark it off by a line that a person has to see.
bool hasOutline(QStyle::PrimitiveElement element, const QStyleOption &option, const QWidget *widget)
{
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
    case QStyle::PE_IndicatorRadioButton:
        return true;
    case QStyle::PE_Frame:
        return qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
    case QStyle::PE_PanelLineEdit: { // one within another control has no frame of its own
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
        return frame != nullptr && frame->lineWidth > 0;
    }
    case QStyle::PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
        return button == nullptr || !button->features.testFlag(QStyleOptionButton::Flat);
    }
    default:
        return false;
    }
}

void outline(const QStyleOption &option, QPainter *painter, bool round)
{
    const auto group =
        option.state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, round);
    painter->setPen(option.palette.color(group, QPalette::WindowText));
    painter->setBrush(Qt::NoBrush);
    if (round)
        painter->drawEllipse(QRectF(option.rect).adjusted(1, 1, -1, -1));
    else
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace

DesktopStyle::DesktopStyle(const QString &name, const DesktopWishes &wishes)
    : QProxyStyle(name)
    , m_isStill(wishes.reducedMotion)
    , m_isOutlined(wishes.highContrast)
{ }

int DesktopStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    if (m_isStill && (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

// A bar that has no end to tell runs to and fro in most styles, whatever the hints say.
void DesktopStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!m_isStill || element != CE_ProgressBarContents || bar == nullptr
        || bar->minimum != bar->maximum) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->fillRect(bar->rect.adjusted(1, 1, -1, -1),
                      QBrush(bar->palette.color(QPalette::Highlight), Qt::Dense5Pattern));
}

void DesktopStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (m_isOutlined && hasOutline(element, *option, widget))
        outline(*option, painter, element == PE_IndicatorRadioButton);
}

void DesktopStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (m_isOutlined && (control == CC_ComboBox || control == CC_SpinBox))
        outline(*option, painter, false);
}

} // namespace Vestibule
