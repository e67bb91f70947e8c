// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/confirm/confirmdialog.h"

#include "cli/line/writtencommand.h"
#include "domain/guard/guardrails.h"
#include "session/freshinvites.h"
#include "ui/confirm/confirmlist.h"
#include "ui/notices/errorbanner.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/profilename.h"
#include "ui/widgets/progressstrip.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

namespace Vestibule {

ConfirmDialog::ConfirmDialog(QWidget *parent)
    : FittingDialog(parent)
    , m_title(plainLabel(this))
    , m_note(new NoteLabel(this))
    , m_list(new ConfirmList(this))
    , m_numberLabel(plainLabel(this))
    , m_number(new QLineEdit(this))
{
    build();
}

ConfirmDialog::~ConfirmDialog() = default;

void ConfirmDialog::build()
{
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_title->setWordWrap(true);
    m_list->setAccessibleName(tr("Invites"));
    m_numberLabel->setBuddy(m_number);
    m_numberLabel->setWordWrap(true);
    m_number->setMaximumWidth(letters(12));
    auto *box = new DialogButtons(this);
    m_primary = box->addButton(QString(), QDialogButtonBox::ActionRole);
    m_copy = new CopyButton(tr("Copy as Co&mmand"), box);
    box->addButton(m_copy, QDialogButtonBox::ResetRole); // at the other end
    m_cancel = box->addButton(QDialogButtonBox::Cancel);
    m_primary->setAutoDefault(false);
    m_cancel->setDefault(true);
    m_above = new QVBoxLayout;
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addLayout(m_above);
    column->addWidget(m_list, 1);
    column->addWidget(m_numberLabel);
    column->addWidget(m_number);
    connect(m_number, &QLineEdit::textChanged, this, &ConfirmDialog::updatePrimary);
    column->addWidget(box);
    connect(m_primary, &QPushButton::clicked, this, &ConfirmDialog::begin);
    connect(m_cancel, &QPushButton::clicked, this, &ConfirmDialog::reject);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ConfirmDialog::addAbove(QWidget *widget, int stretch)
{
    m_above->addWidget(widget, stretch);
}

void ConfirmDialog::take(const QList<Invite> &) { }

void ConfirmDialog::readFirst(InviteService *service, InviteTableModel *known,
                              const QList<Invite> &invites)
{
    QStringList ids;
    ids.reserve(invites.size());
    for (const Invite &invite : invites)
        ids.append(invite.id);
    auto fresh = std::make_unique<FreshInvites>(service, known, ids);
    if (fresh->isFresh())
        return;
    m_fresh = std::move(fresh);
    m_progress = new ProgressStrip(this);
    m_banner = new ErrorBanner(this);
    m_banner->setClosable(false);
    addAbove(m_progress);
    addAbove(m_banner);
    connect(m_fresh.get(), &FreshInvites::finished, this, &ConfirmDialog::onRead);
    connect(m_banner, &ErrorBanner::triggered, this, &ConfirmDialog::read);
    read();
}

void ConfirmDialog::read()
{
    m_isReading = true;
    take({});
    m_banner->clear();
    m_progress->start(tr("The list is as it was remembered"),
                      [fresh = m_fresh.get()] { return fresh->wait(); });
    m_fresh->start();
}

void ConfirmDialog::onRead()
{
    m_progress->stop();
    if (m_fresh->error()) {
        m_title->setText(tr("These invites could not be read again"));
        m_banner->showError(*m_fresh->error());
        m_banner->setAction(tr("Try Again"));
        return;
    }
    m_isReading = false;
    m_gone = m_fresh->goneCount();
    take(m_fresh->invites());
}

void ConfirmDialog::setProjects(const QList<Project> &projects)
{
    m_list->setProjects(projects);
}

void ConfirmDialog::setPlan(const RunPlan &plan, std::optional<qint64> now)
{
    m_plan = plan;
    m_now = now;
    const int removals = removalsIn(plan.steps);
    m_removals = mayRemove(removals) ? 0 : removals;
    m_list->setPlan(plan, now);
    updateWords();
    if (!isVisible())
        fitTo(letters(120));
}

void ConfirmDialog::setReason(const QString &reason)
{
    m_reason = reason;
    updateWords();
}

void ConfirmDialog::showList(bool shown)
{
    m_listWanted = shown;
    updateWords();
}

void ConfirmDialog::setKindsTold(bool told)
{
    m_kindsWanted = told;
}

void ConfirmDialog::updateWords()
{
    const auto count = static_cast<int>(m_plan.steps.size());
    QStringList notes;
    if (count > 0)
        notes += m_reason.isEmpty() ? meaning() : m_reason;
    if (const QString kinds = kindsNote(); !kinds.isEmpty())
        notes += kinds;
    if (count > 0 && m_plan.untoldProjects > 0)
        notes +=
            tr("The API did not list the projects of %Ln of them: they get the default project.",
               nullptr, m_plan.untoldProjects);
    notes += leftOutNotes();
    m_list->setVisible(m_listWanted && (count > 0 || !m_plan.leftOut.isEmpty()));
    m_title->setText(m_isReading     ? tr("Reading these invites again")
                         : count > 0 ? question(count)
                                     : nothing());
    m_note->setNote(notes.join(u' '));
    m_primary->setText(verb(count));
    m_primary->setVisible(count > 0);
    m_numberLabel->setVisible(m_removals > 0);
    m_numberLabel->setText(
        tr("&Type %L1 to revoke this many invites that could still be accepted:").arg(m_removals));
    m_number->setVisible(m_removals > 0);
    updatePrimary();
    updateCommand();
    m_cancel->setText(count > 0 ? tr("Cancel") : tr("Close"));
}

void ConfirmDialog::updatePrimary()
{
    m_primary->setEnabled(m_reason.isEmpty() && isNumberTyped());
}

void ConfirmDialog::updateCommand()
{
    const bool any = !m_plan.steps.isEmpty();
    m_copy->setVisible(any);
    m_copy->setContent(any && m_reason.isEmpty() ? written(WrittenCommand(m_target)) : QString());
}

QString ConfirmDialog::written(const WrittenCommand &command) const
{
    return command.run(m_plan.steps);
}

void ConfirmDialog::setTarget(const CommandTarget &target)
{
    m_target = target;
    nameProfile(this, target.profile);
    updateCommand();
}

bool ConfirmDialog::isNumberTyped() const
{
    const QString typed = m_number->text().trimmed();
    bool isNumber = false;
    const int number = QLocale().toInt(typed, &isNumber);
    return m_removals == 0 || (isNumber ? number : typed.toInt()) == m_removals;
}

QString ConfirmDialog::kindsNote() const
{
    if (!m_kindsWanted || m_plan.invites.size() < 2)
        return {};
    QMap<InviteState, int> counts;
    for (const Invite &invite : m_plan.invites)
        ++counts[stateOf(invite, m_now)];
    QStringList parts;
    for (auto kind = counts.cbegin(); kind != counts.cend(); ++kind) {
        switch (kind.key()) {
        case InviteState::Pending:
            parts += tr("%Ln pending", nullptr, kind.value());
            break;
        case InviteState::ExpiringSoon:
            parts += tr("%Ln expiring soon", nullptr, kind.value());
            break;
        case InviteState::PastExpiry:
            parts += tr("%Ln pending past their expiry", nullptr, kind.value());
            break;
        case InviteState::Expired:
            parts += tr("%Ln expired", nullptr, kind.value());
            break;
        case InviteState::Accepted:
        case InviteState::Other:
            parts += tr("%Ln with another status", nullptr, kind.value());
            break;
        }
    }
    return tr("They are: %1.", "a list of counts").arg(QLocale().createSeparatedList(parts));
}

QStringList ConfirmDialog::leftOutNotes() const
{
    QStringList notes;
    if (const int count = m_plan.leftOutFor(RunPlan::Reason::Accepted); count > 0)
        notes += acceptedNote(count);
    if (const int count = m_plan.leftOutFor(RunPlan::Reason::OtherOpen); count > 0)
        notes += tr("%Ln are left out: a second open invite for their address would be refused. "
                    "Revoke the others first.",
                    nullptr, count);
    if (m_gone > 0)
        notes += tr("%Ln are left out: they have been deleted since the list was last read.",
                    nullptr, m_gone);
    if (const int count = m_plan.leftOutFor(RunPlan::Reason::ProjectGone); count > 0)
        notes += tr("%Ln are left out: one of their projects is archived or missing. Choose other "
                    "projects with Change.",
                    nullptr, count);
    if (const int count = m_plan.leftOutFor(RunPlan::Reason::Protected); count > 0)
        notes += tr("%Ln are left out: they are protected by a rule of the organization.", nullptr,
                    count);
    if (const int count = m_plan.leftOutFor(RunPlan::Reason::NotAllowed); count > 0)
        notes += tr("%Ln are left out: a rule of the organization does not allow inviting them "
                    "again.",
                    nullptr, count);
    if (const int count = m_plan.leftOutFor(RunPlan::Reason::Repeated); count > 0)
        notes += tr("%Ln are left out: their address is already listed above.", nullptr, count);
    if (const int count = m_plan.leftOutFor(RunPlan::Reason::Unchanged); count > 0)
        notes += tr("%Ln are left out: they would not change.", nullptr, count);
    return notes;
}

void ConfirmDialog::begin()
{
    if (m_begun || m_plan.steps.isEmpty() || !m_reason.isEmpty() || !isNumberTyped())
        return;
    m_begun = true;
    emit runRequested(m_plan.steps);
    accept();
}

} // namespace Vestibule
