// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/confirm/olderthandialog.h"

#include "cli/line/writtencommand.h"
#include "models/list/invitetablemodel.h"
#include "models/list/listedinvites.h"
#include "ui/notices/errorbanner.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/progressstrip.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Vestibule {

namespace {

constexpr int kDefaultDays = 30;
constexpr int kMostDays = 3650;

} // namespace

OlderThanDialog::OlderThanDialog(InviteTableModel *invites, Which which, ServerNow now,
                                 QWidget *parent)
    : RevokeDialog(parent)
    , m_invites(invites)
    , m_now(std::move(now))
    , m_pager(invites->pager())
    , m_which(which)
    , m_age(new QWidget(this))
    , m_days(new QSpinBox(this))
    , m_kinds(new QWidget(this))
    , m_expired(new QCheckBox(m_kinds))
    , m_past(new QCheckBox(m_kinds))
    , m_progress(new ProgressStrip(this))
    , m_banner(new ErrorBanner(this))
    , m_unread(new NoteLabel(this))
{
    setWindowTitle(which == Which::Expired ? tr("Revoke All Expired Invites")
                                           : tr("Revoke Old Invites"));
    build();
    connect(m_pager, &InvitePager::stateChanged, this, &OlderThanDialog::onPagerChanged);
    connect(m_banner, &ErrorBanner::triggered, this, &OlderThanDialog::load);
    if (m_pager->isReadWhole() && !m_pager->isRefreshing())
        showLoading(false);
    else
        load();
}

OlderThanDialog::~OlderThanDialog()
{
    m_loading = false; // so that it does not hear of the claim that it lets go
}

void OlderThanDialog::build()
{
    m_days->setRange(1, kMostDays);
    m_days->setValue(kDefaultDays);
    m_days->setSuffix(tr(" days", "after a number"));
    auto *form = new QFormLayout(m_age);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("Pending for at &least:"), m_days);
    m_age->setVisible(m_which == Which::PendingForLong);
    m_banner->setClosable(false);
    addAbove(m_age);
    auto *kinds = new QVBoxLayout(m_kinds);
    kinds->setContentsMargins({});
    for (QCheckBox *kind : {m_expired, m_past}) {
        kinds->addWidget(kind);
        kind->setChecked(true);
        connect(kind, &QCheckBox::toggled, this, &OlderThanDialog::count);
    }
    addAbove(m_kinds);
    setKindsTold(m_which != Which::Expired); // the boxes do
    addAbove(m_progress);
    addAbove(m_banner);
    addAbove(m_unread);
    connect(m_days, &QSpinBox::valueChanged, this, &OlderThanDialog::count);
}

void OlderThanDialog::load()
{
    m_loading = true;
    showLoading(true);
    m_claim = m_pager->claimAll();
}

void OlderThanDialog::onPagerChanged()
{
    if (!m_loading)
        return;
    switch (m_pager->state()) {
    case InvitePager::State::Complete:
        if (!m_pager->isReadWhole()) { // as it was known: no ground to revoke on
            m_claim = m_pager->claimAll();
            return;
        }
        m_loading = false;
        m_claim = {};
        showLoading(false);
        return;
    case InvitePager::State::Failed:
        m_progress->stop();
        m_banner->showError(m_pager->error());
        m_banner->setAction(tr("Try Again"));
        return;
    case InvitePager::State::Loading:
        m_progress->setText(
            tr("%Ln invite(s) loaded; counting needs all of them", nullptr, m_invites->rowCount()));
        return;
    case InvitePager::State::Idle:
        m_claim = m_pager->claimAll(); // somebody has stopped the loading
        return;
    }
}

void OlderThanDialog::showLoading(bool loading)
{
    m_banner->clear();
    showList(!loading);
    m_kinds->setVisible(!loading && m_which == Which::Expired);
    m_days->setEnabled(!loading);
    if (!loading) {
        m_progress->stop();
        if (m_which == Which::PendingForLong) {
            m_days->setFocus(Qt::OtherFocusReason);
            m_days->selectAll();
        }
        count();
        return;
    }
    m_progress->start(
        tr("%Ln invite(s) loaded; counting needs all of them", nullptr, m_invites->rowCount()),
        [pager = m_pager] { return pager != nullptr ? pager->wait() : Wait{}; });
    setPlan({}, {});
}

void OlderThanDialog::count()
{
    if (m_loading || m_invites == nullptr)
        return;
    const std::optional<qint64> now = m_now();
    setPlan(planRevoke(wanted(now), now), now);
    if (m_which == Which::PendingForLong && !now) {
        m_banner->showMessage(ErrorBanner::Tone::Warning, serverTimeUnknownText());
    }
    const int unread = m_invites->malformedCount();
    m_unread->setNote(
        unread > 0 ? tr("%Ln invite(s) could not be read and are not counted.", nullptr, unread)
                   : QString());
}

QList<Invite> OlderThanDialog::wanted(std::optional<qint64> now)
{
    if (m_which == Which::PendingForLong)
        return now ? invitesPendingFor(*m_invites, m_days->value(), *now) : QList<Invite>();
    const QList<Invite> all = expiredInvites(*m_invites, now);
    QList<Invite> chosen;
    int expired = 0;
    for (const Invite &invite : all) {
        const bool byWord = statusOf(invite.status) == InviteStatus::Expired;
        expired += byWord ? 1 : 0;
        if ((byWord ? m_expired : m_past)->isChecked())
            chosen.append(invite);
    }
    const auto past = static_cast<int>(all.size()) - expired;
    m_expired->setText(tr("%Ln that the API calls &expired", nullptr, expired));
    m_expired->setVisible(expired > 0);
    m_past->setText(tr("%Ln that it calls pending but are &past their expiry", nullptr, past));
    m_past->setVisible(past > 0);
    return chosen;
}

QString OlderThanDialog::question(int count) const
{
    return m_which == Which::Expired ? tr("Revoke %Ln expired invite(s)?", nullptr, count)
                                     : tr("Revoke %Ln long-pending invite(s)?", nullptr, count);
}

QString OlderThanDialog::nothing() const
{
    if (m_loading)
        return tr("Loading the rest of the list");
    if (m_which == Which::Expired && !(m_expired->isHidden() && m_past->isHidden()))
        return tr("None of them is selected");
    return m_which == Which::Expired ? tr("No invite has expired")
                                     : tr("No invite has been pending that long");
}

// Where the person has chosen among the expired ones, no rule says which.
QString OlderThanDialog::written(const WrittenCommand &command) const
{
    if (m_which == Which::PendingForLong)
        return command.revokePendingFor(m_days->value());
    const bool all = (m_expired->isHidden() || m_expired->isChecked())
        && (m_past->isHidden() || m_past->isChecked());
    return all ? command.revokeExpired() : RevokeDialog::written(command);
}

} // namespace Vestibule
