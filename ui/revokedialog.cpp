// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/revokedialog.h"

#include "domain/errortext.h"
#include "operations/revokeinvites.h"
#include "ui/activitystrip.h"
#include "ui/errorbanner.h"
#include "ui/notelabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Vestibule {

namespace {

enum { AddressColumn, ResultColumn, ColumnCount };
constexpr int kIdRole = Qt::UserRole;
constexpr int kMostLines = 10;

QTreeWidget *makeList(QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setColumnCount(ColumnCount);
    list->setHeaderLabels({RevokeDialog::tr("Address"), RevokeDialog::tr("Result")});
    list->header()->setStretchLastSection(true);
    list->header()->setSectionResizeMode(AddressColumn, QHeaderView::ResizeToContents);
    list->header()->setMaximumSectionSize(list->fontMetrics().averageCharWidth() * 44);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAccessibleName(RevokeDialog::tr("Invites to revoke"));
    return list;
}

void showResult(QTreeWidgetItem *item, const QString &text)
{
    item->setText(ResultColumn, text);
    item->setToolTip(ResultColumn, text);
}

} // namespace

RevokeDialog::RevokeDialog(InviteService *service, const QList<Invite> &invites, QWidget *parent)
    : FittingDialog(parent)
    , m_service(service)
    , m_title(new QLabel(this))
    , m_note(new NoteLabel(this))
    , m_list(makeList(this))
    , m_banner(new ErrorBanner(this))
    , m_activity(new ActivityStrip(this))
{
    setWindowTitle(tr("Revoke Invites"));
    std::copy_if(invites.begin(), invites.end(), std::back_inserter(m_toRevoke), isRevocable);
    build();
    fillList(invites);
    ask(static_cast<int>(invites.size() - m_toRevoke.size()));
}

RevokeDialog::~RevokeDialog() = default;

void RevokeDialog::build()
{
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_banner->setClosable(false);
    auto *box = new QDialogButtonBox(this);
    m_primary = box->addButton(QString(), QDialogButtonBox::ActionRole);
    m_cancel = box->addButton(QDialogButtonBox::Cancel);
    m_primary->setAutoDefault(false);
    m_cancel->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    column->addWidget(m_banner);
    column->addWidget(m_activity);
    column->addWidget(box);
    connect(m_primary, &QPushButton::clicked, this, &RevokeDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &RevokeDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RevokeDialog::tellCurrentRow);
}

void RevokeDialog::fillList(const QList<Invite> &invites)
{
    QList<QTreeWidgetItem *> leftOut;
    for (const Invite &invite : invites) {
        auto *item = new QTreeWidgetItem({invite.email});
        item->setToolTip(AddressColumn, invite.email);
        item->setData(AddressColumn, kIdRole, invite.id);
        if (isRevocable(invite)) {
            m_list->addTopLevelItem(item);
            m_items.insert(invite.id, item);
        } else {
            item->setDisabled(true);
            showResult(item, tr("Left out: accepted already"));
            leftOut += item;
        }
    }
    m_list->addTopLevelItems(leftOut);
    m_list->setColumnHidden(ResultColumn, leftOut.isEmpty());
    m_list->setHeaderHidden(true);
    const int lines = std::min<int>(m_list->topLevelItemCount(), kMostLines) + 1;
    m_list->setMinimumHeight(m_list->fontMetrics().lineSpacing() * (std::min(lines, 5) + 1));
    resize(letters(72), sizeHint().height() + m_list->fontMetrics().lineSpacing() * lines);
}

void RevokeDialog::ask(int acceptedCount)
{
    const auto count = static_cast<int>(m_toRevoke.size());
    m_primary->setText(tr("&Revoke %Ln Invite(s)", nullptr, count));
    const QString leftOut = acceptedCount
        ? tr("%Ln invite(s) were accepted already and cannot be revoked. What these people may do "
             "is managed under the organization's members.",
             nullptr, acceptedCount)
        : QString();
    if (count == 0) {
        m_title->setText(tr("There is nothing to revoke"));
        m_note->setNote(leftOut);
        m_primary->hide();
        m_cancel->setText(tr("Close"));
        return;
    }
    m_title->setText(tr("Revoke %Ln invite(s)?", nullptr, count));
    const QString meaning =
        tr("The links in their mails stop working. You can invite the same people again.");
    m_note->setNote(leftOut.isEmpty() ? meaning : tr("%1 %2").arg(meaning, leftOut));
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void RevokeDialog::start()
{
    m_failures.clear();
    m_banner->clear();
    m_list->setColumnHidden(ResultColumn, false);
    for (const Invite &invite : std::as_const(m_toRevoke))
        showResult(m_items.value(invite.id), tr("Waiting"));
    m_operation = new RevokeInvites(m_service, m_toRevoke, this);
    connect(m_operation, &RevokeInvites::rowFinished, this, &RevokeDialog::onRowFinished);
    connect(m_operation, &RevokeInvites::finished, this, &RevokeDialog::onFinished);
    m_primary->hide();
    m_cancel->setText(tr("Stop"));
    m_cancel->setFocus(Qt::OtherFocusReason);
    m_note->setNote({});
    const auto count = static_cast<int>(m_toRevoke.size());
    m_title->setText(tr("Revoking %Ln invite(s)", nullptr, count));
    m_activity->start(tr("%L1 of %L2 done").arg(0).arg(count), [this] {
        return m_operation
            ? ActivityStrip::Wait{m_operation->waitReason(), m_operation->waitLeftMs()}
            : ActivityStrip::Wait{};
    });
    m_activity->setProgress(0, count);
    m_operation->start();
}

void RevokeDialog::onRowFinished(int row)
{
    const RevokeInvites::Row &done = m_operation->rows().at(row);
    QTreeWidgetItem *item = m_items.value(done.id);
    m_activity->setProgress(row + 1, static_cast<int>(m_operation->rows().size()));
    if (!m_stopping)
        m_activity->setText(tr("%L1 of %L2 done").arg(row + 1).arg(m_operation->rows().size()));
    m_list->scrollToItem(item);
    if (done.result) {
        ++m_done;
        showResult(item, *done.result == Revoked::Now ? tr("Revoked") : tr("Was gone already"));
        emit revoked(done.id);
        return;
    }
    m_failures.insert(done.id, done.result.error());
    if (done.result.error().kind == ApiError::Kind::AlreadyAccepted)
        showResult(item, tr("Accepted meanwhile; the access is managed under members"));
    else if (done.result.error().kind == ApiError::Kind::OutcomeUnknown)
        showResult(item, tr("Not known: %1").arg(lostAnswerText(done.result.error())));
    else
        showResult(item, tr("Not revoked: %1").arg(errorText(done.result.error()).what));
    if (done.now)
        emit changed(*done.now);
}

void RevokeDialog::onFinished()
{
    m_activity->stop();
    m_stopping = false;
    QList<Invite> left;
    for (const RevokeInvites::Row &row : m_operation->rows()) {
        if (!row.tried)
            showResult(m_items.value(row.id), tr("Not tried"));
        const bool open = !row.result && row.result.error().kind != ApiError::Kind::AlreadyAccepted;
        if (!row.tried || open)
            left += *std::find_if(m_toRevoke.cbegin(), m_toRevoke.cend(),
                                  [&](const Invite &invite) { return invite.id == row.id; });
    }
    m_toRevoke = left;
    m_operation->deleteLater();
    m_operation = nullptr;
    if (m_toRevoke.isEmpty() && m_failures.isEmpty())
        accept();
    else
        tellResults();
}

void RevokeDialog::tellResults()
{
    m_title->setText(summary());
    m_cancel->setText(tr("Close"));
    if (!m_toRevoke.isEmpty()) {
        m_primary->setText(
            tr("&Try %Ln Invite(s) Again", nullptr, static_cast<int>(m_toRevoke.size())));
        m_primary->show();
    }
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (m_failures.contains(item->data(AddressColumn, kIdRole).toString())) {
            m_list->setCurrentItem(item);
            break;
        }
    }
    tellCurrentRow();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

QString RevokeDialog::summary() const
{
    QStringList parts{tr("%Ln invite(s) revoked", nullptr, m_done)};
    const auto count = [this](ApiError::Kind kind) {
        return static_cast<int>(std::count_if(m_failures.begin(), m_failures.end(),
                                              [kind](const auto &e) { return e.kind == kind; }));
    };
    const int accepted = count(ApiError::Kind::AlreadyAccepted);
    const int unknown = count(ApiError::Kind::OutcomeUnknown);
    const auto failed = static_cast<int>(m_failures.size());
    if (failed > unknown)
        parts += tr("%Ln could not be revoked", nullptr, failed - unknown);
    if (unknown)
        parts += tr("%Ln not known", nullptr, unknown);
    const auto untried = static_cast<int>(m_toRevoke.size() - (failed - accepted));
    if (untried)
        parts += tr("%Ln not tried", nullptr, untried);
    return parts.join(tr(", ", "between counts"));
}

// The row has room for a phrase; the sentence, the advice and the id of the request stand below.
void RevokeDialog::tellCurrentRow()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QString id = item ? item->data(AddressColumn, kIdRole).toString() : QString();
    const auto failure = m_failures.constFind(id);
    if (failure == m_failures.constEnd() || m_operation) {
        m_banner->clear();
        return;
    }
    if (failure->kind == ApiError::Kind::OutcomeUnknown) {
        m_banner->showMessage(ErrorBanner::Tone::Warning, errorText(*failure).what,
                              tr("Try again: an invite that is gone counts as revoked."),
                              failure->requestId);
        return;
    }
    if (failure->kind != ApiError::Kind::AlreadyAccepted) {
        m_banner->showError(*failure);
        return;
    }
    m_banner->showMessage(
        ErrorBanner::Tone::Information,
        tr("%1 accepted the invite meanwhile, so there is nothing left to revoke.")
            .arg(item->text(AddressColumn)),
        tr("What this person may do is managed under the organization's members."),
        failure->requestId);
}

void RevokeDialog::reject()
{
    if (!m_operation) {
        FittingDialog::reject();
        return;
    }
    m_stopping = true;
    m_activity->setText(tr("Stopping after the one that is under way…"));
    m_operation->cancel();
}

} // namespace Vestibule
