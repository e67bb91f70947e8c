// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/actionbutton.h"

#include "ui/widgets/plaintext.h"

#include <QAction>

namespace Vestibule {

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    follow();
}

void ActionButton::setWords(const QString &words)
{
    m_words = words;
    follow();
}

void ActionButton::follow()
{
    // The action's Alt key belongs to its menu.
    setText(m_words.isEmpty() ? m_action->iconText() : m_words);
    setIcon(m_action->icon());
    copyToolTip(this, m_action);
    setStatusTip(m_action->statusTip());
    setEnabled(m_action->isEnabled());
}

} // namespace Vestibule
