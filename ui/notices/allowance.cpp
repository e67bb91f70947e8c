// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/allowance.h"

#include "ui/widgets/plaintext.h"

#include <QAbstractButton>

namespace Vestibule {

void allow(QAbstractButton *button, const QString &reason, const QString &tip)
{
    button->setEnabled(reason.isEmpty());
    setPlainToolTip(button, reason.isEmpty() ? tip : reason);
    button->setStatusTip(reason);
    button->setAccessibleDescription(reason);
}

} // namespace Vestibule
