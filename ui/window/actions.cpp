// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/actions.h"

#include "ui/look/icons.h"
#include "ui/widgets/plaintext.h"

#include <QAction>
#include <QKeySequence>

namespace Vestibule {

namespace {

constexpr auto kOwnTip = "ownTip";
constexpr auto kOwnStatus = "ownStatusTip";

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
    , invite(make(tr("&Invite People…"), Qt::CTRL | Qt::Key_N, tr("Invite one person or many")))
    , revoke(make(tr("Re&voke…"), Qt::Key_Delete, tr("Revoke the selected invites")))
    , resend(make(tr("Re&send…"), Qt::CTRL | Qt::Key_R, tr("Resend the selected invites")))
    , change(
          make(tr("Chan&ge…"), Qt::Key_F2, tr("Change role or projects of the selected invites")))
    , revokeExpired(make(tr("Revoke All E&xpired…"), Qt::CTRL | Qt::SHIFT | Qt::Key_X,
                         tr("Revoke every invite that has expired")))
    , revokeOlder(make(tr("Revoke &Pending Older Than…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O,
                       tr("Revoke invites that have been pending for a long time")))
    , lookUp(make(tr("&Look Up…"), Qt::CTRL | Qt::Key_L, tr("Look up one invite by its ID")))
    , exportList(make(tr("&Export…"), Qt::CTRL | Qt::Key_E,
                      tr("Write invites to a file: CSV, JSON or Excel")))
    , refresh(make(tr("&Refresh"), Qt::Key_F5, tr("Load the list again")))
    , loadAll(make(tr("Load &All"), {}, tr("Load the whole list")))
    , undo(make(tr("&Undo…"), QKeySequence::Undo,
                tr("Invite the people again whose invites the last run revoked")))
    , copy(make(tr("&Copy"), QKeySequence::Copy, tr("Copy the selected rows")))
    , copyWithHeaders(make(tr("Copy with &Headers"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                           tr("Copy the selected rows with their column names")))
    , selectAll(make(tr("Select &All"), QKeySequence::SelectAll, tr("Select all rows shown")))
    , invertSelection(make(tr("I&nvert Selection"), Qt::CTRL | Qt::Key_I,
                           tr("Select only the rows that are not selected now")))
    , find(make(tr("&Find"), QKeySequence::Find, tr("Search for an address or ID")))
    , clearFilter(make(tr("C&lear Filter"), {}, tr("Show all invites again")))
    , showList(make(tr("Invites"), Qt::CTRL | Qt::Key_1, tr("Show the list of invites")))
    , showReview(
          make(tr("Revie&w"), Qt::CTRL | Qt::Key_2, tr("Show invites that should be cleaned up")))
    , showInsights(make(tr("I&nsights"), Qt::CTRL | Qt::Key_3, tr("Show charts about the invites")))
    , showRoster(make(tr("R&oster"), Qt::CTRL | Qt::Key_4,
                      tr("Show how the organization differs from a list of who should be in")))
    , sideBar(make(tr("Side &Bar"), Qt::Key_F9, tr("Show the views beside the list")))
    , goToViews(make(tr("&Go to Views"), Qt::Key_F6, tr("Move to the side bar, or back")))
    , saveView(make(tr("&Save View…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
                    tr("Save the current search as a view")))
    , renameView(make(tr("&Rename View…"), {}, tr("Rename the view")))
    , removeView(make(tr("Re&move View…"), {}, tr("Remove the view from the side bar")))
    , moveViewUp(make(tr("Move View &Up"), {}, tr("Move the view up in the side bar")))
    , moveViewDown(make(tr("Move View &Down"), {}, tr("Move the view down in the side bar")))
    , details(make(tr("&Details"), Qt::Key_F4, tr("Show the details of the selected invite")))
    , showChanges(make(tr("W&hat Changed"), Qt::Key_F7,
                       tr("Show the invites that have changed since the last check")))
    , rememberSnapshot(
          make(tr("Remember the &List"), {},
               tr("Save the list on this computer to show it at once at the next start")))
    , activity(make(tr("Acti&vity"), Qt::Key_F8, tr("Show all runs and their outcomes")))
    , pauseRun(make(tr("&Pause the Run"), Qt::CTRL | Qt::SHIFT | Qt::Key_P,
                    tr("Pause the run, or resume it")))
    , cancelRun(make(tr("&Stop the Run"), Qt::CTRL | Qt::SHIFT | Qt::Key_K,
                     tr("Stop the run after the steps in progress")))
    , changeKey(make(tr("Change &Key…"), {}, tr("Use another admin key")))
    , forgetKey(make(tr("&Forget Key…"), {}, tr("Remove the admin key from the keychain")))
    , openDemo(make(tr("Open the &Demo Organization"), {}, tr("Try the program with made-up data")))
    , preferences(make(tr("&Preferences…"), Qt::CTRL | Qt::Key_Comma,
                       tr("Change how the program looks and works")))
    , zoomIn(make(tr("Larger &Text"), Qt::CTRL | Qt::Key_Plus, tr("Make all text larger")))
    , zoomOut(make(tr("S&maller Text"), Qt::CTRL | Qt::Key_Minus, tr("Make all text smaller")))
    , zoomReset(make(tr("Defa&ult Text Size"), Qt::CTRL | Qt::Key_0,
                     tr("Use the text size of the desktop")))
    , forgetHistory(make(tr("C&lear Activity…"), {},
                         tr("Delete all runs and the remembered list from this computer")))
    , guide(make(tr("User’s &Guide"), Qt::Key_F1, tr("Open the user’s guide")))
    , shortcuts(make(tr("&Keyboard Shortcuts"), Qt::CTRL | Qt::Key_Question,
                     tr("Show all keyboard shortcuts")))
    , searchHelp(make(tr("&Searching"), {}, tr("Show examples of searches")))
    , findProblems(make(tr("&Find Problems…"), {},
                        tr("Check this computer, the way to the API and the key")))
    , reportProblem(
          make(tr("Report a &Problem…"), {}, tr("Copy versions and settings for a problem report")))
    , about(make(tr("&About Vestibule"), {}, {}))
    , quit(make(tr("&Quit"), Qt::CTRL | Qt::Key_Q, {}))
{
    invite->setIcon(icon(Sign::Invite));
    revoke->setIcon(icon(Sign::Revoke));
    resend->setIcon(icon(Sign::Resend));
    change->setIcon(icon(Sign::Change));
    activity->setIcon(icon(Sign::Activity));
    activity->setCheckable(true);
    sideBar->setCheckable(true);
    details->setCheckable(true);
    rememberSnapshot->setCheckable(true);
    for (QAction *part : {showList, showReview, showInsights, showRoster})
        part->setCheckable(true);
    pauseRun->setIcon(icon(Sign::Pause));
    cancelRun->setIcon(icon(Sign::Cancel));
    lookUp->setIcon(icon(Sign::LookUp));
    exportList->setIcon(icon(Sign::Export));
    refresh->setIcon(icon(Sign::Refresh));
    copy->setIcon(icon(Sign::Copy));
    changeKey->setIcon(icon(Sign::Key));
    zoomIn->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    preferences->setMenuRole(QAction::PreferencesRole);
    // With Shift or without: where the question mark is differs from one keyboard to another.
    shortcuts->setShortcuts({Qt::CTRL | Qt::Key_Question, Qt::CTRL | Qt::Key_Slash});
    about->setMenuRole(QAction::AboutRole);
    quit->setMenuRole(QAction::QuitRole);
}

QAction *Actions::make(const QString &text, const QKeySequence &key, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    const QString keyText = key.toString(QKeySequence::NativeText);
    if (!tip.isEmpty() && !keyText.isEmpty())
        setPlainToolTip(action,
                        tr("%1 (%2)", "what an action does, and its key").arg(tip, keyText));
    else if (!tip.isEmpty())
        setPlainToolTip(action, tip);
    action->setStatusTip(tip);
    return action;
}

QList<QAction *> Actions::changing() const
{
    return {invite, revoke, resend, change, revokeExpired, revokeOlder};
}

void Actions::setChangingProblem(const QString &reason)
{
    const QList<QAction *> actions = changing();
    for (QAction *action : actions)
        setProblem(action, reason);
}

void Actions::setProblem(QAction *action, const QString &reason)
{
    if (!action->property(kOwnTip).isValid()) {
        action->setProperty(kOwnTip, action->toolTip());
        action->setProperty(kOwnStatus, action->statusTip());
    }
    const QString tip = action->property(kOwnTip).toString();
    const QString status = action->property(kOwnStatus).toString();
    setPlainToolTip(action, reason.isEmpty() ? tip : reason);
    action->setStatusTip(reason.isEmpty() ? status : reason);
}

} // namespace Vestibule
