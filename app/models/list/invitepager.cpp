// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/invitepager.h"

#include <QPointer>

#include <utility>

namespace Vestibule {

InvitePager::InvitePager(InviteService *service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{ }

InvitePager::~InvitePager() = default;

ApiCall::WaitReason InvitePager::waitReason() const
{
    return m_call ? m_call->waitReason() : ApiCall::WaitReason::None;
}

qint64 InvitePager::waitLeftMs() const
{
    return m_call ? m_call->waitLeftMs() : 0;
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
    m_stopAfterPage = false;
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

void InvitePager::refresh()
{
    m_walk.restart();
    startOver();
}

void InvitePager::cancel()
{
    if (m_state != State::Loading)
        return;
    m_loadAll = false;
    if (m_inPage) {
        m_stopAfterPage = true;
        return;
    }
    dropCall();
    setState(State::Idle);
}

void InvitePager::finishRefresh()
{
    m_refreshing = false;
}

void InvitePager::startOver()
{
    dropCall();
    ++m_pass;
    m_refreshing = true;
    m_inPage = false; // from here on, cancel() means the new pass
    emit restarted();
    request();
}

void InvitePager::request()
{
    if (!m_service)
        return;
    m_call = m_service->listInvites(m_walk.cursor());
    connect(m_call.get(), &ApiCall::waitingChanged, this, &InvitePager::waitingChanged);
    connect(m_call.get(), &ApiCall::finished, this, &InvitePager::onFinished);
    setState(State::Loading);
}

void InvitePager::dropCall()
{
    if (!m_call)
        return;
    const bool waited = waitReason() != ApiCall::WaitReason::None;
    m_call.reset();
    if (waited)
        emit waitingChanged();
}

void InvitePager::onFinished()
{
    // The call leaves its member first, so that whoever hears of the page may ask for another.
    const CallPtr<Page<Invite>> call = std::exchange(m_call, nullptr);
    if (call->result())
        onPage(*call->result());
    else
        onError(call->result().error());
}

void InvitePager::onPage(const Page<Invite> &page)
{
    ++m_pagesRead;
    const int pass = m_pass;
    const bool wasRefreshing = m_refreshing;
    m_inPage = true;
    m_stopAfterPage = false;
    const QPointer<InvitePager> self(this);
    emit pageArrived(page);
    if (!self)
        return;
    m_inPage = false;
    if (pass != m_pass) // a refresh was asked for meanwhile
        return;
    const bool empty = page.items.isEmpty() && page.malformed.isEmpty();
    if (!page.hasMore)
        finish();
    else if (!empty && m_walk.goOn(page.cursor))
        goOn(wasRefreshing);
    else
        fail({ApiError::Kind::CursorStuck, 0, {}, {}, {}, {}, {}});
}

void InvitePager::goOn(bool wasRefreshing)
{
    if (m_stopAfterPage || !(m_loadAll || m_refreshing)) {
        setState(State::Idle);
        return;
    }
    request();
    if (wasRefreshing != m_refreshing)
        emit stateChanged();
}

void InvitePager::finish()
{
    m_loadAll = false;
    m_refreshing = false;
    setState(State::Complete);
}

void InvitePager::onError(const ApiError &error)
{
    if (m_walk.givesUpCursor(error)) {
        startOver();
        return;
    }
    if (error.kind == ApiError::Kind::Cancelled) {
        m_loadAll = false;
        setState(State::Idle);
        return;
    }
    fail(error);
}

void InvitePager::fail(const ApiError &error)
{
    m_error = error;
    m_loadAll = false;
    setState(State::Failed);
}

void InvitePager::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}

} // namespace Vestibule
