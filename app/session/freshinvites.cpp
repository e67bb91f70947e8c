// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/freshinvites.h"

#include "domain/changes/quickrefresh.h"

#include <algorithm>

namespace Vestibule {

FreshInvites::FreshInvites(InviteService *service, InviteTableModel *invites,
                           const QStringList &ids, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_invites(invites)
    , m_ids(ids)
{
    connect(invites->pager(), &InvitePager::stateChanged, this, &FreshInvites::onPagerChanged);
}

FreshInvites::~FreshInvites()
{
    m_isReadingWhole = false; // so that it does not hear of the claim that it lets go
}

QStringList FreshInvites::asOfIds() const
{
    QStringList ids;
    for (const QString &id : m_ids) {
        const int row = m_invites ? m_invites->rowOf(id) : -1;
        if (row >= 0 && m_invites->isAsOf(row))
            ids.append(id);
    }
    return ids;
}

bool FreshInvites::isFresh() const
{
    return !m_invites || !m_invites->hasAsOfRows() || asOfIds().isEmpty();
}

void FreshInvites::start()
{
    m_error.reset();
    if (areFew(asOfIds().size(), m_invites->rowCount())) {
        QMetaObject::invokeMethod(this, &FreshInvites::next, Qt::QueuedConnection);
        return;
    }
    if (m_invites->pager()->isReadWhole())
        m_invites->pager()->refresh();
    m_isReadingWhole = true;
    m_claim = m_invites->pager()->claimAll();
    QMetaObject::invokeMethod(this, &FreshInvites::onPagerChanged, Qt::QueuedConnection);
}

// A page may bring what was still to be asked for.
void FreshInvites::next()
{
    const QStringList left = asOfIds();
    if (left.isEmpty()) {
        end();
        return;
    }
    m_asked = left.constFirst();
    m_call = m_service->retrieveInvite(m_asked);
    connect(m_call.get(), &ApiCall::finished, this, &FreshInvites::onRetrieved);
}

void FreshInvites::onRetrieved()
{
    const Result<InviteDetails> result = m_call->result();
    if (result) {
        Invite invite = result->invite;
        invite.id = m_asked; // whatever the answer calls it
        m_invites->upsert(invite);
    } else if (result.error().kind == ApiError::Kind::NotFound) {
        m_invites->remove(m_asked);
    } else {
        m_error = result.error();
        end();
        return;
    }
    next();
}

void FreshInvites::onPagerChanged()
{
    const InvitePager *pager = m_invites ? m_invites->pager() : nullptr;
    if (!m_isReadingWhole || pager == nullptr)
        return;
    if (pager->state() == InvitePager::State::Failed) {
        m_error = pager->error();
        end();
    } else if (pager->isReadWhole() && !pager->isRefreshing()) {
        end();
    } else if (pager->state() != InvitePager::State::Loading) {
        m_claim = m_invites->pager()->claimAll(); // somebody has stopped the loading
    }
}

void FreshInvites::end()
{
    m_isReadingWhole = false;
    m_claim = {};
    emit finished();
}

Wait FreshInvites::wait() const
{
    return m_call ? m_call->wait() : m_invites ? m_invites->pager()->wait() : Wait{};
}

QList<Invite> FreshInvites::invites() const
{
    QList<Invite> invites;
    for (const QString &id : m_ids) {
        if (const int row = m_invites ? m_invites->rowOf(id) : -1; row >= 0)
            invites.append(m_invites->inviteAt(row));
    }
    return invites;
}

int FreshInvites::goneCount() const
{
    return static_cast<int>(m_ids.size() - invites().size());
}

} // namespace Vestibule
