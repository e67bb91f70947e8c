// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/changes/invitessnapshot.h"

#include <QObject>
#include <QPointer>

class QModelIndex;

namespace Vestibule {

class InviteTableModel;

/// Takes a snapshot of the list as it stands, a slice a turn of the event loop. Rows that come or
/// go meanwhile one by one, as runs do it, may be in the snapshot or not; a new order begins it
/// again.
class SnapshotTaker : public QObject
{
    Q_OBJECT

public:
    explicit SnapshotTaker(const InviteTableModel *invites, QObject *parent = nullptr);

    void start(); ///< from the end of the list; what was under way is dropped
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    /// Never from within start(). `whole` is left to whoever knows.
    void taken(const Vestibule::InvitesSnapshot &snapshot);

private:
    void later();
    void takeSlice();
    void onInserted(const QModelIndex &parent, int first, int last);
    void onRemoved(const QModelIndex &parent, int first, int last);

    QPointer<const InviteTableModel> m_invites;
    InvitesSnapshot m_snapshot;
    int m_left = 0; // rows above those taken
    bool m_running = false;
    bool m_scheduled = false;
};

} // namespace Vestibule
