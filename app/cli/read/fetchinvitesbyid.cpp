// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/read/fetchinvitesbyid.h"

namespace Vestibule {

namespace {

/// A page of the list holds a hundred; each of these takes a request of its own.
constexpr int kMostOneByOne = 10;

} // namespace

FetchInvitesById::FetchInvitesById(InviteService *service, const QStringList &ids, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_left(ids)
    , m_all(service)
{
    connect(&m_all, &ReadAllInvites::arrived, this, [this](const QList<Invite> &invites) {
        for (const Invite &invite : invites)
            m_found.insert(invite.id, invite);
    });
    connect(&m_all, &ReadAllInvites::finished, this, &FetchInvitesById::onRead);
}

FetchInvitesById::~FetchInvitesById() = default;

void FetchInvitesById::start()
{
    if (m_left.size() > kMostOneByOne)
        m_all.start();
    else
        next();
}

void FetchInvitesById::stop()
{
    m_all.stop();
    m_call.reset();
}

std::optional<Invite> FetchInvitesById::invite(const QString &id) const
{
    const auto found = m_found.constFind(id);
    return found == m_found.constEnd() ? std::nullopt : std::optional(*found);
}

void FetchInvitesById::onRead()
{
    m_error = m_all.error();
    if (m_error)
        emit finished();
    else
        next();
}

void FetchInvitesById::next()
{
    while (!m_left.isEmpty() && m_found.contains(m_left.constFirst()))
        m_left.removeFirst();
    if (m_left.isEmpty()) {
        emit finished();
        return;
    }
    m_call = m_service->retrieveInvite(m_left.constFirst());
    connect(m_call.get(), &ApiCall::finished, this, &FetchInvitesById::onAnswer);
}

void FetchInvitesById::onAnswer()
{
    const Result<InviteDetails> result = m_call->result();
    if (result) {
        // What is changed later is what the person named, whatever the answer calls it.
        Invite invite = result->invite;
        invite.id = m_left.constFirst();
        m_found.insert(invite.id, invite);
    } else if (result.error().kind != ApiError::Kind::NotFound) {
        m_error = result.error();
        emit finished();
        return;
    }
    m_left.removeFirst();
    next();
}

} // namespace Vestibule
