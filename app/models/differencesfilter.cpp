// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/differencesfilter.h"

#include "models/differencesmodel.h"

#include <algorithm>

namespace Vestibule {

bool DifferencesFilter::Part::holds(const RosterItem &item) const
{
    switch (kind) {
    case Kind::Differing:
        return item.group != RosterGroup::AsItShouldBe;
    case Kind::Group:
        return item.group == group && !item.leftOut;
    case Kind::LeftOut:
        return item.leftOut.has_value();
    }
    return false;
}

DifferencesFilter::DifferencesFilter(DifferencesModel *differences, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_differences(differences)
{
    setSourceModel(differences);
}

void DifferencesFilter::setPart(const Part &part)
{
    if (m_part == part)
        return;
    m_part = part;
    invalidateFilter();
}

void DifferencesFilter::setWords(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

QList<int> DifferencesFilter::sourceRows(const QList<int> &rows) const
{
    QList<int> source;
    for (const int row : rows)
        source.append(mapToSource(index(row, 0)).row());
    return source;
}

bool DifferencesFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (!m_part.holds(m_differences->item(row)))
        return false;
    return std::all_of(m_words.cbegin(), m_words.cend(), [this, row](const QString &word) {
        for (int column = 0; column < DifferencesModel::ColumnCount; ++column) {
            if (m_differences->text(row, column).contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

// What is a group stays in the order of the groups; everything else goes by what is seen.
bool DifferencesFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == DifferencesModel::WhatColumn) {
        const auto place = [this](int row) {
            const RosterItem &item = m_differences->item(row);
            return std::pair(int(item.group), int(item.leftOut.has_value()));
        };
        return place(left.row()) < place(right.row());
    }
    return m_differences->text(left.row(), left.column())
               .compare(m_differences->text(right.row(), right.column()), Qt::CaseInsensitive)
        < 0;
}

} // namespace Vestibule
