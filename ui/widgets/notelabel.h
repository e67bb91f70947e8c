// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

class QAbstractButton;

namespace Vestibule {

/// Wrapping secondary text, plain whatever it holds.
class NoteLabel : public QLabel
{
    Q_OBJECT

public:
    explicit NoteLabel(QWidget *parent = nullptr);
    explicit NoteLabel(const QString &text, QWidget *parent = nullptr);

    /// Sets the text, and hides the label while there is none.
    void setNote(const QString &text);
    /// Stands on the edge on which the words of a radio button begin.
    void alignUnder(const QAbstractButton *radio);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColor();
};

/// Puts the label's text at its top and at the edge where lines begin in the window's language,
/// also text of the other direction, such as an address.
void alignAtStart(QLabel *label);

/// `text` with places to break in words longer than a line, which QLabel would not wrap.
[[nodiscard]] QString breakable(const QString &text);

} // namespace Vestibule
