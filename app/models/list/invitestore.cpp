// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/invitestore.h"

#include "domain/emailaddress.h"
#include "models/list/bytesview.h"

#include <QHashFunctions>

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

namespace Vestibule {

namespace {

constexpr qint64 kNoTime = std::numeric_limits<qint64>::min();
constexpr qint64 kReadEpoch = 1'577'836'800; // 2020 begins
constexpr qint64 kLatestRead = 0x7fffffff;
constexpr size_t kFirstChunk = 16 * 1024; // bytes
constexpr size_t kTolerated = 256 * 1024; // bytes of garbage that are not worth a copy

qint64 packedTime(std::optional<qint64> time)
{
    return time.value_or(kNoTime);
}

std::optional<qint64> presentTime(qint64 time)
{
    return time == kNoTime ? std::nullopt : std::optional<qint64>(time);
}

size_t hashOf(std::string_view id)
{
    return qHashBits(id.data(), id.size(), static_cast<size_t>(QHashSeed::globalSeed()));
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

char *copied(char *to, std::string_view from)
{
    return std::copy(from.begin(), from.end(), to);
}

} // namespace

InviteStore::InviteStore()
    : m_arena(std::make_shared<std::pmr::monotonic_buffer_resource>(kFirstChunk))
{ }

InviteStore::~InviteStore() = default;

Invite InviteStore::at(int row) const
{
    return {id(row),        email(row),     role(row),       status(row),
            createdAt(row), expiresAt(row), acceptedAt(row), projects(row)};
}

QString InviteStore::id(int row) const
{
    return text(idBytes(rowAt(row).text));
}

QString InviteStore::email(int row) const
{
    return text(emailBytes(rowAt(row).text));
}

const QString &InviteStore::role(int row) const
{
    return m_pool.words(rowAt(row).words).role;
}

const QString &InviteStore::status(int row) const
{
    return m_pool.words(rowAt(row).words).status;
}

std::optional<qint64> InviteStore::createdAt(int row) const
{
    return presentTime(rowAt(row).createdAt);
}

std::optional<qint64> InviteStore::expiresAt(int row) const
{
    return presentTime(rowAt(row).expiresAt);
}

std::optional<qint64> InviteStore::acceptedAt(int row) const
{
    return presentTime(rowAt(row).acceptedAt);
}

const std::optional<QList<ProjectGrant>> &InviteStore::projects(int row) const
{
    return m_pool.projects(rowAt(row).projects);
}

quint32 InviteStore::generation(int row) const
{
    return rowAt(row).generation;
}

void InviteStore::setReadAt(qint64 time, bool asOf)
{
    m_readAt = static_cast<quint32>(std::clamp<qint64>(time - kReadEpoch, 0, kLatestRead));
    m_asOf = asOf;
}

qint64 InviteStore::readAt(int row) const
{
    const quint32 time = rowAt(row).readAt;
    return time == 0 ? 0 : kReadEpoch + time;
}

std::string_view InviteStore::foldedEmail(int row) const
{
    const Text &text = rowAt(row).text;
    return searchText(row).substr(0, text.foldedEmail == kSame ? text.email : text.foldedEmail);
}

std::string_view InviteStore::foldedId(int row) const
{
    return searchText(row).substr(foldedEmail(row).size() + 1);
}

std::string_view InviteStore::idBytes(int row) const
{
    return idBytes(rowAt(row).text);
}

int InviteStore::find(const QString &id) const
{
    const QByteArray bytes = id.toUtf8();
    return findBytes(hashOf(view(bytes)), view(bytes));
}

int InviteStore::findBytes(size_t hash, std::string_view id) const
{
    return m_index.find(hash, [&](int row) { return idBytes(rowAt(row).text) == id; });
}

InviteStore::Put InviteStore::put(const Invite &invite)
{
    const QByteArray id = invite.id.toUtf8();
    const QByteArray email = invite.email.toUtf8();
    const size_t hash = hashOf(view(id));
    const int known = findBytes(hash, view(id));

    Row fresh = packed(invite);
    m_asOfCount += m_asOf ? 1 : 0;
    if (known < 0) {
        fresh.text = store(invite, view(email), view(id));
        m_rows.push_back(fresh);
        m_index.insert(hash, count() - 1);
        return {count() - 1, Change::Added};
    }
    Row &old = m_rows[static_cast<size_t>(known)];
    fresh.text = old.text;
    m_asOfCount -= old.asOf != 0 ? 1 : 0;
    const bool sameEmail = emailBytes(old.text) == view(email);
    const bool same = sameEmail && haveSameFacts(old, fresh);
    if (!sameEmail) {
        fresh.text = store(invite, view(email), view(id));
        m_garbage += textSize(old.text);
    }
    old = fresh;
    compactIfWasteful();
    return {known, same ? Change::None : Change::Changed};
}

InviteStore::Row InviteStore::packed(const Invite &invite)
{
    Row row;
    row.createdAt = packedTime(invite.createdAt);
    row.expiresAt = packedTime(invite.expiresAt);
    row.acceptedAt = packedTime(invite.acceptedAt);
    row.words = m_pool.addWords(invite.role, invite.status);
    row.projects = m_pool.addProjects(invite.projects);
    row.generation = m_generation;
    row.readAt = m_readAt;
    row.asOf = m_asOf ? 1 : 0;
    return row;
}

bool InviteStore::haveSameFacts(const Row &left, const Row &right)
{
    return left.createdAt == right.createdAt && left.expiresAt == right.expiresAt
        && left.acceptedAt == right.acceptedAt && left.words == right.words
        && left.projects == right.projects;
}

void InviteStore::permute(const std::vector<int> &order)
{
    RowBlocks<Row> rows;
    std::vector<int> newNumbers(order.size());
    for (size_t i = 0; i < order.size(); ++i) {
        rows.push_back(rowAt(order[i]));
        newNumbers[static_cast<size_t>(order[i])] = static_cast<int>(i);
    }
    m_rows = std::move(rows);
    m_index.renumber(newNumbers);
}

void InviteStore::removeTail(int number)
{
    for (; number > 0 && !m_rows.empty(); --number) {
        const Text text = m_rows.back().text;
        m_asOfCount -= m_rows.back().asOf != 0 ? 1 : 0;
        m_index.erase(hashOf(idBytes(text)), count() - 1);
        m_garbage += textSize(text);
        m_rows.pop_back();
    }
    compactIfWasteful();
}

void InviteStore::lastToTop()
{
    if (m_rows.empty())
        return;
    m_rows.lastToTop();
    m_index.lastToTop(count() - 1);
}

void InviteStore::removeAt(int row)
{
    const Text text = rowAt(row).text;
    m_asOfCount -= rowAt(row).asOf != 0 ? 1 : 0;
    m_index.erase(hashOf(idBytes(text)), row);
    m_index.closeGap(row);
    m_garbage += textSize(text);
    m_rows.erase(static_cast<size_t>(row));
    compactIfWasteful();
}

std::string_view InviteStore::emailBytes(const Text &text)
{
    return {text.bytes, text.email};
}

std::string_view InviteStore::idBytes(const Text &text)
{
    return {text.bytes + text.email + 1, text.id};
}

size_t InviteStore::textSize(const Text &text)
{
    const size_t plain = size_t(text.email) + 1 + text.id;
    return text.foldedEmail == kSame ? plain : plain + text.foldedEmail + 1 + text.foldedId;
}

InviteStore::Text InviteStore::store(const Invite &invite, std::string_view email,
                                     std::string_view id)
{
    const QByteArray foldedEmail = Vestibule::foldedEmail(invite.email).toUtf8();
    const QByteArray foldedId = invite.id.toCaseFolded().toUtf8();
    Text text;
    text.email = static_cast<quint32>(email.size());
    text.id = static_cast<quint32>(id.size());
    const bool same = view(foldedEmail) == email && view(foldedId) == id;
    text.foldedEmail = same ? kSame : static_cast<quint32>(foldedEmail.size());
    text.foldedId = static_cast<quint32>(foldedId.size());

    const size_t size = textSize(text);
    char *const bytes = static_cast<char *>(m_arena->allocate(size, 1));
    char *to = copied(bytes, email);
    *to++ = '\0';
    to = copied(to, id);
    if (!same) {
        to = copied(to, view(foldedEmail));
        *to++ = '\0';
        copied(to, view(foldedId));
    }
    text.bytes = bytes;
    m_arenaUsed += size;
    return text;
}

void InviteStore::compactIfWasteful()
{
    if (m_garbage < kTolerated || m_garbage * 2 < m_arenaUsed)
        return;
    const size_t needed = m_arenaUsed - m_garbage;
    auto arena =
        std::make_shared<std::pmr::monotonic_buffer_resource>(std::max(needed, kFirstChunk));
    for (size_t row = 0; row < m_rows.size(); ++row) {
        Text &text = m_rows[row].text;
        const size_t size = textSize(text);
        char *const bytes = static_cast<char *>(arena->allocate(size, 1));
        std::memcpy(bytes, text.bytes, size);
        text.bytes = bytes;
    }
    m_arena = std::move(arena);
    m_arenaUsed = needed;
    m_garbage = 0;
}

} // namespace Vestibule
