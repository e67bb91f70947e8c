// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/changes/invitessnapshot.h"

#include <QtEndian>

#include <limits>

namespace Vestibule {

namespace {

constexpr qsizetype kBlockBytes = 256 * 1024;
constexpr int kPlaceBits = 32;
constexpr qint64 kNever = std::numeric_limits<qint64>::min();

// Three lengths and a time, then id, address and status as UTF-8; all in little endian.
constexpr qsizetype kHead = 3 * qsizetype(sizeof(quint32)) + qsizetype(sizeof(qint64));

struct Record
{
    std::string_view id;
    std::string_view email;
    std::string_view status;
    qint64 expiresAt = kNever;
    qsizetype size = 0; // bytes in all; 0 where there is no whole record
};

Record recordAt(const QByteArray &block, qsizetype from)
{
    Record record;
    const qsizetype room = block.size() - from - kHead;
    if (room < 0)
        return record;
    const char *at = block.constData() + from;
    const auto id = size_t(qFromLittleEndian<quint32>(at));
    const auto email = size_t(qFromLittleEndian<quint32>(at + 4));
    const auto status = size_t(qFromLittleEndian<quint32>(at + 8));
    if (id + email + status > size_t(room))
        return record;
    record.expiresAt = qFromLittleEndian<qint64>(at + 12);
    at += kHead;
    record.id = {at, id};
    record.email = {at + id, email};
    record.status = {at + id + email, status};
    record.size = kHead + qsizetype(id + email + status);
    return record;
}

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

void appendLength(QByteArray &block, const QByteArray &text)
{
    const auto length = qToLittleEndian(quint32(text.size()));
    block.append(reinterpret_cast<const char *>(&length), sizeof(length));
}

} // namespace

void InvitesSnapshot::append(const SnapshotEntry &entry)
{
    const QByteArray id = entry.id.toUtf8();
    const QByteArray email = entry.email.toUtf8();
    const QByteArray status = entry.status.toUtf8();
    const qsizetype size = kHead + id.size() + email.size() + status.size();
    if (m_blocks.isEmpty() || m_blocks.constLast().size() + size > kBlockBytes) {
        m_blocks.append(QByteArray());
        m_blocks.last().reserve(qMax(kBlockBytes, size));
    }
    QByteArray &block = m_blocks.last();
    m_places.append((quint64(m_blocks.size() - 1) << kPlaceBits) | quint64(block.size()));
    appendLength(block, id);
    appendLength(block, email);
    appendLength(block, status);
    const qint64 expires = qToLittleEndian(entry.expiresAt.value_or(kNever));
    block.append(reinterpret_cast<const char *>(&expires), sizeof(expires));
    block.append(id).append(email).append(status);
}

SnapshotEntry InvitesSnapshot::at(qsizetype place) const
{
    const quint64 where = m_places.at(place);
    const Record record =
        recordAt(m_blocks.at(qsizetype(where >> kPlaceBits)), qsizetype(quint32(where)));
    SnapshotEntry entry{textOf(record.id), textOf(record.email), textOf(record.status), {}};
    if (record.expiresAt != kNever)
        entry.expiresAt = record.expiresAt;
    return entry;
}

QString InvitesSnapshot::id(qsizetype place) const
{
    return textOf(idBytes(place));
}

std::string_view InvitesSnapshot::idBytes(qsizetype place) const
{
    const quint64 where = m_places.at(place);
    return recordAt(m_blocks.at(qsizetype(where >> kPlaceBits)), qsizetype(quint32(where))).id;
}

bool InvitesSnapshot::appendBlock(const QByteArray &block)
{
    QList<quint64> places;
    qsizetype from = 0;
    while (from < block.size()) {
        const Record record = recordAt(block, from);
        if (record.size == 0 || record.id.empty())
            return false;
        places.append((quint64(m_blocks.size()) << kPlaceBits) | quint64(from));
        from += record.size;
    }
    m_blocks.append(block);
    m_places += places;
    return true;
}

} // namespace Vestibule
