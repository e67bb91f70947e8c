// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/rowcopier.h"

#include "models/list/invitecells.h"
#include "ui/widgets/clipboardrows.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>

#include <algorithm>
#include <vector>

namespace Vestibule {

namespace {

constexpr qint64 kCopySliceMs = 5;
constexpr qsizetype kChunk = 64; // rows between two checks of the clock

} // namespace

RowCopier::RowCopier(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &RowCopier::goOn);
}

void RowCopier::copy(InviteFilterModel *invites, const QList<RowRange> &rows,
                     const QList<int> &columns, bool headers)
{
    cancel();
    m_columns = columns;
    // The source's rows, since those of the filter move whenever something arrives.
    std::vector<int> sourceRows;
    sourceRows.reserve(static_cast<size_t>(countRows(rows)));
    for (const RowRange &range : rows) {
        for (int row = range.first; row <= range.last; ++row)
            sourceRows.push_back(invites->mapToSource(invites->index(row, 0)).row());
    }
    m_rows.set(invites->invites(), std::move(sourceRows));
    connect(invites->invites(), &QAbstractItemModel::modelReset, this, &RowCopier::cancel);
    connect(invites->invites(), &QObject::destroyed, this, &RowCopier::cancel);
    if (headers) {
        QStringList names;
        for (const int column : columns)
            names.append(InviteCells::header(column));
        m_text = rowText(names) + u'\n';
    }
    goOn();
}

void RowCopier::cancel()
{
    m_timer.stop();
    if (m_rows.table() != nullptr)
        m_rows.table()->disconnect(this);
    m_rows.clear();
    m_text.clear();
    m_written = 0;
}

void RowCopier::add(int row)
{
    const InviteCells cells(*m_rows.table());
    if (m_written > 0)
        m_text += u'\n';
    ++m_written;
    QStringList fields;
    for (const int column : std::as_const(m_columns))
        fields.append(cells.copy(row, column));
    m_text += rowText(fields);
}

void RowCopier::goOn()
{
    QElapsedTimer slice;
    slice.start();
    while (!m_rows.atEnd() && slice.elapsed() < kCopySliceMs) {
        const qsizetype end = std::min(m_rows.done() + kChunk, m_rows.count());
        while (m_rows.done() < end) {
            if (const int row = m_rows.next(); row >= 0)
                add(row);
        }
    }
    if (!m_rows.atEnd()) {
        m_timer.start();
        emit progressed(int(m_rows.done()), int(m_rows.count()));
        return;
    }
    QGuiApplication::clipboard()->setText(m_text);
    const int written = m_written;
    cancel();
    emit finished(written);
}

} // namespace Vestibule
