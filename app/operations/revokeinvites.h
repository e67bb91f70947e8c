// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"

#include <QObject>

#include <optional>

namespace Vestibule {

/// Revokes invites one after the other; each gets its own result.
///
/// A delete refused since the invite was accepted meanwhile is followed by a retrieve, so that the
/// row can show what is true now; so is one whose answer was lost: where the invite is gone, the
/// delete was done; where it is still there, the delete's error stands; where that cannot be seen
/// either, the row is OutcomeUnknown. An error about the key or the server's address ends the run:
/// the rest would fail alike.
class RevokeInvites : public QObject
{
    Q_OBJECT

public:
    struct Row
    {
        QString id;
        QString email;
        bool tried = false;
        Result<Revoked> result = Unexpected(
            ApiError{ApiError::Kind::Cancelled, 0, {}, {}, {}, {}, {}}); ///< valid once tried
        std::optional<Invite> now; ///< after a retrieve that found it
    };

    RevokeInvites(InviteService *service, const QList<Invite> &invites, QObject *parent = nullptr);
    ~RevokeInvites() override;

    void start(); ///< once; nothing is sent for no rows, and finished() follows all the same
    /// What is on its way settles first, what only waits for the API's rest does not: it and all
    /// later rows stay untried.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] int doneCount() const { return m_next; } ///< rows tried so far
    [[nodiscard]] ApiCall::WaitReason waitReason() const;
    [[nodiscard]] qint64 waitLeftMs() const; ///< milliseconds

signals:
    void rowFinished(int row); ///< in order, before finished()
    void waitingChanged();
    void finished(); ///< never from within start()

private:
    void next();
    void onDeleted();
    void lookAtRow();
    void onRetrieved();
    void settleLostAnswer(const Result<InviteDetails> &seen);
    void settleRow();
    void onWaitingChanged();
    void finish();
    [[nodiscard]] ApiCall *current() const;

    InviteService *m_service;
    QList<Row> m_rows;
    CallPtr<Revoked> m_delete;
    CallPtr<InviteDetails> m_retrieve;
    int m_next = 0;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace Vestibule
