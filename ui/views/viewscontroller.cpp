// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/viewscontroller.h"

#include "accounts/settings.h"
#include "models/viewsmodel.h"
#include "session/session.h"
#include "ui/list/invitesview.h"
#include "ui/widgets/sidepane.h"
#include "ui/window/actions.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace Vestibule {

using Part = InvitesPage::Part;
using Kind = ViewsModel::Kind;

namespace {

constexpr int kLeastPageUnits = 210; // of gridUnit(); 840 px at a common font

} // namespace

ViewsController::ViewsController(MainWindow *window, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_page(window->invitesPage())
    , m_sideBar(new SideBar(m_page))
    , m_keeper(window, m_sideBar, settings)
{
    m_sideBar->setPreferredWidth(settings->sideBarWidth());
    m_page->setSideBar(m_sideBar);
    m_pane = new SidePane(m_sideBar, m_page, window->commands()->sideBar, kLeastPageUnits,
                          settings->sideBarShown(), this);
    connect(m_pane, &SidePane::wantedChanged, this,
            [settings](bool wanted) { settings->setSideBarShown(wanted); });
    connect(m_pane, &SidePane::widthChanged, this,
            [settings](int pixels) { settings->setSideBarWidth(pixels); });
    connect(m_pane, &SidePane::focusLeft, m_sideBar, &SideBar::left);
    connectActions();
    connectSideBar();
    onViewsChanged();
}

ViewsController::~ViewsController() = default;

void ViewsController::connectActions()
{
    const Actions *actions = m_window->commands();
    connect(actions->goToViews, &QAction::triggered, this, &ViewsController::goToViews);
    connect(actions->saveView, &QAction::triggered, &m_keeper, &ViewKeeper::save);
    connect(actions->renameView, &QAction::triggered, &m_keeper, &ViewKeeper::rename);
    connect(actions->removeView, &QAction::triggered, &m_keeper, &ViewKeeper::remove);
    connect(actions->moveViewUp, &QAction::triggered, &m_keeper, [this] { m_keeper.move(-1); });
    connect(actions->moveViewDown, &QAction::triggered, &m_keeper, [this] { m_keeper.move(1); });
    m_window->addAction(actions->saveView); // its key works before its menu was filled
    QMenu *menu = m_window->viewsMenu();
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
}

void ViewsController::connectSideBar()
{
    connect(m_sideBar, &SideBar::chosen, this, &ViewsController::choose);
    connect(m_sideBar, &SideBar::renameRequested, &m_keeper, &ViewKeeper::rename);
    connect(m_sideBar, &SideBar::removeRequested, &m_keeper, &ViewKeeper::remove);
    connect(m_sideBar, &SideBar::moveRequested, &m_keeper, &ViewKeeper::move);
    connect(m_sideBar, &SideBar::menuRequested, this, &ViewsController::showMenu);
    connect(m_sideBar, &SideBar::left, m_page, qOverload<>(&QWidget::setFocus));
    connect(m_page, &InvitesPage::searchChanged, this, &ViewsController::markShown);
    connect(m_page, &InvitesPage::partChanged, this, &ViewsController::markShown);
    connect(&m_keeper, &ViewKeeper::viewsChanged, this, &ViewsController::onViewsChanged);
    connect(&m_counter, &ViewCounter::countsChanged, this, &ViewsController::updateCounts);
}

void ViewsController::setSession(Session *session)
{
    if (m_session != nullptr) {
        m_session->pager()->disconnect(this);
        m_session->invites()->disconnect(this);
    }
    m_session = session;
    m_whole = false;
    m_sideBar->setReviewCount({});
    m_counter.setInvites(session != nullptr ? session->invites() : nullptr);
    if (session == nullptr)
        return;
    connect(session->pager(), &InvitePager::stateChanged, this, &ViewsController::onStateChanged);
    connect(session->invites(), &InviteTableModel::knowledgeChanged, this,
            &ViewsController::updateCounts);
    onStateChanged();
    wantMembers();
}

void ViewsController::wantMembers()
{
    const QList<InviteFilter> &filters = m_counter.filters();
    const bool needed = std::any_of(filters.cbegin(), filters.cend(), [](const InviteFilter &one) {
        return one.query.needsMembers();
    });
    if (needed && m_session != nullptr)
        m_session->wantMembers();
}

void ViewsController::onStateChanged()
{
    // A refresh takes nothing away, so a list that was whole stays so.
    const InvitePager *pager = m_session->pager();
    m_whole = pager->state() == InvitePager::State::Complete || (m_whole && pager->isRefreshing());
    updateCounts();
}

bool ViewsController::areInvitersRead() const
{
    return m_session != nullptr && m_session->inviters()->isComplete();
}

void ViewsController::updateCounts()
{
    QList<std::optional<int>> counts;
    const bool members = m_session != nullptr && m_session->invites()->members() != nullptr;
    for (int i = 0; i < int(m_counter.filters().size()); ++i) {
        // Without what it asks for, its number would tell something else.
        const InviteQuery &query = m_counter.filters().at(i).query;
        const bool blind =
            (!members && query.needsMembers()) || (query.needsInviters() && !areInvitersRead());
        counts.append(blind ? std::nullopt : m_counter.count(i));
    }
    m_sideBar->views()->setCounts(counts, m_whole);
}

void ViewsController::choose(int row, SideBar::Way way)
{
    const bool enter = way == SideBar::Way::Entered;
    const ViewsModel *views = m_sideBar->views();
    if (views->isView(row))
        m_page->searchFor(views->query(row), enter);
    else if (views->kind(row) == Kind::Review)
        m_page->showPart(Part::Review, enter);
    else if (views->kind(row) == Kind::Insights)
        m_page->showPart(Part::Insights, enter);
    else if (views->kind(row) == Kind::Roster)
        m_page->showPart(Part::Roster, enter);
    markShown();
}

void ViewsController::markShown()
{
    const ViewsModel *views = m_sideBar->views();
    int row = views->rowMeaning(m_page->query());
    if (m_page->part() == Part::Review)
        row = views->rowOf(Kind::Review);
    else if (m_page->part() == Part::Insights)
        row = views->rowOf(Kind::Insights);
    else if (m_page->part() == Part::Roster)
        row = views->rowOf(Kind::Roster);
    // Two views may mean the same: the one that was chosen stays marked.
    const int marked = m_sideBar->markedRow();
    const bool same = m_page->part() == Part::List && views->isView(marked)
        && parseInviteQuery(views->query(marked)).means(m_page->query());
    m_sideBar->mark(same ? marked : row);
    updateActions();
}

void ViewsController::updateActions()
{
    const Actions *actions = m_window->commands();
    const ViewsModel *views = m_sideBar->views();
    const int own = m_keeper.markedRow();
    actions->saveView->setEnabled(m_page->isFiltered() && views->rowMeaning(m_page->query()) < 0);
    actions->renameView->setEnabled(own >= 0);
    actions->removeView->setEnabled(own >= 0);
    actions->moveViewUp->setEnabled(own > views->firstSaved());
    actions->moveViewDown->setEnabled(own >= 0
                                      && own < views->firstSaved() + views->savedCount() - 1);
}

void ViewsController::goToViews()
{
    if (m_sideBar->hasFocus()) {
        m_page->setFocus();
        return;
    }
    m_pane->show();
    m_sideBar->setFocus(Qt::ShortcutFocusReason);
}

void ViewsController::fillMenu(QMenu *menu)
{
    menu->clear();
    const ViewsModel *views = m_sideBar->views();
    for (int row = 0; views->isView(row); ++row) {
        // An ampersand of the person's is no mnemonic.
        QAction *action = menu->addAction(views->name(row).replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(row == m_sideBar->markedRow());
        connect(action, &QAction::triggered, this,
                [this, row] { choose(row, SideBar::Way::Entered); });
    }
    const Actions *actions = m_window->commands();
    menu->addSeparator();
    menu->addActions({actions->saveView, actions->renameView, actions->removeView});
    menu->addActions({actions->moveViewUp, actions->moveViewDown});
}

void ViewsController::showMenu(const QPoint &globalPosition)
{
    const Actions *actions = m_window->commands();
    auto *menu = new QMenu(m_sideBar);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_keeper.markedRow() >= 0) {
        menu->addActions({actions->renameView, actions->removeView});
        menu->addActions({actions->moveViewUp, actions->moveViewDown});
        menu->addSeparator();
    }
    menu->addActions({actions->saveView, actions->sideBar});
    menu->popup(globalPosition);
}

void ViewsController::onViewsChanged()
{
    QList<InviteFilter> filters;
    const QList<InviteQuery> queries = m_sideBar->views()->queries();
    for (const InviteQuery &query : queries)
        filters.append({query, {}});
    m_counter.setFilters(filters);
    wantMembers();
    markShown();
}

} // namespace Vestibule
