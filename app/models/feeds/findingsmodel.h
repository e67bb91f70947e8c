// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/reviewworker.h"

#include <QAbstractListModel>

#include <memory>

namespace Vestibule {

/// The findings of a review, one a row, the most urgent first; also those that found nothing.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum ItemRole {
        RuleRole = Qt::UserRole + 1, ///< int, a ReviewRule
        CountRole, ///< int, invites
        ReasonRole, ///< QString, a sentence
        JudgedRole, ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    /// nullptr: nothing is known.
    void setResult(const std::shared_ptr<const ReviewResult> &result);
    void setOwnerDays(int days); ///< for the words
    void forget(const QString &id); ///< of an invite that is gone
    [[nodiscard]] const ReviewResult *result() const { return m_result.get(); }
    [[nodiscard]] int named() const { return m_named; } ///< invites that any finding names
    [[nodiscard]] bool foundAny() const;

    [[nodiscard]] static ReviewRule ruleAt(int row) { return reviewRules().at(row); }
    [[nodiscard]] static int rowOf(ReviewRule rule) { return int(reviewRules().indexOf(rule)); }
    [[nodiscard]] QSet<QString> ids(ReviewRule rule) const;
    /// Why it was not judged.
    [[nodiscard]] ReviewGap gap(ReviewRule rule) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] int count(int row) const;
    [[nodiscard]] QString reason(int row) const;

    std::shared_ptr<const ReviewResult> m_result;
    QList<QSet<QString>> m_ids; // by row, without those that are gone
    int m_named = 0;
    int m_ownerDays = 7;
};

} // namespace Vestibule
