// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/invitepager.h"

namespace Vestibule {

InvitePager::InvitePager(InviteService *service, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_reader([service](const QString &after) { return service->listInvites(after); },
               [this](const Page<Invite> &page) { return take(page); })
{
    connect(&m_reader, &PageTurner::waitingChanged, this, &InvitePager::waitingChanged);
    connect(&m_reader, &PageTurner::restarted, this, &InvitePager::onRestarted);
    connect(&m_reader, &PageTurner::finished, this, &InvitePager::onFinished);
}

void InvitePager::fetchMore()
{
    if (m_state == State::Idle)
        request();
}

void InvitePager::loadAll()
{
    if (m_loadAll || (m_state != State::Idle && m_state != State::Loading))
        return;
    m_loadAll = true;
    if (m_state == State::Idle)
        request();
    else
        emit stateChanged();
}

void InvitePager::retry()
{
    if (m_state == State::Failed)
        request();
}

void InvitePager::request()
{
    if (!m_service)
        return;
    m_reader.resume();
    setState(State::Loading);
}

void InvitePager::refresh()
{
    onRestarted();
    if (!m_service)
        return;
    m_reader.start();
    setState(State::Loading);
}

void InvitePager::onRestarted()
{
    m_refreshing = true;
    emit restarted();
}

void InvitePager::cancel()
{
    if (m_state != State::Loading)
        return;
    m_loadAll = false;
    m_reader.stop();
    rest();
}

void InvitePager::finishRefresh()
{
    m_refreshing = false;
}

PageTurner::Wants InvitePager::take(const Page<Invite> &page)
{
    ++m_pagesRead;
    const bool wasRefreshing = m_refreshing;
    const QPointer<InvitePager> self(this);
    emit pageArrived(page);
    if (!self || !(m_loadAll || m_refreshing || m_reader.isStuck())) // for which there is an error
        return PageTurner::Wants::Enough;
    if (m_loadAll && wasRefreshing && !m_refreshing && m_reader.isRunning() && page.hasMore)
        emit stateChanged();
    return PageTurner::Wants::More;
}

void InvitePager::onFinished()
{
    if (!m_reader.error()) {
        rest();
        return;
    }
    m_error = *m_reader.error();
    m_loadAll = false;
    setState(State::Failed);
}

void InvitePager::rest()
{
    if (m_reader.isAtEnd()) {
        m_loadAll = false;
        m_refreshing = false;
    }
    setState(m_reader.isAtEnd() ? State::Complete : State::Idle);
}

void InvitePager::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}

} // namespace Vestibule
