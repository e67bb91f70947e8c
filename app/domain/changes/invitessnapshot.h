// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <string_view>

namespace Vestibule {

/// What a person said about keeping the last snapshot of the list of an organization.
enum class SnapshotChoice { NotAsked, Keep, Leave };

/// One invite as it is in a snapshot of the list.
struct SnapshotEntry
{
    QString id;
    QString email;
    QString status; ///< as it came
    std::optional<qint64> expiresAt; ///< UTC unix seconds

    friend bool operator==(const SnapshotEntry &, const SnapshotEntry &) = default;
};

/// The list as it was at one moment, from its end to its top, packed for number: blocks of bytes
/// that copies share, and that can be kept as they are.
class InvitesSnapshot
{
public:
    qint64 takenAt = 0; ///< UTC unix seconds
    bool whole = false; ///< the list was read to its end

    void append(const SnapshotEntry &entry);
    [[nodiscard]] qsizetype count() const { return m_places.size(); }
    [[nodiscard]] bool isEmpty() const { return m_places.isEmpty(); }
    [[nodiscard]] SnapshotEntry at(qsizetype place) const;
    [[nodiscard]] QString id(qsizetype place) const;
    /// The bytes of the id, UTF-8; valid until the next append().
    [[nodiscard]] std::string_view idBytes(qsizetype place) const;

    [[nodiscard]] const QList<QByteArray> &blocks() const { return m_blocks; }
    /// Adds what blocks() once gave; false where it cannot be that, and nothing is added then.
    [[nodiscard]] bool appendBlock(const QByteArray &block);

private:
    QList<QByteArray> m_blocks;
    QList<quint64> m_places; // which block, and where in it
};

} // namespace Vestibule
