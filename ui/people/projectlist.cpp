// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/projectlist.h"

#include "domain/text/visibletext.h"
#include "ui/people/projectrolebox.h"
#include "ui/widgets/plaintext.h"

#include <QCollator>
#include <QHeaderView>

#include <algorithm>

namespace Vestibule {

namespace {

enum { NameColumn, RoleColumn, ColumnCount };
constexpr int kIdRole = Qt::UserRole;

QString titleOf(const Project &project)
{
    return visibleText(project.name.isEmpty() ? project.id : project.name);
}

/// Without archived ones, by name as people sort them.
QList<Project> offered(const QList<Project> &projects)
{
    QList<Project> result;
    std::copy_if(projects.begin(), projects.end(), std::back_inserter(result),
                 [](const Project &project) { return !project.isArchived(); });
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::stable_sort(result.begin(), result.end(), [&](const Project &a, const Project &b) {
        return collator.compare(titleOf(a), titleOf(b)) < 0;
    });
    return result;
}

} // namespace

ProjectList::ProjectList(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Project"), tr("As")});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(RoleColumn, QHeaderView::ResizeToContents);
    header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 16);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAccessibleName(tr("Projects"));
    connect(this, &QTreeWidget::itemChanged, this, &ProjectList::onItemChanged);
}

void ProjectList::setProjects(const QList<Project> &projects)
{
    const QSignalBlocker quiet(this);
    clear();
    const QList<Project> shown = offered(projects);
    const int rowHeight = ProjectRoleBox().sizeHint().height();
    for (qsizetype row = 0; row < shown.size(); ++row) {
        const Project &project = shown.at(row);
        const auto sameTitle = [&](qsizetype other) {
            return other >= 0 && other < shown.size()
                && titleOf(shown.at(other)) == titleOf(project);
        };
        const bool twice = sameTitle(row - 1) || sameTitle(row + 1);
        auto *item = new QTreeWidgetItem(this);
        item->setText(NameColumn,
                      twice ? tr("%1 (%2)").arg(titleOf(project), visibleText(project.id))
                            : titleOf(project));
        setPlainToolTip(item, NameColumn, visibleText(project.id));
        item->setData(NameColumn, kIdRole, project.id);
        item->setCheckState(NameColumn, Qt::Unchecked);
        item->setSizeHint(RoleColumn, QSize(0, rowHeight));
    }
    setCurrentItem(topLevelItem(0));
}

void ProjectList::setSearch(const QString &text)
{
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = topLevelItem(row);
        const bool fits = item->text(NameColumn).contains(text, Qt::CaseInsensitive)
            || item->data(NameColumn, kIdRole).toString().contains(text, Qt::CaseInsensitive);
        item->setHidden(!fits);
    }
}

QList<ProjectGrant> ProjectList::chosen() const
{
    QList<ProjectGrant> result;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = topLevelItem(row);
        const auto *role = qobject_cast<ProjectRoleBox *>(itemWidget(item, RoleColumn));
        if (role)
            result += {item->data(NameColumn, kIdRole).toString(), role->role()};
    }
    return result;
}

// Only a ticked row carries a combo box: an organization may have hundreds of projects.
void ProjectList::onItemChanged(QTreeWidgetItem *item, int column)
{
    if (column != NameColumn)
        return;
    const bool ticked = item->checkState(NameColumn) == Qt::Checked;
    if (ticked == (itemWidget(item, RoleColumn) != nullptr))
        return;
    if (ticked) {
        auto *role = new ProjectRoleBox;
        role->setAccessibleName(tr("Role in %1").arg(item->text(NameColumn)));
        connect(role, &ProjectRoleBox::currentIndexChanged, this, &ProjectList::changed);
        setItemWidget(item, RoleColumn, role);
    } else {
        removeItemWidget(item, RoleColumn);
    }
    emit changed();
}

} // namespace Vestibule
