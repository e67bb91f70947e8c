// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/changes/quickrefresh.h"

#include "domain/earlierinvites.h"

namespace Vestibule {

namespace {

constexpr qsizetype kRowsOfPage = 100;
constexpr qsizetype kRequestsOfMinute = 10;

} // namespace

QuickRefresh::QuickRefresh(const KnownTop &known)
    : m_known(known.rows)
{
    m_places.reserve(m_known.size());
    for (qsizetype place = 0; place < m_known.size(); ++place) {
        const KnownRow &row = m_known.at(place);
        m_places.insert(row.id, place);
        if (!m_settledFrom && isSettled(row))
            m_settledFrom = row.createdAt;
    }
    if (m_known.isEmpty())
        return;
    m_state = State::Quick;
    m_cause = Cause::None;
    if (!known.isByTime || m_places.size() != m_known.size())
        readWholeFor(Cause::NotByTime);
}

bool QuickRefresh::isSettled(const KnownRow &row) const
{
    return row.createdAt && *row.createdAt + kListLagSeconds < row.readAtMs / 1000;
}

void QuickRefresh::readWholeFor(Cause cause)
{
    if (m_state == State::Ended)
        return;
    m_state = State::Whole;
    if (m_cause == Cause::None)
        m_cause = cause;
}

void QuickRefresh::readWhole()
{
    readWholeFor(Cause::Asked);
}

void QuickRefresh::restart()
{
    readWholeFor(Cause::CursorRefused);
    forgetPass();
}

void QuickRefresh::forgetPass()
{
    m_seen.clear();
    m_next = 0;
    m_pages = 0;
    m_times = 0;
    m_last.reset();
}

QuickRefresh::State QuickRefresh::take(const Page<Invite> &page)
{
    if (isDone())
        return m_state;
    const bool wasQuick = m_state == State::Quick;
    if (const Cause cause = wasQuick ? judge(page) : Cause::None; cause != Cause::None)
        readWholeFor(cause);
    for (const Invite &invite : page.items) {
        if (wasQuick || m_places.contains(invite.id)) // no more than that of a list of a million
            m_seen.insert(invite.id);
    }
    ++m_pages;
    if (!page.hasMore) {
        m_state = State::Ended;
    } else if (m_state == State::Quick && !page.items.isEmpty() && m_times >= kLeastTimes) {
        const qsizetype place = m_places.value(page.items.constLast().id, -1);
        if (place >= 0 && isSettled(m_known.at(place)))
            m_state = State::Met;
    }
    return m_state;
}

QuickRefresh::Cause QuickRefresh::judge(const Page<Invite> &page)
{
    if (!page.malformed.isEmpty())
        return Cause::Unreadable;
    m_knownOnPage = false;
    QSet<QString> onPage;
    for (const Invite &invite : page.items) {
        if (!invite.createdAt || (m_last && *invite.createdAt > *m_last))
            return Cause::NotByTime;
        if (!m_last || *invite.createdAt < *m_last)
            ++m_times;
        m_last = invite.createdAt;
        if (m_seen.contains(invite.id) || onPage.contains(invite.id))
            return Cause::Repeated;
        onPage.insert(invite.id);
        const qsizetype place = m_places.value(invite.id, -1);
        if (place < 0 && m_settledFrom && *invite.createdAt <= *m_settledFrom)
            return Cause::NewAmongOld;
        if (place < 0)
            continue;
        if (const Cause cause = judgeKnown(place, *invite.createdAt); cause != Cause::None)
            return cause;
    }
    return Cause::None;
}

QuickRefresh::Cause QuickRefresh::judgeKnown(qsizetype place, qint64 createdAt)
{
    if (place < m_next || m_known.at(place).createdAt != createdAt)
        return Cause::Moved;
    const bool atEdge = m_pages > 0 && !m_knownOnPage;
    if (atEdge && place > m_next)
        return Cause::LostAtEdge;
    m_knownOnPage = true;
    m_next = place + 1;
    return Cause::None;
}

QStringList QuickRefresh::gone() const
{
    QStringList ids;
    const qsizetype covered = m_state == State::Met ? m_next
        : m_state == State::Ended                   ? m_known.size()
                                                    : 0;
    for (qsizetype place = 0; place < covered; ++place) {
        if (!m_seen.contains(m_known.at(place).id))
            ids.append(m_known.at(place).id);
    }
    return ids;
}

bool areFew(qsizetype rows, qsizetype listed)
{
    const qsizetype pages = (listed + kRowsOfPage - 1) / kRowsOfPage;
    return rows < pages && rows <= kRequestsOfMinute;
}

} // namespace Vestibule
