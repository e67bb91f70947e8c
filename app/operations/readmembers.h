// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "domain/member.h"
#include "domain/pagewalk.h"

#include <QObject>
#include <QSet>

namespace Vestibule {

/// Reads the members: everybody, or those with some addresses, by asking for them in portions;
/// where the server does not heed the question's filter, by reading the whole list once.
class ReadMembers : public QObject
{
    Q_OBJECT

public:
    explicit ReadMembers(InviteService *service, QObject *parent = nullptr); ///< everybody
    ReadMembers(InviteService *service, const QStringList &emails, QObject *parent = nullptr);
    ~ReadMembers() override;

    void start(); ///< once
    void cancel(); ///< finished() follows, with ApiError::Kind::Cancelled
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const QList<Member> &members() const { return m_members; } ///< those asked for
    /// Set where the rest could not be read; MissingScope is common and no fault.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] ApiCall::WaitReason waitReason() const;
    [[nodiscard]] qint64 waitLeftMs() const; ///< milliseconds

signals:
    void waitingChanged();
    void finished(); ///< never from within start()

private:
    void next();
    void requestPage();
    void onPage();
    void onError(const ApiError &error);
    void keep(const QList<Member> &members);
    [[nodiscard]] bool heedsFilter(const QList<Member> &members) const;
    void finish();

    InviteService *m_service;
    QList<QStringList> m_portions; // still to be asked for
    QStringList m_portion; // asked for now; empty: everybody
    QSet<QString> m_wanted; // folded
    bool m_everybody = false;
    CallPtr<Page<Member>> m_call;
    PageWalk m_walk; // of m_portion
    QSet<QString> m_seenIds;
    QList<Member> m_members;
    std::optional<ApiError> m_error;
    bool m_running = false;
};

} // namespace Vestibule
