// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/insightpicture.h"

#include "domain/query/invitequery.h"
#include "ui/look/outcomelook.h"

#include <QCoreApplication>
#include <QLocale>

namespace Vestibule {

namespace {

struct PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::PictureWords)
};

QString statusQuery(Outcome outcome)
{
    const QString accepted = QStringLiteral("accepted");
    const QString pending = QStringLiteral("pending");
    const QString expired = QStringLiteral("expired");
    QueryCondition condition;
    condition.field = QueryCondition::Field::Status;
    switch (outcome) {
    case Outcome::Accepted:
        condition.values = {accepted};
        break;
    case Outcome::Pending:
        condition.values = {pending};
        break;
    case Outcome::Expired:
        condition.values = {expired};
        break;
    case Outcome::Other:
        condition.values = {accepted, pending, expired};
        condition.negated = true;
        break;
    }
    return queryText(condition);
}

} // namespace

QString percentText(int part, int whole)
{
    const int percent = whole > 0 ? qRound(100.0 * part / whole) : 0;
    if (percent == 0 && part > 0)
        return PictureWords::tr("less than 1%");
    if (percent == 100 && part < whole)
        return PictureWords::tr("more than 99%");
    return PictureWords::tr("%1%", "a share of a hundred").arg(QLocale().toString(percent));
}

QString numbersAt(const InsightPicture &picture, const BarPlace &place)
{
    if (place.bar < 0 || place.bar >= picture.bars.size())
        return {};
    const InsightBar &bar = picture.bars.at(place.bar);
    const int total = bar.counts.total();
    if (place.outcome) {
        const int count = bar.counts[*place.outcome];
        return PictureWords::tr("%1: %2, %3 of %4", "bar, count and outcome, share, total")
            .arg(bar.name, outcomeCount(*place.outcome, count), percentText(count, total),
                 QLocale().toString(total));
    }
    const QString invites = PictureWords::tr("%Ln invite(s)", nullptr, total);
    QStringList parts;
    for (const Outcome outcome : picture.outcomes) {
        if (picture.split && bar.counts[outcome] > 0)
            parts.append(outcomeCount(outcome, bar.counts[outcome]));
    }
    if (parts.isEmpty())
        return PictureWords::tr("%1: %2", "bar, number of invites").arg(bar.name, invites);
    return PictureWords::tr("%1: %2, %3", "bar, number of invites, those of each outcome")
        .arg(bar.name, invites, parts.join(PictureWords::tr(", ", "between counts")));
}

QString queryAt(const InsightPicture &picture, const BarPlace &place)
{
    if (place.bar < 0 || place.bar >= picture.bars.size())
        return {};
    const QString query = picture.bars.at(place.bar).query;
    if (query.isEmpty() || !place.outcome)
        return query;
    return query + u' ' + statusQuery(*place.outcome);
}

} // namespace Vestibule
