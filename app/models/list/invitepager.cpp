// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/invitepager.h"

#include <utility>

namespace Vestibule {

ListClaim::ListClaim(InvitePager *pager, bool quiet)
    : m_pager(pager)
    , m_round(pager->m_round)
    , m_quiet(quiet)
{ }

ListClaim &ListClaim::operator=(ListClaim &&other) noexcept
{
    ListClaim taken(std::move(other)); // goes with what was held before
    std::swap(m_pager, taken.m_pager);
    std::swap(m_round, taken.m_round);
    std::swap(m_quiet, taken.m_quiet);
    return *this;
}

ListClaim::~ListClaim()
{
    if (isHeld())
        m_pager->letGo(m_quiet);
}

bool ListClaim::isHeld() const
{
    return m_pager && m_pager->m_round == m_round;
}

InvitePager::InvitePager(InviteService *service, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_reader([service](const QString &after) { return service->listInvites(after); },
               [this](const Page<Invite> &page) { return this->take(page); })
{
    connect(&m_reader, &PageTurner::waitingChanged, this, &InvitePager::waitingChanged);
    connect(&m_reader, &PageTurner::restarted, this, &InvitePager::onRestarted);
    connect(&m_reader, &PageTurner::finished, this, &InvitePager::onFinished);
}

qint64 InvitePager::askedAt(const Page<Invite> &page) const
{
    return page.askedAt > 0 && m_service ? page.askedAt + m_service->clock().skew() : 0;
}

void InvitePager::fetchMore()
{
    if (m_state == State::Idle) {
        request(true);
    } else if (isLoadingQuietly()) {
        setPageAwaited(true);
        emit stateChanged();
    }
}

ListClaim InvitePager::claimAll()
{
    ListClaim claim(this, false);
    countClaims(1);
    if (m_restKnown && m_reader.isRunning()) { // at leisure until now
        setPageAwaited(false);
        setState(State::Loading);
    } else if (m_state == State::Idle || m_state == State::Failed || m_restKnown) {
        request(false);
    } else if (m_state == State::Loading && m_claims == 1) {
        setPageAwaited(m_pageAwaited);
        emit stateChanged();
    }
    return claim;
}

ListClaim InvitePager::claimQuietly()
{
    ListClaim claim(this, true);
    ++m_quietClaims;
    if (m_state == State::Idle) {
        request(false);
    } else if (m_state == State::Complete && m_restKnown && !m_reader.isRunning()) {
        setPageAwaited(false);
        m_reader.resume();
    }
    return claim;
}

void InvitePager::letGo(bool quiet)
{
    if (quiet)
        --m_quietClaims;
    else
        countClaims(-1);
    if (m_state == State::Complete && m_quietClaims == 0 && !m_refreshingQuietly)
        m_reader.stop();
    if (m_state != State::Loading || m_claims > 0)
        return;
    if (m_refreshing || m_quietClaims > 0 || (quiet && m_pageAwaited)) {
        setPageAwaited(m_pageAwaited);
        emit stateChanged();
    } else {
        cancel();
    }
}

// Where nobody waits for the whole list, the next page may never be wanted.
void InvitePager::countClaims(int more)
{
    m_claims += more;
    m_reader.setAhead(m_claims > 0);
}

void InvitePager::retry()
{
    if (m_state == State::Failed)
        request(true);
}

void InvitePager::request(bool awaited)
{
    if (!m_service)
        return;
    setPageAwaited(awaited);
    m_reader.resume();
    setState(State::Loading);
}

// Tells the reader, whatever of isAwaited() has changed.
void InvitePager::setPageAwaited(bool awaited)
{
    m_pageAwaited = awaited;
    m_reader.setQuiet(!isAwaited());
}

void InvitePager::refresh()
{
    m_refreshingQuietly = false;
    onRestarted();
    if (!m_service)
        return;
    m_reader.start();
    setState(State::Loading);
}

void InvitePager::refreshQuietly()
{
    const bool rests = m_state == State::Idle || m_state == State::Complete;
    if (!m_service || !rests || m_reader.isRunning() || !hasLoadedAnything())
        return;
    m_refreshingQuietly = true;
    m_pageAwaited = false; // the one that came last
    onRestarted();
    m_reader.start();
    if (m_state == State::Idle)
        setState(State::Loading);
}

void InvitePager::onRestarted()
{
    const bool staysComplete = m_refreshingQuietly && m_state == State::Complete;
    m_refreshing = !staysComplete;
    m_restKnown = staysComplete;
    setPageAwaited(m_pageAwaited);
    emit restarted();
}

void InvitePager::cancel()
{
    if (m_state != State::Loading)
        return;
    endClaims();
    m_reader.stop();
    m_refreshingQuietly = false;
    rest();
}

void InvitePager::endClaims()
{
    countClaims(-m_claims);
    m_quietClaims = 0;
    ++m_round;
}

PageTurner::Wants InvitePager::take(const Page<Invite> &page)
{
    ++m_pagesRead;
    const QPointer<InvitePager> self(this);
    const bool wasRefreshing = m_refreshing;
    const Take take = m_take; // the table may go meanwhile
    const bool covered = take && take(page) == PageTurner::Wants::Enough;
    if (self) {
        m_refreshing = m_refreshing && !covered;
        emit pageArrived(page);
    }
    if (self && covered && page.hasMore)
        endQuietRefresh();
    if (self && m_restKnown && !isAwaited()) {
        setState(State::Complete);
        const bool isWanted =
            m_claims > 0 || m_quietClaims > 0 || m_refreshingQuietly; // who heard may have come to
        return isWanted ? PageTurner::Wants::More : PageTurner::Wants::Enough;
    }
    // Where the reader is stuck it has an error for who wants more.
    if (!self || !(m_claims > 0 || m_quietClaims > 0 || m_refreshing || m_reader.isStuck()))
        return PageTurner::Wants::Enough;
    const bool wasAwaited = (wasRefreshing && !m_refreshingQuietly) || m_pageAwaited;
    setPageAwaited(m_pageAwaited && m_reader.isStuck()); // whoever awaits it hears of that
    const bool told = (wasRefreshing && !m_refreshing) || (wasAwaited && !isAwaited());
    if (told && page.hasMore)
        emit stateChanged();
    return PageTurner::Wants::More;
}

void InvitePager::onFinished()
{
    if (!m_reader.error()) {
        m_refreshingQuietly = false;
        rest();
        return;
    }
    if (!isAwaited()) { // nobody asked, so nobody is told; who does ask meets it again
        endClaims();
        m_refreshing = m_refreshing && !m_refreshingQuietly; // what is shown is as it was known
        rest();
        endQuietRefresh();
        return;
    }
    m_refreshingQuietly = false;
    m_error = *m_reader.error();
    setState(State::Failed);
}

void InvitePager::rest()
{
    const bool isAtEnd = m_reader.isAtEnd();
    m_refreshing = m_refreshing && !isAtEnd;
    const bool wasKnown = std::exchange(m_restKnown, m_restKnown && !isAtEnd);
    if (wasKnown && isAtEnd && m_state == State::Complete)
        emit stateChanged(); // it is read whole now
    else
        setState(isAtEnd || m_restKnown ? State::Complete : State::Idle);
}

// Who keeps the whole list through it hears of its end by this.
void InvitePager::endQuietRefresh()
{
    if (std::exchange(m_refreshingQuietly, false) && m_state == State::Complete)
        emit stateChanged();
}

void InvitePager::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}

} // namespace Vestibule
