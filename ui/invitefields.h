// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"

#include <QWidget>

class QGridLayout;

namespace Vestibule {

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
    /// `copied` goes to the clipboard, `note` stands under the value; both may be empty.
    void addRow(const QString &label, const QString &value, const QString &copied,
                const QString &note = {});
    void addTime(const QString &label, std::optional<qint64> time, qint64 now,
                 const QString &absent);
    void addProjects(const Invite &invite, const InviteTableModel &names);

    QWidget *m_body = nullptr; ///< made anew for each invite
    QGridLayout *m_grid = nullptr;
};

} // namespace Vestibule
