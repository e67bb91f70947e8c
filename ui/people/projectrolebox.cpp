// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/projectrolebox.h"

namespace Vestibule {

ProjectRoleBox::ProjectRoleBox(QWidget *parent)
    : PeopleCombo(parent)
{
    addItem(tr("Member"), QStringLiteral("member"));
    addItem(tr("Owner"), QStringLiteral("owner"));
}

} // namespace Vestibule
