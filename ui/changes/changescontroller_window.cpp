// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"
#include "ui/changes/changescontroller.h"
#include "ui/changes/changesstrip.h"
#include "ui/changes/gonedialog.h"
#include "ui/window/actions.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <QAction>

namespace Vestibule {

void ChangesController::setChoice(LookChoice choice)
{
    if (!isWritable()) {
        updateActions();
        return;
    }
    const bool erases = m_choice == LookChoice::Keep && choice != LookChoice::Keep;
    m_choice = choice;
    m_strip->setQuestion(false);
    m_journal->setLookChoice(choice, m_journal, [this, erases](const JournalResult<void> &chosen) {
        onChosen(chosen, erases);
    });
    if (choice == LookChoice::Keep && !m_due)
        keep();
    updateActions();
}

void ChangesController::onChosen(const JournalResult<void> &chosen, bool erased)
{
    InvitesPage *page = m_window->invitesPage();
    if (!chosen)
        page->tell(ErrorBanner::Tone::Error, journalErrorText(chosen.error()));
    else if (erased)
        page->tell(ErrorBanner::Tone::Information,
                   tr("The remembered list was erased from this computer. The next start cannot "
                      "tell what is new."));
}

void ChangesController::updateActions()
{
    const Actions *actions = m_window->commands();
    actions->showChanges->setEnabled(!m_diff.isEmpty());
    actions->rememberLook->setEnabled(m_journalRead && isWritable());
    actions->rememberLook->setChecked(m_choice == LookChoice::Keep);
}

void ChangesController::showChanged()
{
    if (m_diff.changes.isEmpty()) {
        showGone();
        return;
    }
    m_window->invitesPage()->searchFor(QStringLiteral("is:new,changed"));
}

void ChangesController::showGone()
{
    if (m_diff.gone.isEmpty() || !m_session)
        return;
    m_window->openDialog(new GoneDialog(m_diff, m_session->invites()->clock()(), m_window));
}

} // namespace Vestibule
