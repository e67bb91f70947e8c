// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/insightpictures.h"

#include "domain/query/invitequery.h"
#include "domain/text/momenttext.h"
#include "domain/text/seconds.h"
#include "domain/text/visibletext.h"
#include "models/list/invitecells.h"
#include "ui/look/outcomelook.h"

#include <QLocale>

#include <algorithm>

namespace Vestibule {

namespace {

constexpr int kFewWeeks = 14; // each has room for its date

QueryCondition condition(QueryCondition::Field field, const QStringList &values, bool negated)
{
    QueryCondition made;
    made.field = field;
    made.negated = negated;
    for (const QString &value : values)
        made.values.append(value.toCaseFolded());
    return made;
}

/// A picture with a lying bar for each of the most frequent keys.
class SharesPicture
{
public:
    SharesPicture(const InviteStatistics::Shares &shares, QueryCondition::Field field)
        : m_shares(shares)
        , m_field(field)
    {
        picture.lying = true;
        picture.labelled = true;
    }

    void addTop(const std::function<QString(const QString &key)> &nameOf)
    {
        for (const InviteStatistics::Share &share : m_shares.top) {
            m_keys.append(share.key);
            add(visibleText(nameOf(share.key)), share.counts,
                queryText(condition(m_field, {share.key}, false)));
        }
    }

    void add(const QString &name, const OutcomeCounts &counts, const QString &query)
    {
        if (counts.total() > 0)
            picture.bars.append({name, name, counts, query});
    }

    [[nodiscard]] QString queryForOthers() const
    {
        return queryText(condition(m_field, m_keys, true));
    }

    InsightPicture picture;

private:
    const InviteStatistics::Shares &m_shares;
    QueryCondition::Field m_field;
    QStringList m_keys;
};

void countOutcomes(InsightPicture &picture, const OutcomeCounts &totals)
{
    picture.totals = totals;
    for (const Outcome outcome : kOutcomes) {
        if (totals[outcome] > 0)
            picture.outcomes.append(outcome);
    }
}

} // namespace

InsightPictures::InsightPictures(const InviteStatistics &statistics, const ProjectName &projectName)
    : m_statistics(statistics)
    , m_projectName(projectName)
{ }

QString InsightPictures::name(InsightKind kind)
{
    switch (kind) {
    case InsightKind::Weeks:
        return tr("By Week");
    case InsightKind::Acceptance:
        return tr("Time to Acceptance");
    case InsightKind::Domains:
        return tr("By Domain");
    case InsightKind::Roles:
        return tr("By Role");
    case InsightKind::Projects:
        break;
    }
    return tr("By Project");
}

InsightPicture InsightPictures::picture(InsightKind kind) const
{
    switch (kind) {
    case InsightKind::Weeks:
        return weeks();
    case InsightKind::Acceptance:
        return acceptance();
    case InsightKind::Domains:
        return domains();
    case InsightKind::Roles:
        return roles();
    case InsightKind::Projects:
        break;
    }
    return projects();
}

InsightPicture InsightPictures::weeks() const
{
    InsightPicture picture;
    picture.title = tr("Invites by Week");
    picture.barsTitle = tr("Week");
    picture.countTitle = tr("Invites");
    countOutcomes(picture, m_statistics.outcomes());
    const QList<InviteStatistics::Week> weeks = m_statistics.weeks();
    const qsizetype skipped = std::max<qsizetype>(0, weeks.size() - kWeeksShown);
    OutcomeCounts earlier;
    for (qsizetype i = 0; i < skipped; ++i)
        earlier += weeks.at(i).counts;
    const bool few = weeks.size() - skipped <= kFewWeeks;
    for (qsizetype i = skipped; i < weeks.size(); ++i) {
        const QDate monday = weeks.at(i).monday;
        const QDate sunday = monday.addDays(6);
        InsightBar bar;
        bar.name =
            tr("%1 to %2", "first and last day of a week").arg(dayText(monday), dayText(sunday));
        const bool newMonth = monday.day() <= 7;
        if (few)
            bar.tick = QLocale().toString(monday, tr("MMM d", "day on an axis, see QDate"));
        else if (newMonth)
            bar.tick = QLocale().toString(
                monday, monday.month() == 1 ? QStringLiteral("MMM\nyyyy") : QStringLiteral("MMM"));
        bar.counts = weeks.at(i).counts;
        bar.query = QStringLiteral("invited:%1..%2")
                        .arg(monday.toString(Qt::ISODate), sunday.toString(Qt::ISODate));
        picture.bars.append(bar);
    }
    QStringList notes;
    if (earlier.total() > 0) {
        picture.rest.append({tr("Earlier"), {}, earlier, {}});
        notes.append(tr("%Ln earlier invite(s) are not in the chart.", nullptr, earlier.total()));
    }
    const OutcomeCounts &unknown = m_statistics.withoutWeek();
    if (unknown.total() > 0) {
        picture.rest.append({tr("Unknown time"), {}, unknown, {}});
        notes.append(tr("The time of %Ln invite(s) is unknown.", nullptr, unknown.total()));
    }
    notes.append(tr("Weeks start on Monday. Revoked invites are not in the list."));
    picture.note = notes.join(u' ');
    picture.summary = weeksSummary(weeks.isEmpty() ? QDate() : weeks.constFirst().monday);
    return picture;
}

QString InsightPictures::weeksSummary(const QDate &first) const
{
    const int all = m_statistics.count();
    const int accepted = m_statistics.outcomes()[Outcome::Accepted];
    if (all == 0)
        return {};
    const QString invites = first.isValid()
        ? tr("%Ln invite(s) since %1", "a month and a year", all)
              .arg(QLocale().toString(first, QStringLiteral("MMMM yyyy")))
        : tr("%Ln invite(s)", nullptr, all);
    const auto median = m_statistics.acceptanceMedian();
    if (!median)
        return tr("Of %1 still listed, %2 were accepted.", "number of invites, share")
            .arg(invites, percentText(accepted, all));
    return tr("Of %1 still listed, %2 were accepted, half of them within %3.",
              "invites, share, length of time")
        .arg(invites, percentText(accepted, all), lengthText(*median));
}

InsightPicture InsightPictures::acceptance() const
{
    const QStringList names{tr("Less than 1 hour"), tr("1 to 6 hours"), tr("6 to 24 hours"),
                            tr("1 to 2 days"),      tr("2 to 3 days"),  tr("3 to 7 days"),
                            tr("1 to 2 weeks"),     tr("2 to 4 weeks"), tr("More than 4 weeks")};
    const QStringList ticks{tr("under\n1 hour"), tr("1 to 6\nhours"), tr("6 to 24\nhours"),
                            tr("1 to 2\ndays"),  tr("2 to 3\ndays"),  tr("3 to 7\ndays"),
                            tr("1 to 2\nweeks"), tr("2 to 4\nweeks"), tr("over\n4 weeks")};
    InsightPicture picture;
    picture.title = tr("Time to Acceptance");
    picture.barsTitle = tr("Time from invite to acceptance");
    picture.countTitle = tr("Accepted invites");
    picture.split = false;
    picture.labelled = true;
    picture.outcomes = {Outcome::Accepted};
    picture.totals[Outcome::Accepted] = m_statistics.acceptanceCount();
    const auto &bins = m_statistics.acceptance();
    qsizetype shown = std::ssize(bins);
    while (shown > 6 && bins[static_cast<size_t>(shown - 1)] == 0)
        --shown;
    const int known = m_statistics.acceptanceCount();
    for (qsizetype i = 0; i < shown && known > 0; ++i) {
        OutcomeCounts counts;
        counts[Outcome::Accepted] = bins[static_cast<size_t>(i)];
        picture.bars.append({names.at(i), ticks.at(i), counts, {}});
    }
    if (const auto median = m_statistics.acceptanceMedian()) {
        const int soon = bins[0] + bins[1] + bins[2] + bins[3] + bins[4];
        picture.summary = tr("Half of the %Ln accepted invite(s) were accepted within %1, and %2 "
                             "within three days.",
                             "length of time, share", known)
                              .arg(lengthText(*median), percentText(soon, known));
    }
    if (const int unknown = m_statistics.acceptanceUnknown(); unknown > 0) {
        OutcomeCounts counts;
        counts[Outcome::Accepted] = unknown;
        picture.rest.append({tr("Unknown time"), {}, counts, {}});
        picture.note = tr("The acceptance time of %Ln invite(s) is unknown.", nullptr, unknown);
    }
    return picture;
}

QString InsightPictures::lengthText(qint64 seconds)
{
    const auto number = [seconds](qint64 unit) {
        return static_cast<int>((seconds + unit - 1) / unit);
    };
    if (seconds < 2 * kHour)
        return tr("%Ln minute(s)", "length of time", number(kMinute));
    if (seconds <= 2 * kDay)
        return tr("%Ln hour(s)", "length of time", number(kHour));
    return tr("%Ln day(s)", "length of time", number(kDay));
}

InsightPicture InsightPictures::domains() const
{
    const InviteStatistics::Shares shares = m_statistics.domains();
    SharesPicture made(shares, QueryCondition::Field::Domain);
    InsightPicture &picture = made.picture;
    picture.title = tr("Invites by Domain");
    picture.barsTitle = tr("Domain of the address");
    picture.countTitle = tr("Invites");
    countOutcomes(picture, m_statistics.outcomes());
    made.addTop([](const QString &key) { return key; });
    OutcomeCounts others = shares.others;
    others += shares.none;
    made.add(shares.otherKeys > 0 ? tr("%Ln other domain(s)", nullptr, shares.otherKeys)
                                  : tr("No domain"),
             others, made.queryForOthers());
    if (shares.top.isEmpty())
        return picture;
    const InviteStatistics::Share &first = shares.top.constFirst();
    picture.summary = tr("Most invites went to %1: %2 of %3, and %4 of those were accepted.",
                         "domain, count, total, share")
                          .arg(first.key, QLocale().toString(first.counts.total()),
                               QLocale().toString(m_statistics.count()),
                               percentText(first.counts[Outcome::Accepted], first.counts.total()))
        + u' '
        + tr("There are %Ln domain(s) in all.", nullptr,
             static_cast<int>(shares.top.size()) + shares.otherKeys);
    return picture;
}

InsightPicture InsightPictures::roles() const
{
    const InviteStatistics::Shares shares = m_statistics.roles();
    SharesPicture made(shares, QueryCondition::Field::Role);
    InsightPicture &picture = made.picture;
    picture.title = tr("Invites by Role");
    picture.barsTitle = tr("Role");
    picture.countTitle = tr("Invites");
    countOutcomes(picture, m_statistics.outcomes());
    made.addTop([](const QString &key) { return InviteCells::roleText(key); });
    made.add(tr("%Ln other role(s)", nullptr, shares.otherKeys), shares.others, {});
    made.add(tr("Unknown role"), shares.unknown, {});
    picture.summary = rolesSummary(picture);
    return picture;
}

QString InsightPictures::rolesSummary(const InsightPicture &picture) const
{
    QStringList parts;
    for (const InsightBar &bar : picture.bars) {
        parts.append(tr("%1: %2, %3 of them accepted", "role, share of the invites, share of those")
                         .arg(bar.name, percentText(bar.counts.total(), m_statistics.count()),
                              percentText(bar.counts[Outcome::Accepted], bar.counts.total())));
        if (parts.size() == 3)
            break;
    }
    return parts.isEmpty() ? QString() : parts.join(tr("; ", "between roles")) + u'.';
}

InsightPicture InsightPictures::projects() const
{
    const InviteStatistics::Shares shares = m_statistics.projects();
    SharesPicture made(shares, QueryCondition::Field::Project);
    InsightPicture &picture = made.picture;
    picture.title = tr("Invites by Project");
    picture.barsTitle = tr("Project");
    picture.countTitle = tr("Invites");
    countOutcomes(picture, m_statistics.outcomes());
    made.addTop([this](const QString &key) { return m_projectName(key); });
    made.add(tr("%Ln other project(s)", nullptr, shares.otherKeys), shares.others, {});
    made.add(tr("No project"), shares.none,
             queryText(condition(QueryCondition::Field::Project, {QStringLiteral("none")}, false)));
    made.add(tr("Unknown projects"), shares.unknown, {});
    picture.note = tr("An invite counts in each of its projects.");
    if (shares.top.isEmpty())
        return picture;
    const InviteStatistics::Share &first = shares.top.constFirst();
    picture.summary = tr("The most frequent project is %1: %2 of %3 invites give access to it, and "
                         "%4 of those were accepted.",
                         "project, count, total, share")
                          .arg(m_projectName(first.key), QLocale().toString(first.counts.total()),
                               QLocale().toString(m_statistics.count()),
                               percentText(first.counts[Outcome::Accepted], first.counts.total()));
    return picture;
}

} // namespace Vestibule
