// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/out/invitewriter.h"

namespace Vestibule {

namespace {

constexpr qsizetype kBufferBytes = 64 * 1024;

} // namespace

InviteWriter::~InviteWriter() = default;

const QStringList &inviteFieldNames()
{
    static const QStringList names{QStringLiteral("id"),          QStringLiteral("email"),
                                   QStringLiteral("role"),        QStringLiteral("status"),
                                   QStringLiteral("created_at"),  QStringLiteral("expires_at"),
                                   QStringLiteral("accepted_at"), QStringLiteral("projects")};
    return names;
}

QString inviteProjectsText(const Invite &invite)
{
    if (!invite.projects)
        return {};
    // Not empty: read in again, an empty cell would take what is chosen for all.
    return invite.projects->isEmpty() ? QStringLiteral("none") : grantsText(*invite.projects);
}

InviteTextWriter::InviteTextWriter(QIODevice *device)
    : m_device(device)
{ }

bool InviteTextWriter::begin(std::optional<qint64>)
{
    m_text.reserve(kBufferBytes + kBufferBytes / 4);
    appendStart(m_text);
    return true;
}

bool InviteTextWriter::write(const Invite &invite)
{
    appendInvite(m_text, invite, m_empty);
    m_empty = false;
    return m_text.size() < kBufferBytes || flush();
}

bool InviteTextWriter::flush()
{
    const bool written = m_text.isEmpty() || m_device->write(m_text) == m_text.size();
    m_text.resize(0); // keeps its memory
    return written;
}

bool InviteTextWriter::end()
{
    appendEnd(m_text, m_empty);
    return flush();
}

QString InviteTextWriter::errorText() const
{
    return m_device->errorString();
}

} // namespace Vestibule
