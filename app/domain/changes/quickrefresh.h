// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"
#include "domain/page.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace Vestibule {

/// A row of a list as it was last seen there.
struct KnownRow
{
    QString id;
    std::optional<qint64> createdAt; ///< UTC unix seconds
    qint64 readAtMs = 0; ///< or earlier; UTC milliseconds by the server's clock; 0: not known
};

/// What is known of a list before it is read again: its newest rows, without a gap, in its order.
struct KnownTop
{
    /// Where nothing known was met in so many rows, the list is as good as new.
    static constexpr qsizetype kMostRows = 2'000;

    QList<KnownRow> rows; ///< kMostRows at most
    bool isByTime =
        false; ///< the whole list known, not these rows alone: newest first, equal allowed

    /// `rowAt(i)` gives the KnownRow at place i of `count`.
    template <typename RowAt>
    [[nodiscard]] static KnownTop of(qsizetype count, const RowAt &rowAt);
};

/// A reading of a list from its top that may end early, where nothing new can lie below. It decides
/// and counts alone: whoever reads takes the rows, and stops or goes on as it says.
///
///     from    what comes                                                to
///     (new)   nothing known, or what is known is not by time            Whole
///     Quick   a page that fits, its last row settled ground             Met
///     Quick   any other page that fits                                  Quick
///     Quick   a page that does not fit; a cursor refused; readWhole()   Whole
///     Met     readWhole(): goes on behind the page that it met at       Whole
///     Whole   a page; a cursor refused: from the top once more          Whole
///     Quick, Whole   the last page                                      Ended
///
/// A row is settled ground where it was made so long before it was read that nothing older could
/// be missing then (kListLagSeconds). In a list by time whatever was made since lies above it, so
/// below it nothing is new. That the list is by time is seen, never taken for granted: in all that
/// is known, in each page, from page to page, and in as many different times as chance does not
/// put in order. A page fits where what is known comes in its order with its times, what is
/// unknown is newer than all settled ground, every row can be read and comes once, and what is
/// missing is missing between two rows of one page (a page that begins too late may have skipped
/// rows that are there).
class QuickRefresh
{
public:
    enum class State {
        Quick, ///< asks for the next page
        Met, ///< done: what lies below the last row is as it was known
        Whole, ///< asks for all pages to the end
        Ended, ///< done: the list was read to its end
    };
    /// Why the list is read whole.
    enum class Cause {
        None,
        NothingKnown,
        NotByTime, ///< or without times
        Unreadable, ///< a row that nobody can place
        Repeated, ///< a row came twice
        Moved, ///< a known row has another place or another time
        NewAmongOld, ///< or below all that is known
        LostAtEdge, ///< known rows are missing where one page ends and another begins
        CursorRefused,
        Asked, ///< by readWhole()
    };
    /// Fewer different times tell an order by time from chance too seldom (1 in 8!).
    static constexpr int kLeastTimes = 8;

    QuickRefresh() = default; ///< nothing is known
    explicit QuickRefresh(const KnownTop &known);

    State take(const Page<Invite> &page); ///< while not isDone(); returns state()
    void restart(); ///< a cursor was refused; the next page is the top once more
    void readWhole(); ///< somebody needs all of it, or it is read on at leisure

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isDone() const { return m_state == State::Met || m_state == State::Ended; }
    [[nodiscard]] Cause cause() const { return m_cause; } ///< the first one
    /// How many of the known rows, from the first on, the pages of this pass cover; what is known
    /// from that place on is as it was. While Met.
    [[nodiscard]] qsizetype covered() const { return m_next; }
    /// Ids of known rows that have gone, as far as that was seen; while isDone().
    [[nodiscard]] QStringList gone() const;

private:
    [[nodiscard]] Cause judge(const Page<Invite> &page);
    [[nodiscard]] Cause judgeKnown(qsizetype place, qint64 createdAt);
    [[nodiscard]] bool isSettled(const KnownRow &row) const;
    void readWholeFor(Cause cause);
    void forgetPass();

    State m_state = State::Whole;
    Cause m_cause = Cause::NothingKnown;
    QList<KnownRow> m_known;
    QHash<QString, qsizetype> m_places; // in m_known, by id
    std::optional<qint64> m_settledFrom; // when the newest settled row was made
    // Of this pass:
    QSet<QString> m_seen;
    qsizetype m_next = 0; // the place behind the last known row that came
    int m_pages = 0;
    bool m_knownOnPage = false; // a known row came on the present page
    int m_times = 0; // different ones
    std::optional<qint64> m_last; // when the last row was made
};

/// Whether so many rows that somebody acts on are retrieved one by one; else a list of `listed`
/// rows is read whole. A retrieval is a request, and so is a page of a hundred: they are few while
/// they are fewer than the pages, and no more than the API lets through in a minute.
[[nodiscard]] bool areFew(qsizetype rows, qsizetype listed);

template <typename RowAt>
KnownTop KnownTop::of(qsizetype count, const RowAt &rowAt)
{
    KnownTop top;
    top.rows.reserve(std::min(count, kMostRows));
    top.isByTime = true;
    std::optional<qint64> last;
    for (qsizetype i = 0; i < count && top.isByTime; ++i) {
        const KnownRow row = rowAt(i);
        top.isByTime = row.createdAt && (!last || *row.createdAt <= *last);
        last = row.createdAt;
        if (i < kMostRows)
            top.rows.append(row);
    }
    return top;
}

} // namespace Vestibule
