// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/differencesmodel.h"

#include "domain/roster/rostertext.h"
#include "domain/text/momenttext.h"
#include "domain/text/tooltiptext.h"
#include "domain/text/visibletext.h"
#include "models/list/invitecells.h"

#include <QLocale>

#include <algorithm>

namespace Vestibule {

namespace {

std::optional<ProjectChoice> projectsBefore(const RosterItem &item)
{
    if (!item.before || !item.before->projects)
        return std::nullopt;
    return item.before->projects->isEmpty()
        ? ProjectChoice{ProjectChoice::Kind::None, {}}
        : ProjectChoice{ProjectChoice::Kind::Chosen, *item.before->projects};
}

bool isOfMember(const RosterItem &item)
{
    return item.reason == RosterReason::Member || item.reason == RosterReason::MemberHasOtherRole;
}

} // namespace

void DifferencesModel::setItems(const QList<RosterItem> &items, const RosterNews &news)
{
    beginResetModel();
    m_items = items;
    m_news = news;
    m_texts.assign(static_cast<size_t>(items.size()), {});
    countSteps();
    endResetModel();
    emit stepsChanged();
}

void DifferencesModel::setProjects(const QList<Project> &projects)
{
    m_projectNames.clear();
    for (const Project &project : projects) {
        if (!project.name.isEmpty())
            m_projectNames.insert(project.id, project.name);
    }
    for (Texts &texts : m_texts)
        texts = {};
    if (!m_items.isEmpty())
        emit dataChanged(index(0, BeforeColumn), index(rowCount() - 1, AfterColumn));
}

void DifferencesModel::leaveOut(const QList<int> &rows, const QString &reason)
{
    for (const int row : rows) {
        if (!m_items.at(row).canBeStep())
            continue;
        m_items[row].leftOut = reason;
        retell(row);
    }
    countSteps();
    emit stepsChanged();
}

void DifferencesModel::putBack(const QList<int> &rows)
{
    for (const int row : rows) {
        m_items[row].leftOut.reset();
        retell(row);
    }
    countSteps();
    emit stepsChanged();
}

void DifferencesModel::retell(int row)
{
    m_texts.at(static_cast<size_t>(row)) = {};
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void DifferencesModel::countSteps()
{
    m_steps = int(std::count_if(m_items.cbegin(), m_items.cend(),
                                [](const RosterItem &item) { return item.isStep(); }));
}

const QString &DifferencesModel::text(int row, int column) const
{
    QString &text = m_texts.at(static_cast<size_t>(row)).at(static_cast<size_t>(column));
    if (text.isNull()) {
        text = made(row, column);
        if (text.isNull())
            text = QLatin1String("");
    }
    return text;
}

QString DifferencesModel::made(int row, int column) const
{
    const RosterItem &item = m_items.at(row);
    switch (column) {
    case WhoColumn:
        return visibleText(item.email);
    case WhatColumn:
        return item.leftOut ? tr("Left out") : rosterGroupText(item.group);
    case BeforeColumn:
        return beforeText(item);
    case AfterColumn:
        return afterText(item);
    case WhyColumn:
        return rosterReasonText(item);
    case NoteColumn:
        return visibleText(item.note);
    default:
        return sinceText(row);
    }
}

QString DifferencesModel::sinceText(int row) const
{
    switch (row < m_news.marks.size() ? m_news.marks.at(row) : RosterMark::None) {
    case RosterMark::None:
        break;
    case RosterMark::New:
        return tr("New", "a difference, since the last plan");
    case RosterMark::Changed:
        return tr("Changed", "a difference, since the last plan");
    }
    return {};
}

QString DifferencesModel::beforeText(const RosterItem &item) const
{
    return item.before || !item.roleBefore.isEmpty()
        ? standingText(item.roleBefore, projectsBefore(item))
        : QString();
}

QString DifferencesModel::afterText(const RosterItem &item) const
{
    if (!item.after)
        return {};
    return standingText(item.after->role,
                        isOfMember(item) ? std::nullopt : std::optional(item.after->projects));
}

QString DifferencesModel::standingText(const QString &role,
                                       const std::optional<ProjectChoice> &projects) const
{
    const QString who = InviteCells::roleText(role);
    if (!projects)
        return who;
    QString where;
    switch (projects->kind) {
    case ProjectChoice::Kind::Default:
        where = tr("default project");
        break;
    case ProjectChoice::Kind::None:
        where = tr("no project");
        break;
    case ProjectChoice::Kind::Chosen: {
        QStringList names;
        for (const ProjectGrant &grant : projects->chosen) {
            const QString name = visibleText(m_projectNames.value(grant.id, grant.id));
            names += grant.role == QLatin1String("owner") ? tr("%1 (owner)", "a project").arg(name)
                                                          : name;
        }
        where = QLocale().createSeparatedList(names);
        break;
    }
    }
    return who.isEmpty() ? where : tr("%1, %2", "a role and projects").arg(who, where);
}

QString DifferencesModel::copied(int row, int column) const
{
    const RosterItem &item = m_items.at(row);
    switch (column) {
    case WhoColumn:
        return item.email;
    case WhatColumn:
        return item.leftOut ? QStringLiteral("left-out") : rosterWord(item.group);
    case BeforeColumn:
        return rosterBeforeText(item);
    case AfterColumn:
        return rosterAfterText(item);
    case NoteColumn:
        return item.note;
    default:
        return text(row, column);
    }
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(index.row(), index.column()));
    case Qt::AccessibleTextRole: {
        const QString cell = text(index.row(), index.column());
        return cell.isEmpty() ? tr("none", "an empty cell, for a screen reader") : cell;
    }
    case CopyRole:
        return copied(index.row(), index.column());
    default:
        return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case WhoColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    case WhyColumn:
        return tr("Why");
    case NoteColumn:
        return tr("Note");
    default:
        return m_news.since > 0 ? tr("Since %1", "a day").arg(dayText(m_news.since)) : QString();
    }
}

} // namespace Vestibule
