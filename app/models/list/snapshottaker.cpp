// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/snapshottaker.h"

#include "models/list/invitetablemodel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace Vestibule {

namespace {

constexpr qint64 kTakeMs = 2;
constexpr int kRowsPerTake = 50; // at the clock

} // namespace

SnapshotTaker::SnapshotTaker(const InviteTableModel *invites, QObject *parent)
    : QObject(parent)
    , m_invites(invites)
{
    connect(invites, &QAbstractItemModel::rowsInserted, this, &SnapshotTaker::onInserted);
    connect(invites, &QAbstractItemModel::rowsRemoved, this, &SnapshotTaker::onRemoved);
    connect(invites, &QAbstractItemModel::layoutChanged, this, [this] {
        if (m_running)
            start();
    });
}

void SnapshotTaker::start()
{
    m_snapshot = {};
    m_snapshot.takenAt = m_invites->clock()();
    m_left = m_invites->rowCount();
    m_running = true;
    later();
}

void SnapshotTaker::stop()
{
    m_running = false;
    m_snapshot = {};
}

void SnapshotTaker::later()
{
    if (!std::exchange(m_scheduled, true))
        QMetaObject::invokeMethod(this, &SnapshotTaker::takeSlice, Qt::QueuedConnection);
}

void SnapshotTaker::takeSlice()
{
    m_scheduled = false;
    if (!m_running || !m_invites)
        return;
    QElapsedTimer clock;
    clock.start();
    const InviteStore &store = m_invites->store();
    while (m_left > 0 && clock.elapsed() < kTakeMs) {
        const int stop = std::max(0, m_left - kRowsPerTake);
        while (m_left > stop) {
            --m_left;
            m_snapshot.append({store.id(m_left), store.email(m_left), store.status(m_left),
                               store.expiresAt(m_left)});
        }
    }
    if (m_left > 0) {
        later();
        return;
    }
    m_running = false;
    emit taken(std::exchange(m_snapshot, {}));
}

void SnapshotTaker::onInserted(const QModelIndex &, int first, int last)
{
    if (m_running && first < m_left)
        m_left += last - first + 1;
}

void SnapshotTaker::onRemoved(const QModelIndex &, int first, int last)
{
    if (m_running && first < m_left)
        m_left -= std::min(last, m_left - 1) - first + 1;
}

} // namespace Vestibule
