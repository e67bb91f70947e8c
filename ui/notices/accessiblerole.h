// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>

class QWidget;

namespace Vestibule {

/// What a widget of our own is to a screen reader, for which every QWidget is a filler. To be
/// called before anybody asks, so in the widget's constructor.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);
/// What the widget stands at, in words.
void setAccessibleValue(QWidget *widget, const QString &value);

} // namespace Vestibule
