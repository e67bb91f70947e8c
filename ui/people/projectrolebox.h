// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/people/peoplecombo.h"

namespace Vestibule {

/// The choice of a role in a project, Member at first.
class ProjectRoleBox : public PeopleCombo
{
    Q_OBJECT

public:
    explicit ProjectRoleBox(QWidget *parent = nullptr);

    [[nodiscard]] QString role() const { return currentData().toString(); } ///< as the API has it
};

} // namespace Vestibule
