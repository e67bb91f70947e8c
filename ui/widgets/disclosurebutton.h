// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace Vestibule {

/// Opens and closes a part below it: checked while that is open. Its arrow points to where the text
/// goes on while closed, and down while open.
class DisclosureButton : public QToolButton
{
    Q_OBJECT

public:
    explicit DisclosureButton(const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void turnArrow();
};

} // namespace Vestibule
