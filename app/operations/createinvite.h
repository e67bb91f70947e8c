// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"

#include <QObject>
#include <QSet>

namespace Vestibule {

/// Sends one invite, once, and finds out what came of it even where the answer was lost.
///
/// After a lost answer the list is read again and the address looked for (case aside): a pending
/// invite of this address that is not among those known before means that it was done.
class CreateInvite : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Idle, Sending, Looking, Finished };
    /// What the look after a lost answer showed.
    enum class Look {
        NotNeeded,
        Found, ///< outcome() holds the invite: it was done
        NotFound, ///< outcome() is OutcomeUnknown; the invite is not in the list, so sending again
                  ///< is safe
        Failed, ///< outcome() is OutcomeUnknown; the list could not be read: see lookError()
    };

    CreateInvite(InviteService *service, const NewInvite &invite, QObject *parent = nullptr);
    ~CreateInvite() override;

    /// Ids that the address had before sending, so that an older invite is not taken for this one.
    void setKnownIds(const QStringList &ids) { m_knownIds = ids; }
    void start(); ///< once
    /// While Sending: the request is stopped; if it was already out, looking begins.
    /// While Looking: looking ends with Look::Failed.
    void cancel();
    void lookAgain(); ///< after Look::Failed or NotFound: reads the list again; finished() follows

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const Result<Invite> &outcome() const
    {
        return m_outcome;
    } ///< from finished() on
    [[nodiscard]] Look look() const { return m_look; }
    [[nodiscard]] const ApiError &lookError() const { return m_lookError; }
    [[nodiscard]] ApiCall::WaitReason waitReason() const;
    [[nodiscard]] qint64 waitLeftMs() const; ///< milliseconds

signals:
    void phaseChanged();
    void waitingChanged();
    void finished(); ///< never from within start()

private:
    void onSent();
    void lookFromTop();
    void requestPage();
    void onPage();
    [[nodiscard]] bool isOurs(const Invite &invite) const;
    void onLookFailed(const ApiError &error);
    void finish(Look look);
    void setPhase(Phase phase);

    InviteService *m_service;
    NewInvite m_invite;
    QStringList m_knownIds;
    CallPtr<Invite> m_create;
    CallPtr<Page<Invite>> m_list;
    QString m_cursor;
    QSet<QString> m_seenCursors;
    bool m_restarted = false;
    bool m_sawUnreadable = false;
    Result<Invite> m_outcome =
        Unexpected(ApiError{ApiError::Kind::Cancelled, 0, {}, {}, {}, {}, {}});
    Look m_look = Look::NotNeeded;
    ApiError m_lookError;
    Phase m_phase = Phase::Idle;
};

} // namespace Vestibule
