// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/dialogbuttons.h"

#include <QAbstractButton>

namespace Vestibule {

void DialogButtons::changeEvent(QEvent *event)
{
    QList<QAbstractButton *> hidden = buttons();
    hidden.removeIf([](const QAbstractButton *button) { return !button->isHidden(); });
    QDialogButtonBox::changeEvent(event);
    for (QAbstractButton *button : std::as_const(hidden))
        button->hide();
}

} // namespace Vestibule
