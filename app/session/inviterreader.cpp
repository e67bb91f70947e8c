// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/inviterreader.h"

#include "domain/invitestory.h"

#include <chrono>

namespace Vestibule {

using namespace std::chrono_literals;

namespace {

// An invite was sent once, so a page of a hundred entries has room for them; servers and proxies
// refuse URLs of 8 KiB, some of 6.
constexpr int kMostAskedAtOnce = 75;

constexpr auto kPause = 200ms; // what is painted comes first, and rows come in pages

} // namespace

InviterReader::InviterReader(InviteService *service, InviteTableModel *invites, QObject *parent)
    : QObject(parent)
    , m_invites(invites)
    , m_reader(
          [this, service](const QString &after) {
              return service->listAuditLogs({m_asked, {}, true}, after);
          },
          [this](const Page<AuditEntry> &page) { return take(page); })
{
    m_reader.setQuiet(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    connect(&m_soon, &QTimer::timeout, this, &InviterReader::next);
    connect(&m_reader, &PageTurner::finished, this, &InviterReader::onRead);
    connect(invites, &QAbstractItemModel::rowsInserted, &m_soon, qOverload<>(&QTimer::start));
}

void InviterReader::setWanted(Use use, bool wanted)
{
    const int before = m_uses;
    m_uses = wanted ? m_uses | use : m_uses & ~use;
    if (m_uses == before)
        return;
    if (m_uses == 0) {
        m_reader.stop();
        m_asked.clear();
    } else if (wanted) {
        if (m_error && !isLasting(*m_error))
            m_error.reset();
        m_soon.start();
    }
    emit changed();
}

bool InviterReader::isComplete() const
{
    return m_invites->idsWithoutInviter(1).isEmpty();
}

void InviterReader::next()
{
    if (m_uses == 0 || m_error || m_reader.isRunning())
        return;
    m_asked = m_invites->idsWithoutInviter(kMostAskedAtOnce);
    m_read.clear();
    for (const QString &id : std::as_const(m_asked))
        m_read.insert(id, {});
    if (!m_asked.isEmpty())
        m_reader.start();
}

PageTurner::Wants InviterReader::take(const Page<AuditEntry> &page)
{
    // Whoever answers with the entries of other invites would go on to the log's beginning.
    bool heeds = true;
    for (const AuditEntry &entry : page.items) {
        const auto known = m_read.find(entry.inviteId);
        heeds = heeds && known != m_read.end();
        if (known != m_read.end() && entry.event == AuditEntry::Event::InviteSent)
            *known = actorName(entry);
    }
    return heeds ? PageTurner::Wants::More : PageTurner::Wants::Enough;
}

void InviterReader::onRead()
{
    m_error = m_reader.error();
    if (!m_error)
        m_invites->addInviters(m_read);
    emit changed();
    m_soon.start();
}

} // namespace Vestibule
