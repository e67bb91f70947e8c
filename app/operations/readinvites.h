// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "domain/pagewalk.h"

#include <QObject>

#include <optional>

namespace Vestibule {

/// Reads the list of invites from its top to its end, by the API's cursor rules: a cursor that
/// comes again is an error and never a loop; one that is refused is given up for the top, once.
class ReadInvites : public QObject
{
    Q_OBJECT

public:
    explicit ReadInvites(InviteService *service, QObject *parent = nullptr);
    ~ReadInvites() override;

    void start(); ///< from the top; again after finished()
    void cancel(); ///< finished() follows, with ApiError::Kind::Cancelled
    void stop(); ///< without any further signal
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    /// Rows that could not be read: what is looked for may be one of them.
    [[nodiscard]] bool sawUnreadable() const { return m_sawUnreadable; }
    [[nodiscard]] ApiCall::WaitReason waitReason() const;
    [[nodiscard]] qint64 waitLeftMs() const; ///< milliseconds

signals:
    void restarted(); ///< from the top once more: rows come that came before
    void arrived(const QList<Vestibule::Invite> &invites); ///< a page; stop() may be called within
    void waitingChanged();
    void finished(); ///< never from within start()

private:
    void requestPage();
    void onPage();
    void fail(const ApiError &error);
    void finish();

    InviteService *m_service;
    CallPtr<Page<Invite>> m_call;
    PageWalk m_walk;
    bool m_running = false;
    bool m_sawUnreadable = false;
    std::optional<ApiError> m_error;
};

} // namespace Vestibule
