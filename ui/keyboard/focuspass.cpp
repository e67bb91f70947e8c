// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keyboard/focuspass.h"

#include <QFocusEvent>

namespace Vestibule {

FocusPass::FocusPass(QWidget *container, const std::function<QWidget *()> &chief)
    : QObject(container)
    , m_chief(chief)
{
    container->installEventFilter(this);
}

bool FocusPass::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_chief()->setFocus(static_cast<QFocusEvent *>(event)->reason());
    return QObject::eventFilter(watched, event);
}

} // namespace Vestibule
