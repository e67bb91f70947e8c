// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/draftmodel.h"

#include "domain/draft/draftwords.h"
#include "domain/text/tooltiptext.h"
#include "domain/text/visibletext.h"

namespace Vestibule {

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
        return tr("What comes of it");
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
        return name.isEmpty() ? tr("Line %L1 of what was typed").arg(draft.line)
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
    return name.isEmpty() ? tr("%1 It is the line of what was typed.").arg(text)
                          : tr("%1 It is the line of %2.", "sentence, file").arg(text, name);
}

} // namespace Vestibule
