// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "api/pagereader.h"
#include "models/list/invitetablemodel.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Vestibule {

/// Reads who sent the invites of a table from the audit log, for many at once and quietly, while
/// that is wanted; tells the table. An error stops it until it is wanted anew.
class InviterReader : public QObject
{
    Q_OBJECT

public:
    /// What shows who invited.
    enum Use { Column = 1, Search = 2 };

    /// Both must outlive this.
    InviterReader(InviteService *service, InviteTableModel *invites, QObject *parent = nullptr);

    void setWanted(Use use, bool wanted);
    [[nodiscard]] bool isWanted() const { return m_uses != 0; }
    /// Whether it is known of every invite of the table, or asked for in vain.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

signals:
    void changed(); ///< something was read, or error()

private:
    void next();
    [[nodiscard]] PageTurner::Wants take(const Page<AuditEntry> &page);
    void onRead();

    InviteTableModel *m_invites;
    int m_uses = 0;
    QTimer m_soon; // collects what arrives
    PageReader<AuditEntry> m_reader;
    QStringList m_asked;
    QHash<QString, QString> m_read; // by id, of those asked for
    std::optional<ApiError> m_error;
};

} // namespace Vestibule
