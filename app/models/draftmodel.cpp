// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/draftmodel.h"

#include "domain/draft/draftwords.h"
#include "domain/text/tooltiptext.h"
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

QVariant DraftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case AddressColumn:
        return tr("Address");
    case RoleColumn:
        return tr("Role");
    case ProjectsColumn:
        return tr("Projects");
    case VerdictColumn:
        return tr("Result");
    default:
        return {};
    }
}

QVariant DraftModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::EditRole:
        return edited(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case VerdictRole:
        return int(m_judged.at(row).verdict);
    case DoubtfulRole:
        return m_judged.at(row).isDoubtful();
    case InheritedRole:
        return (column == RoleColumn && m_drafts.at(row).role.trimmed().isEmpty())
            || (column == ProjectsColumn && m_drafts.at(row).projects.trimmed().isEmpty());
    default:
        return {};
    }
}

QString DraftModel::display(int row, int column) const
{
    switch (column) {
    case LineColumn:
        return placeText(row);
    case AddressColumn:
        return visibleText(m_drafts.at(row).email);
    case RoleColumn:
        return roleText(row);
    case ProjectsColumn:
        return projectsText(row);
    case VerdictColumn:
        return verdictLine(row);
    default:
        return {};
    }
}

QString DraftModel::edited(int row, int column) const
{
    switch (column) {
    case RoleColumn:
        return m_drafts.at(row).role;
    case ProjectsColumn:
        return m_drafts.at(row).projects;
    case AddressColumn:
        // What may be meant is there to be taken when the person edits, and not before.
        return m_drafts.at(row).offered.isEmpty() ? m_drafts.at(row).email
                                                  : m_drafts.at(row).offered;
    default:
        return display(row, column);
    }
}

QString DraftModel::placeText(int row) const
{
    const QString name = visibleText(m_names.value(m_origins.at(row).source));
    const int line = m_drafts.at(row).line;
    // The file is named only where there is something to mix it up with.
    return m_names.size() > 1 && !name.isEmpty() ? tr("%L1, %2", "line, file").arg(line).arg(name)
                                                 : tr("%L1", "line").arg(line);
}

QString DraftModel::toolTip(int row, int column) const
{
    const InviteDraft &draft = m_drafts.at(row);
    const QString name = visibleText(m_names.value(m_origins.at(row).source));
    switch (column) {
    case LineColumn:
        return name.isEmpty() ? tr("Line %L1 of the typed text").arg(draft.line)
                              : tr("Line %L1 of %2").arg(draft.line).arg(name);
    case AddressColumn:
        return draft.name.isEmpty()
            ? display(row, column)
            : tr("%1 (%2)", "name (address)").arg(visibleText(draft.name), display(row, column));
    case RoleColumn:
    case ProjectsColumn:
        return index(row, column).data(InheritedRole).toBool()
            ? tr("%1, as chosen for all").arg(display(row, column))
            : display(row, column);
    default:
        return display(row, column);
    }
}

QString DraftModel::roleText(int row) const
{
    const QString own = m_drafts.at(row).role.trimmed();
    const QString role = roleFromWord(own.isEmpty() ? m_forAll.role : own);
    if (role.isEmpty())
        return visibleText(own);
    return beside(role == QLatin1String("owner") ? tr("Owner") : tr("Reader"), own, role);
}

QString DraftModel::projectsText(int row) const
{
    const QString own = m_drafts.at(row).projects.trimmed();
    const auto read = readProjectsCell(own, m_known.projects() ? &m_known.projectNames() : nullptr);
    const ProjectChoice choice = read ? read->value_or(m_forAll.projects) : ProjectChoice();
    if (!own.isEmpty() && (!read || choice.kind == ProjectChoice::Kind::Chosen))
        return visibleText(own);
    switch (choice.kind) {
    case ProjectChoice::Kind::Default:
        return beside(tr("Default project"), own, QStringLiteral("default"));
    case ProjectChoice::Kind::None:
        return beside(tr("No project"), own, QStringLiteral("none"));
    case ProjectChoice::Kind::Chosen:
        break;
    }
    return tr("%Ln project(s)", nullptr, static_cast<int>(choice.chosen.size()));
}

/// Our word, with the list's where that is another one.
QString DraftModel::beside(const QString &ours, const QString &own, const QString &word)
{
    const bool same = own.isEmpty() || own.compare(ours, Qt::CaseInsensitive) == 0
        || own.compare(word, Qt::CaseInsensitive) == 0;
    return same ? ours : tr("%1 (“%2”)", "our word, the list's").arg(ours, visibleText(own));
}

QString DraftModel::verdictLine(int row) const
{
    const JudgedDraft &judged = m_judged.at(row);
    const QString text = verdictText(judged);
    const int first = m_firstRows.at(row);
    if (first < 0 || m_origins.at(first).source == m_origins.at(row).source)
        return text;
    const QString name = visibleText(m_names.value(m_origins.at(first).source));
    return name.isEmpty() ? tr("%1 Line numbers refer to the typed text.").arg(text)
                          : tr("%1 Line numbers refer to %2.", "sentence, file").arg(text, name);
}

} // namespace Vestibule
