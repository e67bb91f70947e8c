// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/peoplechoices.h"

#include "ui/look/metrics.h"
#include "ui/people/peoplecombo.h"
#include "ui/people/projectpicker.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"

#include <QGridLayout>
#include <QLabel>

namespace Vestibule {

PeopleChoices::PeopleChoices(InviteService *service, QWidget *parent)
    : QWidget(parent)
    , m_role(new PeopleCombo(this))
    , m_roleNote(new NoteLabel(this))
    , m_projects(new PeopleCombo(this))
    , m_picker(new ProjectPicker(service, this))
{
    m_role->setObjectName(QStringLiteral("role"));
    m_role->addItem(tr("Reader"), QStringLiteral("reader"));
    m_role->addItem(tr("Owner"), QStringLiteral("owner"));
    m_projects->setObjectName(QStringLiteral("projects"));
    m_projects->addItem(tr("The default project"), int(ProjectChoice::Kind::Default));
    m_projects->addItem(tr("No project, only the organization"), int(ProjectChoice::Kind::None));
    m_projects->addItem(tr("These projects…"), int(ProjectChoice::Kind::Chosen));
    m_roleNote->setMinimumHeight(1); // else what it needs where it is narrow counts at every width
    m_picker->hide();
    build();
    showRole();
    connect(m_role, &QComboBox::currentIndexChanged, this, &PeopleChoices::showRole);
    connect(m_projects, &QComboBox::currentIndexChanged, this, &PeopleChoices::showKind);
    connect(m_picker, &ProjectPicker::changed, this, &PeopleChoices::changed);
    connect(m_picker, &ProjectPicker::loaded, this, &PeopleChoices::projectsRead);
}

void PeopleChoices::build()
{
    auto *roleLabel = plainLabel(tr("&Role:"), this);
    roleLabel->setBuddy(m_role);
    auto *projectsLabel = plainLabel(tr("&Projects:"), this);
    projectsLabel->setBuddy(m_projects);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(2 * gridUnit(this));
    grid->addWidget(roleLabel, 0, 0);
    grid->addWidget(m_role, 0, 1);
    grid->addWidget(m_roleNote, 0, 2);
    grid->addWidget(projectsLabel, 1, 0);
    grid->addWidget(m_projects, 1, 1);
    grid->addWidget(m_picker, 2, 1, 1, 2);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(2, 1);
}

void PeopleChoices::showRole()
{
    const bool owner = m_role->currentData().toString() == QLatin1String("owner");
    m_roleNote->setText(
        owner ? tr(
            "Full access: can manage people, projects, keys and billing, and remove other owners.")
              : tr("Can work in the projects they have access to."));
    m_role->setAccessibleDescription(m_roleNote->text());
    emit changed();
}

void PeopleChoices::showKind()
{
    const bool chosen = kind() == ProjectChoice::Kind::Chosen;
    m_picker->setVisible(chosen);
    if (chosen)
        m_picker->load();
    else
        emit shortened();
    emit changed();
}

ProjectChoice::Kind PeopleChoices::kind() const
{
    return ProjectChoice::Kind(m_projects->currentData().toInt());
}

void PeopleChoices::setDefaults(const QString &role, ProjectChoice::Kind projects)
{
    m_defaultRole = qMax(0, m_role->findData(role));
    m_defaultProjects = qMax(0, m_projects->findData(int(projects)));
    m_role->setCurrentIndex(m_defaultRole);
    m_projects->setCurrentIndex(m_defaultProjects);
}

void PeopleChoices::choose(const QString &role, ProjectChoice::Kind projects)
{
    m_role->choose(role);
    m_projects->choose(int(projects));
}

NewInvite PeopleChoices::forAll() const
{
    NewInvite result;
    result.role = m_role->currentData().toString();
    result.projects.kind = kind();
    if (kind() == ProjectChoice::Kind::Chosen)
        result.projects.chosen = m_picker->chosen();
    return result;
}

QString PeopleChoices::problem() const
{
    if (kind() != ProjectChoice::Kind::Chosen)
        return {};
    if (m_picker->isLoading())
        return tr("The projects are still being loaded.");
    return m_picker->chosen().isEmpty() ? tr("Choose at least one project.") : QString();
}

bool PeopleChoices::isTouched() const
{
    return m_role->currentIndex() != m_defaultRole
        || m_projects->currentIndex() != m_defaultProjects;
}

} // namespace Vestibule
