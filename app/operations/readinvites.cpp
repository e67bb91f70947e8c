// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/readinvites.h"

#include <QPointer>

#include <utility>

namespace Vestibule {

ReadInvites::ReadInvites(InviteService *service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{ }

ReadInvites::~ReadInvites() = default;

void ReadInvites::start()
{
    m_walk.restart();
    m_sawUnreadable = false;
    m_error.reset();
    m_running = true;
    requestPage();
}

void ReadInvites::cancel()
{
    if (m_call)
        m_call->cancel();
}

void ReadInvites::stop()
{
    m_running = false;
    m_call.reset();
}

void ReadInvites::requestPage()
{
    m_call = m_service->listInvites(m_walk.cursor());
    connect(m_call.get(), &ApiCall::waitingChanged, this, &ReadInvites::waitingChanged);
    connect(m_call.get(), &ApiCall::finished, this, &ReadInvites::onPage);
}

void ReadInvites::onPage()
{
    const auto call = std::move(m_call);
    if (!call->result()) {
        fail(call->result().error());
        return;
    }
    const Page<Invite> &page = *call->result();
    m_sawUnreadable = m_sawUnreadable || !page.malformed.isEmpty();
    if (page.hasMore) {
        if (!m_walk.goOn(page.cursor)) {
            fail({ApiError::Kind::CursorStuck, 0, {}, {}, call->requestId(), {}, {}});
            return;
        }
        requestPage(); // before anybody hears of this page, so that stop() within it holds
    }
    const QPointer<ReadInvites> self(this); // who hears of it may delete this
    emit arrived(page.items);
    if (self && m_running && !page.hasMore)
        finish();
}

void ReadInvites::fail(const ApiError &error)
{
    if (m_walk.givesUpCursor(error)) {
        emit restarted();
        requestPage();
        return;
    }
    m_error = error;
    finish();
}

void ReadInvites::finish()
{
    m_running = false;
    emit finished();
}

ApiCall::WaitReason ReadInvites::waitReason() const
{
    return m_call ? m_call->waitReason() : ApiCall::WaitReason::None;
}

qint64 ReadInvites::waitLeftMs() const
{
    return m_call ? m_call->waitLeftMs() : 0;
}

} // namespace Vestibule
