// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/listloader.h"

#include "session/session.h"
#include "ui/list/invitesview.h"

#include <QScrollBar>
#include <QTimer>

namespace Vestibule {

namespace {

// How many heights of the view are kept loaded below what is seen.
constexpr double kAhead = 1.5;

} // namespace

ListLoader::ListLoader(Session *session, InvitesView *view, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
{
    connect(session->pager(), &InvitePager::stateChanged, this, &ListLoader::scheduleCheck);
    connect(view, &InvitesView::scrolledOrResized, this, &ListLoader::scheduleCheck);
    connect(view->verticalScrollBar(), &QScrollBar::actionTriggered, this, &ListLoader::onScrolled);
}

void ListLoader::setFilter(const InviteFilter &filter)
{
    m_paused = false;
    m_session->filter()->setFilter(filter);
    scheduleCheck();
}

void ListLoader::sort(int column, Qt::SortOrder order)
{
    m_paused = false;
    m_session->filter()->sort(column, order);
    scheduleCheck();
}

void ListLoader::loadAll()
{
    m_paused = false;
    m_claim = m_session->pager()->claimAll();
}

void ListLoader::cancel()
{
    m_paused = true;
    m_session->pager()->cancel();
}

void ListLoader::retry()
{
    m_paused = false;
    m_session->pager()->retry();
}

void ListLoader::refresh()
{
    m_paused = false;
    m_session->pager()->refresh();
}

void ListLoader::onScrolled()
{
    m_paused = false;
    scheduleCheck();
}

void ListLoader::scheduleCheck()
{
    if (m_scheduled)
        return;
    m_scheduled = true;
    QTimer::singleShot(0, this, &ListLoader::check);
}

void ListLoader::check()
{
    m_scheduled = false;
    InvitePager *pager = m_session->pager();
    const InviteFilterModel *filter = m_session->filter();
    const bool mayGoOn =
        pager->state() == InvitePager::State::Idle || pager->state() == InvitePager::State::Loading;
    if (!mayGoOn)
        m_claim = {}; // what comes after the end, or a failure, is another matter
    if (m_paused || !pager->hasLoadedAnything() || pager->isRefreshing() || m_claim.isHeld())
        return;
    const bool needsAll = !filter->filter().isEmpty() || filter->sortColumn() >= 0;
    if (needsAll && mayGoOn)
        m_claim = pager->claimAll();
    else if (m_view->pixelsBelow(m_session->invites()->rowCount())
             < kAhead * m_view->viewport()->height())
        pager->fetchMore();
}

} // namespace Vestibule
