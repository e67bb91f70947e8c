// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "domain/apierror.h"
#include "domain/page.h"
#include "domain/pagewalk.h"

#include <QObject>

namespace Vestibule {

/// The paging state machine: which page is asked for when, and what stops it.
///
/// Idle -> Loading -> Idle | Complete | Failed. fetchMore() works in Idle alone; Failed is left by
/// retry() or refresh() alone, so a failing server is not asked again by scrolling.
/// An empty page with more to come, or a cursor seen before, is Failed with CursorStuck.
/// A cursor that the API refuses (400 on a page after the first) starts from the top once.
class InvitePager : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Loading, Complete, Failed };
    Q_ENUM(State)

    explicit InvitePager(InviteService *service, QObject *parent = nullptr);
    ~InvitePager() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ApiError &error() const { return m_error; } ///< valid while Failed
    /// True from loadAll() until the end, a failure or cancel().
    [[nodiscard]] bool isLoadingAll() const { return m_loadAll; }
    /// True while pages from the top replace what is shown.
    [[nodiscard]] bool isRefreshing() const { return m_refreshing; }
    [[nodiscard]] bool hasLoadedAnything() const { return m_pagesRead > 0; }
    [[nodiscard]] ApiCall::WaitReason waitReason() const;
    [[nodiscard]] qint64 waitLeftMs() const; ///< milliseconds

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
    /// Emitted each time `waitReason` changes; poll waitLeftMs() for the seconds.
    void waitingChanged();
    /// A refresh, or the restart after a refused cursor, begins: later pages are newer.
    void restarted();
    /// Before the stateChanged() that follows from it.
    void pageArrived(const Vestibule::Page<Vestibule::Invite> &page);

private:
    void startOver();
    void request();
    void dropCall();
    void onFinished();
    void onPage(const Page<Invite> &page);
    void onError(const ApiError &error);
    void goOn(bool wasRefreshing);
    void finish();
    void fail(const ApiError &error);
    void setState(State state);

    InviteService *m_service;
    CallPtr<Page<Invite>> m_call;
    State m_state = State::Idle;
    ApiError m_error;
    PageWalk m_walk; // of this pass
    int m_pagesRead = 0;
    int m_pass = 0;
    bool m_loadAll = false;
    bool m_refreshing = false;
    bool m_inPage = false;
    bool m_stopAfterPage = false;
};

} // namespace Vestibule
