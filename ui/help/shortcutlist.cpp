// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/shortcutlist.h"

#include <QMenu>
#include <QMenuBar>

namespace Vestibule {

namespace {

void addEntries(QMenu *menu, QList<ShortcutGroup::Entry> *entries)
{
    emit menu->aboutToShow(); // some are filled no sooner
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        if (action->menu() != nullptr)
            addEntries(action->menu(), entries);
        else if (!action->shortcuts().isEmpty())
            entries->append({plainActionText(action->text()), action->shortcuts()});
    }
}

} // namespace

QString plainActionText(QString text)
{
    text.replace(QLatin1String("&&"), QChar(QChar::Null));
    text.remove(u'&').replace(QChar(QChar::Null), u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text.trimmed();
}

QList<ShortcutGroup> shortcutsOf(const QMenuBar *menus)
{
    QList<ShortcutGroup> groups;
    const QList<QAction *> actions = menus->actions();
    for (const QAction *action : actions) {
        ShortcutGroup group{plainActionText(action->text()), {}};
        if (action->menu() != nullptr)
            addEntries(action->menu(), &group.entries);
        if (!group.entries.isEmpty())
            groups.append(group);
    }
    return groups;
}

} // namespace Vestibule
