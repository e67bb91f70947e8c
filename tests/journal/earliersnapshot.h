// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/changes/invitessnapshot.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace Vestibule::Test {

/// Puts a snapshot into the journal at `path` as version 0.1 kept it; false where that fails. With
/// a choice other than "keep" it put none.
[[nodiscard]] inline bool putEarlierSnapshot(const QString &path, const InvitesSnapshot &snapshot,
                                             const QString &choice = QStringLiteral("keep"))
{
    const QString name = QStringLiteral("an earlier version");
    bool isPut = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        isPut = database.open() && database.transaction();
        QSqlQuery query(database);
        isPut = isPut && query.exec(QStringLiteral("DELETE FROM look_part"));
        for (qsizetype part = 0; isPut && part < snapshot.blocks().size(); ++part) {
            isPut = query.prepare(
                QStringLiteral("INSERT INTO look_part (part, invites) VALUES (?, ?)"));
            query.addBindValue(qint64(part));
            query.addBindValue(snapshot.blocks().at(part));
            isPut = isPut && query.exec();
        }
        isPut = isPut
            && query.prepare(QStringLiteral(
                "INSERT OR REPLACE INTO look (id, choice, taken_at) VALUES (1, ?, ?)"));
        query.addBindValue(choice);
        query.addBindValue(snapshot.takenAt);
        isPut = isPut && query.exec() && database.commit();
    }
    QSqlDatabase::removeDatabase(name);
    return isPut;
}

} // namespace Vestibule::Test
