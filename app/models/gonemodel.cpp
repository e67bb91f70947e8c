// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gonemodel.h"

#include "domain/invite.h"
#include "domain/text/isotime.h"
#include "domain/text/momenttext.h"
#include "domain/text/tooltiptext.h"
#include "domain/text/visibletext.h"
#include "models/changetext.h"
#include "models/list/invitecells.h"
#include "models/list/invitetablemodel.h"
#include "models/list/timetext.h"

namespace Vestibule {

GoneModel::GoneModel(const QList<SnapshotEntry> &gone, qint64 seenAt, QObject *parent)
    : QAbstractTableModel(parent)
    , m_gone(gone)
    , m_seenAt(seenAt)
{ }

int GoneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_gone.size());
}

int GoneModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString GoneModel::display(const SnapshotEntry &entry, int column) const
{
    switch (column) {
    case EmailColumn:
        return visibleText(entry.email);
    case StatusColumn:
        return InviteCells::stateText(stateOf(entry.status, entry.expiresAt, m_seenAt),
                                      entry.status);
    case ExpiresColumn:
        return entry.expiresAt ? momentText(*entry.expiresAt, m_seenAt) : QString();
    case IdColumn:
        return visibleText(entry.id);
    default:
        return {};
    }
}

QString GoneModel::copy(const SnapshotEntry &entry, int column)
{
    switch (column) {
    case EmailColumn:
        return entry.email;
    case StatusColumn:
        return entry.status;
    case ExpiresColumn:
        return isoTime(entry.expiresAt);
    case IdColumn:
        return entry.id;
    default:
        return {};
    }
}

QVariant GoneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SnapshotEntry &entry = m_gone.at(index.row());
    if (role == Qt::DisplayRole)
        return display(entry, index.column());
    const bool isTime = index.column() == ExpiresColumn && entry.expiresAt;
    if (role == Qt::ToolTipRole)
        return plainToolTip(isTime ? exactTime(*entry.expiresAt) : display(entry, index.column()));
    if (role == InviteTableModel::CopyRole)
        return copy(entry, index.column());
    return {};
}

QVariant GoneModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case EmailColumn:
        return tr("Email");
    case StatusColumn:
        return tr("Last Status");
    case ExpiresColumn:
        return tr("Expires");
    case IdColumn:
        return tr("ID");
    default:
        return {};
    }
}

} // namespace Vestibule
