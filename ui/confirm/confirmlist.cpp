// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/confirm/confirmlist.h"

#include "domain/text/momenttext.h"
#include "domain/text/tooltiptext.h"
#include "domain/text/visibletext.h"
#include "models/list/invitecells.h"

#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace Vestibule {

namespace {

constexpr int kMostListed = 10;
constexpr int kFewestListed = 4;
constexpr int kMostChars = 40; // of a column

} // namespace

void ConfirmModel::setPlan(const RunPlan &plan, std::optional<qint64> now)
{
    beginResetModel();
    m_plan = plan;
    m_now = now;
    endResetModel();
}

void ConfirmModel::setProjects(const QList<Project> &projects)
{
    for (const Project &project : projects)
        m_projectNames.insert(project.id, project.name);
}

int ConfirmModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.steps.size() + m_plan.leftOut.size());
}

int ConfirmModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const RunPlan::LeftOut *ConfirmModel::leftOut(int row) const
{
    const qsizetype place = row - m_plan.steps.size();
    return place >= 0 ? &m_plan.leftOut.at(place) : nullptr;
}

QVariant ConfirmModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(index));
    return role == Qt::DisplayRole ? text(index) : QVariant();
}

QString ConfirmModel::text(const QModelIndex &index) const
{
    const int row = index.row();
    const RunPlan::LeftOut *out = leftOut(row);
    const Invite &was = out != nullptr ? out->invite : m_plan.invites.at(row);
    const RunStep &step = out != nullptr ? out->step : m_plan.steps.at(row);
    const auto becomes = [out](const QString &before, const QString &after) {
        return out != nullptr || before == after
            ? before
            : tr("%1 → %2", "as it is, and as it becomes").arg(before, after);
    };
    switch (index.column()) {
    case AddressColumn:
        return visibleText(was.email);
    case RoleColumn:
        return becomes(InviteCells::roleText(was.role), InviteCells::roleText(step.invite.role));
    case ProjectsColumn:
        return becomes(projectsText(stepOn(step.kind, was).invite.projects),
                       projectsText(step.invite.projects));
    case StatusColumn:
        return out != nullptr
            ? reasonText(out->reason)
            : InviteCells::stateText(stateOf(was, m_now), visibleText(was.status));
    default:
        return was.createdAt ? dayText(*was.createdAt) : QString();
    }
}

QString ConfirmModel::projectsText(const ProjectChoice &projects) const
{
    switch (projects.kind) {
    case ProjectChoice::Kind::Default:
        return tr("Default");
    case ProjectChoice::Kind::None:
        return tr("None");
    case ProjectChoice::Kind::Chosen:
        break;
    }
    QStringList names;
    for (const ProjectGrant &grant : projects.chosen)
        names += visibleText(m_projectNames.value(grant.id, grant.id));
    return QLocale().createSeparatedList(names);
}

QString ConfirmModel::reasonText(RunPlan::Reason reason)
{
    switch (reason) {
    case RunPlan::Reason::Accepted:
        return tr("Left out: already accepted");
    case RunPlan::Reason::Repeated:
        return tr("Left out: address already listed above");
    case RunPlan::Reason::Unchanged:
        return tr("Left out: no change");
    case RunPlan::Reason::OtherOpen:
        return tr("Left out: has another open invite");
    case RunPlan::Reason::ProjectGone:
        return tr("Left out: a project is archived or missing");
    case RunPlan::Reason::Protected:
        return tr("Left out: protected");
    case RunPlan::Reason::NotAllowed:
        return tr("Left out: not allowed by a rule");
    }
    return {};
}

QVariant ConfirmModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case AddressColumn:
        return tr("Address");
    case RoleColumn:
        return tr("Role");
    case ProjectsColumn:
        return tr("Projects");
    case StatusColumn:
        return tr("Status");
    default:
        return tr("Invited");
    }
}

Qt::ItemFlags ConfirmModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && leftOut(index.row()) != nullptr ? flags & ~Qt::ItemIsEnabled : flags;
}

ConfirmList::ConfirmList(QWidget *parent)
    : QTreeView(parent)
    , m_model(new ConfirmModel(this))
{
    setModel(m_model);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 8);
    setTextElideMode(Qt::ElideMiddle);
    header()->setResizeContentsPrecision(100); // of the rows in sight, not of thousands
    header()->setMaximumSectionSize(fontMetrics().averageCharWidth() * kMostChars);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setMinimumHeight(fontMetrics().lineSpacing() * (kFewestListed + 2));
}

void ConfirmList::setPlan(const RunPlan &plan, std::optional<qint64> now)
{
    m_model->setPlan(plan, now);
    const bool changing = std::any_of(plan.steps.cbegin(), plan.steps.cend(), [](const auto &step) {
        return step.kind == StepKind::Change;
    });
    setColumnHidden(ConfirmModel::ProjectsColumn, !changing);
    // Who is meant comes first: where there is little room, it is the projects that are cut.
    const int last = changing ? ConfirmModel::ProjectsColumn : ConfirmModel::AddressColumn;
    for (const int column : {ConfirmModel::AddressColumn, ConfirmModel::ProjectsColumn})
        header()->setSectionResizeMode(
            column, column == last ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    updateGeometry();
}

void ConfirmList::setProjects(const QList<Project> &projects)
{
    m_model->setProjects(projects);
}

QSize ConfirmList::sizeHint() const
{
    const int lines = std::clamp(m_model->rowCount() + 2, kFewestListed, kMostListed);
    const int line = fontMetrics().lineSpacing() + 4;
    return {QTreeView::sizeHint().width(), line * lines + 2 * frameWidth()};
}

} // namespace Vestibule
