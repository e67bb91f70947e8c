// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/table/inviteexporter.h"

#include "exchange/out/invitewriters.h"
#include "exchange/wholefile.h"
#include "models/list/invitetablemodel.h"

#include <QElapsedTimer>
#include <QSaveFile>
#include <QThread>

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
    , m_left(invites)
{ }

InviteExporter::~InviteExporter()
{
    m_cancelled = true;
    if (m_ending)
        m_ending->wait();
}

void InviteExporter::start(const QString &path, ExportFormat format, std::vector<int> rows)
{
    m_file = std::make_unique<QSaveFile>(path);
    m_writer = makeInviteWriter(format, m_file.get());
    m_left.set(std::move(rows));
    m_rows = 0;
    m_cut = 0;
    m_cancelled = false;
    m_reason.clear();
    m_begun = m_file->open(QIODevice::WriteOnly);
    if (!m_begun)
        m_reason = m_file->errorString();
    else if (!(m_begun = m_writer->begin(m_left.count())))
        m_reason = m_writer->errorText();
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
    const qsizetype end = qMin(m_left.count(), m_left.done() + kSliceRows);
    bool good = m_begun;
    while (good && m_left.done() < end) {
        good = writeRow(m_left.next());
        if (!good)
            m_reason = m_writer->errorText();
        if (m_left.done() % kRowsPerLook == 0 && clock.elapsed() >= kSliceMs)
            break;
    }
    if (!good) {
        finish(Outcome::Failed);
        return;
    }
    emit progress(static_cast<int>(m_left.done()), static_cast<int>(m_left.count()));
    if (m_left.atEnd())
        startEnding();
    else
        later();
}

bool InviteExporter::writeRow(int row)
{
    if (row < 0)
        return true;
    ++m_rows;
    return m_writer->write(m_invites->inviteAt(row));
}

// A workbook is packed now, and a file synced to its disk: both may take seconds.
void InviteExporter::startEnding()
{
    m_ending.reset(QThread::create([this] { m_outcome = endAndCommit(); }));
    connect(m_ending.get(), &QThread::finished, this, &InviteExporter::onEnded);
    m_ending->start();
}

InviteExporter::Outcome InviteExporter::endAndCommit()
{
    if (!m_writer->end()) {
        m_reason = m_writer->errorText();
        return Outcome::Failed;
    }
    if (m_cancelled)
        return Outcome::Cancelled;
    if (commitWhole(*m_file))
        return Outcome::Written;
    m_reason = m_file->errorString();
    return Outcome::Failed;
}

void InviteExporter::onEnded()
{
    m_ending->wait();
    m_ending.release()->deleteLater(); // it is the sender
    finish(m_outcome);
}

void InviteExporter::finish(Outcome outcome)
{
    m_outcome = outcome;
    m_cut = m_writer->cutValues();
    m_writer.reset();
    m_file.reset(); // without commit() the temporary file goes
    m_left.clear();
    emit finished();
}

} // namespace Vestibule
