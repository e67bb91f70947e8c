// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/list/invitetablemodel.h"

#include <QSortFilterProxyModel>

namespace Vestibule {

/// The stock proxy with the filter and order of InviteFilterModel, written the plain and slow way.
/// After invalidate() it shows what that model has to show.
class FilterOracle : public QSortFilterProxyModel
{
public:
    FilterOracle(InviteTableModel *source, qint64 now)
        : m_invites(source)
        , m_now(now)
    {
        setSourceModel(source);
    }

    /// Part of an address or id, and a status; each empty: any.
    void setFilter(const QString &text, const QString &status)
    {
        m_text = text;
        m_status = status;
        invalidate();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const Invite invite = m_invites->inviteAt(row);
        if (!m_status.isEmpty() && invite.status.compare(m_status, Qt::CaseInsensitive) != 0)
            return false;
        return invite.email.contains(m_text, Qt::CaseInsensitive)
            || invite.id.contains(m_text, Qt::CaseInsensitive);
    }

    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const Invite a = m_invites->inviteAt(left.row());
        const Invite b = m_invites->inviteAt(right.row());
        switch (left.column()) {
        case InviteTableModel::EmailColumn:
            return a.email.toLower() < b.email.toLower();
        case InviteTableModel::StatusColumn:
            return std::pair(rank(a), a.status) < std::pair(rank(b), b.status);
        case InviteTableModel::RoleColumn:
            return a.role < b.role;
        case InviteTableModel::ProjectsColumn:
            return beforeByProjects(a, b);
        case InviteTableModel::InvitedColumn:
            return beforeByTime(a.createdAt, b.createdAt);
        case InviteTableModel::ExpiresColumn:
            return beforeByTime(a.expiresAt, b.expiresAt);
        case InviteTableModel::AcceptedColumn:
            return beforeByTime(a.acceptedAt, b.acceptedAt);
        case InviteTableModel::InvitedByColumn:
            return false; // not known of any
        default:
            return a.id < b.id;
        }
    }

private:
    // The proxy turns the arguments round for the descending order; absent comes last either way.
    template <typename T>
    std::optional<bool> absentLast(const std::optional<T> &a, const std::optional<T> &b) const
    {
        if (a && b)
            return std::nullopt;
        const bool ascending = sortOrder() == Qt::AscendingOrder;
        return ascending ? a.has_value() && !b.has_value() : !a.has_value() && b.has_value();
    }

    bool beforeByTime(std::optional<qint64> a, std::optional<qint64> b) const
    {
        return absentLast(a, b).value_or(a < b);
    }

    bool beforeByProjects(const Invite &a, const Invite &b) const
    {
        if (const auto absent = absentLast(a.projects, b.projects))
            return *absent;
        const auto key = [this](const QList<ProjectGrant> &grants) {
            return grants.isEmpty()
                ? std::pair(QString(), qsizetype(0))
                : std::pair(m_invites->projectName(grants.first().id).toLower(), grants.size());
        };
        return key(*a.projects) < key(*b.projects);
    }

    int rank(const Invite &invite) const
    {
        using State = InviteState;
        static const QList<State> order{State::ExpiringSoon, State::Pending,  State::PastExpiry,
                                        State::Expired,      State::Accepted, State::Other};
        return int(order.indexOf(stateOf(invite, m_now)));
    }

    InviteTableModel *m_invites;
    qint64 m_now;
    QString m_text;
    QString m_status;
};

} // namespace Vestibule
