// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "api/pagereader.h"
#include "domain/run.h"
#include "operations/revokeinvite.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

namespace Vestibule {

/// Finds out what an interrupted run did, before it goes on; sends nothing but GETs.
///
/// A step left Sent is looked for: its invite is retrieved, or the list read for its address, twice
/// where it does not show. It is then Done; Queued again where a delete was not done; or Unknown.
/// A queued step whose address got an open invite meanwhile is Skipped.
class RunCheck : public QObject
{
    Q_OBJECT

public:
    /// `queuedToo`: queued steps are compared with the list as well.
    RunCheck(InviteService *service, const QList<RunStep> &steps, bool queuedToo, int searchPauseMs,
             QObject *parent = nullptr);
    ~RunCheck() override;

    /// Queues what the list does not show, in place of calling it Unknown: the second search waits
    /// until whoever sent it would have given up, by the server's clock. Before start().
    void setSendAgain(bool again) { m_sendAgain = again; }
    void start(); ///< once
    void cancel(); ///< finished() follows; what was not found out stays as it was

    /// Set where the list could not be read; a key that may not read it is no problem here.
    [[nodiscard]] const std::optional<ApiError> &problem() const { return m_problem; }
    [[nodiscard]] Wait wait() const;

signals:
    void stepChanged(const Vestibule::RunStep &step);
    void inviteMade(const Vestibule::Invite &invite);
    void inviteRemoved(const QString &id);
    void inviteSeen(const Vestibule::Invite &invite);
    void waitingChanged();
    void finished(); ///< never from within start()

private:
    void next();
    void retrieve(const RunStep &step);
    void onRetrieved();
    void readList();
    [[nodiscard]] PageTurner::Wants take(const Page<Invite> &page);
    void compare(RunStep &step, const Invite &invite);
    void onListEnd();
    [[nodiscard]] qint64 pauseMs() const;
    void pause();
    void settleMissing();
    void settleMissing(RunStep &step) const;
    void change(RunStep &step);
    [[nodiscard]] bool isAboutDelete(const RunStep &step) const;
    [[nodiscard]] bool isWanted(const RunStep &step) const;

    InviteService *m_service;
    QList<RunStep> m_steps;
    bool m_queuedToo;
    qsizetype m_next = 0;
    std::unique_ptr<RevokeInvite> m_retrieval;
    PageReader<Invite> m_list;
    bool m_sawUnreadable = false; // what is looked for may be one of those rows
    QTimer m_pause;
    int m_searchPauseMs;
    bool m_sendAgain = false;
    bool m_searchedOnce = false;
    bool m_cancelled = false;
    QHash<QString, QList<qsizetype>> m_wanted; // places in m_steps by folded address
    QSet<QString> m_claimed; // invites that belong to a step already
    QSet<qsizetype> m_undated; // steps that an invite without a time may be about
    QHash<int, QString> m_foreign; // by step: the role of an open invite that is not ours
    std::optional<ApiError> m_problem;
};

} // namespace Vestibule
