// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"

#include <QWidget>

namespace Vestibule {

class FieldGrid;
class InviteTableModel;

/// Every field of one invite, each to read, select and copy.
class InviteFields : public QWidget
{
    Q_OBJECT

public:
    explicit InviteFields(QWidget *parent = nullptr);

    /// `names` gives the projects' names and the time that relative times refer to.
    void setInvite(const Invite &invite, const InviteTableModel &names);

private:
    void setTime(int row, std::optional<qint64> time, qint64 now, const QString &absent);
    void setProjects(const Invite &invite, const InviteTableModel &names);

    FieldGrid *m_grid;
};

} // namespace Vestibule
