// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "api/pagereader.h"
#include "domain/member.h"

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
    void cancel() { m_reader.cancel(); } ///< finished() follows, with ApiError::Kind::Cancelled
    [[nodiscard]] const QList<Member> &members() const { return m_members; } ///< those asked for
    [[nodiscard]] QSet<QString> foldedEmails() const; ///< of members(), where one is told
    /// Set where the rest could not be read; MissingScope is common and no fault.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_reader.error(); }

signals:
    void finished(); ///< never from within start()

private:
    void next();
    [[nodiscard]] PageTurner::Wants take(const QList<Member> &members);
    void onRead();
    void keep(const QList<Member> &members);
    [[nodiscard]] bool heedsFilter(const QList<Member> &members) const;

    QList<QStringList> m_portions; // still to be asked for
    QStringList m_portion; // asked for now; empty: everybody
    QSet<QString> m_wanted; // folded
    bool m_everybody = false;
    PageReader<Member> m_reader; // of m_portion
    QSet<QString> m_seenIds;
    QList<Member> m_members;
};

} // namespace Vestibule
