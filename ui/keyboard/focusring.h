// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

namespace Vestibule {

/// A frame on what has the keyboard's focus where styles do not show it, or not otherwise than a
/// default button: on buttons, on text to be read, and on tables without a row. One for the
/// program; it is seen once the focus was moved by a key.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *now);

    QPointer<QWidget> m_canvas; // what the frame is painted on; none: nothing needs one
    bool m_painting = false;
};

} // namespace Vestibule
