// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/invitecontroller.h"

#include "cli/line/writtencommand.h"
#include "session/session.h"
#include "ui/commands/filedrop.h"
#include "ui/commands/lookupdialog.h"
#include "ui/confirm/changedialog.h"
#include "ui/confirm/olderthandialog.h"
#include "ui/confirm/resenddialog.h"
#include "ui/confirm/revokedialog.h"
#include "ui/export/exportdialog.h"
#include "ui/list/invitesview.h"
#include "ui/list/listloader.h"
#include "ui/notices/errorbanner.h"
#include "ui/people/invitepeopledialog.h"
#include "ui/window/actions.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QHash>

namespace Vestibule {

namespace {

/// By their names, where those say which projects are meant.
QString projectsWritten(const ProjectChoice &choice, const QList<Project> &projects)
{
    const QString ids = projectsCellOf(choice);
    if (choice.kind != ProjectChoice::Kind::Chosen)
        return ids;
    QHash<QString, QString> names;
    for (const Project &project : projects)
        names.insert(project.id, project.name);
    ProjectChoice named = choice;
    for (ProjectGrant &grant : named.chosen)
        grant.id = names.value(grant.id, grant.id);
    const ProjectNames known(projects);
    const QString cell = projectsCellOf(named);
    const auto read = readProjectsCell(cell, &known);
    return read && *read == choice ? cell : ids;
}

ConfirmDialog *readFirst(ConfirmDialog *dialog, Session *session, const QList<Invite> &invites)
{
    dialog->readFirst(session->service(), session->invites(), invites);
    return dialog;
}

} // namespace

InviteController::InviteController(MainWindow *window, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_selection(window)
{
    connectActions();
    updateActions();
}

void InviteController::connectActions()
{
    const Actions *actions = m_window->commands();
    const InvitesPage *page = m_window->invitesPage();
    connect(actions->invite, &QAction::triggered, this, [this] { invite(); });
    connect(actions->revoke, &QAction::triggered, this, &InviteController::revoke);
    connect(actions->resend, &QAction::triggered, this, &InviteController::resend);
    connect(actions->change, &QAction::triggered, this, &InviteController::change);
    connect(actions->revokeExpired, &QAction::triggered, this, &InviteController::revokeExpired);
    connect(actions->revokeOlder, &QAction::triggered, this, &InviteController::revokeOlder);
    connect(actions->lookUp, &QAction::triggered, this, &InviteController::lookUp);
    connect(actions->exportList, &QAction::triggered, this, &InviteController::exportList);
    connect(actions->refresh, &QAction::triggered, this, [page] { page->loader()->refresh(); });
    connect(actions->loadAll, &QAction::triggered, this, [page] { page->loader()->loadAll(); });
    const auto *drop = new FileDrop(m_window, [this] {
        return isChanging() && m_window->isShowingInvites() && !QApplication::activeModalWidget();
    });
    connect(drop, &FileDrop::dropped, this, &InviteController::inviteFiles);
    connect(page, &InvitesPage::inviteRequested, this, [this] { invite(); });
    connect(page, &InvitesPage::conditionChanged, this, &InviteController::updateActions);
    connect(page->view(), &InvitesView::opened, this, &InviteController::lookUp);
}

void InviteController::setSession(Session *session)
{
    const auto dialogs = m_window->findChildren<QDialog *>(Qt::FindDirectChildrenOnly);
    for (QDialog *dialog : dialogs)
        delete dialog;
    m_selection.setSession(session);
    m_session = session;
    updateActions();
    if (m_offersTyped)
        withdrawTyped();
}

void InviteController::setJournal(Journal *journal)
{
    m_journal = journal;
    if (auto *dialog = m_window->findChild<InvitePeopleDialog *>())
        dialog->setJournal(journal);
}

void InviteController::keepTyped(const QStringList &files)
{
    if (m_session != nullptr && m_session->source() == Session::Source::Demo)
        return;
    const auto *dialog = m_window->findChild<InvitePeopleDialog *>();
    TypedPeople::Entry entry = dialog != nullptr ? dialog->entry() : TypedPeople::Entry();
    entry.whose = m_owner.value(0);
    entry.files += files;
    m_typed.keep(entry);
}

void InviteController::setOwner(const QStringList &names)
{
    m_owner = names;
    if (!m_offersTyped)
        offerTyped();
}

void InviteController::offerTyped()
{
    if (!isChanging() || m_session->source() == Session::Source::Demo)
        return;
    ErrorBanner *notice = m_window->notice();
    const TypedPeople::Entry people = m_typed.entries(m_owner).value(0);
    if (people.isEmpty() || !notice->isHidden())
        return;
    notice->showMessage(ErrorBanner::Tone::Information,
                        tr("The people you entered before the program was closed were saved."));
    notice->setAction(tr("Continue…"));
    m_offersTyped = true;
    const auto settle = [this, people] {
        m_typed.forget(people);
        withdrawTyped();
    };
    connect(notice, &ErrorBanner::closed, this, settle);
    connect(notice, &ErrorBanner::triggered, this, [this, settle, people] {
        if (!isChanging())
            return;
        settle();
        invite(people);
    });
}

// They are still kept, for a session in which they can be invited.
void InviteController::withdrawTyped()
{
    m_offersTyped = false;
    m_window->notice()->disconnect(this);
    m_window->notice()->clear();
}

void InviteController::setRunProblem(const QString &reason)
{
    m_runProblem = reason;
    m_window->commands()->setChangingProblem(reason);
    updateActions();
    if (!m_offersTyped)
        offerTyped();
}

void InviteController::updateActions()
{
    const Actions *actions = m_window->commands();
    const InvitesPage *page = m_window->invitesPage();
    const bool open = m_session != nullptr;
    const InviteFilterModel *shown = open && view() != nullptr ? view()->invites() : nullptr;
    const bool rows = shown != nullptr && shown->rowCount() > 0;
    const bool selected = shown != nullptr && view()->selectionModel()->hasSelection();
    const bool changing = isChanging();
    actions->invite->setEnabled(changing);
    actions->revokeExpired->setEnabled(changing);
    actions->revokeOlder->setEnabled(changing);
    actions->lookUp->setEnabled(open);
    actions->find->setEnabled(open);
    actions->refresh->setEnabled(open);
    actions->exportList->setEnabled(rows || (open && m_session->invites()->rowCount() > 0));
    actions->loadAll->setEnabled(open && !m_session->pager()->isReadWhole()
                                 && !m_session->pager()->isLoadingAll());
    actions->clearFilter->setEnabled(open && page->isFiltered());
    m_selection.updateActions();
    const bool revocable = changing && selected && anyRevocable();
    actions->revoke->setEnabled(revocable);
    actions->resend->setEnabled(revocable);
    actions->change->setEnabled(revocable);
}

bool InviteController::isChanging() const
{
    return m_session != nullptr && m_runProblem.isEmpty();
}

InvitesView *InviteController::view() const
{
    return m_window->invitesPage()->currentView();
}

bool InviteController::anyRevocable() const
{
    // A long selection that begins with accepted invites is not searched to its end for a button.
    constexpr int mostAsked = 500;
    const QItemSelection selection = view()->selectionModel()->selection();
    int asked = 0;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (++asked > mostAsked || isRevocable(view()->invites()->inviteAt(row)))
                return true;
        }
    }
    return false;
}

QList<Invite> InviteController::selectedInvites() const
{
    QList<Invite> invites;
    const QList<int> rows =
        isChanging() && view() != nullptr ? view()->selectedRows() : QList<int>();
    invites.reserve(rows.size());
    for (const int row : rows)
        invites.append(view()->invites()->inviteAt(row));
    return invites;
}

void InviteController::open(QDialog *dialog)
{
    m_window->openDialog(dialog);
}

void InviteController::takeIn(const Invite &invite)
{
    m_session->invites()->upsert(invite);
}

InvitePeopleDialog *InviteController::invite(const TypedPeople::Entry &entry)
{
    if (!isChanging())
        return nullptr;
    auto *dialog =
        new InvitePeopleDialog(m_session->service(), m_session->invites(), m_settings, m_window);
    connect(dialog, &InvitePeopleDialog::runRequested, this, &InviteController::runRequested);
    dialog->setTarget(m_session->commandTarget());
    dialog->setJournal(m_journal);
    if (!entry.isEmpty())
        dialog->setEntry(entry);
    open(dialog);
    return dialog;
}

// Also those that cannot be read: the dialog says why.
void InviteController::inviteFiles(const QStringList &paths)
{
    InvitePeopleDialog *dialog = invite();
    if (dialog == nullptr)
        return;
    for (const QString &path : paths)
        dialog->addFile(path);
}

void InviteController::inviteLeftOut(const QList<LeftOutRow> &rows)
{
    if (InvitePeopleDialog *dialog = invite())
        dialog->addLeftOut(rows);
}

void InviteController::inviteAgain(const QList<RevokedPerson> &people)
{
    if (!isChanging())
        return;
    QList<InviteDraft> drafts;
    for (const RevokedPerson &person : people) {
        InviteDraft draft;
        draft.line = static_cast<int>(drafts.size()) + 1;
        draft.email = person.invite.email;
        draft.role = person.invite.role;
        draft.projects = projectsWritten(person.invite.projects, m_session->knownProjects());
        draft.leftOut = person.hadExpired;
        drafts.append(draft);
    }
    InvitePeopleDialog *dialog = drafts.isEmpty() ? nullptr : invite();
    if (dialog != nullptr)
        dialog->addRevoked(drafts);
}

void InviteController::revoke()
{
    const QList<Invite> invites = selectedInvites();
    if (!invites.isEmpty())
        confirm(readFirst(new RevokeDialog(invites, m_session->serverNow()(), m_window), m_session,
                          invites));
}

void InviteController::resend()
{
    const QList<Invite> invites = selectedInvites();
    if (!invites.isEmpty())
        confirm(readFirst(
            new ResendDialog(invites, *m_session->invites(), m_session->knownProjects(), m_window),
            m_session, invites));
}

void InviteController::change()
{
    const QList<Invite> invites = selectedInvites();
    if (!invites.isEmpty())
        confirm(readFirst(new ChangeDialog(m_session->service(), invites, m_session->invites(),
                                           m_session->knownProjects(), m_window),
                          m_session, invites));
}

void InviteController::revokeExpired()
{
    if (!isChanging())
        return;
    confirm(new OlderThanDialog(m_session->invites(), OlderThanDialog::Which::Expired,
                                m_session->serverNow(), m_window));
}

void InviteController::revokeOlder()
{
    if (!isChanging())
        return;
    confirm(new OlderThanDialog(m_session->invites(), OlderThanDialog::Which::PendingForLong,
                                m_session->serverNow(), m_window));
}

void InviteController::confirm(ConfirmDialog *dialog)
{
    dialog->setTarget(m_session->commandTarget());
    connect(dialog, &ConfirmDialog::runRequested, this,
            [this](const QList<RunStep> &steps) { emit runRequested(steps); });
    open(dialog);
}

void InviteController::lookUp()
{
    if (m_session == nullptr)
        return;
    auto *dialog = new LookUpDialog(m_session->service(), m_session->invites(), m_window);
    connect(dialog, &LookUpDialog::retrieved, this, &InviteController::takeIn);
    connect(dialog, &LookUpDialog::notFound, m_window->invitesPage(), &InvitesPage::removeInvite);
    const QStringList ids = view() != nullptr ? view()->selectedIds() : QStringList();
    open(dialog);
    if (ids.size() == 1)
        dialog->lookUp(ids.first());
}

void InviteController::exportList()
{
    if (m_session == nullptr)
        return;
    const InvitesView *shown = view() != nullptr ? view() : m_window->invitesPage()->view();
    auto *dialog = new ExportDialog(shown->invites(), shown->selectedIds(), m_settings, m_window);
    if (shown == m_window->invitesPage()->view())
        dialog->setSearch(WrittenCommand::search(m_window->invitesPage()->searchText()),
                          m_session->commandTarget());
    open(dialog);
}

} // namespace Vestibule
