// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/draftmodel.h"

#include "domain/text/visibletext.h"

#include <algorithm>

namespace Vestibule {

DraftModel::DraftModel(ServerNow now, QObject *parent)
    : QAbstractTableModel(parent)
    , m_now(std::move(now))
{
    m_forAll.role = QStringLiteral("reader");
}

DraftModel::~DraftModel() = default;

void DraftModel::setDrafts(int source, const QString &name, const QList<InviteDraft> &drafts)
{
    QList<InviteDraft> rows;
    QList<Origin> origins;
    QHash<QString, QList<InviteDraft>> mended;
    const auto keep = [&](bool before) {
        for (int row = 0; row < m_drafts.size(); ++row) {
            const Origin &origin = m_origins.at(row);
            if (origin.source != source && (origin.source < source) == before) {
                rows.append(m_drafts.at(row));
                origins.append(origin);
            }
        }
    };
    for (int row = 0; row < m_drafts.size(); ++row) {
        const Origin &origin = m_origins.at(row);
        if (origin.source == source && m_drafts.at(row) != origin.given)
            mended[origin.given.email].append(m_drafts.at(row));
    }
    keep(true);
    for (const InviteDraft &given : drafts) {
        InviteDraft draft = given;
        const auto found = mended.find(given.email);
        if (found != mended.end() && !found->isEmpty()) {
            draft = found->takeFirst();
            draft.line = given.line;
        }
        rows.append(draft);
        origins.append({source, given});
    }
    keep(false);
    beginResetModel();
    m_names.insert(source, name);
    if (drafts.isEmpty())
        m_names.remove(source);
    m_drafts = std::move(rows);
    m_origins = std::move(origins);
    judge();
    endResetModel();
    emit judged();
}

void DraftModel::setForAll(const NewInvite &forAll)
{
    m_forAll = forAll;
    judge();
    if (!m_drafts.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit judged();
}

void DraftModel::setKnown(const KnownPeople &known)
{
    m_known = known;
    judge();
    if (!m_drafts.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit judged();
}

void DraftModel::leaveOut(const QList<int> &rows, bool leftOut)
{
    for (const int row : rows)
        m_drafts[row].leftOut = leftOut;
    if (rows.isEmpty())
        return;
    judge();
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit judged();
}

void DraftModel::judge()
{
    // Lines of different sources may be equal, so verdicts speak of rows until they are shown.
    QList<InviteDraft> numbered = m_drafts;
    for (int row = 0; row < numbered.size(); ++row)
        numbered[row].line = row + 1;
    m_judged = judgeDrafts(numbered, m_known, m_forAll, m_now());
    m_firstRows.fill(-1, m_judged.size());
    m_counts.fill(0);
    for (int row = 0; row < m_judged.size(); ++row) {
        JudgedDraft &judged = m_judged[row];
        ++m_counts[std::size_t(judged.verdict)];
        if (judged.verdict == DraftVerdict::Twice && judged.firstLine > 0) {
            m_firstRows[row] = judged.firstLine - 1;
            judged.firstLine = m_drafts.at(m_firstRows.at(row)).line;
        }
    }
}

int DraftModel::count(DraftVerdict verdict) const
{
    return m_counts[std::size_t(verdict)];
}

int DraftModel::readyCount() const
{
    return count(DraftVerdict::Ready) + count(DraftVerdict::ReadyAgain);
}

QStringList DraftModel::addresses() const
{
    QStringList result;
    QSet<QString> seen;
    for (const InviteDraft &draft : m_drafts) {
        const QString folded = foldedEmail(draft.email);
        if (checkEmail(draft.email) != EmailProblem::None || seen.contains(folded))
            continue;
        seen.insert(folded);
        result.append(folded);
    }
    return result;
}

bool DraftModel::namesProjects() const
{
    return std::any_of(m_drafts.begin(), m_drafts.end(), [](const InviteDraft &draft) {
        return !draft.leftOut && Vestibule::namesProjects(draft);
    });
}

QList<RunStep> DraftModel::steps() const
{
    return stepsFor(m_judged, m_known);
}

QList<LeftOutRow> DraftModel::leftOut() const
{
    QList<LeftOutRow> rows;
    for (int row = 0; row < m_drafts.size(); ++row) {
        if (m_judged.at(row).isReady())
            continue;
        rows.append(leftOutRow(m_names.value(m_origins.at(row).source), m_drafts.at(row), m_forAll,
                               verdictText(m_judged.at(row))));
    }
    return rows;
}

QStringList DraftModel::doubtfulOwners() const
{
    QStringList doubts;
    for (const JudgedDraft &judged : m_judged) {
        if (judged.isDoubtfulOwner())
            doubts += tr("%1: %2", "address: why")
                          .arg(visibleText(judged.invite.email), verdictText(judged));
    }
    return doubts;
}

int DraftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_drafts.size());
}

int DraftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool DraftModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    InviteDraft draft = m_drafts.at(index.row());
    const QString text = value.toString().trimmed();
    if (index.column() == AddressColumn) {
        draft.email = text;
        draft.offered.clear();
        draft.fault = RowFault::None;
    } else if (index.column() == RoleColumn) {
        draft.role = text;
    } else if (index.column() == ProjectsColumn) {
        draft.projects = text;
    } else {
        return false;
    }
    if (draft == m_drafts.at(index.row()))
        return true;
    m_drafts[index.row()] = draft;
    judge();
    // One row's address decides which of its doubles stays.
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    emit judged();
    return true;
}

Qt::ItemFlags DraftModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const int column = index.column();
    const bool editable =
        column == AddressColumn || column == RoleColumn || column == ProjectsColumn;
    return index.isValid() && editable ? flags | Qt::ItemIsEditable : flags;
}

} // namespace Vestibule
