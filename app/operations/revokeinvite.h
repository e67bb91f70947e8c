// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"

#include <QObject>

#include <optional>

namespace Vestibule {

/// Revokes one invite and finds out what came of it even where the answer was lost.
///
/// A delete refused since the invite was accepted meanwhile is followed by a retrieve, so that what
/// is true now can be shown; so is one whose answer was lost or not the API's: where the invite is
/// gone, the delete was done; where it is still there, the delete's error stands; where that cannot
/// be seen either, the outcome is OutcomeUnknown.
class RevokeInvite : public QObject
{
    Q_OBJECT

public:
    RevokeInvite(InviteService *service, const QString &id, QObject *parent = nullptr);
    ~RevokeInvite() override;

    void start(); ///< once
    /// Without sending: whether the invite is still there, for a delete sent at another time.
    /// outcome() is then Revoked::Now where it is gone, and where it is still there an error of
    /// kind Cancelled (it was not done) or AlreadyAccepted. Once, in place of start().
    void retrieve();
    /// Stops what only waits for its turn; a delete in flight settles first.
    void cancel();

    [[nodiscard]] const Result<Revoked> &outcome() const { return m_outcome; }
    [[nodiscard]] const std::optional<Invite> &now() const { return m_now; } ///< as retrieved
    [[nodiscard]] const std::optional<ApiError> &retrieveError() const { return m_retrieveError; }
    [[nodiscard]] const QString &requestId() const { return m_requestId; } ///< of the last answer
    [[nodiscard]] Wait wait() const;

signals:
    void waitingChanged();
    void finished(); ///< never from within start() or retrieve()

private:
    void onDeleted();
    void onRetrieved();
    void settleLostAnswer();
    void onWaitingChanged();
    [[nodiscard]] ApiCall *current() const;

    InviteService *m_service;
    QString m_id;
    CallPtr<Revoked> m_delete;
    CallPtr<InviteDetails> m_retrieve;
    Result<Revoked> m_outcome = Unexpected(ApiError{.kind = ApiError::Kind::Cancelled});
    std::optional<Invite> m_now;
    std::optional<ApiError> m_retrieveError;
    QString m_requestId;
    bool m_cancelled = false;
};

} // namespace Vestibule
