// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/rosterrulesdialog.h"

#include "ui/look/metrics.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Vestibule {

namespace {

constexpr int kMostRuledOwners = 100'000;

QString listText(const QStringList &words)
{
    return words.join(QStringLiteral(", "));
}

/// What was not touched stays as it is: an address may hold what stands between two.
QStringList listIn(const QLineEdit *field, const QStringList &before)
{
    if (field->text() == listText(before))
        return before;
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    QStringList words = field->text().split(between, Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

} // namespace

RosterRulesDialog::RosterRulesDialog(const GuardRails &rails, QWidget *parent)
    : FittingDialog(parent)
    , m_before(rails)
    , m_protected(new QLineEdit(listText(rails.protectedPeople), this))
    , m_allowed(new QLineEdit(listText(rails.allowedDomains), this))
    , m_own(new QLineEdit(listText(rails.ownDomains), this))
    , m_ownersFromOwn(new QCheckBox(tr("&Owners only from these domains"), this))
    , m_mostOwners(new QSpinBox(this))
{
    setWindowTitle(tr("Rules"));
    m_ownersFromOwn->setChecked(rails.ownersFromOwnDomains);
    m_mostOwners->setRange(-1, kMostRuledOwners);
    m_mostOwners->setSpecialValueText(tr("Any number", "of open invites for owners"));
    m_mostOwners->setValue(rails.mostOpenOwners.value_or(-1));
    build();
    fitTo(letters(84));
    m_protected->setFocus(Qt::OtherFocusReason);
}

void RosterRulesDialog::addRow(QGridLayout *grid, const QString &label, QWidget *field,
                               const QString &reason)
{
    auto *name = plainLabel(label, this);
    name->setBuddy(field);
    field->setAccessibleDescription(reason);
    const bool grows = qobject_cast<QLineEdit *>(field) != nullptr;
    const int row = grid->rowCount();
    grid->addWidget(name, row, 0);
    grid->addWidget(field, row, 1, grows ? Qt::Alignment() : Qt::AlignLeading);
    grid->addWidget(new NoteLabel(reason, this), row + 1, 1);
}

void RosterRulesDialog::build()
{
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setHorizontalSpacing(3 * gridUnit(this));
    grid->setColumnStretch(1, 1);
    grid->addWidget(new NoteLabel(tr("No run breaks these rules, whoever begins it: in this "
                                     "window, or on the command line with this user's settings. "
                                     "They belong to this organization."),
                                  this),
                    0, 0, 1, 2);
    m_protected->setPlaceholderText(QStringLiteral("head@example.com, board.example.com"));
    m_allowed->setPlaceholderText(QStringLiteral("example.com"));
    m_own->setPlaceholderText(QStringLiteral("example.com"));
    addRow(grid, tr("&Protected:"), m_protected,
           tr("Addresses and domains whose invites are never revoked or changed."));
    addRow(grid, tr("Allowed &domains:"), m_allowed,
           tr("The only domains that may be invited. Leave empty to allow every domain."));
    addRow(grid, tr("Your do&mains:"), m_own,
           tr("Those of the organization; the review uses the same."));
    grid->addWidget(m_ownersFromOwn, grid->rowCount(), 1);
    addRow(grid, tr("Open o&wner invites:"), m_mostOwners,
           tr("How many invites for owners may be open at once."));
    grid->addWidget(new NoteLabel(tr("A run that revokes more than %Ln invites that could still be "
                                     "accepted always asks for their number.",
                                     nullptr, kMostRemovalsUnasked),
                                  this),
                    grid->rowCount(), 0, 1, 2);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *box = new DialogButtons(this);
    auto *save = box->addButton(tr("&Save Rules"), QDialogButtonBox::AcceptRole);
    box->addButton(QDialogButtonBox::Cancel);
    save->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new FittingArea(page, this), 1);
    column->addWidget(box);
    connect(box, &QDialogButtonBox::accepted, this, &RosterRulesDialog::take);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

GuardRails RosterRulesDialog::rails() const
{
    GuardRails rails;
    rails.protectedPeople = listIn(m_protected, m_before.protectedPeople);
    rails.allowedDomains = listIn(m_allowed, m_before.allowedDomains);
    rails.ownDomains = listIn(m_own, m_before.ownDomains);
    rails.ownersFromOwnDomains = m_ownersFromOwn->isChecked();
    if (m_mostOwners->value() >= 0)
        rails.mostOpenOwners = m_mostOwners->value();
    return rails;
}

void RosterRulesDialog::take()
{
    emit chosen(rails());
    accept();
}

} // namespace Vestibule
