// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewcontroller.h"

#include "domain/errortext.h"
#include "domain/review/reviewtext.h"
#include "models/feeds/findingsmodel.h"
#include "session/session.h"
#include "ui/confirm/changedialog.h"
#include "ui/confirm/resenddialog.h"
#include "ui/confirm/revokedialog.h"
#include "ui/list/invitesview.h"
#include "ui/people/invitepeopledialog.h"
#include "ui/review/reviewpage.h"
#include "ui/review/reviewtasks.h"
#include "ui/window/mainwindow.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Vestibule {

void ReviewController::update()
{
    if (m_rows == nullptr)
        return;
    m_page->setNotice(notice());
    updateTasks();
    updateEmptyWords();
    updateRowNote();
}

bool ReviewController::isWhole() const
{
    return m_session->pager()->state() == InvitePager::State::Complete
        && !m_session->pager()->isRefreshing();
}

ReviewNotice ReviewController::notice() const
{
    const ReviewResult *result = m_page->findings()->result();
    const int judged = result != nullptr ? result->review.judged : 0;
    ReviewNotice notice;
    if (isWhole()) {
        notice.button = ReviewNotice::Button::Again;
        notice.text = result == nullptr
            ? tr("Judging %Ln invite(s)…", nullptr, m_session->invites()->rowCount())
            : tr("All %Ln invite(s) were judged.", nullptr, judged);
    } else if (m_session->pager()->isLoadingAll()) {
        notice.text = tr("%Ln invite(s) judged so far; the rest is being loaded.", nullptr, judged);
    } else {
        notice.button = ReviewNotice::Button::LoadAll;
        notice.text =
            tr("%Ln invite(s) judged so far. The review needs the whole list.", nullptr, judged);
    }
    if (const QString members = membersNote(); !members.isEmpty())
        notice.text += u' ' + members;
    return notice;
}

QString ReviewController::membersNote() const
{
    if (m_session->isReadingMembers())
        return tr("The members are being read.");
    const std::optional<ApiError> &error = m_session->membersError();
    if (!error)
        return {};
    if (error->kind == ApiError::Kind::MissingScope || error->kind == ApiError::Kind::Forbidden)
        return tr("This key may not read the members, so some findings are not judged.");
    return tr("The members could not be read: %1").arg(errorText(*error).what);
}

bool ReviewController::hasSelection() const
{
    const QItemSelectionModel *selection = m_page->view()->selectionModel();
    return selection != nullptr && selection->hasSelection();
}

int ReviewController::chosenCount() const
{
    if (hasSelection())
        return static_cast<int>(m_page->view()->selectedRows().size());
    const FindingsModel *findings = m_page->findings();
    if (findings->result() == nullptr)
        return 0;
    QSet<QString> kept = findings->result()->review.of(m_page->rule()).kept;
    const QSet<QString> ids = findings->ids(m_page->rule());
    return static_cast<int>(ids.size() - kept.intersect(ids).size());
}

QList<Invite> ReviewController::chosenInvites() const
{
    QList<Invite> invites;
    if (hasSelection()) {
        const QList<int> rows = m_page->view()->selectedRows();
        for (const int row : rows)
            invites.append(m_rows->inviteAt(row));
        return invites;
    }
    const FindingsModel *findings = m_page->findings();
    if (findings->result() == nullptr)
        return {};
    const QSet<QString> kept = findings->result()->review.of(m_page->rule()).kept;
    const QSet<QString> ids = findings->ids(m_page->rule());
    QList<int> rows;
    for (const QString &id : ids) {
        const int row = kept.contains(id) ? -1 : m_session->invites()->rowOf(id);
        if (row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    invites.reserve(rows.size());
    for (const int row : std::as_const(rows))
        invites.append(m_session->invites()->inviteAt(row));
    return invites;
}

QString ReviewController::changingProblem() const
{
    const bool timeless = ReviewTasks::goByAge(m_page->rule()) && m_session != nullptr
        && !m_session->service()->clock().isKnown();
    return m_runProblem.isEmpty() && timeless ? serverTimeUnknownText() : m_runProblem;
}

void ReviewController::updateTasks()
{
    m_page->setTasks(ReviewTasks::of(m_page->rule()), chosenCount(), hasSelection(),
                     changingProblem());
}

void ReviewController::updateEmptyWords()
{
    const FindingsModel *findings = m_page->findings();
    const ReviewRule rule = m_page->rule();
    if (findings->result() == nullptr) {
        m_page->setEmptyWords({}, {}, true);
    } else if (!findings->ids(rule).isEmpty()) {
        m_page->setEmptyWords({}, {}, false);
    } else if (const ReviewGap gap = findings->gap(rule); gap != ReviewGap::None) {
        m_page->setEmptyWords(tr("Not judged"), ReviewText::gap(gap), false);
    } else if (!isWhole()) {
        m_page->setEmptyWords(tr("Nothing found so far"),
                              tr("The rest of the list is not loaded yet."), false);
    } else if (findings->foundAny()) {
        m_page->setEmptyWords(tr("Nothing found"), tr("All is well here."), false);
    } else {
        m_page->setEmptyWords(tr("Nothing to clean up"),
                              tr("%Ln invite(s) were compared with the members, the projects and "
                                 "the time.",
                                 nullptr, findings->result()->review.judged),
                              false);
    }
}

void ReviewController::updateRowNote()
{
    const ReviewResult *result = m_page->findings()->result();
    const QStringList ids = hasSelection() ? m_page->view()->selectedIds() : QStringList();
    if (result == nullptr || ids.size() != 1) {
        m_page->setRowNote({});
        return;
    }
    const ReviewFinding &finding = result->review.of(m_page->rule());
    const QString detail = finding.details.value(ids.first());
    if (finding.kept.contains(ids.first())) {
        m_page->setRowNote(tr("The latest one of this address. It is kept unless you select it."));
    } else if (finding.rule == ReviewRule::ProjectGone) {
        QStringList names;
        const QStringList projects = detail.split(u' ', Qt::SkipEmptyParts);
        for (const QString &id : projects)
            names << m_session->invites()->projectTitle(id);
        m_page->setRowNote(
            tr("Archived or gone: %1", "projects").arg(QLocale().createSeparatedList(names)));
    } else {
        m_page->setRowNote({});
    }
}

void ReviewController::perform(ReviewTask task)
{
    if (m_rows == nullptr || (ReviewTasks::changes(task) && !changingProblem().isEmpty()))
        return;
    const QList<Invite> invites = chosenInvites();
    if (invites.isEmpty())
        return;
    m_chosenByUs = false;
    QStringList addresses;
    switch (task) {
    case ReviewTask::Revoke:
        confirm(new RevokeDialog(invites, m_window));
        return;
    case ReviewTask::Resend:
        confirm(
            new ResendDialog(invites, *m_session->invites(), m_session->knownProjects(), m_window));
        return;
    case ReviewTask::Change:
        confirm(new ChangeDialog(m_session->service(), invites, m_session->invites(),
                                 m_session->knownProjects(), m_window));
        return;
    case ReviewTask::CopyAddresses:
    case ReviewTask::InviteAgain:
        break;
    }
    for (const Invite &invite : invites)
        addresses << invite.email;
    if (task == ReviewTask::CopyAddresses) {
        QGuiApplication::clipboard()->setText(addresses.join(u'\n'));
        m_page->setRowNote(
            tr("%Ln address(es) copied.", nullptr, static_cast<int>(addresses.size())));
        return;
    }
    auto *dialog =
        new InvitePeopleDialog(m_session->service(), m_session->invites(), m_settings, m_window);
    dialog->setDemo(m_session->source() == Session::Source::Demo);
    dialog->setAddresses(addresses.join(u'\n'));
    connect(dialog, &InvitePeopleDialog::runRequested, this, &ReviewController::runRequested);
    m_window->openDialog(dialog);
}

void ReviewController::confirm(ConfirmDialog *dialog)
{
    connect(dialog, &ConfirmDialog::runRequested, this,
            [this](const QList<RunStep> &steps) { emit runRequested(steps); });
    m_window->openDialog(dialog);
}

} // namespace Vestibule
