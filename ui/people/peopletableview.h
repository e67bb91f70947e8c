// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace Vestibule {

/// A table whose Return key mends the current cell instead of pressing the dialog's button, and
/// whose Tab key leads on to the next control.
class PeopleTableView : public QTableView
{
    Q_OBJECT

public:
    explicit PeopleTableView(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace Vestibule
