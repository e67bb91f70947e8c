// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/listloader.h"

#include "session/session.h"
#include "ui/list/invitesview.h"

#include <QScrollBar>

#include <chrono>

namespace Vestibule {

using namespace std::chrono_literals;

namespace {

// How many heights of the view are kept loaded below what is seen.
constexpr double kAhead = 1.5;

// What is painted, and what a start asks for, comes before the rest of the list.
constexpr auto kQuietAfter = 1s;

} // namespace

ListLoader::ListLoader(Session *session, InvitesView *view, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
{
    connect(session->pager(), &InvitePager::stateChanged, this, &ListLoader::scheduleCheck);
    connect(session->pager(), &InvitePager::pageArrived, this, &ListLoader::checkQuiet);
    connect(view, &InvitesView::scrolledOrResized, this, &ListLoader::scheduleCheck);
    connect(view->verticalScrollBar(), &QScrollBar::actionTriggered, this, &ListLoader::onScrolled);
    m_quietSoon.setSingleShot(true);
    m_quietSoon.setInterval(kQuietAfter);
    connect(&m_quietSoon, &QTimer::timeout, this, &ListLoader::readQuietly);
}

void ListLoader::setReadsQuietly(bool reads)
{
    m_readsQuietly = reads;
    scheduleCheck();
}

void ListLoader::setWholeShown(bool shown)
{
    m_wholeShown = shown;
    if (!shown)
        m_shownClaim = {};
    scheduleCheck();
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
    m_unaskedOver = false;
    m_claim = m_session->pager()->claimAll();
}

void ListLoader::cancel()
{
    m_paused = true;
    m_unaskedOver = m_unaskedOver || m_shownClaim.isHeld() || m_quietClaim.isHeld();
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
    m_quietBegun = m_quietClaim.isHeld();
    m_session->pager()->refresh();
}

void ListLoader::refreshQuietly()
{
    m_quietBegun = m_quietClaim.isHeld();
    m_session->pager()->refreshQuietly();
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
    followEnds();
    InvitePager *pager = m_session->pager();
    const InviteFilterModel *filter = m_session->filter();
    const bool mayGoOn = pager->state() == InvitePager::State::Idle
        || pager->state() == InvitePager::State::Loading || pager->isRestKnown();
    if (!pager->hasLoadedAnything() || pager->isRefreshing() || !mayGoOn)
        return;
    if (m_wholeShown && !m_unaskedOver && !m_shownClaim.isHeld())
        m_shownClaim = pager->claimAll();
    const bool needsAll =
        !pager->isRestKnown() && (!filter->filter().isEmpty() || filter->sortColumn() >= 0);
    if (needsAll && !m_paused && !m_claim.isHeld())
        m_claim = pager->claimAll();
    if (pager->isLoadingAll())
        return;
    if (!m_paused
        && m_view->pixelsBelow(m_session->invites()->rowCount())
            < kAhead * m_view->viewport()->height())
        pager->fetchMore();
    checkQuiet();
}

// What comes after the end, or a failure, is another matter.
void ListLoader::followEnds()
{
    const InvitePager::State state = m_session->pager()->state();
    if (state != InvitePager::State::Complete && state != InvitePager::State::Failed)
        return;
    m_claim = {};
    m_shownClaim = {};
    if (m_session->pager()->isRestKnown())
        return; // it is read at leisure
    m_quietClaim = {};
    m_quietBegun = false;
}

void ListLoader::checkQuiet()
{
    if (isTooLong())
        m_quietClaim = {};
    else if (m_readsQuietly && !m_unaskedOver && !m_quietBegun && !m_quietSoon.isActive())
        m_quietSoon.start();
}

bool ListLoader::isTooLong() const
{
    return !m_session->pager()->isRestKnown()
        && m_session->invites()->rowCount() >= kMostReadQuietly;
}

bool ListLoader::wasReadLately() const
{
    const InviteTableModel *invites = m_session->invites();
    return m_session->pager()->isRestKnown()
        && invites->clock()() - invites->wholeAt() < kReadAnewAfter;
}

// Once: where it was ended from outside, by a Cancel or a failure, it is over.
void ListLoader::readQuietly()
{
    const InvitePager *pager = m_session->pager();
    if (m_unaskedOver || m_quietBegun || !pager->hasLoadedAnything()
        || (pager->state() != InvitePager::State::Idle && !pager->isRestKnown()) || isTooLong()
        || wasReadLately())
        return;
    m_quietBegun = true;
    m_quietClaim = m_session->pager()->claimQuietly();
}

} // namespace Vestibule
