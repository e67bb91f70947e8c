// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace Vestibule {

/// A style in which nothing moves by itself, for people whom motion makes ill or distracts.
class StillStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// Over the style of that name, as QStyleFactory knows it.
    explicit StillStyle(const QString &name);

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
};

} // namespace Vestibule
