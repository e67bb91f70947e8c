// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

class QToolButton;

namespace Vestibule {

/// A field for a secret: hidden as it is typed, with buttons to show it and to paste that
/// the keyboard reaches as well.
class KeyField : public QLineEdit
{
    Q_OBJECT

public:
    enum class Secret { Key, Password };

    explicit KeyField(QWidget *parent = nullptr, Secret secret = Secret::Key);

    /// Empties the field for good: nothing is left to undo to.
    void forget();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setRevealed(bool revealed);

    const Secret m_secret;
    QToolButton *m_reveal;
    QToolButton *m_paste;
};

/// What is amiss with a key as typed.
enum class KeyProblem { None, Empty, HasBlank, HasQuotes, HasOddCharacter, NotAnAdminKey };

[[nodiscard]] KeyProblem checkKey(const QString &key);

/// One sentence for it; empty for None.
[[nodiscard]] QString keyProblemText(KeyProblem problem);

} // namespace Vestibule
