// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/differencesfilter.h"

#include <QAbstractListModel>
#include <QPointer>

namespace Vestibule {

class DifferencesModel;

/// The parts of a plan, each with how many people it holds: all that differs, the groups, what was
/// left out.
class DifferenceGroups : public QAbstractListModel
{
    Q_OBJECT

public:
    enum ItemRole {
        CountRole = Qt::UserRole + 1, ///< int, people
        MeaningRole, ///< QString, a sentence
    };

    explicit DifferenceGroups(DifferencesModel *differences, QObject *parent = nullptr);

    [[nodiscard]] static DifferencesFilter::Part partAt(int row);
    [[nodiscard]] static int rowOf(const DifferencesFilter::Part &part);
    [[nodiscard]] int count(int row) const { return m_counts.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void recount();
    [[nodiscard]] static QString title(const DifferencesFilter::Part &part);
    [[nodiscard]] static QString meaning(const DifferencesFilter::Part &part);

    QPointer<DifferencesModel> m_differences;
    QList<int> m_counts; // by row
};

} // namespace Vestibule
