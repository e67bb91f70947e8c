// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/profileform.h"

#include "domain/errortext.h"
#include "session/session.h"
#include "ui/look/metrics.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace Vestibule {

ProfileForm::ProfileForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_nameProblem(new NoteLabel(this))
    , m_address(new QLineEdit(this))
    , m_addressProblem(new NoteLabel(this))
    , m_organization(new QLineEdit(this))
    , m_organizationProblem(new NoteLabel(this))
    , m_organizationNote(new NoteLabel(this))
    , m_readOnly(new QCheckBox(tr("&Read-only"), this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(3 * gridUnit(this));
    grid->setColumnStretch(1, 1);
    addRow(grid, tr("&Name:"), m_name, m_nameProblem);
    addRow(grid, tr("A&ddress:"), m_address, m_addressProblem);
    addRow(grid, tr("&Organization ID:"), m_organization, m_organizationProblem);
    m_address->setPlaceholderText(Credentials().baseUrl);
    m_organization->setPlaceholderText(tr("the one that the key belongs to"));
    grid->addWidget(m_organizationNote, grid->rowCount(), 1);
    grid->addWidget(m_readOnly, grid->rowCount(), 1);
    const QString reason = tr("Whatever would change anything is refused and not sent.");
    m_readOnly->setAccessibleDescription(reason);
    grid->addWidget(new NoteLabel(reason, this), grid->rowCount(), 1);
    connect(m_name, &QLineEdit::editingFinished, this, &ProfileForm::takeName);
    connect(m_address, &QLineEdit::editingFinished, this, &ProfileForm::takeAddress);
    connect(m_organization, &QLineEdit::editingFinished, this, &ProfileForm::takeOrganization);
    connect(m_readOnly, &QCheckBox::clicked, this, [this](bool readOnly) {
        emit changed([readOnly](Profile &profile) { profile.readOnly = readOnly; });
    });
}

void ProfileForm::addRow(QGridLayout *grid, const QString &label, QLineEdit *field,
                         NoteLabel *problem)
{
    auto *name = plainLabel(label, this);
    name->setBuddy(field);
    const int row = grid->rowCount();
    grid->addWidget(name, row, 0);
    grid->addWidget(field, row, 1);
    grid->addWidget(problem, row + 1, 1);
    problem->setNote({});
    connect(field, &QLineEdit::textEdited, problem, [problem] { problem->setNote({}); });
}

void ProfileForm::setProfile(const Profile &profile, const QString &organizationNote)
{
    // A field that nothing was changed of keeps what is typed there, and its cursor.
    const bool isSame = profile.id == m_profile.id;
    const auto show = [isSame](QLineEdit *field, NoteLabel *problem, const QString &before,
                               const QString &now) {
        if (isSame && before == now)
            return;
        field->setText(now);
        field->setCursorPosition(0);
        problem->setNote({});
    };
    show(m_name, m_nameProblem, m_profile.name, profile.name);
    show(m_address, m_addressProblem, m_profile.baseUrl, profile.baseUrl);
    show(m_organization, m_organizationProblem, m_profile.organizationId, profile.organizationId);
    m_readOnly->setChecked(profile.readOnly);
    m_organizationNote->setNote(organizationNote);
    m_profile = profile;
}

void ProfileForm::takeTyped()
{
    takeName();
    takeAddress();
    takeOrganization();
}

void ProfileForm::editName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void ProfileForm::takeName()
{
    const QString name = m_name->text().trimmed();
    if (name == m_profile.name)
        return;
    m_nameProblem->setNote(badProfileName(name));
    if (m_nameProblem->text().isEmpty())
        emit changed([name](Profile &profile) { profile.name = name; });
}

void ProfileForm::takeAddress()
{
    const QString typed = m_address->text().trimmed();
    const QString address = typed.isEmpty() ? Credentials().baseUrl : typed;
    if (address == m_profile.baseUrl)
        return;
    const auto refused = InviteService::addressRefusal(address);
    m_addressProblem->setNote(refused ? errorLine(*refused) : QString());
    if (!refused)
        emit changed([address](Profile &profile) { profile.baseUrl = address; });
}

void ProfileForm::takeOrganization()
{
    const QString id = m_organization->text().trimmed();
    if (id == m_profile.organizationId)
        return;
    const bool isId = isOrganizationId(id);
    m_organizationProblem->setNote(
        isId ? QString()
             : tr("An organization ID contains no spaces, quotation marks or accents."));
    if (isId)
        emit changed([id](Profile &profile) { profile.organizationId = id; });
}

} // namespace Vestibule
