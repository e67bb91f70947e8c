// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "domain/member.h"

#include <QObject>
#include <QSet>

namespace Vestibule {

/// Finds out which of some addresses belong to members, by asking for them in portions; where the
/// server does not heed the question's filter, by reading the whole list once.
class ReadMembers : public QObject
{
    Q_OBJECT

public:
    ReadMembers(InviteService *service, const QStringList &emails, QObject *parent = nullptr);
    ~ReadMembers() override;

    void start(); ///< once
    [[nodiscard]] const QList<Member> &members() const { return m_members; } ///< those asked for
    /// Set where the rest could not be read; MissingScope is common and no fault.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

signals:
    void finished(); ///< never from within start()

private:
    InviteService *m_service;
    QStringList m_emails;
    QList<Member> m_members;
    std::optional<ApiError> m_error;
};

} // namespace Vestibule
