// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <array>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace Vestibule {

class InviteStore;

/// What became of an invite, in the API's word. Revoked invites are not in its list.
enum class Outcome { Accepted, Pending, Expired, Other };

constexpr std::array<Outcome, 4> kOutcomes{Outcome::Accepted, Outcome::Pending, Outcome::Expired,
                                           Outcome::Other};

/// How many invites came to which end.
struct OutcomeCounts
{
    std::array<int, kOutcomes.size()> of{};

    [[nodiscard]] int &operator[](Outcome outcome) { return of[static_cast<size_t>(outcome)]; }
    [[nodiscard]] int operator[](Outcome outcome) const { return of[static_cast<size_t>(outcome)]; }
    [[nodiscard]] int total() const { return of[0] + of[1] + of[2] + of[3]; }
    OutcomeCounts &operator+=(const OutcomeCounts &more);

    friend bool operator==(const OutcomeCounts &, const OutcomeCounts &) = default;
};

/// Figures on invites, added one by one in any order; weeks are those of the zone and start on
/// Monday, as in ISO 8601.
class InviteStatistics
{
public:
    struct Week
    {
        QDate monday;
        OutcomeCounts counts;
    };
    /// The invites with one domain, role or project.
    struct Share
    {
        QString key; ///< a domain, role or project id; case folded where it is a domain
        OutcomeCounts counts;
    };
    struct Shares
    {
        QList<Share> top; ///< those with the most invites first, ten at most
        OutcomeCounts others;
        int otherKeys = 0; ///< how many make up `others`
        OutcomeCounts none; ///< invites without any
        OutcomeCounts unknown; ///< invites of which the API did not say
    };
    /// The upper bounds of the acceptance times' bins, in seconds; the last bin has none.
    static constexpr std::array<qint64, 8> kAcceptanceBounds{
        3600,          6 * 3600,      24 * 3600,      2 * 24 * 3600,
        3 * 24 * 3600, 7 * 24 * 3600, 14 * 24 * 3600, 28 * 24 * 3600};
    using AcceptanceBins = std::array<int, kAcceptanceBounds.size() + 1>;

    /// A time of invite after `now` (UTC unix seconds) and a day is taken for unknown.
    explicit InviteStatistics(qint64 now, const QTimeZone &zone = QTimeZone::systemTimeZone());

    void add(const InviteStore &store, int row);

    [[nodiscard]] int count() const { return m_outcomes.total(); }
    [[nodiscard]] const OutcomeCounts &outcomes() const { return m_outcomes; }

    /// From the first week with an invite to the last, those without any between them too.
    [[nodiscard]] QList<Week> weeks() const;
    [[nodiscard]] const OutcomeCounts &withoutWeek() const { return m_withoutWeek; }

    /// Accepted invites by the time from invite to acceptance.
    [[nodiscard]] const AcceptanceBins &acceptance() const { return m_acceptance; }
    [[nodiscard]] int acceptanceCount() const { return m_acceptanceCount; }
    /// Accepted invites without both times, or with acceptance before the invite.
    [[nodiscard]] int acceptanceUnknown() const
    {
        return m_outcomes[Outcome::Accepted] - m_acceptanceCount;
    }
    /// Within how many seconds half of them were accepted: the median, rounded up to a minute (an
    /// hour above 28 days); none without any.
    [[nodiscard]] std::optional<qint64> acceptanceMedian() const;

    [[nodiscard]] Shares domains() const;
    [[nodiscard]] Shares roles() const;
    /// An invite counts in each of its projects.
    [[nodiscard]] Shares projects() const;

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };
    using Tally = std::unordered_map<std::string, OutcomeCounts, Hash, std::equal_to<>>;

    void addWeek(std::optional<qint64> time, Outcome outcome);
    void addAcceptance(std::optional<qint64> invited, std::optional<qint64> accepted);
    void addProjects(const InviteStore &store, int row, Outcome outcome);
    [[nodiscard]] size_t weekOf(qint64 time);
    [[nodiscard]] qint64 startOf(const QDate &monday) const;
    static void count(Tally &tally, std::string_view key, Outcome outcome);
    [[nodiscard]] static Shares sharesOf(const Tally &tally);

    qint64 m_latest; // UTC unix seconds
    QTimeZone m_zone;
    OutcomeCounts m_outcomes;
    QDate m_firstMonday;
    std::deque<qint64> m_weekStarts; // UTC unix seconds; one more than m_weeks
    std::deque<OutcomeCounts> m_weeks;
    OutcomeCounts m_withoutWeek;
    AcceptanceBins m_acceptance{};
    std::vector<int> m_steps; // accepted invites by minutes, then by hours; see stepOf()
    int m_acceptanceCount = 0;
    Tally m_domains;
    Tally m_roles;
    Tally m_projects;
    OutcomeCounts m_noDomain;
    OutcomeCounts m_noRole;
    OutcomeCounts m_noProject;
    OutcomeCounts m_unknownProjects;
};

} // namespace Vestibule
