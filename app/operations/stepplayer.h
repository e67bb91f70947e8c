// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "domain/run.h"
#include "operations/createinvite.h"
#include "operations/revokeinvite.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Vestibule {

class RunCheck;

/// Carries one step to its outcome, and stops before each request until the journal has it. Where
/// the invite to be removed was gone already, somebody may have sent it again: the list is read,
/// and an open invite of the address leaves the step Skipped.
class StepPlayer : public QObject
{
    Q_OBJECT

public:
    StepPlayer(InviteService *service, const RunStep &step, int searchPauseMs,
               QObject *parent = nullptr);
    ~StepPlayer() override;

    void start(); ///< a queued step; writeNeeded() follows, from within
    void proceed(); ///< after writeNeeded(), once step() is in the journal
    /// Ends soon: what waits for its turn goes back to Queued, what is in flight settles first, and
    /// a search is broken off, which leaves the step Sent.
    void cancel();

    /// After finished(): settled; or Queued, or Sent where that could not be seen, with problem().
    [[nodiscard]] const RunStep &step() const { return m_step; }
    /// Why the whole run should rest; absent where the next step may follow, or after cancel().
    [[nodiscard]] const std::optional<ApiError> &problem() const { return m_problem; }
    [[nodiscard]] Wait wait() const;

signals:
    void writeNeeded(); ///< step() is Sent now, and nothing is in flight yet
    void halfDone(); ///< the old invite is gone; writeNeeded() follows
    void inviteMade(const Vestibule::Invite &invite);
    void inviteRemoved(const QString &id);
    void inviteSeen(const Vestibule::Invite &invite);
    void waitingChanged();
    void finished();

private:
    void ask();
    void revoke();
    void onRevoked();
    void searchForAnother();
    void onSearched();
    void create();
    void onCreated();
    void onCreateFailed(const ApiError &error);
    /// `seen`: the invite was retrieved after that, so the way to the API is open.
    void onRevokeFailed(const ApiError &error, bool seen);
    void settle(StepState state);
    void settleWith(StepState state, const ApiError &error);
    void rest(StepState state, const ApiError &error);

    InviteService *m_service;
    RunStep m_step;
    int m_searchPauseMs;
    std::unique_ptr<RevokeInvite> m_revoke;
    std::unique_ptr<RunCheck> m_search; // for what somebody else made of an invite that was gone
    std::unique_ptr<CreateInvite> m_create;
    std::optional<ApiError> m_problem;
    bool m_cancelled = false;
    bool m_searched = false;
};

} // namespace Vestibule
