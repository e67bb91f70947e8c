// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMessageBox>
#include <QPushButton>
#include <QTest>

namespace Vestibule {

/// The visible button of `dialog` whose words begin with `text`, or none.
inline QPushButton *buttonOf(const QWidget *dialog, const QString &text)
{
    const auto buttons = dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text().remove(u'&').startsWith(text))
            return button;
    }
    return nullptr;
}

/// Whether `dialog` has such a button and it can be pressed.
inline bool canPress(const QWidget *dialog, const QString &text)
{
    const QPushButton *button = buttonOf(dialog, text);
    return button && button->isEnabled();
}

/// Presses it; false where that is not possible.
inline bool press(const QWidget *dialog, const QString &text)
{
    if (!canPress(dialog, text))
        return false;
    QTest::mouseClick(buttonOf(dialog, text), Qt::LeftButton);
    return true;
}

/// The question that `dialog` has open, or none.
inline QMessageBox *questionOf(const QWidget *dialog)
{
    const auto boxes = dialog->findChildren<QMessageBox *>();
    for (QMessageBox *box : boxes) {
        if (box->isVisible())
            return box;
    }
    return nullptr;
}

} // namespace Vestibule
