// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/clearbutton.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace Vestibule {

void addClearButton(QLineEdit *field)
{
    if (field->isClearButtonEnabled())
        return;
    field->setClearButtonEnabled(true);
    if (auto *clear = field->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(QCoreApplication::translate("ClearButton", "Clear", "empties a field"));
}

} // namespace Vestibule
