// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "api/pagereader.h"

#include <QObject>
#include <QSet>

#include <optional>
#include <utility>

namespace Vestibule {

/// Reads all invites in server order, each id once although pages may overlap.
class ReadAllInvites : public QObject
{
    Q_OBJECT

public:
    explicit ReadAllInvites(InviteService *service, QObject *parent = nullptr);

    void start() { m_reader.start(); } ///< once
    void stop() { m_reader.stop(); } ///< neither a page nor the end comes any more

    [[nodiscard]] int count() const { return int(m_seen.size()); }
    /// A sentence about rows that could not be read and were left out; empty where there were none.
    [[nodiscard]] QString malformedText() const;
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_reader.error(); }

signals:
    void arrived(const QList<Vestibule::Invite> &invites); ///< a page's, without those seen before
    void finished(); ///< once, at the end or at an error()

private:
    [[nodiscard]] PageTurner::Wants take(const Page<Invite> &page);

    PageReader<Invite> m_reader;
    // Of each id two hashes that know nothing of each other: a few bytes instead of a text, so
    // that a million invites can be read, and no two ids will ever be taken for one.
    QSet<std::pair<size_t, size_t>> m_seen;
    int m_malformed = 0;
};

} // namespace Vestibule
