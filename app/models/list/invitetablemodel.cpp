// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/invitetablemodel.h"

#include "domain/text/tooltiptext.h"
#include "domain/text/visibletext.h"
#include "models/list/invitecells.h"

#include <algorithm>

namespace Vestibule {

InviteTableModel::InviteTableModel(InvitePager *pager, Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_pager(pager)
    , m_clock(std::move(clock))
{
    if (pager == nullptr)
        return;
    pager->setTake([this](const Page<Invite> &page) { return take(page); });
    connect(pager, &InvitePager::restarted, this, &InviteTableModel::onRestarted);
}

InviteTableModel::~InviteTableModel()
{
    if (m_pager)
        m_pager->setTake({});
}

Invite InviteTableModel::inviteAt(int row) const
{
    return m_store.at(row);
}

int InviteTableModel::rowOf(const QString &id) const
{
    return m_store.find(id);
}

int InviteTableModel::upsert(const Invite &invite)
{
    const int known = m_store.find(invite.id);
    m_pass.removed.remove(invite.id);
    if (known >= 0) {
        QStringList touched;
        const quint32 generation = m_store.generation(known);
        if (generation <= m_pass.start)
            m_pass.local.insert(invite.id);
        m_store.setGeneration(generation);
        if (updateRow(known, invite, touched))
            emit inviteTouched(invite.id);
        return known;
    }
    beginInsertRows({}, 0, 0);
    m_store.setGeneration(0);
    m_store.put(invite);
    m_store.lastToTop();
    m_pass.local.insert(invite.id);
    endInsertRows();
    emit inviteTouched(invite.id);
    return 0;
}

void InviteTableModel::remove(const QString &id)
{
    const int row = m_store.find(id);
    m_pass.removed.insert(id);
    m_pass.local.remove(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_store.removeAt(row);
    m_pass.before = std::max(0, m_pass.before - 1);
    endRemoveRows();
}

void InviteTableModel::judgeAgain()
{
    if (m_store.count() > 0)
        emit dataChanged(index(0, StatusColumn), index(m_store.count() - 1, StatusColumn));
}

void InviteTableModel::setProjects(const QList<Project> &projects)
{
    m_projectNames.clear();
    for (const Project &project : projects) {
        if (!project.name.isEmpty())
            m_projectNames.insert(project.id, project.name);
    }
    if (m_store.count() > 0)
        emit dataChanged(index(0, ProjectsColumn), index(m_store.count() - 1, ProjectsColumn));
}

QString InviteTableModel::projectName(const QString &id) const
{
    return m_projectNames.value(id, id);
}

QString InviteTableModel::projectTitle(const QString &id) const
{
    return visibleText(projectName(id));
}

void InviteTableModel::setMembers(std::shared_ptr<const QSet<QString>> foldedEmails)
{
    m_members = std::move(foldedEmails);
    m_memberBytes.clear();
    if (m_members) {
        m_memberBytes.reserve(static_cast<size_t>(m_members->size()));
        for (const QString &email : *m_members)
            m_memberBytes.insert(email.toStdString());
    }
    emit knowledgeChanged();
}

bool InviteTableModel::isMember(int row) const
{
    return m_memberBytes.find(m_store.foldedEmail(row)) != m_memberBytes.cend();
}

void InviteTableModel::setChanges(const QHash<QString, ListChange> &changes)
{
    m_changes = changes;
    m_changeBytes.clear();
    for (auto change = changes.cbegin(); change != changes.cend(); ++change)
        m_changeBytes.emplace(change.key().toStdString(), change.value());
    emit knowledgeChanged();
}

ListChange InviteTableModel::changeOf(int row) const
{
    if (m_changeBytes.empty())
        return ListChange::None;
    const auto found = m_changeBytes.find(m_store.idBytes(row));
    return found != m_changeBytes.cend() ? found->second : ListChange::None;
}

void InviteTableModel::addInviters(const QHash<QString, QString> &inviters)
{
    for (auto known = inviters.cbegin(); known != inviters.cend(); ++known) {
        int number = known->isEmpty() ? 0 : m_inviterNumbers.value(*known, kInviterUnread);
        if (number == kInviterUnread) {
            number = static_cast<int>(m_inviters.size());
            m_inviterNumbers.insert(*known, number);
            m_inviters.append(*known);
        }
        m_inviterBytes.insert_or_assign(known.key().toStdString(), number);
    }
    if (m_store.count() > 0)
        emit dataChanged(index(0, InvitedByColumn), index(m_store.count() - 1, InvitedByColumn));
}

int InviteTableModel::inviterNumber(int row) const
{
    const auto found = m_inviterBytes.find(m_store.idBytes(row));
    return found != m_inviterBytes.cend() ? found->second : kInviterUnread;
}

QString InviteTableModel::inviter(int row) const
{
    return m_inviters.value(qMax(0, inviterNumber(row)));
}

QStringList InviteTableModel::idsWithoutInviter(int most) const
{
    QStringList ids;
    for (int row = 0; row < m_store.count() && ids.size() < most; ++row) {
        if (inviterNumber(row) == kInviterUnread)
            ids.append(m_store.id(row));
    }
    return ids;
}

int InviteTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_store.count();
}

int InviteTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant InviteTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const InviteCells cells(*this);
    switch (role) {
    case Qt::DisplayRole:
        return cells.display(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(cells.toolTip(index.row(), index.column()));
    case Qt::AccessibleTextRole:
        return cells.accessible(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole:
        return m_store.id(index.row());
    case StateRole:
        return int(cells.state(index.row()));
    case ChangeRole:
        return int(changeOf(index.row()));
    case ShortRole:
        return cells.shortDisplay(index.row(), index.column());
    case CopyRole:
        return cells.copy(index.row(), index.column());
    default:
        return {};
    }
}

QVariant InviteTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return InviteCells::header(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

bool InviteTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_pager && m_pager->state() == InvitePager::State::Idle;
}

void InviteTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        m_pager->fetchMore();
}

} // namespace Vestibule
