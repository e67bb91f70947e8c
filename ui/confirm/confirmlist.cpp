// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/confirm/confirmlist.h"

#include "domain/text/tooltiptext.h"
#include "domain/text/visibletext.h"

#include <QHeaderView>

#include <algorithm>

namespace Vestibule {

namespace {

constexpr int kMostListed = 10;
constexpr int kFewestListed = 4;
constexpr int kAddressChars = 40; // beside a reason

} // namespace

void ConfirmModel::setPlan(const RunPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    endResetModel();
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
    const RunPlan::LeftOut *out = leftOut(index.row());
    if (index.column() == ReasonColumn)
        return out != nullptr ? reasonText(out->reason) : QString();
    return visibleText(out != nullptr ? out->step.invite.email
                                      : m_plan.steps.at(index.row()).invite.email);
}

QString ConfirmModel::reasonText(RunPlan::Reason reason)
{
    switch (reason) {
    case RunPlan::Reason::Accepted:
        return tr("Left out: accepted already");
    case RunPlan::Reason::Repeated:
        return tr("Left out: this address stands above already");
    case RunPlan::Reason::Unchanged:
        return tr("Left out: is like this already");
    case RunPlan::Reason::OtherOpen:
        return tr("Left out: has another open invite");
    case RunPlan::Reason::ProjectGone:
        return tr("Left out: a project is archived or gone");
    }
    return {};
}

QVariant ConfirmModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == AddressColumn ? tr("Address") : tr("Left out");
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
    setHeaderHidden(true);
    header()->setStretchLastSection(true);
    header()->setResizeContentsPrecision(100); // of the rows in sight, not of thousands
    setMinimumHeight(fontMetrics().lineSpacing() * (kFewestListed + 1));
}

void ConfirmList::setPlan(const RunPlan &plan)
{
    setColumnHidden(ConfirmModel::ReasonColumn, false);
    m_model->setPlan(plan);
    // Without reasons the addresses have all the room.
    const bool reasons = !plan.leftOut.isEmpty();
    header()->setMaximumSectionSize(reasons ? fontMetrics().averageCharWidth() * kAddressChars
                                            : QWIDGETSIZE_MAX);
    header()->setStretchLastSection(reasons);
    header()->setSectionResizeMode(ConfirmModel::AddressColumn,
                                   reasons ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    setColumnHidden(ConfirmModel::ReasonColumn, !reasons);
    updateGeometry();
}

QSize ConfirmList::sizeHint() const
{
    const int lines = std::clamp(m_model->rowCount() + 1, kFewestListed, kMostListed);
    const int line = fontMetrics().lineSpacing() + 4;
    return {QTreeView::sizeHint().width(), line * lines + 2 * frameWidth()};
}

} // namespace Vestibule
