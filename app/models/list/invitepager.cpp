// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/invitepager.h"

#include <utility>

namespace Vestibule {

ListClaim::ListClaim(InvitePager *pager)
    : m_pager(pager)
    , m_round(pager->m_round)
{ }

ListClaim &ListClaim::operator=(ListClaim &&other) noexcept
{
    ListClaim taken(std::move(other)); // goes with what was held before
    std::swap(m_pager, taken.m_pager);
    std::swap(m_round, taken.m_round);
    return *this;
}

ListClaim::~ListClaim()
{
    if (isHeld())
        m_pager->letGo();
}

bool ListClaim::isHeld() const
{
    return m_pager && m_pager->m_round == m_round;
}

InvitePager::InvitePager(InviteService *service, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_reader([service](const QString &after) { return service->listInvites(after); },
               [this](const Page<Invite> &page) { return this->take(page); })
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

ListClaim InvitePager::claimAll()
{
    ListClaim claim(this);
    ++m_claims;
    if (m_state == State::Idle || m_state == State::Failed)
        request();
    else if (m_state == State::Loading && m_claims == 1)
        emit stateChanged();
    return claim;
}

void InvitePager::letGo()
{
    if (--m_claims > 0 || m_state != State::Loading)
        return;
    if (m_refreshing)
        emit stateChanged();
    else
        cancel();
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
    m_claims = 0;
    ++m_round;
    m_reader.stop();
    rest();
}

PageTurner::Wants InvitePager::take(const Page<Invite> &page)
{
    ++m_pagesRead;
    const QPointer<InvitePager> self(this);
    const bool wasRefreshing = m_refreshing;
    const Take take = m_take; // the table may go meanwhile
    const bool covered = take && take(page) == PageTurner::Wants::Enough;
    if (self) {
        m_refreshing = m_refreshing && !covered;
        emit pageArrived(page);
    }
    // Where the reader is stuck it has an error for who wants more.
    if (!self || !(m_claims > 0 || m_refreshing || m_reader.isStuck()))
        return PageTurner::Wants::Enough;
    if (wasRefreshing && !m_refreshing && page.hasMore)
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
    setState(State::Failed);
}

void InvitePager::rest()
{
    m_refreshing = m_refreshing && !m_reader.isAtEnd();
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
