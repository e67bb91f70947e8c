// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/query/invitequery.h"
#include "domain/text/visibletext.h"
#include "models/list/invitecells.h"
#include "ui/insights/insightpictures.h"

#include <QLocale>

namespace Vestibule {

namespace {

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
    picture.summary = tr("The project opened most often is %1, by %2 of %3 invites; %4 of those "
                         "were accepted.",
                         "project, count, total, share")
                          .arg(m_projectName(first.key), QLocale().toString(first.counts.total()),
                               QLocale().toString(m_statistics.count()),
                               percentText(first.counts[Outcome::Accepted], first.counts.total()));
    return picture;
}

} // namespace Vestibule
