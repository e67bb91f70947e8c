// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"
#include "models/list/invitepool.h"
#include "models/list/rowblocks.h"
#include "models/list/rowindex.h"

#include <QList>
#include <QString>

#include <limits>
#include <memory>
#include <memory_resource>
#include <optional>
#include <string_view>
#include <vector>

namespace Vestibule {

/// Invites packed for number: text in one arena as UTF-8, words and project lists stored once.
///
/// Rows are in server order: by that they have numbers alone, and stay in their slots whatever is
/// put before them. A QString is made only where one is asked for.
class InviteStore
{
public:
    enum class Change { None, Changed, Added };
    struct Put
    {
        int row = 0;
        Change change = Change::None;
    };

    InviteStore();
    ~InviteStore();
    InviteStore(const InviteStore &) = delete;
    InviteStore &operator=(const InviteStore &) = delete;

    [[nodiscard]] int count() const { return static_cast<int>(m_order.size()); }
    [[nodiscard]] Invite at(int row) const;
    [[nodiscard]] QString id(int row) const;
    [[nodiscard]] QString email(int row) const;
    [[nodiscard]] const QString &role(int row) const;
    [[nodiscard]] const QString &status(int row) const;
    [[nodiscard]] std::optional<qint64> createdAt(int row) const ///< UTC unix seconds
    {
        return presentTime(m_places[slotOf(row)].createdAt);
    }
    [[nodiscard]] std::optional<qint64> expiresAt(int row) const; ///< UTC unix seconds
    [[nodiscard]] std::optional<qint64> acceptedAt(int row) const; ///< UTC unix seconds
    [[nodiscard]] const std::optional<QList<ProjectGrant>> &projects(int row) const;
    /// Case folded address, then NUL, then the case folded id; UTF-8. Valid until the row changes.
    [[nodiscard]] std::string_view searchText(int row) const
    {
        const Text &text = rowAt(row).text;
        const size_t plain = size_t(text.email) + 1 + text.id;
        if (text.foldedEmail == kSame)
            return {text.bytes, plain};
        return {text.bytes + plain, size_t(text.foldedEmail) + 1 + text.foldedId};
    }
    /// The case folded address; UTF-8. Valid until the row changes.
    [[nodiscard]] std::string_view foldedEmail(int row) const;
    /// The case folded id; UTF-8. Valid until the row changes.
    [[nodiscard]] std::string_view foldedId(int row) const;
    /// The id as it came; UTF-8. Valid until the row changes.
    [[nodiscard]] std::string_view idBytes(int row) const;
    /// Rows with the same number have role and status in common; numbers are small and stay.
    [[nodiscard]] quint32 wordsNumber(int row) const { return rowAt(row).words; }
    /// Rows with the same number have their projects in common; numbers are small and stay.
    [[nodiscard]] quint32 projectsNumber(int row) const { return rowAt(row).projects; }

    [[nodiscard]] const InvitePool &pool() const { return m_pool; } ///< of words and projects
    /// Keeps every text that a view points to now valid, whatever becomes of its row.
    [[nodiscard]] std::shared_ptr<const void> heldText() const { return m_arena; }

    [[nodiscard]] int find(const QString &id) const; ///< -1 where unknown

    /// Replaces the row with that id, or appends.
    Put put(const Invite &invite);
    /// The row at place i is afterwards what was at order[i]; `order` is a permutation.
    void permute(const std::vector<int> &order);
    void removeTail(int count);
    void lastToTop(); ///< the last row is afterwards the first
    void removeAt(int row); ///< the rows behind it move up

    /// A number set on every row put() touches, to tell rows seen since from rows not seen.
    void setGeneration(quint32 generation) { m_generation = generation; }
    [[nodiscard]] quint32 generation(int row) const { return m_places[slotOf(row)].generation; }

    /// When the rows that put() touches from now on were read, UTC unix seconds; `asOf`: in an
    /// earlier session, so that they are as of then.
    void setReadAt(qint64 time, bool asOf = false);
    [[nodiscard]] qint64 readAt(int row) const; ///< 0 where nobody said
    [[nodiscard]] bool isAsOf(int row) const { return rowAt(row).asOf != 0; }
    [[nodiscard]] int asOfCount() const { return m_asOfCount; }

private:
    static constexpr quint32 kSame = 0xffffffff;
    static constexpr qint64 kNoTime = std::numeric_limits<qint64>::min();

    /// Address, NUL, id; then, only where case folding changes a byte, the same folded.
    struct Text
    {
        const char *bytes = nullptr;
        quint32 email = 0; // lengths in bytes
        quint32 id = 0;
        quint32 foldedEmail = 0; // kSame: the unfolded bytes serve
        quint32 foldedId = 0;
    };
    struct Row
    {
        Text text;
        qint64 expiresAt = 0; // kNoTime where absent
        qint64 acceptedAt = 0;
        quint32 hash = 0; // of the id, as the index has it
        quint32 words = 0;
        quint32 projects = 0;
        quint32 readAt : 31 = 0; // seconds since kReadEpoch, in what would be padding
        quint32 asOf : 1 = 0;
    };
    /// What is looked at of all rows in one turn, apart from the rest, which is four times as much.
    struct Place
    {
        qint64 createdAt = 0; // kNoTime where absent
        quint32 generation = 0;
        int row = 0;
    };

    [[nodiscard]] size_t slotOf(int row) const { return m_order[static_cast<size_t>(row)]; }
    [[nodiscard]] const Row &rowAt(int row) const { return m_slots[slotOf(row)]; }
    [[nodiscard]] static std::string_view emailBytes(const Text &text);
    [[nodiscard]] static std::string_view idBytes(const Text &text);
    [[nodiscard]] static size_t textSize(const Text &text);
    [[nodiscard]] int findBytes(quint32 hash, std::string_view id) const;
    [[nodiscard]] static qint64 packedTime(std::optional<qint64> time)
    {
        return time.value_or(kNoTime);
    }
    [[nodiscard]] static std::optional<qint64> presentTime(qint64 time)
    {
        return time == kNoTime ? std::nullopt : std::optional<qint64>(time);
    }
    [[nodiscard]] Row packed(const Invite &invite); // without the text
    [[nodiscard]] static bool haveSameFacts(const Row &left, const Row &right);
    [[nodiscard]] Text store(const Invite &invite, std::string_view email, std::string_view id);
    quint32 append(const Row &row, qint64 createdAt);
    void release(quint32 slot);
    void renumberFrom(int row);
    void compactIfWasteful();

    std::shared_ptr<std::pmr::monotonic_buffer_resource> m_arena; // bytes in it stay as they are
    size_t m_arenaUsed = 0; // bytes
    size_t m_garbage = 0; // bytes of m_arenaUsed that no row refers to
    RowBlocks<Row> m_slots;
    std::vector<quint32> m_free; // slots without a row
    std::vector<quint32> m_order; // by row its slot
    RowBlocks<Place> m_places; // by slot
    RowIndex m_index; // of slots
    InvitePool m_pool;
    quint32 m_generation = 0;
    quint32 m_readAt = 0;
    bool m_asOf = false;
    int m_asOfCount = 0;
};

} // namespace Vestibule
