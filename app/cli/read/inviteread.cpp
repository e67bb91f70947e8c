// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/read/inviteread.h"

#include <QCoreApplication>
#include <QHashFunctions>

namespace Vestibule {

namespace {

std::pair<size_t, size_t> markOf(const QString &id)
{
    const size_t seed = QHashSeed::globalSeed();
    return {qHash(id, seed), qHash(id, ~seed)};
}

} // namespace

InviteRead::InviteRead(InviteService *service, QObject *parent)
    : QObject(parent)
    , m_pager(service)
{
    connect(&m_pager, &InvitePager::pageArrived, this, &InviteRead::onPage);
    connect(&m_pager, &InvitePager::stateChanged, this, &InviteRead::onStateChanged);
    // From the top once more: the same rows cannot be read the second time either.
    connect(&m_pager, &InvitePager::restarted, this, [this] { m_malformed = 0; });
}

void InviteRead::start()
{
    m_pager.loadAll();
}

void InviteRead::stop()
{
    m_pager.disconnect(this);
    m_pager.cancel();
}

QString InviteRead::malformedText() const
{
    if (m_malformed == 0)
        return {};
    return QCoreApplication::translate(
        "CommandLine", "%n invite(s) could not be read and are left out.", nullptr, m_malformed);
}

void InviteRead::onPage(const Page<Invite> &page)
{
    QList<Invite> fresh;
    fresh.reserve(page.items.size());
    for (const Invite &invite : page.items) {
        const auto before = m_seen.size();
        m_seen.insert(markOf(invite.id));
        if (m_seen.size() != before)
            fresh.append(invite);
    }
    m_malformed += int(page.malformed.size());
    emit arrived(fresh);
}

void InviteRead::onStateChanged()
{
    if (m_pager.state() == InvitePager::State::Failed)
        m_error = m_pager.error();
    if (m_pager.state() == InvitePager::State::Failed
        || m_pager.state() == InvitePager::State::Complete)
        emit finished();
}

} // namespace Vestibule
