// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/invitestatistics.h"

#include "domain/invite.h"
#include "domain/text/seconds.h"
#include "models/list/bytesview.h"
#include "models/list/invitestore.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>

namespace Vestibule {

namespace {

// Whatever a zone says, each step of the loops over weeks goes on by this much, so they end.
constexpr qint64 kShortestWeek = 6 * kDay;
constexpr qint64 kFine = 28 * kDay; // up to here a step is a minute, from here on an hour
constexpr qint64 kLongest = 10 * 365 * kDay;
constexpr qint64 kEarliest = 946'684'800; // the year 2000: an earlier time is a mistake
constexpr qsizetype kTop = 10;

qint64 ceiled(qint64 number, qint64 unit)
{
    return (number + unit - 1) / unit;
}

// A count for each step gives the median of a million times at no cost.
size_t stepOf(qint64 seconds)
{
    if (seconds <= kFine)
        return static_cast<size_t>(ceiled(seconds, kMinute));
    return static_cast<size_t>(kFine / kMinute
                               + ceiled(std::min(seconds, kLongest) - kFine, kHour));
}

qint64 endOfStep(size_t step)
{
    const auto number = static_cast<qint64>(step);
    return number <= kFine / kMinute ? std::max<qint64>(number, 1) * kMinute
                                     : kFine + (number - kFine / kMinute) * kHour;
}

Outcome outcomeOf(const QString &status)
{
    switch (statusOf(status)) {
    case InviteStatus::Accepted:
        return Outcome::Accepted;
    case InviteStatus::Pending:
        return Outcome::Pending;
    case InviteStatus::Expired:
        return Outcome::Expired;
    case InviteStatus::Other:
        break;
    }
    return Outcome::Other;
}

std::string_view domainOf(std::string_view email)
{
    const size_t at = email.rfind('@');
    return at == std::string_view::npos ? std::string_view() : email.substr(at + 1);
}

} // namespace

OutcomeCounts &OutcomeCounts::operator+=(const OutcomeCounts &more)
{
    for (size_t i = 0; i < of.size(); ++i)
        of[i] += more.of[i];
    return *this;
}

InviteStatistics::InviteStatistics(qint64 now, const QTimeZone &zone)
    : m_latest(now + kDay)
    , m_zone(zone.isValid() ? zone : QTimeZone::utc())
{ }

void InviteStatistics::add(const InviteStore &store, int row)
{
    const Outcome outcome = outcomeOf(store.status(row));
    ++m_outcomes[outcome];
    const std::optional<qint64> invited = store.createdAt(row);
    addWeek(invited, outcome);
    if (outcome == Outcome::Accepted)
        addAcceptance(invited, store.acceptedAt(row));
    const std::string_view domain = domainOf(store.foldedEmail(row));
    if (domain.empty())
        ++m_noDomain[outcome];
    else
        count(m_domains, domain, outcome);
    const QString &role = store.role(row);
    if (role.isEmpty())
        ++m_noRole[outcome];
    else
        count(m_roles, view(role.toUtf8()), outcome);
    addProjects(store, row, outcome);
}

void InviteStatistics::addWeek(std::optional<qint64> time, Outcome outcome)
{
    if (!time || *time < kEarliest || *time > m_latest)
        ++m_withoutWeek[outcome];
    else
        ++m_weeks[weekOf(*time)][outcome];
}

void InviteStatistics::addAcceptance(std::optional<qint64> invited, std::optional<qint64> accepted)
{
    if (!invited || !accepted || *accepted < *invited)
        return;
    const qint64 seconds = *accepted - *invited;
    const auto bound =
        std::upper_bound(kAcceptanceBounds.begin(), kAcceptanceBounds.end(), seconds);
    ++m_acceptance[static_cast<size_t>(bound - kAcceptanceBounds.begin())];
    ++m_acceptanceCount;
    const size_t step = stepOf(seconds);
    if (step >= m_steps.size())
        m_steps.resize(step + 1);
    ++m_steps[step];
}

void InviteStatistics::addProjects(const InviteStore &store, int row, Outcome outcome)
{
    const auto &projects = store.projects(row);
    if (!projects) {
        ++m_unknownProjects[outcome];
        return;
    }
    if (projects->isEmpty())
        ++m_noProject[outcome];
    for (auto grant = projects->cbegin(); grant != projects->cend(); ++grant) {
        const bool repeated =
            std::any_of(projects->cbegin(), grant,
                        [grant](const ProjectGrant &earlier) { return earlier.id == grant->id; });
        if (!repeated)
            count(m_projects, view(grant->id.toUtf8()), outcome);
    }
}

qint64 InviteStatistics::startOf(const QDate &monday) const
{
    return monday.startOfDay(m_zone).toSecsSinceEpoch();
}

// The borders are kept, since asking the zone for the date of each of a million times takes long.
size_t InviteStatistics::weekOf(qint64 time)
{
    if (m_weekStarts.empty()) {
        const QDate day = QDateTime::fromSecsSinceEpoch(time, m_zone).date();
        m_firstMonday = day.addDays(1 - day.dayOfWeek());
        m_weekStarts = {startOf(m_firstMonday), startOf(m_firstMonday.addDays(7))};
        m_weeks.resize(1);
    }
    while (time < m_weekStarts.front()) {
        m_firstMonday = m_firstMonday.addDays(-7);
        m_weekStarts.push_front(
            std::min(startOf(m_firstMonday), m_weekStarts.front() - kShortestWeek));
        m_weeks.emplace_front();
    }
    while (time >= m_weekStarts.back()) {
        const auto days = 7 * static_cast<qint64>(m_weekStarts.size());
        m_weekStarts.push_back(
            std::max(startOf(m_firstMonday.addDays(days)), m_weekStarts.back() + kShortestWeek));
        m_weeks.emplace_back();
    }
    const auto after = std::upper_bound(m_weekStarts.begin(), m_weekStarts.end(), time);
    return static_cast<size_t>(after - m_weekStarts.begin()) - 1;
}

QList<InviteStatistics::Week> InviteStatistics::weeks() const
{
    QList<Week> weeks;
    weeks.reserve(static_cast<qsizetype>(m_weeks.size()));
    for (const OutcomeCounts &counts : m_weeks)
        weeks.append({m_firstMonday.addDays(7 * weeks.size()), counts});
    return weeks;
}

std::optional<qint64> InviteStatistics::acceptanceMedian() const
{
    const int half = (m_acceptanceCount + 1) / 2;
    int seen = 0;
    for (size_t step = 0; step < m_steps.size(); ++step) {
        seen += m_steps[step];
        if (seen >= half)
            return endOfStep(step);
    }
    return std::nullopt;
}

void InviteStatistics::count(Tally &tally, std::string_view key, Outcome outcome)
{
    auto found = tally.find(key);
    if (found == tally.end())
        found = tally.emplace(std::string(key), OutcomeCounts()).first;
    ++found->second[outcome];
}

InviteStatistics::Shares InviteStatistics::sharesOf(const Tally &tally)
{
    using Entry = Tally::const_pointer;
    std::vector<Entry> entries;
    entries.reserve(tally.size());
    for (const auto &entry : tally)
        entries.push_back(&entry);
    const auto more = [](Entry left, Entry right) {
        const int one = left->second.total();
        const int other = right->second.total();
        return one != other ? one > other : left->first < right->first;
    };
    const auto middle = entries.begin() + std::min<std::ptrdiff_t>(kTop, std::ssize(entries));
    std::partial_sort(entries.begin(), middle, entries.end(), more);
    Shares shares;
    for (auto entry = entries.begin(); entry != middle; ++entry)
        shares.top.append({QString::fromStdString((*entry)->first), (*entry)->second});
    for (auto entry = middle; entry != entries.end(); ++entry)
        shares.others += (*entry)->second;
    shares.otherKeys = static_cast<int>(entries.end() - middle);
    return shares;
}

InviteStatistics::Shares InviteStatistics::domains() const
{
    Shares shares = sharesOf(m_domains);
    shares.none = m_noDomain;
    return shares;
}

InviteStatistics::Shares InviteStatistics::roles() const
{
    Shares shares = sharesOf(m_roles);
    shares.unknown = m_noRole;
    return shares;
}

InviteStatistics::Shares InviteStatistics::projects() const
{
    Shares shares = sharesOf(m_projects);
    shares.none = m_noProject;
    shares.unknown = m_unknownProjects;
    return shares;
}

} // namespace Vestibule
