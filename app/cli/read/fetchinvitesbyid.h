// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "cli/read/readallinvites.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>

namespace Vestibule {

/// Finds invites by their ids: a few one by one, many in the list, and what the list does not show
/// one by one again.
class FetchInvitesById : public QObject
{
    Q_OBJECT

public:
    FetchInvitesById(InviteService *service, const QStringList &ids, QObject *parent = nullptr);
    ~FetchInvitesById() override;

    void start(); ///< once
    void stop(); ///< finished() does not come any more

    /// Nothing where the API says that there is no such invite.
    [[nodiscard]] std::optional<Invite> invite(const QString &id) const;
    [[nodiscard]] ReadAllInvites &all() { return m_all; } ///< where they were many
    /// Set where the rest could not be read.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

signals:
    void finished(); ///< never from within start()

private:
    void onRead();
    void next();
    void onAnswer();

    InviteService *m_service;
    QStringList m_left;
    QHash<QString, Invite> m_found;
    std::optional<ApiError> m_error;
    ReadAllInvites m_all;
    CallPtr<InviteDetails> m_call;
};

} // namespace Vestibule
