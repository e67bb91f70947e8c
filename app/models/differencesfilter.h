// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/roster/roster.h"

#include <QSortFilterProxyModel>

namespace Vestibule {

class DifferencesModel;

/// Which differences are shown, and in which order.
class DifferencesFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// What of a plan is shown: everything that differs, a group, or what was left out of it.
    struct Part
    {
        enum class Kind { Differing, Group, LeftOut };
        Kind kind = Kind::Differing;
        RosterGroup group = RosterGroup::Invite; ///< with Kind::Group

        [[nodiscard]] bool holds(const RosterItem &item) const;
        friend bool operator==(const Part &, const Part &) = default;
    };

    explicit DifferencesFilter(DifferencesModel *differences, QObject *parent = nullptr);

    void setPart(const Part &part);
    [[nodiscard]] const Part &part() const { return m_part; }
    /// All of these words have to stand in a row, case aside.
    void setWords(const QString &words);
    [[nodiscard]] DifferencesModel *differences() const { return m_differences; }
    /// The rows of the model that `rows` of this one are.
    [[nodiscard]] QList<int> sourceRows(const QList<int> &rows) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    DifferencesModel *m_differences;
    Part m_part;
    QStringList m_words;
};

} // namespace Vestibule
