// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/undo.h"

#include <QObject>

class QShortcut;

namespace Vestibule {

class MainWindow;
class RunPlayer;
class Session;

/// Undo of the session's newest run: keeps the action of the menu, and gives its key a word where
/// nothing can be undone.
class RunUndo : public QObject
{
    Q_OBJECT

public:
    explicit RunUndo(MainWindow *window, QObject *parent = nullptr);

    void setSession(Session *session); ///< nullptr before it ends; no run was done in it
    void follow(const RunPlayer &newest); ///< as its state changes
    /// Why no run can begin; empty: runs can.
    void setRunProblem(const QString &reason);
    [[nodiscard]] bool isPossible() const
    {
        return m_problem == UndoProblem::None && m_runProblem.isEmpty();
    }
    void undo(); ///< inviteAgainRequested() follows where it is possible

signals:
    /// They are to be shown in the invite dialog; nothing is sent by that.
    void inviteAgainRequested(const QList<Vestibule::RevokedPerson> &people);

private:
    void rememberExpired(const QList<RunStep> &steps);
    void update();

    MainWindow *m_window;
    QShortcut *m_why; ///< the key, where the action cannot have it
    Session *m_session = nullptr;
    QString m_runProblem;
    UndoProblem m_problem = UndoProblem::NoRun;
    QList<RunStep> m_steps; ///< of the newest run, once it has ended
    QSet<QString> m_expired; ///< ids of invites that had expired when a run took them away
};

} // namespace Vestibule
