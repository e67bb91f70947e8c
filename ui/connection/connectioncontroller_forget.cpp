// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/keystore.h"
#include "accounts/settings.h"
#include "ui/connection/connectioncontroller.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

#include <QAction>

namespace Vestibule {

void ConnectionController::confirmForget()
{
    ask(tr("Forget the Key?"),
        tr("The admin key is removed from the system's keychain. It stays valid with OpenAI until "
           "it is deleted there."),
        tr("Forget Key"), &ConnectionController::forget);
}

void ConnectionController::forget()
{
    if (m_session != nullptr && m_session->source() == Session::Source::Keychain)
        leaveThen([this] { removeKey(); });
    else
        removeKey();
}

void ConnectionController::removeKey()
{
    dropJob();
    m_job = m_keys->remove(m_environment.origin(), this);
    connect(m_job, &KeyJob::finished, this, [this, job = m_job.data()] { onForgotten(job); });
}

void ConnectionController::onForgotten(const KeyJob *job)
{
    const KeyAnswer &answer = takeAnswer(job);
    if (answer.status != KeyAnswer::Status::Done) {
        const QString seen = answer.status == KeyAnswer::Status::NotFound
            ? tr("The keychain shows no key of Vestibule. If it is locked, the key is still there: "
                 "unlock it and try again.")
            : tr("The key could not be removed from the keychain. Remove it in the keychain's own "
                 "program, or try again.");
        tell(tr("The Key Was Not Removed"), seen);
        return;
    }
    m_settings->setKeyWasStored(false, m_environment.origin());
    m_window->commands()->forgetKey->setEnabled(false);
    if (m_session == nullptr || m_session->source() != Session::Source::Keychain) {
        showWelcome();
        return;
    }
    leaveThen([this] {
        close();
        showWelcome();
    });
}

} // namespace Vestibule
