// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/query/invitequery.h"
#include "domain/query/savedview.h"

#include <QAbstractListModel>

#include <optional>

namespace Vestibule {

/// The rows of the side bar: the views that are always there, the person's own, a gap, and the
/// other parts of the window.
class ViewsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Pinned, Saved, Gap, Review, Insights, Roster };
    enum ItemRole {
        KindRole = Qt::UserRole + 1, ///< int, a Kind
        QueryRole, ///< QString, the search of a view
        CountRole, ///< QString, for people; may be empty
    };

    explicit ViewsModel(QObject *parent = nullptr);

    void setSavedViews(const QList<SavedView> &views);
    [[nodiscard]] QList<SavedView> savedViews() const;
    [[nodiscard]] int firstSaved() const { return m_firstSaved; } ///< row of the first one's place
    [[nodiscard]] int savedCount() const { return m_savedCount; }
    void moveSaved(int row, int to); ///< both rows of saved views

    [[nodiscard]] Kind kind(int row) const;
    [[nodiscard]] bool isView(int row) const;
    [[nodiscard]] QString query(int row) const;
    [[nodiscard]] QString name(int row) const;
    [[nodiscard]] int rowOf(Kind kind) const; ///< the first one; -1 where there is none
    /// The view that shows what `query` shows; -1 where there is none.
    [[nodiscard]] int rowMeaning(const InviteQuery &query) const;
    /// What the views ask for, in their order.
    [[nodiscard]] QList<InviteQuery> queries() const;

    /// How many invites the views find, in their order, none: not known yet; `whole`: there are no
    /// others on the server.
    void setCounts(const QList<std::optional<int>> &counts, bool whole);
    /// How many findings there are to look at; none: not known.
    void setReviewCount(std::optional<int> count);
    /// How many people differ from the roster that is open; none: no roster is.
    void setRosterCount(std::optional<int> count);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        Kind kind = Kind::Gap;
        QString name;
        QString query; // as typed
        InviteQuery parsed;
        std::optional<int> count;
    };

    void setCountOf(Kind kind, std::optional<int> count);
    void addPinned(const QString &name, const QString &query);
    [[nodiscard]] const Row &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] QString countText(const Row &row) const;
    [[nodiscard]] QString countSentence(const Row &row) const;
    [[nodiscard]] QString toolTip(const Row &row) const;

    QList<Row> m_rows;
    int m_firstSaved = 0;
    int m_savedCount = 0;
    bool m_whole = false;
};

} // namespace Vestibule
