// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/help/shortcutlist.h"

#include <QDialog>

class QTreeWidget;

namespace Vestibule {

/// All keys of the program, by menu. Made from the menus, so that it never differs from them.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent = nullptr);

private:
    void fill(const QList<ShortcutGroup> &groups);
    void fit();

    QTreeWidget *m_list;
};

} // namespace Vestibule
