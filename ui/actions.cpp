// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions.h"

#include "ui/icons.h"

#include <QAction>
#include <QKeySequence>

namespace Vestibule {

Actions::Actions(QObject *parent)
    : QObject(parent)
    , invite(make(tr("&Invite…"), Qt::CTRL | Qt::Key_N, tr("Invite a person")))
    , revoke(make(tr("Re&voke…"), Qt::Key_Delete, tr("Revoke the selected invites")))
    , lookUp(make(tr("&Look Up…"), Qt::CTRL | Qt::Key_L, tr("Look up one invite by its ID")))
    , exportList(make(tr("&Export…"), Qt::CTRL | Qt::Key_E, tr("Export invites as CSV")))
    , refresh(make(tr("&Refresh"), Qt::Key_F5, tr("Read the list again")))
    , loadAll(make(tr("Load &All"), {}, tr("Load the whole list")))
    , copy(make(tr("&Copy"), QKeySequence::Copy, tr("Copy the selected rows")))
    , selectAll(make(tr("Select &All"), QKeySequence::SelectAll, tr("Select all rows shown")))
    , find(make(tr("&Find"), QKeySequence::Find, tr("Search for an address or ID")))
    , clearFilter(make(tr("C&lear Filter"), {}, tr("Show all invites again")))
    , changeKey(make(tr("Change &Key…"), {}, tr("Use another admin key")))
    , forgetKey(make(tr("&Forget Key…"), {}, tr("Remove the admin key from the keychain")))
    , openDemo(make(tr("Open the &Demo Organization"), {}, tr("Look around among made-up people")))
    , about(make(tr("&About Vestibule"), {}, {}))
    , quit(make(tr("&Quit"), Qt::CTRL | Qt::Key_Q, {}))
{
    invite->setIcon(icon(Sign::Invite));
    revoke->setIcon(icon(Sign::Revoke));
    lookUp->setIcon(icon(Sign::LookUp));
    exportList->setIcon(icon(Sign::Export));
    refresh->setIcon(icon(Sign::Refresh));
    copy->setIcon(icon(Sign::Copy));
    changeKey->setIcon(icon(Sign::Key));
    about->setMenuRole(QAction::AboutRole);
    quit->setMenuRole(QAction::QuitRole);
}

QAction *Actions::make(const QString &text, const QKeySequence &key, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    const QString keyText = key.toString(QKeySequence::NativeText);
    if (!tip.isEmpty() && !keyText.isEmpty())
        action->setToolTip(tr("%1 (%2)", "what an action does, and its key").arg(tip, keyText));
    else if (!tip.isEmpty())
        action->setToolTip(tip);
    action->setStatusTip(tip);
    return action;
}

} // namespace Vestibule
