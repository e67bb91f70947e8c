// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "api/pagereader.h"

#include <QObject>

namespace Vestibule {

/// The paging state machine: which page is asked for when, and what stops it.
///
/// Idle -> Loading -> Idle | Complete | Failed. fetchMore() works in Idle alone; Failed is left by
/// retry() or refresh() alone, so a failing server is not asked again by scrolling.
/// Pages are turned by a PageReader; where a refused cursor makes it begin anew, that is a refresh.
class InvitePager : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Loading, Complete, Failed };
    Q_ENUM(State)

    explicit InvitePager(InviteService *service, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ApiError &error() const { return m_error; } ///< valid while Failed
    /// True from loadAll() until the end, a failure or cancel().
    [[nodiscard]] bool isLoadingAll() const { return m_loadAll; }
    /// True while pages from the top replace what is shown.
    [[nodiscard]] bool isRefreshing() const { return m_refreshing; }
    [[nodiscard]] bool hasLoadedAnything() const { return m_pagesRead > 0; }
    [[nodiscard]] Wait wait() const { return m_reader.wait(); }

    void fetchMore(); ///< asks for the next page; only in Idle
    void loadAll(); ///< goes on to the end of the list; in Idle or Loading
    void retry(); ///< leaves Failed and asks again for what failed
    /// Reads again from the top. Not in Complete or Idle only: from any state, dropping what was
    /// under way. Ends when covered() says so, or at the end of the list.
    void refresh();
    void cancel(); ///< Loading -> Idle, keeping the cursor; also ends loadAll()

    /// Told by the model after each page of a refresh: what was shown before is covered again.
    void finishRefresh();

signals:
    void stateChanged();
    void waitingChanged(); ///< poll wait().leftMs for the seconds
    /// A refresh, or the restart after a refused cursor, begins: later pages are newer.
    void restarted();
    /// Before the stateChanged() that follows from it.
    void pageArrived(const Vestibule::Page<Vestibule::Invite> &page);

private:
    void request();
    [[nodiscard]] PageTurner::Wants take(const Page<Invite> &page);
    void onRestarted();
    void onFinished();
    void rest();
    void setState(State state);

    InviteService *m_service;
    PageReader<Invite> m_reader;
    State m_state = State::Idle;
    ApiError m_error;
    int m_pagesRead = 0;
    bool m_loadAll = false;
    bool m_refreshing = false;
};

} // namespace Vestibule
