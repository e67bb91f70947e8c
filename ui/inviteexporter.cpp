// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inviteexporter.h"

#include "exchange/invitecsv.h"
#include "exchange/wholefile.h"
#include "models/invitetablemodel.h"

#include <QElapsedTimer>
#include <QSaveFile>

namespace Vestibule {

namespace {

// Bounds of a slice: whatever comes first. The clock is read every few rows only.
constexpr qint64 kSliceMs = 2;
constexpr qsizetype kSliceRows = 1000;
constexpr qsizetype kRowsPerLook = 50;

} // namespace

InviteExporter::InviteExporter(const InviteTableModel *invites, QObject *parent)
    : QObject(parent)
    , m_invites(invites)
{ }

InviteExporter::~InviteExporter() = default;

void InviteExporter::start(const QString &path, CsvProfile profile, const QStringList &ids)
{
    m_file = std::make_unique<QSaveFile>(path);
    m_profile = profile;
    m_ids = ids;
    m_next = 0;
    m_rows = 0;
    m_cancelled = false;
    m_reason.clear();
    if (m_file->open(QIODevice::WriteOnly))
        m_file->write(inviteCsvHeader(profile));
    later();
}

void InviteExporter::cancel()
{
    m_cancelled = true;
}

void InviteExporter::later()
{
    QMetaObject::invokeMethod(this, &InviteExporter::writeSlice, Qt::QueuedConnection);
}

void InviteExporter::writeSlice()
{
    if (m_cancelled || !m_invites) {
        finish(Outcome::Cancelled);
        return;
    }
    QElapsedTimer clock;
    clock.start();
    const qsizetype end = qMin(m_ids.size(), m_next + kSliceRows);
    bool good = m_file->error() == QFileDevice::NoError;
    while (good && m_next < end) {
        good = writeRow(m_ids.at(m_next++));
        if (m_next % kRowsPerLook == 0 && clock.elapsed() >= kSliceMs)
            break;
    }
    if (!good) {
        finish(Outcome::Failed);
        return;
    }
    emit progress(static_cast<int>(m_next), static_cast<int>(m_ids.size()));
    if (m_next < m_ids.size())
        later();
    else
        finish(commitWhole(*m_file) ? Outcome::Written : Outcome::Failed);
}

bool InviteExporter::writeRow(const QString &id)
{
    const int row = m_invites->rowOf(id);
    if (row < 0)
        return true;
    const QByteArray record = inviteCsvRecord(m_invites->inviteAt(row), m_profile);
    ++m_rows;
    return m_file->write(record) == record.size();
}

void InviteExporter::finish(Outcome outcome)
{
    m_outcome = outcome;
    if (outcome == Outcome::Failed)
        m_reason = m_file->errorString();
    m_file.reset(); // without commit() the temporary file goes
    m_ids.clear();
    emit finished();
}

} // namespace Vestibule
