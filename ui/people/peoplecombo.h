// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace Vestibule {

/// A choice that the wheel changes only where it has the keyboard, so that scrolling past makes
/// nobody an owner.
class PeopleCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit PeopleCombo(QWidget *parent = nullptr);

    void choose(const QVariant &value); ///< nothing happens where no item has that value

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace Vestibule
