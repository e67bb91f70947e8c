// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inviteform.h"

#include "domain/emailaddress.h"
#include "domain/errortext.h"
#include "models/invitetablemodel.h"
#include "models/timetext.h"
#include "ui/projectpicker.h"
#include "ui_inviteform.h"

#include <algorithm>
#include <chrono>

namespace Vestibule {

using namespace std::chrono_literals;

namespace {

/// The one of an address's invites that a person should know of before inviting again.
const Invite *telling(const QList<Invite> &invites, qint64 now)
{
    const auto isOpen = [now](const Invite &invite) {
        const InviteState state = stateOf(invite, now);
        return state == InviteState::Pending || state == InviteState::ExpiringSoon;
    };
    const auto open = std::find_if(invites.begin(), invites.end(), isOpen);
    if (open != invites.end())
        return &*open;
    const auto accepted = std::find_if(invites.begin(), invites.end(), [](const Invite &invite) {
        return statusOf(invite.status) == InviteStatus::Accepted;
    });
    return accepted != invites.end() ? &*accepted : nullptr;
}

} // namespace

InviteForm::InviteForm(InviteService *service, InviteTableModel *invites, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::InviteForm>())
    , m_invites(invites)
{
    m_ui->setupUi(this);
    m_picker = new ProjectPicker(service, m_ui->projectBox);
    m_ui->projectColumn->addWidget(m_picker, 1);
    m_ui->roleBox->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    showPicker(false);
    m_ui->emailNote->hide();
    m_ui->emailMessage->setClosable(false);
    m_ui->readerNote->alignUnder(m_ui->reader);
    m_ui->ownerNote->alignUnder(m_ui->owner);
    m_ui->reader->setAccessibleDescription(m_ui->readerNote->text());
    m_ui->owner->setAccessibleDescription(m_ui->ownerNote->text());

    m_pause.setSingleShot(true);
    m_pause.setInterval(700ms);
    m_recheck.setSingleShot(true);
    m_recheck.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &InviteForm::judgeAddress);
    connect(&m_recheck, &QTimer::timeout, this, &InviteForm::tellKnown);
    connect(m_ui->email, &QLineEdit::textChanged, this, &InviteForm::onAddressTyped);
    connect(m_ui->email, &QLineEdit::editingFinished, this, &InviteForm::judgeAddress);
    connect(m_ui->owner, &QRadioButton::toggled, this, &InviteForm::changed);
    connect(m_ui->noProject, &QRadioButton::toggled, this, &InviteForm::changed);
    connect(m_ui->theseProjects, &QRadioButton::toggled, this, [this](bool chosen) {
        showPicker(chosen);
        emit changed();
    });
    connect(m_picker, &ProjectPicker::changed, this, &InviteForm::changed);
    connect(m_picker, &ProjectPicker::loaded, m_invites, &InviteTableModel::setProjects);
    const auto recheck = [this] { m_recheck.start(); };
    connect(m_invites, &InviteTableModel::rowsInserted, this, recheck);
    connect(m_invites->pager(), &InvitePager::stateChanged, this, recheck);
}

InviteForm::~InviteForm() = default;

void InviteForm::showPicker(bool shown)
{
    // Without the list there is nothing to give room to: the answers stay close together.
    m_ui->projectBox->setSizePolicy(QSizePolicy::Preferred,
                                    shown ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    m_picker->setVisible(shown);
    if (shown)
        m_picker->load();
    else
        emit shortened();
}

QString InviteForm::address() const
{
    return m_ui->email->text().trimmed();
}

NewInvite InviteForm::invite() const
{
    NewInvite result;
    result.email = address();
    result.role = m_ui->owner->isChecked() ? QStringLiteral("owner") : QStringLiteral("reader");
    if (m_ui->noProject->isChecked()) {
        result.projects.kind = ProjectChoice::Kind::None;
    } else if (m_ui->theseProjects->isChecked()) {
        result.projects.kind = ProjectChoice::Kind::Chosen;
        result.projects.chosen = m_picker->chosen();
    }
    return result;
}

QString InviteForm::problem() const
{
    switch (checkEmail(address())) {
    case EmailProblem::None:
        break;
    case EmailProblem::Empty:
        return tr("Enter the address of the person to invite.");
    default:
        return tr("The address is not complete yet.");
    }
    if (!m_ui->theseProjects->isChecked())
        return {};
    if (m_picker->isLoading())
        return tr("The projects are still being loaded.");
    return m_picker->chosen().isEmpty() ? tr("Choose at least one project.") : QString();
}

QStringList InviteForm::knownIds() const
{
    QStringList ids;
    for (const QList<Invite> known = m_invites->invitesFor(address()); const Invite &invite : known)
        ids += invite.id;
    return ids;
}

bool InviteForm::isTouched() const
{
    return !address().isEmpty() || m_ui->owner->isChecked() || !m_ui->defaultProject->isChecked();
}

void InviteForm::focusAddress()
{
    m_ui->email->setFocus(Qt::OtherFocusReason);
    m_ui->email->selectAll();
}

void InviteForm::onAddressTyped()
{
    tellKnown();
    // Nobody is told of a mistake in the middle of a word; one that was told goes when it is
    // mended.
    if (m_judged)
        tellProblem();
    m_pause.start();
    emit changed();
}

void InviteForm::judgeAddress()
{
    m_pause.stop();
    if (address().isEmpty())
        return;
    m_judged = true;
    tellProblem();
}

void InviteForm::tellProblem()
{
    const EmailProblem problem = checkEmail(address());
    if (problem == EmailProblem::None || problem == EmailProblem::Empty) {
        if (!m_known)
            m_ui->emailMessage->clear();
        return;
    }
    const QString sentence = emailProblemText(problem);
    if (m_ui->emailMessage->text() != sentence)
        m_ui->emailMessage->showMessage(ErrorBanner::Tone::Error, sentence);
}

void InviteForm::tellKnown()
{
    const bool wasKnown = m_known;
    const bool complete = checkEmail(address()) == EmailProblem::None;
    const QList<Invite> invites = complete ? m_invites->invitesFor(address()) : QList<Invite>();
    const Invite *known = telling(invites, m_invites->clock()());
    m_known = known != nullptr;
    m_ui->emailNote->setNote(complete && !known ? coverage() : QString());
    if (known)
        warnOf(*known);
    else if (wasKnown)
        m_ui->emailMessage->clear();
    if (m_known != wasKnown)
        emit changed();
}

void InviteForm::warnOf(const Invite &known)
{
    const bool accepted = statusOf(known.status) == InviteStatus::Accepted;
    const auto since = accepted ? known.acceptedAt : known.createdAt;
    const QString when = since ? relativeTime(*since, m_invites->clock()()) : tr("before");
    const QString what = accepted
        ? tr("This person accepted an invite %1.").arg(when)
        : tr("This address was already invited %1, and that invite is still open.").arg(when);
    const QString advice = accepted ? tr("They are probably a member already.")
                                    : tr("A second invite may be refused.");
    if (!m_ui->emailMessage->text().startsWith(what))
        m_ui->emailMessage->showMessage(ErrorBanner::Tone::Warning, what, advice);
}

QString InviteForm::coverage() const
{
    if (m_invites->pager()->state() == InvitePager::State::Complete)
        return {};
    return tr("Checked against the %Ln invite(s) loaded so far.", nullptr, m_invites->rowCount());
}

} // namespace Vestibule
