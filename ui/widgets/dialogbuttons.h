// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialogButtonBox>

namespace Vestibule {

/// A button box whose hidden buttons stay hidden: Qt's own shows all of them when the style
/// changes.
class DialogButtons : public QDialogButtonBox
{
    Q_OBJECT

public:
    using QDialogButtonBox::QDialogButtonBox;

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace Vestibule
