// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QMenuBar;

namespace Vestibule {

/// What the keys of one menu do, in the order of the menu.
struct ShortcutGroup
{
    struct Entry
    {
        QString what; ///< the action's words, without mnemonic and ellipsis
        QList<QKeySequence> keys; ///< never empty
    };

    QString menu;
    QList<Entry> entries;
};

/// Every key of the menus and their submenus, as they are now.
[[nodiscard]] QList<ShortcutGroup> shortcutsOf(const QMenuBar *menus);

/// The words of an action or menu without mnemonic and ellipsis.
[[nodiscard]] QString plainActionText(QString text);

} // namespace Vestibule
