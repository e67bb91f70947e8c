// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "api/pagereader.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <utility>

namespace Vestibule {

class InvitePager;

/// Somebody wants the whole list. While one lives the pager loads on, through refreshes, and after
/// a failure once it is asked again; when the last one goes, the loading stops. A quiet one yields
/// to all other requests, and ends where its reading fails.
class ListClaim
{
public:
    ListClaim() = default; ///< wants nothing
    ListClaim(ListClaim &&other) noexcept = default;
    ListClaim &operator=(ListClaim &&other) noexcept;
    ~ListClaim();

    /// False as well where InvitePager::cancel() or, if quiet, a failure has ended it.
    [[nodiscard]] bool isHeld() const;

private:
    friend class InvitePager;
    ListClaim(InvitePager *pager, bool quiet);

    QPointer<InvitePager> m_pager;
    int m_round = 0;
    bool m_quiet = false;
};

/// The paging state machine: which page is asked for when, and what stops it.
///
/// Idle -> Loading -> Idle | Complete | Failed. fetchMore() works in Idle alone; Failed is left by
/// retry(), refresh() or a new claim alone, so a failing server is not asked again by scrolling.
/// Where a refresh met rows that are known (setRestKnown()), the list is Complete, though not read
/// whole: it is read on by a claim, quietly without leaving Complete.
/// Pages are turned by a PageReader; where a refused cursor makes it begin anew, that is a refresh.
class InvitePager : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Loading, Complete, Failed };
    Q_ENUM(State)

    /// Takes a page; Enough: what was shown before a refresh is covered again.
    using Take = std::function<PageTurner::Wants(const Page<Invite> &)>;

    /// Without a `service` nothing is asked.
    explicit InvitePager(InviteService *service, QObject *parent = nullptr);

    void setTake(Take take) { m_take = std::move(take); } ///< before a page is asked for

    [[nodiscard]] State state() const { return m_state; }
    /// Complete, and every row of it was read since it began to be read from the top.
    [[nodiscard]] bool isReadWhole() const { return m_state == State::Complete && !m_restKnown; }
    /// What lies below the latest page is as it was known before.
    [[nodiscard]] bool isRestKnown() const { return m_restKnown; }
    void setRestKnown() { m_restKnown = true; } ///< by who takes a page, which says Enough then
    [[nodiscard]] const ApiError &error() const { return m_error; } ///< valid while Failed
    /// Loading, and not to stop before the end.
    [[nodiscard]] bool isLoadingAll() const { return m_claims > 0 && m_state == State::Loading; }
    /// Loading what nobody waits for.
    [[nodiscard]] bool isLoadingQuietly() const
    {
        return m_state == State::Loading && !isAwaited();
    }
    /// True while pages from the top replace what is shown.
    [[nodiscard]] bool isRefreshing() const { return m_refreshing; }
    /// True while refreshQuietly() reads what was shown before.
    [[nodiscard]] bool isRefreshingQuietly() const { return m_refreshingQuietly; }
    [[nodiscard]] bool hasLoadedAnything() const { return m_pagesRead > 0; }
    [[nodiscard]] Wait wait() const { return m_reader.wait(); }
    /// When the page was asked for, UTC unix seconds by the server's clock; 0: not told.
    [[nodiscard]] qint64 askedAt(const Page<Invite> &page) const;

    void fetchMore(); ///< asks for the next page, or hurries it; not in Complete or Failed
    [[nodiscard]] ListClaim claimAll(); ///< goes on to the end of the list; leaves Failed
    [[nodiscard]] ListClaim claimQuietly(); ///< the same for nobody who waits; stays in Failed
    void retry(); ///< leaves Failed and asks again for what failed
    /// Reads again from the top. Not in Complete or Idle only: from any state, dropping what was
    /// under way. Ends when who takes the pages has Enough, or at the end of the list.
    void refresh();
    /// The same for nobody who waits, where the list is at rest; else nothing happens. Who has the
    /// whole list keeps it: it stays Complete, its rest known. Nobody is told of a failure.
    void refreshQuietly();
    void cancel(); ///< Loading -> Idle, keeping the cursor; ends all claims

signals:
    void stateChanged();
    void waitingChanged(); ///< poll wait().leftMs for the seconds
    /// A refresh, or the restart after a refused cursor, begins: later pages are newer.
    void restarted();
    /// After it was taken, and before the stateChanged() that follows from it.
    void pageArrived(const Vestibule::Page<Vestibule::Invite> &page);

private:
    friend class ListClaim;
    [[nodiscard]] bool isAwaited() const
    {
        return m_claims > 0 || m_pageAwaited || (m_refreshing && !m_refreshingQuietly);
    }
    void letGo(bool quiet);
    void endClaims();
    void request(bool awaited);
    void setPageAwaited(bool awaited);
    void countClaims(int more);
    [[nodiscard]] PageTurner::Wants take(const Page<Invite> &page);
    void onRestarted();
    void onFinished();
    void rest();
    void endQuietRefresh();
    void setState(State state);

    InviteService *m_service;
    Take m_take;
    PageReader<Invite> m_reader;
    State m_state = State::Idle;
    ApiError m_error;
    int m_pagesRead = 0;
    int m_claims = 0; // of this round, without quiet ones
    int m_quietClaims = 0; // of this round
    bool m_pageAwaited = false; // the one asked for, whatever the claims
    int m_round = 0; // grows when all claims are ended
    bool m_refreshing = false;
    bool m_refreshingQuietly = false; // with m_refreshing, unless the list stays Complete
    bool m_restKnown = false;
};

} // namespace Vestibule
