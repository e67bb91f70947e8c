// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/read/inviteretrieval.h"

namespace Vestibule {

namespace {

/// A page of the list holds a hundred; each of these takes a request of its own.
constexpr int kMostOneByOne = 10;

} // namespace

InviteRetrieval::InviteRetrieval(InviteService *service, const QStringList &ids, Console &console,
                                 QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_left(ids)
    , m_read(service)
    , m_waits(console)
{
    m_waits.follow(m_read.pager());
    connect(&m_read, &InviteRead::arrived, this, [this](const QList<Invite> &invites) {
        for (const Invite &invite : invites)
            m_found.insert(invite.id, invite);
    });
    connect(&m_read, &InviteRead::finished, this, &InviteRetrieval::onRead);
}

InviteRetrieval::~InviteRetrieval() = default;

void InviteRetrieval::start()
{
    if (m_left.size() > kMostOneByOne)
        m_read.start();
    else
        next();
}

void InviteRetrieval::stop()
{
    m_read.stop();
    m_call.reset();
}

std::optional<Invite> InviteRetrieval::invite(const QString &id) const
{
    const auto found = m_found.constFind(id);
    return found == m_found.constEnd() ? std::nullopt : std::optional(*found);
}

void InviteRetrieval::onRead()
{
    m_error = m_read.error();
    if (m_error)
        emit finished();
    else
        next();
}

void InviteRetrieval::next()
{
    while (!m_left.isEmpty() && m_found.contains(m_left.constFirst()))
        m_left.removeFirst();
    if (m_left.isEmpty()) {
        emit finished();
        return;
    }
    m_call = m_service->retrieveInvite(m_left.constFirst());
    m_waits.follow<ApiCall>(m_call.get());
    connect(m_call.get(), &ApiCall::finished, this, &InviteRetrieval::onAnswer);
}

void InviteRetrieval::onAnswer()
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
