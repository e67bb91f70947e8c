// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/inviteexport.h"

#include "exchange/invitecsv.h"

#include <utility>

namespace Vestibule {

InviteExport::InviteExport(InviteService *service, QIODevice *out, CsvProfile profile,
                           QObject *parent)
    : QObject(parent)
    , m_read(service)
    , m_out(out)
    , m_profile(profile)
{
    connect(&m_read, &InviteRead::arrived, this, &InviteExport::onArrived);
    connect(&m_read, &InviteRead::finished, this, [this] {
        m_outcome = m_read.error() ? Outcome::ReadFailed : Outcome::Done;
        emit finished();
    });
}

void InviteExport::start()
{
    m_read.start();
}

void InviteExport::cancel()
{
    m_read.stop();
}

void InviteExport::onArrived(const QList<Invite> &invites)
{
    QByteArray bytes;
    if (!std::exchange(m_headerWritten, true))
        bytes = inviteCsvHeader(m_profile);
    for (const Invite &invite : invites)
        bytes += inviteCsvRecord(invite, m_profile);
    if (m_out->write(bytes) == bytes.size()) {
        emit progressed();
        return;
    }
    m_read.stop();
    m_outcome = Outcome::WriteFailed;
    emit finished();
}

} // namespace Vestibule
