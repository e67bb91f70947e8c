// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/findingsmodel.h"

#include "domain/review/reviewtext.h"
#include "domain/text/tooltiptext.h"

#include <QLocale>

#include <algorithm>

namespace Vestibule {

void FindingsModel::setResult(const std::shared_ptr<const ReviewResult> &result)
{
    m_result = result;
    m_ids = result != nullptr ? result->ids : QList<QSet<QString>>();
    m_named = result != nullptr ? result->named : 0;
    emit dataChanged(index(0), index(rowCount() - 1));
}

void FindingsModel::setOwnerDays(int days)
{
    m_ownerDays = days;
    const QModelIndex row = index(rowOf(ReviewRule::OwnerOpenLong));
    emit dataChanged(row, row);
}

void FindingsModel::forget(const QString &id)
{
    bool named = false;
    for (int row = 0; row < m_ids.size(); ++row) {
        if (!m_ids.at(row).contains(id))
            continue;
        m_ids[row].remove(id);
        named = true;
        emit dataChanged(index(row), index(row));
    }
    m_named -= named ? 1 : 0;
}

bool FindingsModel::foundAny() const
{
    return std::any_of(m_ids.cbegin(), m_ids.cend(),
                       [](const QSet<QString> &ids) { return !ids.isEmpty(); });
}

QSet<QString> FindingsModel::ids(ReviewRule rule) const
{
    return m_ids.value(rowOf(rule));
}

ReviewGap FindingsModel::gap(ReviewRule rule) const
{
    return m_result != nullptr ? m_result->review.of(rule).gap : ReviewGap::None;
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(reviewRules().size());
}

int FindingsModel::count(int row) const
{
    return row < m_ids.size() ? static_cast<int>(m_ids.at(row).size()) : 0;
}

QString FindingsModel::reason(int row) const
{
    if (m_result == nullptr)
        return {};
    const ReviewGap gap = m_result->review.findings.at(row).gap;
    if (gap != ReviewGap::None)
        return ReviewText::gap(gap);
    return count(row) > 0 ? ReviewText::reason(ruleAt(row)) : tr("Nothing found.");
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const QString title = ReviewText::title(ruleAt(row), m_ownerDays);
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::ToolTipRole:
        return plainToolTip(reason(row));
    case ReasonRole:
        return reason(row);
    case Qt::AccessibleTextRole:
        return tr("%1: %2. %3", "title of a finding, count, why it matters")
            .arg(title, QLocale().toString(count(row)), reason(row));
    case RuleRole:
        return int(ruleAt(row));
    case CountRole:
        return count(row);
    case JudgedRole:
        return m_result != nullptr && gap(ruleAt(row)) == ReviewGap::None;
    default:
        return {};
    }
}

} // namespace Vestibule
