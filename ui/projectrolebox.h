// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace Vestibule {

/// The choice of a role in a project, Member at first. The wheel changes it only where it has the
/// keyboard, so that scrolling past makes nobody an owner.
class ProjectRoleBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ProjectRoleBox(QWidget *parent = nullptr);

    [[nodiscard]] QString role() const { return currentData().toString(); } ///< as the API has it

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace Vestibule
