// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/differencegroups.h"

#include "domain/roster/rostertext.h"
#include "domain/text/tooltiptext.h"
#include "models/differencesmodel.h"

#include <QLocale>

namespace Vestibule {

using Part = DifferencesFilter::Part;

namespace {

const QList<Part> &planParts()
{
    static const QList<Part> parts = [] {
        QList<Part> all{{Part::Kind::Differing}};
        const QList<RosterGroup> groups = rosterGroups();
        for (const RosterGroup group : groups)
            all.append({Part::Kind::Group, group});
        all.append({Part::Kind::LeftOut});
        return all;
    }();
    return parts;
}

} // namespace

DifferenceGroups::DifferenceGroups(DifferencesModel *differences, QObject *parent)
    : QAbstractListModel(parent)
    , m_differences(differences)
{
    connect(differences, &DifferencesModel::stepsChanged, this, &DifferenceGroups::recount);
    recount();
}

Part DifferenceGroups::partAt(int row)
{
    return planParts().value(row);
}

int DifferenceGroups::rowOf(const Part &part)
{
    return int(planParts().indexOf(part));
}

void DifferenceGroups::recount()
{
    m_counts = QList<int>(planParts().size(), 0);
    const QList<RosterItem> &items = m_differences->items();
    for (const RosterItem &item : items) {
        for (qsizetype row = 0; row < m_counts.size(); ++row)
            m_counts[row] += planParts().at(row).holds(item) ? 1 : 0;
    }
    emit dataChanged(index(0), index(rowCount() - 1));
}

QString DifferenceGroups::title(const Part &part)
{
    switch (part.kind) {
    case Part::Kind::Differing:
        return tr("All differences");
    case Part::Kind::Group:
        return rosterGroupText(part.group);
    case Part::Kind::LeftOut:
        return tr("Left out");
    }
    return {};
}

QString DifferenceGroups::meaning(const Part &part)
{
    switch (part.kind) {
    case Part::Kind::Differing:
        return tr("Everybody for whom the roster and the organization differ.");
    case Part::Kind::Group:
        return rosterGroupMeaning(part.group);
    case Part::Kind::LeftOut:
        return tr("You have left these out of the plan. The plan keeps the reasons.");
    }
    return {};
}

int DifferenceGroups::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(planParts().size());
}

QVariant DifferenceGroups::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Part part = partAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return title(part);
    case Qt::ToolTipRole:
        return plainToolTip(meaning(part));
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a group of differences, and how many")
            .arg(title(part), QLocale().toString(count(index.row())));
    case CountRole:
        return count(index.row());
    case MeaningRole:
        return meaning(part);
    default:
        return {};
    }
}

} // namespace Vestibule
