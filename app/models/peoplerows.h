// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft/invitedraft.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace Vestibule {

/// The rows of a DraftModel that have one verdict, or all of them.
class PeopleRows : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PeopleRows(QObject *parent = nullptr);

    void setVerdict(std::optional<DraftVerdict> verdict); ///< absent: all rows

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<DraftVerdict> m_verdict;
};

} // namespace Vestibule
