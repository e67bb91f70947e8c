// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runundo.h"

#include "operations/runplan.h"
#include "operations/runplayer.h"
#include "session/session.h"
#include "ui/window/actions.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QShortcut>

namespace Vestibule {

RunUndo::RunUndo(MainWindow *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_why(new QShortcut(QKeySequence(QKeySequence::Undo), window))
{
    connect(window->commands()->undo, &QAction::triggered, this, &RunUndo::undo);
    connect(m_why, &QShortcut::activated, this, [this] {
        m_window->invitesPage()->tell(ErrorBanner::Tone::Information,
                                      m_window->commands()->undo->statusTip());
    });
    update();
}

void RunUndo::setSession(Session *session)
{
    m_session = session;
    m_steps.clear();
    m_expired.clear();
    m_problem = UndoProblem::NoRun;
    update();
}

void RunUndo::setRunProblem(const QString &reason)
{
    m_runProblem = reason;
    update();
}

void RunUndo::follow(const RunPlayer &newest)
{
    if (newest.isEnded()) {
        m_steps = newest.steps();
    } else {
        m_steps.clear();
        rememberExpired(newest.steps());
    }
    m_problem = undoProblem(m_steps, newest.isEnded(), m_expired);
    update();
}

// The list knows an invite until it is gone.
void RunUndo::rememberExpired(const QList<RunStep> &steps)
{
    const InviteTableModel *invites = m_session->invites();
    const std::optional<qint64> now = m_session->serverNow()();
    for (const RunStep &step : steps) {
        const int row =
            step.kind == StepKind::Revoke && !step.isSettled() ? invites->rowOf(step.inviteId) : -1;
        if (row >= 0 && hasExpired(invites->inviteAt(row), now))
            m_expired.insert(step.inviteId);
    }
}

void RunUndo::undo()
{
    if (isPossible())
        emit inviteAgainRequested(revokedPeople(m_steps, m_expired));
}

void RunUndo::update()
{
    const QString reason = m_runProblem.isEmpty() ? undoProblemText(m_problem) : m_runProblem;
    QAction *action = m_window->commands()->undo;
    if (!action->isEnabled() && action->statusTip() != reason)
        m_window->invitesPage()->takeBack(action->statusTip());
    Actions::setProblem(action, reason);
    action->setEnabled(reason.isEmpty());
    m_why->setEnabled(!reason.isEmpty() && m_session != nullptr);
}

} // namespace Vestibule
