// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/inviteexporter.h"

#include "domain/inbackground.h"
#include "exchange/export/exportfile.h"
#include "exchange/out/invitewriters.h"
#include "exchange/wholefile.h"
#include "models/list/invitetablemodel.h"

#include <QElapsedTimer>

namespace Vestibule {

namespace {

// Bounds of a slice: whatever comes first. The clock is read every few rows only.
constexpr qint64 kSliceMs = 2;
constexpr qsizetype kSliceRows = 1000;
constexpr qsizetype kRowsPerClockCheck = 50;

} // namespace

InviteExporter::InviteExporter(const InviteTableModel *invites, QObject *parent)
    : QObject(parent)
    , m_invites(invites)
{ }

InviteExporter::~InviteExporter()
{
    if (m_file) [[maybe_unused]]
        const bool abandoned = m_file->abandon();
}

void InviteExporter::start(const QString &path, ExportFormat format, std::vector<int> rows)
{
    m_file = std::make_shared<ExportFile>();
    m_left.set(m_invites, std::move(rows));
    m_rows = 0;
    m_taken = 0;
    m_cut = 0;
    m_cancelled = false;
    m_reason.clear();
    inThread([path, format,
              count = m_left.count()](ExportFile &file) { return file.open(path, format, count); },
             &InviteExporter::takeSlice);
}

void InviteExporter::inThread(const Step &step, Next next)
{
    // What was abandoned meanwhile answers to nobody.
    inBackground(
        this, [file = m_file, step] { return step(*file); },
        [this, next, file = std::weak_ptr(m_file)](bool good) {
            if (m_cancelled || !m_file || file.lock() != m_file)
                return;
            m_reason = m_file->reason();
            if (good)
                (this->*next)();
            else
                finish(Outcome::Failed);
        });
}

void InviteExporter::cancel()
{
    if (!m_file || m_cancelled || !m_file->abandon())
        return;
    m_cancelled = true;
    QMetaObject::invokeMethod(
        this,
        [this, file = std::weak_ptr(m_file)] {
            if (m_file && file.lock() == m_file)
                finish(Outcome::Cancelled);
        },
        Qt::QueuedConnection);
}

void InviteExporter::takeSlice()
{
    if (!m_invites) {
        finish(Outcome::Cancelled);
        return;
    }
    QElapsedTimer clock;
    clock.start();
    QList<Invite> slice;
    slice.reserve(kSliceRows);
    const qsizetype end = qMin(m_left.count(), m_left.done() + kSliceRows);
    while (m_left.done() < end) {
        if (const int row = m_left.next(); row >= 0)
            slice.append(m_invites->inviteAt(row));
        if (m_left.done() % kRowsPerClockCheck == 0 && clock.elapsed() >= kSliceMs)
            break;
    }
    m_taken = static_cast<int>(slice.size());
    inThread([slice](ExportFile &file) { return file.write(slice); },
             &InviteExporter::onSliceWritten);
}

void InviteExporter::onSliceWritten()
{
    m_rows += m_taken;
    const bool last = m_left.atEnd();
    emit progress(static_cast<int>(m_left.done()), static_cast<int>(m_left.count()));
    // A workbook is packed at the end, and a file synced to its disk: both may take seconds.
    if (m_cancelled)
        return;
    if (last)
        inThread([](ExportFile &file) { return file.finish(); }, &InviteExporter::onPlaced);
    else
        takeSlice();
}

void InviteExporter::onPlaced()
{
    finish(Outcome::Written);
}

void InviteExporter::finish(Outcome outcome)
{
    m_outcome = outcome;
    if (outcome == Outcome::Written)
        m_cut = m_file->cutValues();
    m_file.reset(); // unless it was put in its place, the temporary file goes
    m_left.clear();
    emit finished();
}

} // namespace Vestibule
