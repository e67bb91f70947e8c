// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewsmodel.h"

#include "domain/text/tooltiptext.h"

#include <QLocale>

#include <algorithm>

namespace Vestibule {

ViewsModel::ViewsModel(QObject *parent)
    : QAbstractListModel(parent)
{
    addPinned(tr("All", "view: all invites"), {});
    addPinned(tr("Pending", "view"), QStringLiteral("status:pending"));
    addPinned(tr("Expiring soon", "view"), QStringLiteral("is:soon"));
    addPinned(tr("Expired", "view"), QStringLiteral("status:expired"));
    addPinned(tr("Owners", "view"), QStringLiteral("role:owner"));
    m_firstSaved = int(m_rows.size());
    m_rows.append({Kind::Gap, {}, {}, {}, {}});
    m_rows.append({Kind::Review, tr("Review", "part of the window"), {}, {}, {}});
    m_rows.append({Kind::Insights, tr("Insights", "part of the window"), {}, {}, {}});
    m_rows.append({Kind::Roster, tr("Roster", "part of the window"), {}, {}, {}});
}

void ViewsModel::addPinned(const QString &name, const QString &query)
{
    m_rows.append({Kind::Pinned, name, query, parseInviteQuery(query), {}});
}

void ViewsModel::setSavedViews(const QList<SavedView> &views)
{
    if (views == savedViews())
        return;
    if (m_savedCount > 0) {
        beginRemoveRows({}, m_firstSaved, m_firstSaved + m_savedCount - 1);
        m_rows.remove(m_firstSaved, m_savedCount);
        m_savedCount = 0;
        endRemoveRows();
    }
    if (views.isEmpty())
        return;
    beginInsertRows({}, m_firstSaved, m_firstSaved + int(views.size()) - 1);
    for (const SavedView &view : views) {
        m_rows.insert(m_firstSaved + m_savedCount,
                      {Kind::Saved, view.name, view.query, parseInviteQuery(view.query), {}});
        ++m_savedCount;
    }
    endInsertRows();
}

QList<SavedView> ViewsModel::savedViews() const
{
    QList<SavedView> views;
    for (int row = m_firstSaved; row < m_firstSaved + m_savedCount; ++row)
        views.append({at(row).name, at(row).query});
    return views;
}

void ViewsModel::moveSaved(int row, int to)
{
    const int last = m_firstSaved + m_savedCount - 1;
    if (row == to || qMin(row, to) < m_firstSaved || qMax(row, to) > last)
        return;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    m_rows.move(row, to);
    endMoveRows();
}

ViewsModel::Kind ViewsModel::kind(int row) const
{
    return row >= 0 && row < m_rows.size() ? at(row).kind : Kind::Gap;
}

bool ViewsModel::isView(int row) const
{
    return row >= 0 && row < m_firstSaved + m_savedCount;
}

QString ViewsModel::query(int row) const
{
    return isView(row) ? at(row).query : QString();
}

QString ViewsModel::name(int row) const
{
    return row >= 0 && row < m_rows.size() ? at(row).name : QString();
}

int ViewsModel::rowOf(Kind kind) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [kind](const Row &row) { return row.kind == kind; });
    return found != m_rows.cend() ? int(found - m_rows.cbegin()) : -1;
}

int ViewsModel::rowMeaning(const InviteQuery &query) const
{
    for (int row = 0; isView(row); ++row) {
        if (at(row).parsed.means(query))
            return row;
    }
    return -1;
}

QList<InviteQuery> ViewsModel::queries() const
{
    QList<InviteQuery> queries;
    for (int row = 0; isView(row); ++row)
        queries.append(at(row).parsed);
    return queries;
}

void ViewsModel::setCounts(const QList<std::optional<int>> &counts, bool whole)
{
    bool changed = m_whole != whole;
    m_whole = whole;
    for (int row = 0; isView(row) && row < counts.size(); ++row) {
        changed = changed || m_rows.at(row).count != counts.at(row);
        m_rows[row].count = counts.at(row);
    }
    if (changed)
        emit dataChanged(index(0), index(m_firstSaved + m_savedCount - 1));
}

void ViewsModel::setReviewCount(std::optional<int> count)
{
    setCountOf(Kind::Review, count);
}

void ViewsModel::setRosterCount(std::optional<int> count)
{
    setCountOf(Kind::Roster, count);
}

void ViewsModel::setCountOf(Kind kind, std::optional<int> count)
{
    const int row = rowOf(kind);
    if (at(row).count == count)
        return;
    m_rows[row].count = count;
    emit dataChanged(index(row), index(row));
}

QString ViewsModel::countText(const Row &row) const
{
    if (!row.count)
        return {};
    const QString number = QLocale().toString(*row.count);
    if (row.kind == Kind::Review || row.kind == Kind::Roster || m_whole)
        return number;
    return tr("%1+", "at least that many").arg(number);
}

QString ViewsModel::countSentence(const Row &row) const
{
    if (!row.count)
        return {};
    if (row.kind == Kind::Review)
        return tr("%Ln invites to review", nullptr, *row.count);
    if (row.kind == Kind::Roster)
        return tr("%Ln people differ from the roster", nullptr, *row.count);
    return m_whole ? tr("%Ln invites", nullptr, *row.count)
                   : tr("%Ln so far, more on the server", nullptr, *row.count);
}

QString ViewsModel::toolTip(const Row &row) const
{
    QStringList lines;
    if (row.kind == Kind::Saved)
        lines.append(row.name); // it may be longer than the side bar
    if (!row.query.isEmpty())
        lines.append(row.query);
    if (const QString count = countSentence(row); !count.isEmpty())
        lines.append(count);
    return lines.join(u'\n');
}

int ViewsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ViewsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row));
    case Qt::AccessibleTextRole: {
        const QString count = countSentence(row);
        return count.isEmpty() ? row.name
                               : tr("%1, %2", "a view and its count").arg(row.name, count);
    }
    case KindRole:
        return int(row.kind);
    case QueryRole:
        return row.query;
    case CountRole:
        return countText(row);
    default:
        return {};
    }
}

Qt::ItemFlags ViewsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || kind(index.row()) == Kind::Gap)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace Vestibule
