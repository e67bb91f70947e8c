// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/invitedialog.h"

#include "domain/errortext.h"
#include "models/invitetablemodel.h"
#include "operations/createinvite.h"
#include "ui/activitystrip.h"
#include "ui/errorbanner.h"
#include "ui/fittingarea.h"
#include "ui/inviteform.h"
#include "ui/notelabel.h"

#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Vestibule {

InviteDialog::InviteDialog(InviteService *service, InviteTableModel *invites, QWidget *parent)
    : FittingDialog(parent)
    , m_service(service)
    , m_invites(invites)
    , m_form(new InviteForm(service, invites, this))
    , m_banner(new ErrorBanner(this))
    , m_activity(new ActivityStrip(this))
    , m_reason(new NoteLabel(this))
{
    setWindowTitle(tr("Invite a Person"));
    build();
    connect(m_form, &InviteForm::changed, this, [this] {
        if (m_stage == Stage::NotListed)
            setStage(Stage::Filling);
        updateButtons();
    });
    connect(m_form, &InviteForm::shortened, this, [this] { fitTo(width()); });
    connect(m_banner, &ErrorBanner::closed, m_form, &InviteForm::focusAddress);
    setStage(Stage::Filling);
    m_form->focusAddress();
}

InviteDialog::~InviteDialog() = default;

void InviteDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addWidget(new FittingArea(m_form, this), 1);
    column->addWidget(m_activity);
    column->addWidget(m_reason);
    addButtons(column);
    fitTo(letters(68));
}

void InviteDialog::addButtons(QVBoxLayout *column)
{
    auto *box = new QDialogButtonBox(this);
    m_primary = box->addButton(tr("&Send Invite"), QDialogButtonBox::AcceptRole);
    m_cancel = box->addButton(QDialogButtonBox::Cancel);
    m_primary->setDefault(true);
    column->addWidget(box);
    connect(m_primary, &QPushButton::clicked, this, &InviteDialog::onPrimary);
    connect(m_cancel, &QPushButton::clicked, this, &InviteDialog::reject);
}

void InviteDialog::onPrimary()
{
    switch (m_stage) {
    case Stage::Filling:
    case Stage::NotListed:
        send();
        return;
    case Stage::Unclear:
        m_banner->clear();
        setStage(Stage::Sending);
        m_operation->lookAgain();
        return;
    case Stage::Done:
        accept();
        return;
    case Stage::Sending:
        return;
    }
}

void InviteDialog::send()
{
    if (!m_form->problem().isEmpty())
        return;
    m_banner->clear();
    if (m_operation)
        m_operation->deleteLater();
    m_operation = new CreateInvite(m_service, m_form->invite(), this);
    m_operation->setKnownIds(m_form->knownIds());
    m_operation->setClock(m_invites->clock());
    connect(m_operation, &CreateInvite::phaseChanged, this, &InviteDialog::showPhase);
    connect(m_operation, &CreateInvite::finished, this, &InviteDialog::onFinished);
    setStage(Stage::Sending);
    m_operation->start();
}

void InviteDialog::showPhase()
{
    if (m_operation->phase() == CreateInvite::Phase::Looking)
        m_activity->setText(tr("%1 Looking in the list whether the invite was made…")
                                .arg(lostAnswerText(m_operation->outcome().error())));
    else if (m_operation->phase() == CreateInvite::Phase::Pausing)
        m_activity->setText(
            tr("The invite is not in the list yet. Looking once more in a few seconds…"));
}

void InviteDialog::onFinished()
{
    const Result<Invite> outcome = m_operation->outcome();
    if (outcome) {
        emit invited(*outcome);
        if (m_operation->look() == CreateInvite::Look::NotNeeded) {
            accept();
            return;
        }
        setStage(Stage::Done);
        m_banner->setClosable(false);
        m_banner->showMessage(ErrorBanner::Tone::Information, tr("The invite was sent."),
                              tr("Its answer was lost, but the list shows it."));
        return;
    }
    if (outcome.error().kind == ApiError::Kind::OutcomeUnknown) {
        onLostAnswer();
        return;
    }
    setStage(Stage::Filling);
    if (outcome.error().kind == ApiError::Kind::Cancelled)
        m_banner->showMessage(ErrorBanner::Tone::Information,
                              tr("Stopped. The invite was not sent."));
    else
        m_banner->showError(outcome.error());
    m_form->focusAddress();
}

void InviteDialog::onLostAnswer()
{
    if (m_operation->look() == CreateInvite::Look::NotFound) {
        tellNotListed();
        return;
    }
    setStage(Stage::Unclear);
    const ApiError &lost = m_operation->outcome().error();
    const ApiError &error = m_operation->lookError();
    const QString why = error.kind == ApiError::Kind::Cancelled
        ? tr("Looking in the list was stopped.")
        : tr("The list does not tell: %1").arg(errorText(error).what);
    m_banner->showMessage(
        ErrorBanner::Tone::Warning,
        tr("%1 It is not known whether the invite was made. %2").arg(lostAnswerText(lost), why),
        tr("Look again before you send it a second time."),
        error.requestId.isEmpty() ? lost.requestId : error.requestId);
}

void InviteDialog::tellNotListed()
{
    setStage(Stage::NotListed);
    const ApiError &lost = m_operation->outcome().error();
    m_banner->showMessage(
        ErrorBanner::Tone::Warning,
        tr("%1 The invite is not in the list now.").arg(lostAnswerText(lost)),
        tr("The list was read twice, a few seconds apart. If the server is still at work, sending "
           "again makes a second invite."),
        lost.requestId);
}

void InviteDialog::setStage(Stage stage)
{
    m_stage = stage;
    const bool open = stage == Stage::Filling || stage == Stage::NotListed;
    m_form->setEnabled(open);
    if (stage == Stage::Sending)
        m_activity->start(tr("Sending the invite…"), [this] {
            return ActivityStrip::Wait{m_operation->waitReason(), m_operation->waitLeftMs()};
        });
    else
        m_activity->stop();
    m_cancel->setVisible(stage != Stage::Done);
    m_cancel->setText(stage == Stage::Sending       ? tr("Stop")
                          : stage == Stage::Unclear ? tr("Close")
                                                    : tr("Cancel"));
    updateButtons();
    if (stage == Stage::Sending)
        m_cancel->setFocus(Qt::OtherFocusReason);
    else if (stage != Stage::Filling)
        m_primary->setFocus(Qt::OtherFocusReason);
}

void InviteDialog::updateButtons()
{
    const bool open = m_stage == Stage::Filling || m_stage == Stage::NotListed;
    const QString problem = open ? m_form->problem() : QString();
    m_reason->setNote(problem);
    m_primary->setText(primaryText());
    m_primary->setEnabled(m_stage != Stage::Sending && problem.isEmpty());
    m_primary->setAccessibleDescription(problem);
}

QString InviteDialog::primaryText() const
{
    switch (m_stage) {
    case Stage::NotListed:
        return tr("&Send Again");
    case Stage::Unclear:
        return tr("&Look Again");
    case Stage::Done:
        return tr("&Close");
    case Stage::Filling:
    case Stage::Sending:
        break;
    }
    return m_form->isKnownAddress() ? tr("Invite Any&way") : tr("&Send Invite");
}

void InviteDialog::reject()
{
    if (m_stage == Stage::Sending)
        m_operation->cancel();
    else if (m_stage == Stage::Done)
        accept();
    else if (m_form->isTouched())
        askToDiscard();
    else
        FittingDialog::reject();
}

void InviteDialog::askToDiscard()
{
    auto *box =
        new QMessageBox(QMessageBox::Question, windowTitle(),
                        tr("Leave without sending this invite?"), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(m_stage == Stage::Unclear
                                ? tr("It is not known whether it was sent. Refresh the list later "
                                     "to see.")
                                : tr("What you typed will be lost."));
    auto *keep = box->addButton(tr("&Keep Editing"), QMessageBox::RejectRole);
    auto *leave = box->addButton(tr("&Leave"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(leave, &QPushButton::clicked, this, [this] { FittingDialog::reject(); });
    box->open();
}

} // namespace Vestibule
