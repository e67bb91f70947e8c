// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/confirm/changedialog.h"

#include "models/list/invitetablemodel.h"
#include "models/list/listedinvites.h"
#include "ui/people/peoplecombo.h"
#include "ui/people/projectpicker.h"

#include <QFormLayout>
#include <QPushButton>

#include <algorithm>

namespace Vestibule {

namespace {

enum { AsIs = -1 };

} // namespace

ChangeDialog::ChangeDialog(InviteService *service, const QList<Invite> &invites,
                           InviteTableModel *known, const QList<Project> &projects, QWidget *parent)
    : ConfirmDialog(parent)
    , m_invites(invites)
    , m_known(known)
    , m_all(projects)
    , m_role(new PeopleCombo(this))
    , m_projects(new PeopleCombo(this))
    , m_picker(new ProjectPicker(service, this))
{
    setWindowTitle(tr("Change Invites"));
    setProjects(projects);
    build();
    judge();
    if (std::any_of(invites.begin(), invites.end(), isRevocable))
        m_role->setFocus(Qt::OtherFocusReason);
}

void ChangeDialog::take(const QList<Invite> &invites)
{
    m_invites = invites;
    judge();
}

void ChangeDialog::build()
{
    m_role->addItem(tr("Leave unchanged"), QString());
    m_role->addItem(tr("Reader"), QStringLiteral("reader"));
    m_role->addItem(tr("Owner: full access"), QStringLiteral("owner"));
    m_projects->addItem(tr("Leave unchanged"), int(AsIs));
    m_projects->addItem(tr("The default project"), int(ProjectChoice::Kind::Default));
    m_projects->addItem(tr("No project, only the organization"), int(ProjectChoice::Kind::None));
    m_projects->addItem(tr("These projects"), int(ProjectChoice::Kind::Chosen));
    m_role->setObjectName(QStringLiteral("role"));
    m_projects->setObjectName(QStringLiteral("projects"));
    for (QComboBox *box : {m_role, m_projects})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *choices = new QWidget(this);
    auto *form = new QFormLayout(choices);
    form->setContentsMargins({});
    form->addRow(tr("R&ole:"), m_role);
    form->addRow(tr("&Projects:"), m_projects);
    addAbove(choices);
    addAbove(m_picker, 1);
    m_picker->hide();
    connect(m_role, &QComboBox::currentIndexChanged, this, &ChangeDialog::judge);
    connect(m_projects, &QComboBox::currentIndexChanged, this, &ChangeDialog::onProjectsChosen);
    connect(m_picker, &ProjectPicker::changed, this, &ChangeDialog::judge);
    connect(m_picker, &ProjectPicker::loaded, m_known, &InviteTableModel::setProjects);
}

void ChangeDialog::onProjectsChosen()
{
    const bool chosen = m_projects->currentData().toInt() == int(ProjectChoice::Kind::Chosen);
    m_picker->setVisible(chosen);
    if (chosen)
        m_picker->load();
    judge();
}

InviteChange ChangeDialog::change() const
{
    InviteChange change;
    const QString role = m_role->currentData().toString();
    if (!role.isEmpty())
        change.role = role;
    const int kind = m_projects->currentData().toInt();
    if (kind != AsIs) {
        ProjectChoice projects;
        projects.kind = ProjectChoice::Kind(kind);
        if (projects.kind == ProjectChoice::Kind::Chosen)
            projects.chosen = m_picker->chosen();
        change.projects = projects;
    }
    return change;
}

QString ChangeDialog::reason(const InviteChange &change) const
{
    if (change.isEmpty())
        return tr("Choose what to change.");
    if (!change.projects || change.projects->kind != ProjectChoice::Kind::Chosen)
        return {};
    if (m_picker->isLoading())
        return tr("The projects are still being loaded.");
    return change.projects->chosen.isEmpty() ? tr("Choose at least one project.") : QString();
}

void ChangeDialog::judge()
{
    const InviteChange wanted = change();
    setPlan(planChange(m_invites, wanted, eachInvite(*m_known), m_all), m_known->clock()());
    setReason(reason(wanted));
}

QString ChangeDialog::question(int count) const
{
    return tr("Change %Ln invite(s)?", nullptr, count);
}

QString ChangeDialog::verb(int count) const
{
    return tr("&Change %Ln Invite(s)", nullptr, count);
}

QString ChangeDialog::meaning() const
{
    return tr("Each invite is revoked and created again with these changes, and a new email is "
              "sent. The links in the old emails stop working.");
}

QString ChangeDialog::nothing() const
{
    return tr("There is nothing to change");
}

QString ChangeDialog::acceptedNote(int count) const
{
    return tr("%Ln invite(s) have already been accepted. The access of these people is managed "
              "under the organization's members.",
              nullptr, count);
}

} // namespace Vestibule
