// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/invitestore.h"

#include "domain/emailaddress.h"
#include "models/list/bytesview.h"

#include <QHashFunctions>

#include <algorithm>
#include <cstring>
#include <utility>

namespace Vestibule {

namespace {

constexpr qint64 kReadEpoch = 1'577'836'800; // 2020 begins
constexpr qint64 kLatestRead = 0x7fffffff;
constexpr size_t kFirstChunk = 16 * 1024; // bytes
constexpr size_t kTolerated = 256 * 1024; // bytes of garbage that are not worth a copy

quint32 hashOf(std::string_view id)
{
    return static_cast<quint32>(
        qHashBits(id.data(), id.size(), static_cast<size_t>(QHashSeed::globalSeed())));
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
    const int slot = findBytes(hashOf(view(bytes)), view(bytes));
    return slot < 0 ? -1 : m_places[static_cast<size_t>(slot)].row;
}

int InviteStore::findBytes(quint32 hash, std::string_view id) const
{
    return m_index.find(
        hash, [&](int slot) { return idBytes(m_slots[static_cast<size_t>(slot)].text) == id; });
}

InviteStore::Put InviteStore::put(const Invite &invite)
{
    const QByteArray id = invite.id.toUtf8();
    const QByteArray email = invite.email.toUtf8();
    const quint32 hash = hashOf(view(id));
    const int known = findBytes(hash, view(id));

    Row fresh = packed(invite);
    fresh.hash = hash;
    m_asOfCount += m_asOf ? 1 : 0;
    if (known < 0) {
        fresh.text = store(invite, view(email), view(id));
        m_index.insert(hash, static_cast<int>(append(fresh, packedTime(invite.createdAt))));
        return {count() - 1, Change::Added};
    }
    const auto slot = static_cast<size_t>(known);
    const Place was = m_places[slot];
    m_places[slot] = {packedTime(invite.createdAt), m_generation, was.row};
    Row &old = m_slots[slot];
    fresh.text = old.text;
    m_asOfCount -= old.asOf != 0 ? 1 : 0;
    const bool sameEmail = emailBytes(old.text) == view(email);
    const bool same =
        sameEmail && was.createdAt == m_places[slot].createdAt && haveSameFacts(old, fresh);
    if (!sameEmail) {
        fresh.text = store(invite, view(email), view(id));
        m_garbage += textSize(old.text);
    }
    old = fresh;
    compactIfWasteful();
    return {was.row, same ? Change::None : Change::Changed};
}

// Puts it behind the last one, in a slot that it returns.
quint32 InviteStore::append(const Row &row, qint64 createdAt)
{
    if (m_free.empty()) {
        m_free.push_back(static_cast<quint32>(m_slots.size()));
        m_slots.push_back({});
        m_places.push_back({});
    }
    const quint32 slot = m_free.back();
    m_free.pop_back();
    m_slots[slot] = row;
    m_places[slot] = {createdAt, m_generation, count()};
    m_order.push_back(slot);
    return slot;
}

InviteStore::Row InviteStore::packed(const Invite &invite)
{
    Row row;
    row.expiresAt = packedTime(invite.expiresAt);
    row.acceptedAt = packedTime(invite.acceptedAt);
    row.words = m_pool.addWords(invite.role, invite.status);
    row.projects = m_pool.addProjects(invite.projects);
    row.readAt = m_readAt;
    row.asOf = m_asOf ? 1 : 0;
    return row;
}

bool InviteStore::haveSameFacts(const Row &left, const Row &right)
{
    return left.expiresAt == right.expiresAt && left.acceptedAt == right.acceptedAt
        && left.words == right.words && left.projects == right.projects;
}

void InviteStore::permute(const std::vector<int> &order)
{
    std::vector<quint32> moved(order.size());
    std::transform(order.begin(), order.end(), moved.begin(),
                   [this](int row) { return m_order[static_cast<size_t>(row)]; });
    m_order.swap(moved);
    renumberFrom(0);
}

void InviteStore::removeTail(int number)
{
    for (; number > 0 && !m_order.empty(); --number) {
        release(m_order.back());
        m_order.pop_back();
    }
    compactIfWasteful();
}

void InviteStore::lastToTop()
{
    std::rotate(m_order.begin(), m_order.end() - std::min(1, count()), m_order.end());
    renumberFrom(0);
}

void InviteStore::removeAt(int row)
{
    release(m_order[static_cast<size_t>(row)]);
    m_order.erase(m_order.begin() + row);
    renumberFrom(row);
    compactIfWasteful();
}

// Its row is no longer to be found, and its place in the order is the caller's to take away.
void InviteStore::release(quint32 slot)
{
    const Row &row = m_slots[slot];
    m_asOfCount -= row.asOf != 0 ? 1 : 0;
    m_index.erase(row.hash, static_cast<int>(slot));
    m_garbage += textSize(row.text);
    m_free.push_back(slot);
}

void InviteStore::renumberFrom(int row)
{
    for (; row < count(); ++row)
        m_places[slotOf(row)].row = row;
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
    for (const quint32 slot : m_order) {
        Text &text = m_slots[slot].text;
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
