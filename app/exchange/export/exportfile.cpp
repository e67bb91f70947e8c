// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/exportfile.h"

#include "exchange/out/invitewriters.h"
#include "exchange/wholefile.h"

#include <QSaveFile>

#include <algorithm>

namespace Vestibule {

ExportFile::ExportFile() = default;
ExportFile::~ExportFile() = default;

bool ExportFile::open(const QString &path, ExportFormat format, qint64 rows)
{
    if (const auto reason = noFileReason(path))
        return failed(*reason);
    m_file = std::make_unique<QSaveFile>(path);
    m_writer = makeInviteWriter(format, m_file.get());
    if (!m_file->open(QIODevice::WriteOnly))
        return failed(m_file->errorString());
    return m_writer->begin(rows) || failed(m_writer->errorText());
}

bool ExportFile::write(const QList<Invite> &invites)
{
    const bool good = std::all_of(invites.cbegin(), invites.cend(),
                                  [this](const Invite &invite) { return m_writer->write(invite); });
    return good || failed(m_writer->errorText());
}

bool ExportFile::finish()
{
    if (!m_writer->end())
        return failed(m_writer->errorText());
    m_cut = m_writer->cutValues();
    Stage open = Stage::Open;
    if (!m_stage.compare_exchange_strong(open, Stage::Placing))
        return false;
    return commitWhole(*m_file) || failed(m_file->errorString());
}

bool ExportFile::abandon()
{
    Stage open = Stage::Open;
    return m_stage.compare_exchange_strong(open, Stage::Abandoned) || open == Stage::Abandoned;
}

bool ExportFile::failed(const QString &reason)
{
    m_reason = reason;
    return false;
}

} // namespace Vestibule
