// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

class QAction;

namespace Vestibule {

/// A button that is as its action is: the same sign, enabled with it, saying why where it is not.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    /// With the action's own words; `action` must outlive this.
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

    void setWords(const QString &words); ///< in place of the action's

private:
    void follow();

    QAction *m_action;
    QString m_words;
};

} // namespace Vestibule
