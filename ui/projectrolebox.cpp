// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projectrolebox.h"

#include <QWheelEvent>

namespace Vestibule {

ProjectRoleBox::ProjectRoleBox(QWidget *parent)
    : QComboBox(parent)
{
    addItem(tr("Member"), QStringLiteral("member"));
    addItem(tr("Owner"), QStringLiteral("owner"));
    setFocusPolicy(Qt::StrongFocus); // the default has the wheel give it the keyboard
}

void ProjectRoleBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace Vestibule
