// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"
#include "domain/text/byteset.h"
#include "models/filter/invitefilter.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Vestibule {

class InviteTableModel;

/// A filter made ready for the rows of one table; agrees with matches() in domain/querymatch.h.
///
/// What many rows share is judged once under its number in the pool, the rest on bytes and
/// integers, so that no QString is made for a row. The present moment, the members, the names of
/// projects and the changes are those of its making; rows may come, go and change meanwhile.
class InviteMatcher
{
public:
    /// `model` must outlive this.
    InviteMatcher(const InviteTableModel &model, const InviteFilter &filter);

    [[nodiscard]] bool matches(int row) const;
    /// Rows from `first` on, a mark each: those that do not match lose theirs. Rows without one are
    /// not looked at.
    void sift(int first, std::span<quint8> marks) const;

private:
    enum class Verdict : std::int8_t { Unknown, No, Yes };
    enum class IsWord : std::int8_t { Member, New, Changed, Soon, Overdue, Open, Other };
    struct Test
    {
        QueryCondition condition;
        std::vector<std::string> values; // UTF-8
        std::vector<IsWord> words; // the same of Field::Is
        qint64 from = 0; // of a time, both within
        qint64 to = 0;
        bool always = false; // it cannot be answered
        mutable std::vector<Verdict> verdicts; // by the number in the pool
    };

    [[nodiscard]] static IsWord isWordOf(const QString &word);
    [[nodiscard]] Test made(const QueryCondition &condition) const;
    void siftBy(const Test &test, int first, std::span<quint8> marks) const;
    template <typename Holds>
    static void siftEach(const Test &test, int first, std::span<quint8> marks, const Holds &holds);
    void siftText(const Test &test, int first, std::span<quint8> marks) const;
    void siftByInviter(const Test &test, int first, std::span<quint8> marks) const;
    [[nodiscard]] bool holdsDomain(const Test &test, int row) const;
    [[nodiscard]] bool holdsTime(const Test &test, int row) const;
    [[nodiscard]] bool holdsIs(const Test &test, int row) const;
    [[nodiscard]] bool isWord(IsWord word, int row) const;
    [[nodiscard]] InviteState stateOf(int row) const;
    template <typename Judge>
    [[nodiscard]] static bool pooled(const Test &test, quint32 number, const Judge &judge);
    [[nodiscard]] bool holdsProjects(const Test &test, int row) const;

    const InviteTableModel &m_model;
    qint64 m_now;
    std::vector<Test> m_tests;
    bool m_byId = false;
    ByteSet m_ids;
};

} // namespace Vestibule
