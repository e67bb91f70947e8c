// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"

#include <QWidget>

namespace Vestibule {

/// A state's sign, as high as a line of text; the words stand beside it.
class StateIcon : public QWidget
{
    Q_OBJECT

public:
    explicit StateIcon(QWidget *parent = nullptr);

    void setState(InviteState state);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    InviteState m_state = InviteState::Other;
};

} // namespace Vestibule
