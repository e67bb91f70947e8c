// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace Vestibule {

/// The search over addresses and ids. Esc clears it, and leaves it once it is empty; Down and Enter
/// go to the table.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    QSize sizeHint() const override;

signals:
    void left(); ///< the table shall have the focus

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Vestibule
