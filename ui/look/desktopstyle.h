// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/desktopwishes.h"

#include <QProxyStyle>

namespace Vestibule {

/// A style that heeds what the desktop was set to for the eyes of the person at it: nothing moves
/// by itself, for people whom motion makes ill or distracts; and whatever can be pressed or filled
/// in has an outline in the colour of text, where contrast is to be high.
class DesktopStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// Over the style of that name, as QStyleFactory knows it.
    DesktopStyle(const QString &name, const DesktopWishes &wishes);

    [[nodiscard]] bool isStill() const { return m_isStill; }
    [[nodiscard]] bool isOutlined() const { return m_isOutlined; }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

private:
    bool m_isStill;
    bool m_isOutlined;
};

} // namespace Vestibule
