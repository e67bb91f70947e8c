// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "models/list/invitetablemodel.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <optional>

namespace Vestibule {

/// Invites of the table that somebody is about to act on, as they are now: those that are as of an
/// earlier session are retrieved one by one where they are few (see areFew()), else the list is
/// read whole. The table is brought up to date with what came.
class FreshInvites : public QObject
{
    Q_OBJECT

public:
    FreshInvites(InviteService *service, InviteTableModel *invites, const QStringList &ids,
                 QObject *parent = nullptr);
    ~FreshInvites() override; ///< stops the reading that it began

    [[nodiscard]] bool isFresh() const; ///< nothing has to be read first
    void start(); ///< again after an error
    [[nodiscard]] Wait wait() const;
    /// Those that are still there, in the order of the ids, and how many are not.
    [[nodiscard]] QList<Invite> invites() const;
    [[nodiscard]] int goneCount() const;
    /// Why they could not be read.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

signals:
    void finished(); ///< never from within start()

private:
    [[nodiscard]] QStringList asOfIds() const;
    void next();
    void onRetrieved();
    void onPagerChanged();
    void end();

    InviteService *m_service;
    QPointer<InviteTableModel> m_invites;
    QStringList m_ids;
    std::optional<ApiError> m_error;
    CallPtr<InviteDetails> m_call;
    QString m_asked; // by m_call
    bool m_isReadingWhole = false;
    ListClaim m_claim; // while m_isReadingWhole
};

} // namespace Vestibule
