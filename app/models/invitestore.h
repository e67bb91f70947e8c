// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>

#include <memory_resource>
#include <string_view>
#include <vector>

namespace Vestibule {

/// Invites packed for number: text in one arena as UTF-8, words and project lists stored once.
///
/// Rows are in server order. A QString is made only where one is asked for.
class InviteStore
{
public:
    enum class Change { None, Changed, Added };
    struct Put
    {
        int row = 0;
        Change change = Change::None;
    };

    InviteStore();
    ~InviteStore();
    InviteStore(const InviteStore &) = delete;
    InviteStore &operator=(const InviteStore &) = delete;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] Invite at(int row) const;
    [[nodiscard]] QString id(int row) const;
    [[nodiscard]] QString email(int row) const;
    [[nodiscard]] const QString &role(int row) const;
    [[nodiscard]] const QString &status(int row) const;
    [[nodiscard]] std::optional<qint64> createdAt(int row) const;  ///< UTC unix seconds
    [[nodiscard]] std::optional<qint64> expiresAt(int row) const;  ///< UTC unix seconds
    [[nodiscard]] std::optional<qint64> acceptedAt(int row) const; ///< UTC unix seconds
    [[nodiscard]] const std::optional<QList<ProjectGrant>> &projects(int row) const;
    /// Case folded address, then NUL, then the case folded id; UTF-8. Valid until the row changes.
    [[nodiscard]] std::string_view searchText(int row) const;
    /// The case folded address; UTF-8. Valid until the row changes.
    [[nodiscard]] std::string_view foldedEmail(int row) const;

    [[nodiscard]] int find(const QString &id) const; ///< -1 where unknown

    /// Replaces the row with that id, or appends.
    Put put(const Invite &invite);
    /// The row at place i is afterwards what was at order[i]; `order` is a permutation.
    void permute(const std::vector<int> &order);
    void removeTail(int count);

    /// A number set on every row put() touches, to tell rows seen since from rows not seen.
    void setGeneration(quint32 generation) { m_generation = generation; }
    [[nodiscard]] quint32 generation(int row) const;

private:
    struct Row;
    // the implementation is in invitestore.cpp
};

} // namespace Vestibule
