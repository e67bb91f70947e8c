// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/callanswer.h"

#include "ui/commands/invitecontroller.h"
#include "ui/desktop/windowraise.h"
#include "ui/window/actions.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>

#include <utility>

namespace Vestibule {

CallAnswer::CallAnswer(MainWindow *window, InviteController *invites, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_invites(invites)
{
    connect(window->invitesPage(), &InvitesPage::conditionChanged, this, &CallAnswer::tryNow,
            Qt::QueuedConnection);
    connect(window->commands()->invite, &QAction::changed, this, &CallAnswer::tryNow,
            Qt::QueuedConnection);
    // A dialog that was in front has gone.
    connect(qApp, &QApplication::focusChanged, this, &CallAnswer::tryNow, Qt::QueuedConnection);
}

void CallAnswer::answer(const WindowCall &call)
{
    raiseWindow(m_window, call.token);
    wait(call);
}

void CallAnswer::wait(const WindowCall &call)
{
    if (call.deed == WindowCall::Deed::Raise)
        return;
    m_call = call;
    tryNow();
}

void CallAnswer::tryNow()
{
    if (m_call.deed == WindowCall::Deed::Raise || !m_window->isShowingInvites()
        || m_window->invitesPage()->session() == nullptr
        || QApplication::activeModalWidget() != nullptr)
        return;
    QAction *invite = m_window->commands()->invite;
    const bool invites = m_call.deed == WindowCall::Deed::Invite;
    if (invites && !invite->isEnabled())
        return;
    const WindowCall call = std::exchange(m_call, {});
    if (!invites)
        m_window->invitesPage()->showPart(InvitesPage::Part::Review);
    else if (call.file.isEmpty())
        invite->trigger();
    else
        m_invites->inviteFiles({call.file});
}

} // namespace Vestibule
