// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewcontroller.h"

#include "accounts/settings.h"
#include "models/feeds/findingsmodel.h"
#include "session/session.h"
#include "ui/list/invitesheader.h"
#include "ui/list/invitesview.h"
#include "ui/list/listloader.h"
#include "ui/review/reviewpage.h"
#include "ui/window/actions.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <QAction>
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
    m_updateSoon.setSingleShot(true);
    connect(&m_updateSoon, &QTimer::timeout, this, &ReviewController::update);
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
    if (shown && m_session != nullptr && m_page != nullptr && m_rows == nullptr)
        begin();
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
    update();
}

void ReviewController::scheduleUpdate()
{
    if (!m_updateSoon.isActive())
        m_updateSoon.start(0);
}

} // namespace Vestibule
