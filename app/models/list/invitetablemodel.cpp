// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/invitetablemodel.h"

#include "domain/text/tooltiptext.h"
#include "domain/text/visibletext.h"
#include "models/list/invitecells.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Vestibule {

namespace {

constexpr qint64 kMsPerSecond = 1000;

} // namespace

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

void InviteTableModel::restore(const QList<Invite> &invites, const QList<qint64> &readAtMs)
{
    QList<qsizetype> fresh; // a damaged list might name one twice
    QSet<QString> seen;
    for (qsizetype i = 0; i < invites.size(); ++i) {
        const QString &id = invites.at(i).id;
        if (m_store.find(id) < 0 && !seen.contains(id)) {
            seen.insert(id);
            fresh.append(i);
        }
    }
    if (fresh.isEmpty())
        return;
    if (m_pass.beganAt > 0) // behind a page that came before, there may be a gap
        m_wholeAt = 0;
    m_pass.asItCame = false;
    const int first = m_store.count();
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    for (const qsizetype i : std::as_const(fresh)) {
        m_store.setGeneration(++m_lastGeneration);
        const qint64 readAt = readAtMs.at(i) / kMsPerSecond;
        m_asOf = hasAsOfRows() ? std::min(m_asOf, readAt) : readAt;
        m_store.setReadAt(readAt, true);
        m_store.put(invites.at(i));
    }
    m_store.setReadAt(0);
    endInsertRows();
}

void InviteTableModel::dropAsOfRows()
{
    for (int last = m_store.count() - 1; last >= 0; --last) {
        if (!isAsOf(last))
            continue;
        int first = last;
        while (first > 0 && isAsOf(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        if (last == m_store.count() - 1) {
            m_store.removeTail(last - first + 1);
        } else {
            for (int row = last; row >= first; --row)
                m_store.removeAt(row);
        }
        endRemoveRows();
        last = first;
    }
    m_pass.before = std::min(m_pass.before, m_store.count());
    m_wholeAt = 0;
}

int InviteTableModel::upsert(const Invite &invite)
{
    const int known = m_store.find(invite.id);
    // What is known stays as of when the list had it: its neighbours are no younger by this.
    m_store.setReadAt(known >= 0 ? m_store.readAt(known) : m_clock());
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
    m_pass.asItCame = false;
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
    case ReadAtRole:
        return m_store.readAt(index.row());
    case AsOfRole:
        return isAsOf(index.row());
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
    return !parent.isValid() && !m_awaitsRestored && m_pager
        && m_pager->state() == InvitePager::State::Idle;
}

void InviteTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        m_pager->fetchMore();
}

namespace {

constexpr int kNone = -1;
constexpr int kNoRow = std::numeric_limits<int>::max();

} // namespace

void InviteTableModel::onRestarted()
{
    m_pass = {};
    m_pass.malformed = std::exchange(m_malformed, 0);
    m_pass.start = m_lastGeneration;
    m_pass.before = m_store.count();
    m_pass.merging = m_pass.before > 0;
    m_pass.asItCame = m_pass.before == 0;
    m_pass.beganAt = m_clock();
    if (m_pass.merging)
        m_pass.lastBefore = m_store.id(m_pass.before - 1);
    m_refresh = m_wholeAt > 0 ? QuickRefresh(knownTop()) : QuickRefresh();
}

bool InviteTableModel::mayRefreshQuickly() const
{
    return m_wholeAt > 0 && QuickRefresh(knownTop()).state() == QuickRefresh::State::Quick;
}

KnownTop InviteTableModel::knownTop() const
{
    return KnownTop::of(m_store.count(), [this](qsizetype row) {
        const int at = static_cast<int>(row);
        // Of none but those that are compared is more looked at than their order.
        if (row >= KnownTop::kMostRows)
            return KnownRow{{}, m_store.createdAt(at)};
        return KnownRow{m_store.id(at), m_store.createdAt(at), m_store.readAt(at) * kMsPerSecond};
    });
}

PageTurner::Wants InviteTableModel::take(const Page<Invite> &page)
{
    m_malformed += static_cast<int>(page.malformed.size());
    const qint64 askedAt = m_pager ? m_pager->askedAt(page) : 0;
    const qint64 readAt = askedAt > 0 ? askedAt : m_clock();
    if (m_pass.beganAt == 0)
        m_pass.beganAt = readAt;
    if (m_refresh.state() == QuickRefresh::State::Met)
        m_refresh.readWhole();
    m_store.setReadAt(readAt);
    QStringList touched;
    append(updateKnown(page.items, touched));
    const bool met = m_refresh.take(page) == QuickRefresh::State::Met && m_pass.merging;
    if (met && m_pager) {
        m_pager->setRestKnown();
        m_malformed = m_pass.malformed;
    }
    if (!page.hasMore || (m_pass.merging && (met || isCovered())))
        settle(met ? m_store.find(page.items.constLast().id) + 1 : kNoRow);
    if (!page.hasMore)
        m_wholeAt = m_pass.beganAt;
    for (const QString &id : std::as_const(touched))
        emit inviteTouched(id);
    return m_pass.merging ? PageTurner::Wants::More : PageTurner::Wants::Enough;
}

// The rows of a page that are not in the table yet; the others are brought up to date.
QList<InviteTableModel::Arrival> InviteTableModel::updateKnown(const QList<Invite> &items,
                                                               QStringList &touched)
{
    QList<Arrival> arrivals;
    QHash<QString, qsizetype> places; // in arrivals: a page may name an invite twice
    for (const Invite &invite : items) {
        if (m_pass.removed.contains(invite.id))
            continue;
        const int row = m_store.find(invite.id);
        m_pass.endsUnknown = row < 0;
        if (const auto place = places.constFind(invite.id); place != places.cend()) {
            arrivals[*place].invite = invite;
        } else if (row < 0) {
            places.insert(invite.id, arrivals.size());
            arrivals.append({invite, ++m_lastGeneration});
            ++m_pass.seen;
            if (m_pass.merging)
                m_pass.added.append(invite.id);
        } else {
            const quint32 generation = m_store.generation(row);
            const bool repeated = generation > m_pass.start;
            if (!repeated) {
                ++m_pass.seen;
                m_pass.sawLast |= invite.id == m_pass.lastBefore;
                // Only what stands before a row known earlier is new; the rest was out of sight.
                touched += std::exchange(m_pass.added, {});
            }
            m_pass.local.remove(invite.id);
            m_store.setGeneration(repeated ? generation : ++m_lastGeneration);
            updateRow(row, invite, touched);
        }
    }
    return arrivals;
}

bool InviteTableModel::updateRow(int row, const Invite &invite, QStringList &touched)
{
    const bool wasAsOf = isAsOf(row);
    const bool isChanged = m_store.put(invite).change == InviteStore::Change::Changed;
    if (isChanged)
        touched.append(invite.id);
    if (isChanged || wasAsOf)
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1),
                         isChanged ? QList<int>() : QList<int>{AsOfRole, ReadAtRole});
    return isChanged;
}

void InviteTableModel::append(const QList<Arrival> &arrivals)
{
    if (arrivals.isEmpty())
        return;
    const int first = m_store.count();
    beginInsertRows({}, first, first + static_cast<int>(arrivals.size()) - 1);
    for (const Arrival &arrival : arrivals) {
        m_store.setGeneration(arrival.generation);
        m_store.put(arrival.invite);
    }
    endInsertRows();
}

bool InviteTableModel::isCovered() const
{
    if (m_wholeAt > 0)
        return false; // to the end, or to what is known in its place
    // Going by the number alone would drop known rows that new ones have pushed to the next page.
    return m_pass.sawLast || (m_pass.seen >= m_pass.before && m_pass.endsUnknown);
}

// Puts the rows in the server's order and drops those that it did not name again; from `knownFrom`
// on they are as they were known.
void InviteTableModel::settle(int knownFrom)
{
    if (m_pass.asItCame)
        return;
    // Numbers of seen rows are close together, so that no sorting is needed.
    const auto numbers = static_cast<size_t>(m_lastGeneration - m_pass.start);
    std::vector<int> order;
    order.reserve(std::max(numbers, static_cast<size_t>(m_store.count())));
    order.resize(numbers, kNone);
    std::vector<int> local;
    std::vector<int> gone;
    for (int row = 0; row < m_store.count(); ++row) {
        const quint32 generation = m_store.generation(row);
        if (generation > m_pass.start)
            order[generation - m_pass.start - 1] = row;
        else if (row >= knownFrom)
            continue;
        else if (!m_pass.local.isEmpty() && m_pass.local.contains(m_store.id(row)))
            local.push_back(row);
        else
            gone.push_back(row);
    }
    order.erase(std::remove(order.begin(), order.end(), kNone), order.end());
    order.insert(order.begin(), local.begin(), local.end());
    for (int row = knownFrom; row < m_store.count(); ++row) {
        if (m_store.generation(row) <= m_pass.start)
            order.push_back(row);
    }
    order.insert(order.end(), gone.begin(), gone.end());
    m_pass.merging = false;
    m_pass.added.clear();
    if (!std::is_sorted(order.begin(), order.end()))
        reorder(order);
    if (gone.empty())
        return;
    const int left = m_store.count() - static_cast<int>(gone.size());
    beginRemoveRows({}, left, m_store.count() - 1);
    m_store.removeTail(static_cast<int>(gone.size()));
    endRemoveRows();
}

void InviteTableModel::reorder(const std::vector<int> &order)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    m_newRows.resize(order.size());
    for (size_t row = 0; row < order.size(); ++row)
        m_newRows[static_cast<size_t>(order[row])] = static_cast<int>(row);
    m_store.permute(order);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from)
        to.append(index(m_newRows[static_cast<size_t>(old.row())], old.column()));
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    m_newRows = {};
}

} // namespace Vestibule
