// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "api/pagereader.h"
#include "operations/likeness.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Vestibule {

/// Sends one invite and finds out what came of it even where the answer was lost.
///
/// After a lost answer the list is read again and the address looked for (case aside): an invite of
/// this address that is new, not expired, and has the role and the projects asked for, means that
/// it was done. Where there is none the server may still be at work, so a second search follows
/// after a pause. One with another role is somebody else's: see isInvitedByAnother(). An answer
/// about another address is no answer, and of one with another role or other projects the list has
/// the last word: see isInviteMismatch(). After a 429 that is not the API's, and two searches that
/// show nothing, it is sent again.
class CreateInvite : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Idle,
        Sending,
        Searching,
        Pausing, ///< a search found nothing; the second one follows
        Finished,
    };
    /// What the search after a lost answer showed.
    enum class SearchResult {
        NotNeeded,
        Found, ///< outcome() holds the invite: it was done
        NotFound, ///< outcome() is OutcomeUnknown; two searches did not show the invite, which
                  ///< makes it unlikely and proves nothing
        Failed, ///< outcome() is OutcomeUnknown; the list tells nothing sure: see searchError()
    };

    static constexpr int kPauseMs = 4'000; ///< between the two searches
    static constexpr int kMostSends = 5; ///< where each meets a 429 that is not the API's

    CreateInvite(InviteService *service, const NewInvite &invite, QObject *parent = nullptr);
    ~CreateInvite() override;

    /// Ids that the address had before sending, so that an older invite is not taken for this one.
    void setKnownIds(const QStringList &ids) { m_knownIds = ids; }
    void setPauseMs(int milliseconds) { m_pause.setInterval(milliseconds); }
    void start(); ///< once
    /// Without sending: finds out what came of this invite, sent at another time (UTC unix
    /// seconds of the server). outcome() is OutcomeUnknown until it is found. Once, in place of
    /// start().
    void search(qint64 sentAt);
    /// While Sending: the request is stopped; if it was already out, searching begins.
    /// While Searching or Pausing: searching ends with SearchResult::Failed.
    void cancel();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const Result<Invite> &outcome() const
    {
        return m_outcome;
    } ///< from Phase::Searching on an OutcomeUnknown, from finished() on the last word
    [[nodiscard]] SearchResult searchResult() const { return m_searchResult; }
    /// What the API told of the new invite where that is not what was asked for.
    [[nodiscard]] const std::optional<Invite> &answered() const { return m_answered; }
    [[nodiscard]] const ApiError &searchError() const { return m_searchError; }
    [[nodiscard]] const QString &requestId() const { return m_requestId; } ///< of the POST's answer
    [[nodiscard]] Wait wait() const;

signals:
    void phaseChanged();
    void waitingChanged();
    void finished(); ///< never from within start()

private:
    void send();
    void onSent();
    void compareAnswer();
    [[nodiscard]] bool maySendAgain() const;
    void searchTwice();
    void searchFromTop();
    void forgetPages();
    [[nodiscard]] PageTurner::Wants take(const Page<Invite> &page);
    [[nodiscard]] Likeness likenessOf(const Invite &invite) const;
    void onListEnd();
    void failSearch(const ApiError &error);
    void stopPausing();
    void finish(SearchResult result);
    void setPhase(Phase phase);

    InviteService *m_service;
    NewInvite m_invite;
    QStringList m_knownIds;
    qint64 m_startedAt = 0; // by the server's clock, UTC unix seconds
    QTimer m_pause;
    CallPtr<Invite> m_create;
    PageReader<Invite> m_list;
    QString m_requestId;
    bool m_sawUndated = false;
    bool m_sawUnreadable = false; // what is looked for may be one of those rows
    std::optional<QString> m_foreignRole;
    std::optional<Invite> m_answered;
    int m_sends = 0;
    bool m_searchedOnce = false;
    Result<Invite> m_outcome = Unexpected(ApiError{.kind = ApiError::Kind::Cancelled});
    SearchResult m_searchResult = SearchResult::NotNeeded;
    ApiError m_searchError;
    Phase m_phase = Phase::Idle;
};

} // namespace Vestibule
