// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/read/inviteexport.h"

namespace Vestibule {

InviteExport::InviteExport(InviteService *service, InviteWriter *writer, QObject *parent)
    : QObject(parent)
    , m_read(service)
    , m_writer(writer)
{
    connect(&m_read, &ReadAllInvites::arrived, this, &InviteExport::onArrived);
    connect(&m_read, &ReadAllInvites::finished, this, &InviteExport::onRead);
}

void InviteExport::start()
{
    if (m_writer->begin())
        m_read.start();
    else
        QMetaObject::invokeMethod(this, &InviteExport::failWriting, Qt::QueuedConnection);
}

void InviteExport::cancel()
{
    m_read.stop();
}

void InviteExport::onArrived(const QList<Invite> &invites)
{
    bool written = true;
    for (const Invite &invite : invites) {
        if (m_filter && !m_filter(invite))
            continue;
        written = written && m_writer->write(invite);
        ++m_count;
    }
    if (written && m_writer->flush())
        emit progressed();
    else
        failWriting();
}

void InviteExport::onRead()
{
    m_outcome = m_read.error() ? Outcome::ReadFailed
        : m_writer->end()      ? Outcome::Done
                               : Outcome::WriteFailed;
    emit finished();
}

void InviteExport::failWriting()
{
    m_read.stop();
    m_outcome = Outcome::WriteFailed;
    emit finished();
}

} // namespace Vestibule
