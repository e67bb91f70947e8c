// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/read/readallinvites.h"

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

ReadAllInvites::ReadAllInvites(InviteService *service, QObject *parent)
    : QObject(parent)
    , m_reader([service](const QString &after) { return service->listInvites(after); },
               [this](const Page<Invite> &page) { return take(page); })
{
    m_reader.setAhead(true);
    // From the top once more: the same rows cannot be read the second time either.
    connect(&m_reader, &PageTurner::restarted, this, [this] { m_malformed = 0; });
    connect(&m_reader, &PageTurner::finished, this, &ReadAllInvites::finished);
}

QString ReadAllInvites::malformedText() const
{
    if (m_malformed == 0)
        return {};
    return QCoreApplication::translate(
        "CommandLine", "%n invite(s) could not be read and are missing.", nullptr, m_malformed);
}

PageTurner::Wants ReadAllInvites::take(const Page<Invite> &page)
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
    return PageTurner::Wants::More;
}

} // namespace Vestibule
