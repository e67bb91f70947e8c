// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/peoplerows.h"

#include "models/draftmodel.h"

namespace Vestibule {

PeopleRows::PeopleRows(QObject *parent)
    : QSortFilterProxyModel(parent)
{ }

void PeopleRows::setVerdict(std::optional<DraftVerdict> verdict)
{
    if (m_verdict == verdict)
        return;
    m_verdict = verdict;
    invalidateFilter();
}

bool PeopleRows::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !m_verdict
        || sourceModel()->index(row, 0, parent).data(DraftModel::VerdictRole).toInt()
        == int(*m_verdict);
}

} // namespace Vestibule
