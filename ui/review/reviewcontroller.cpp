// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewcontroller.h"

#include "accounts/settings.h"
#include "domain/errortext.h"
#include "domain/inbackground.h"
#include "models/feeds/findingsmodel.h"
#include "session/session.h"
#include "ui/confirm/changedialog.h"
#include "ui/confirm/resenddialog.h"
#include "ui/confirm/revokedialog.h"
#include "ui/list/invitesheader.h"
#include "ui/list/invitesview.h"
#include "ui/list/listloader.h"
#include "ui/people/invitepeopledialog.h"
#include "ui/review/reviewpage.h"
#include "ui/review/reviewtasks.h"
#include "ui/review/reviewwords.h"
#include "ui/window/actions.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QScopedValueRollback>

namespace Vestibule {

namespace {

// More rows than these are not taken out one by one: the next review leaves them out.
constexpr int kMostForgotten = 2000;

} // namespace

ReviewController::ReviewController(MainWindow *window, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
{
    InvitesPage *page = window->invitesPage();
    page->addPart(InvitesPage::Part::Review, [this] { return makePage(); });
    connect(page, &InvitesPage::partChanged, this, &ReviewController::onShown);
    m_updateTimer.setSingleShot(true);
    connect(&m_updateTimer, &QTimer::timeout, this, &ReviewController::update);
}

ReviewController::~ReviewController()
{
    end();
}

QWidget *ReviewController::makePage()
{
    m_page = new ReviewPage(m_window->invitesPage());
    readOptions();
    connectPage();
    return m_page;
}

void ReviewController::connectPage()
{
    const InvitesView *view = m_page->view();
    connect(view, &InvitesView::opened, m_window->commands()->lookUp, &QAction::trigger);
    connect(m_page, &ReviewPage::ruleChosen, this, &ReviewController::showRule);
    connect(m_page, &ReviewPage::taskRequested, this, &ReviewController::perform);
    connect(m_page, &ReviewPage::optionsChanged, this, &ReviewController::setOptions);
    connect(m_page, &ReviewPage::againRequested, this, &ReviewController::again);
    connect(m_page, &ReviewPage::loadAllRequested, this,
            [this] { m_window->invitesPage()->loader()->loadAll(); });
    connect(m_page, &ReviewPage::cancelRequested, this,
            [this] { m_window->invitesPage()->loader()->cancel(); });
    connect(view, &InvitesView::selectionChangedByAny, this, [this] {
        m_chosenByUs = m_chosenByUs && !hasSelection();
        scheduleUpdate();
    });
    connect(view, &InvitesView::menuRequested, m_window, &MainWindow::showRowMenu);
    connect(view->columns(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                if (m_rows != nullptr)
                    m_rows->sort(column, order);
            });
}

void ReviewController::setSession(Session *session)
{
    end();
    m_session = session;
    if (session != nullptr)
        m_membersAsOf = session->invites()->clock()();
    onShown();
}

void ReviewController::setRunProblem(const QString &reason)
{
    m_runProblem = reason;
    scheduleUpdate();
}

void ReviewController::onShown()
{
    const bool shown = m_window->invitesPage()->part() == InvitesPage::Part::Review;
    if (shown)
        readUnattended();
    if (shown && m_session != nullptr && m_page != nullptr && m_rows == nullptr)
        begin();
}

void ReviewController::setProfile(const QString &profileId, const UnattendedOutcomes &outcomes)
{
    m_profileId = profileId;
    m_outcomes = outcomes;
    readUnattended();
}

void ReviewController::readUnattended()
{
    if (m_page == nullptr)
        return;
    const QString id = m_profileId;
    const auto read = [id, outcomes = m_outcomes] {
        return id.isEmpty() ? QString()
                            : ReviewWords::unattended(outcomes.outcome(id, UnattendedWork::Review),
                                                      outcomes.outcome(id, UnattendedWork::Plan));
    };
    inBackground(this, read, [this, id](const QString &text) {
        if (id == m_profileId && m_page != nullptr)
            m_page->setUnattended(text);
    });
}

void ReviewController::begin()
{
    InviteTableModel *invites = m_session->invites();
    m_rows = std::make_unique<InviteFilterModel>(invites);
    m_rows->setFilter({{}, QSet<QString>()});
    m_shownRule.reset();
    m_chosenByUs = true;
    m_page->setInvites(m_rows.get());
    InvitesHeader *columns = m_page->view()->columns();
    columns->resetColumns();
    columns->restoreColumns(m_settings->tableHeader());
    columns->setSortIndicator(-1, Qt::AscendingOrder);
    columns->fitColumns();
    if (m_feed == nullptr) {
        m_feed = std::make_unique<ReviewFeed>();
        connect(m_feed.get(), &ReviewFeed::reviewed, this, &ReviewController::onReviewed);
        connect(m_feed.get(), &ReviewFeed::workingChanged, this, &ReviewController::scheduleUpdate);
    }
    connectSession();
    if (!m_session->members() && !m_session->isReadingMembers())
        m_membersAsOf = invites->clock()();
    m_session->wantMembers();
    updateSources();
    m_feed->setOptions(m_settings->reviewOwnerDays(), m_settings->reviewDomains());
    m_feed->setInvites(invites);
    update();
}

void ReviewController::connectSession()
{
    connect(m_session, &Session::membersChanged, this, &ReviewController::updateSources);
    connect(m_session, &Session::projectsChanged, this, &ReviewController::updateSources);
    connect(m_session->pager(), &InvitePager::stateChanged, this,
            &ReviewController::scheduleUpdate);
    connect(
        m_session->invites(), &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { onRowsAboutToBeRemoved(first, last); });
}

void ReviewController::end()
{
    if (m_rows == nullptr)
        return;
    m_session->disconnect(this);
    m_session->pager()->disconnect(this);
    m_session->invites()->disconnect(this);
    m_feed->setInvites(nullptr);
    m_page->findings()->setResult(nullptr);
    m_page->setInvites(nullptr);
    m_rows.reset();
    emit countChanged({});
}

void ReviewController::updateSources()
{
    ReviewSources sources;
    if (const QSet<QString> *emails = m_session->memberEmails())
        sources.memberEmails = *emails;
    sources.membersAsOf = m_membersAsOf;
    sources.projects = m_session->projects();
    m_feed->setSources(sources);
    scheduleUpdate();
}

void ReviewController::onReviewed(const std::shared_ptr<const ReviewResult> &result)
{
    FindingsModel *findings = m_page->findings();
    findings->setResult(result);
    m_page->setFoundDomains(result->review.own);
    if (m_chosenByUs) {
        // What is most urgent stands in front until the person has chosen.
        const QScopedValueRollback<bool> choosing(m_choosing, true);
        for (const ReviewRule rule : reviewRules()) {
            if (findings->ids(rule).isEmpty())
                continue;
            m_page->choose(rule);
            break;
        }
    }
    showRows(false);
    emit countChanged(findings->named());
    update();
}

void ReviewController::onRowsAboutToBeRemoved(int first, int last)
{
    if (last - first > kMostForgotten)
        return;
    for (int row = first; row <= last; ++row)
        m_page->findings()->forget(m_session->invites()->store().id(row));
    emit countChanged(m_page->findings()->named());
}

void ReviewController::showRule()
{
    if (m_rows == nullptr)
        return;
    const bool other = m_shownRule != m_page->rule();
    if (other && m_shownRule && !m_choosing)
        m_chosenByUs = false;
    if (other)
        showRows(true);
    scheduleUpdate();
}

void ReviewController::showRows(bool otherRule)
{
    m_shownRule = m_page->rule();
    const QSet<QString> ids = m_page->findings()->ids(m_page->rule());
    if (otherRule)
        m_page->view()->clearSelection();
    if (m_rows->filter().ids != ids)
        m_rows->setFilter({{}, ids});
    if (otherRule)
        m_page->view()->scrollToTop();
}

void ReviewController::setOptions(int ownerDays, const QStringList &domains)
{
    m_settings->setReviewOwnerDays(ownerDays);
    m_settings->setReviewDomains(domains);
    if (m_feed != nullptr)
        m_feed->setOptions(ownerDays, domains);
}

void ReviewController::readOptions()
{
    const int days = m_settings->reviewOwnerDays();
    const QStringList domains = m_settings->reviewDomains();
    if (m_page != nullptr)
        m_page->setOptions(days, domains);
    if (m_feed != nullptr)
        m_feed->setOptions(days, domains);
}

void ReviewController::again()
{
    m_membersAsOf = m_session->invites()->clock()();
    m_session->refreshMembers();
    m_feed->again();
    readUnattended();
    update();
}

void ReviewController::scheduleUpdate()
{
    if (!m_updateTimer.isActive())
        m_updateTimer.start(0);
}

void ReviewController::update()
{
    if (m_rows == nullptr)
        return;
    m_page->setNotice(ReviewWords::notice(*m_session, m_page->findings()->result()));
    m_page->setTasks(ReviewTasks::of(m_page->rule()), chosenCount(), hasSelection(),
                     changingProblem());
    const FindingsModel &findings = *m_page->findings();
    const ReviewWords::Empty words = ReviewWords::empty(*m_session, findings, m_page->rule());
    m_page->setEmptyWords(words.title, words.text, findings.result() == nullptr);
    const QStringList ids = hasSelection() ? m_page->view()->selectedIds() : QStringList();
    m_page->setRowNote(ids.size() == 1
                           ? ReviewWords::ofRow(*m_session, findings, m_page->rule(), ids.first())
                           : QString());
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

void ReviewController::perform(ReviewTask task)
{
    if (m_rows == nullptr || (ReviewTasks::changes(task) && !changingProblem().isEmpty()))
        return;
    const QList<Invite> invites = chosenInvites();
    if (invites.isEmpty())
        return;
    m_chosenByUs = false;
    const auto confirmRead = [&](ConfirmDialog *dialog) {
        dialog->readFirst(m_session->service(), m_session->invites(), invites);
        confirm(dialog);
    };
    QStringList addresses;
    switch (task) {
    case ReviewTask::Revoke:
        confirmRead(new RevokeDialog(invites, m_session->serverNow()(), m_window));
        return;
    case ReviewTask::Resend:
        confirmRead(
            new ResendDialog(invites, *m_session->invites(), m_session->knownProjects(), m_window));
        return;
    case ReviewTask::Change:
        confirmRead(new ChangeDialog(m_session->service(), invites, m_session->invites(),
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
    dialog->setTarget(m_session->commandTarget());
    dialog->setAddresses(addresses.join(u'\n'));
    connect(dialog, &InvitePeopleDialog::runRequested, this, &ReviewController::runRequested);
    m_window->openDialog(dialog);
}

void ReviewController::confirm(ConfirmDialog *dialog)
{
    dialog->setTarget(m_session->commandTarget());
    connect(dialog, &ConfirmDialog::runRequested, this,
            [this](const QList<RunStep> &steps) { emit runRequested(steps); });
    m_window->openDialog(dialog);
}

} // namespace Vestibule
