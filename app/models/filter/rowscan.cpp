// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/rowscan.h"

#include "models/list/invitetablemodel.h"

namespace Vestibule {

namespace {

constexpr qint64 kSliceNs = 4'000'000;
constexpr int kPauseMs = 4; // between slices: the window's own work goes first
constexpr int kChunk = 256; // rows between two checks of the clock
constexpr qint64 kRestFactor = 10; // how much longer than a pass the rest after it is

} // namespace

RowScan::RowScan(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RowScan::goOn);
}

void RowScan::setInvites(InviteTableModel *invites)
{
    if (m_invites != nullptr)
        m_invites->disconnect(this);
    m_invites = invites;
    if (m_invites != nullptr)
        connectInvites();
    restart();
}

void RowScan::connectInvites()
{
    connect(m_invites, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
    connect(m_invites, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { onRemoved(first, last); });
    connect(m_invites, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &topLeft) {
        if (topLeft.row() < m_next)
            repeat();
    });
    connect(m_invites, &InviteTableModel::knowledgeChanged, this, &RowScan::repeat);
    connect(m_invites, &QAbstractItemModel::layoutChanged, this, &RowScan::repeat);
    connect(m_invites, &QAbstractItemModel::modelReset, this, &RowScan::restart);
    connect(m_invites, &QObject::destroyed, this, [this] { m_invites = nullptr; });
}

void RowScan::restart()
{
    m_begins = true;
    m_stale = false;
    if (m_invites != nullptr)
        m_timer.start(0);
    else
        m_timer.stop();
}

void RowScan::repeat()
{
    if (m_begins || m_stale || m_invites == nullptr)
        return;
    m_stale = true;
    if (!m_timer.isActive())
        m_timer.start(0);
}

bool RowScan::isCaughtUp() const
{
    return m_invites != nullptr && !m_begins && !m_stale && m_next >= m_invites->rowCount();
}

void RowScan::onInserted(int first, int last)
{
    if (first < m_next) {
        m_next += last - first + 1;
        repeat();
    }
    if (!m_timer.isActive())
        m_timer.start(0);
}

void RowScan::onRemoved(int first, int last)
{
    if (first >= m_next)
        return;
    m_next -= qMin(last + 1, m_next) - first;
    repeat();
}

void RowScan::goOn()
{
    if (m_invites == nullptr)
        return;
    const int count = m_invites->rowCount();
    if (m_stale && m_next >= count) {
        const qint64 rest =
            m_spentNs * kRestFactor / 1'000'000 - (m_sinceEnd.isValid() ? m_sinceEnd.elapsed() : 0);
        if (rest > 0) {
            m_timer.start(int(rest));
            return;
        }
        m_begins = true;
        m_stale = false;
    }
    if (m_begins) {
        m_begins = false;
        m_next = 0;
        m_spentNs = 0;
        emit begun();
    }
    QElapsedTimer slice;
    slice.start();
    while (m_next < count && slice.nsecsElapsed() < kSliceNs) {
        const int first = m_next;
        m_next = qMin(count, first + kChunk);
        emit reached(first, m_next - 1);
    }
    m_spentNs += slice.nsecsElapsed();
    if (m_next < count) {
        m_timer.start(kPauseMs);
        return;
    }
    m_sinceEnd.start();
    emit caughtUp();
    if (m_stale)
        m_timer.start(0);
}

} // namespace Vestibule
