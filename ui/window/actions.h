// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QKeySequence;

namespace Vestibule {

/// All that can be asked of the window, each with its words, sign and key; the menus, the toolbar
/// and the table's context menu share them.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent);

    QAction *invite;
    QAction *revoke;
    QAction *resend;
    QAction *change;
    QAction *revokeExpired;
    QAction *revokeOlder;
    QAction *lookUp;
    QAction *exportList;
    QAction *refresh;
    QAction *loadAll;
    QAction *undo; ///< of the newest run; where it cannot be, its status tip says why
    QAction *copy;
    QAction *copyWithHeaders;
    QAction *selectAll;
    QAction *invertSelection;
    QAction *find;
    QAction *clearFilter;
    QAction *showList; ///< checkable: one of the parts of the window is shown
    QAction *showReview;
    QAction *showInsights;
    QAction *showRoster;
    QAction *sideBar; ///< checkable: whether it is shown
    QAction *goToViews;
    QAction *saveView;
    QAction *renameView;
    QAction *removeView;
    QAction *moveViewUp;
    QAction *moveViewDown;
    QAction *details; ///< checkable: whether the pane is shown
    QAction *showChanges; ///< the invites that changed since the last snapshot
    QAction *rememberSnapshot; ///< checkable: whether the last snapshot of the list is kept
    QAction *activity; ///< checkable: whether the dock is shown
    QAction *pauseRun;
    QAction *cancelRun;
    QAction *changeKey;
    QAction *forgetKey;
    QAction *openDemo;
    QAction *preferences;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomReset;
    QAction *forgetHistory;
    QAction *guide;
    QAction *shortcuts;
    QAction *searchHelp;
    QAction *findProblems;
    QAction *reportProblem;
    QAction *about;
    QAction *quit;

    /// The actions that change something in the organization.
    [[nodiscard]] QList<QAction *> changing() const;
    /// Says instead of what it does why it cannot be done now; empty: what it does again.
    static void setProblem(QAction *action, const QString &reason);
    void setChangingProblem(const QString &reason); ///< the same, of all changing()

private:
    QAction *make(const QString &text, const QKeySequence &key, const QString &tip);
};

} // namespace Vestibule
