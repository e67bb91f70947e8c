// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/changes/invitessnapshot.h"

#include <QAbstractTableModel>

namespace Vestibule {

/// Invites that are no longer in the list, as they are in the last snapshot.
class GoneModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { EmailColumn, StatusColumn, ExpiresColumn, IdColumn, ColumnCount };

    /// `seenAt`: when they were last seen, UTC unix seconds.
    GoneModel(const QList<SnapshotEntry> &gone, qint64 seenAt, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// With the role of InviteTableModel for the clipboard as well.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString display(const SnapshotEntry &entry, int column) const;
    [[nodiscard]] static QString copy(const SnapshotEntry &entry, int column);

    QList<SnapshotEntry> m_gone;
    qint64 m_seenAt;
};

} // namespace Vestibule
