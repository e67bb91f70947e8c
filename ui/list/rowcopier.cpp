// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/rowcopier.h"

#include "models/list/invitecells.h"
#include "ui/widgets/rowtext.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>

#include <algorithm>

namespace Vestibule {

namespace {

constexpr int kGone = -1;
constexpr qint64 kCopySliceMs = 5;
constexpr size_t kChunk = 64; // rows between two looks at the clock

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
    follow(invites->invites());
    gather(*invites, rows);
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
    if (m_source != nullptr)
        m_source->disconnect(this);
    m_source = nullptr;
    m_rows.clear();
    m_text.clear();
    m_next = 0;
    m_written = 0;
}

void RowCopier::follow(InviteTableModel *source)
{
    m_source = source;
    connect(source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
    connect(source, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { onRemoved(first, last); });
    connect(source, &QAbstractItemModel::layoutChanged, this, &RowCopier::onReordered);
    connect(source, &QAbstractItemModel::modelReset, this, &RowCopier::cancel);
    connect(source, &QObject::destroyed, this, &RowCopier::cancel);
}

// The source's rows, since those of the filter move whenever something arrives.
void RowCopier::gather(const InviteFilterModel &invites, const QList<RowRange> &rows)
{
    m_rows.reserve(static_cast<size_t>(countRows(rows)));
    for (const RowRange &range : rows) {
        for (int row = range.first; row <= range.last; ++row)
            m_rows.push_back(invites.mapToSource(invites.index(row, 0)).row());
    }
}

void RowCopier::onInserted(int first, int last)
{
    const int more = last - first + 1;
    std::for_each(m_rows.begin() + std::ptrdiff_t(m_next), m_rows.end(),
                  [=](int &row) { row += row >= first ? more : 0; });
}

void RowCopier::onRemoved(int first, int last)
{
    const int fewer = last - first + 1;
    std::for_each(m_rows.begin() + std::ptrdiff_t(m_next), m_rows.end(), [=](int &row) {
        if (row > last)
            row -= fewer;
        else if (row >= first)
            row = kGone;
    });
}

void RowCopier::onReordered()
{
    cancel();
    emit interrupted();
}

void RowCopier::add(int row)
{
    const InviteCells cells(*m_source);
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
    while (m_next < m_rows.size() && slice.elapsed() < kCopySliceMs) {
        const size_t end = std::min(m_next + kChunk, m_rows.size());
        for (; m_next < end; ++m_next) {
            if (m_rows[m_next] != kGone)
                add(m_rows[m_next]);
        }
    }
    if (m_next < m_rows.size()) {
        m_timer.start();
        emit progressed(int(m_next), int(m_rows.size()));
        return;
    }
    QGuiApplication::clipboard()->setText(m_text);
    const int written = m_written;
    cancel();
    emit finished(written);
}

} // namespace Vestibule
