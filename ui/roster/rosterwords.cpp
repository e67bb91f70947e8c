// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/rosterwords.h"

#include "domain/text/momenttext.h"
#include "domain/text/visibletext.h"
#include "models/differencesmodel.h"

#include <algorithm>

namespace Vestibule {

QString RosterWords::notice(const PlannedRoster &roster, const RosterSources &sources)
{
    const QString name = visibleText(roster.name);
    QStringList sentences;
    if (roster.isPlanFile) {
        sentences += tr("%1 is a plan that was made %2. Nothing of it is sent before you apply it.",
                        "a file, and a time")
                         .arg(name, momentText(roster.madeAt));
    } else {
        const QString people = tr("%Ln row(s)", "of a roster", int(roster.grounds.people));
        const QString invites = tr("%Ln invite(s)", nullptr, int(sources.invites.items.size()));
        const QString members = tr("%Ln member(s)", nullptr, int(sources.members.items.size()));
        sentences +=
            tr("%1: %2, compared with %3 and %4 at %5.", "a file, rows, invites, members, a time")
                .arg(name, people, invites, members, momentText(roster.madeAt));
    }
    if (!roster.grounds.listsAreWhole || !roster.grounds.rosterIsWhole) {
        sentences += tr("Not everything could be read, so nothing is planned that takes an invite "
                        "away.");
    }
    sentences += roster.notes;
    if (roster.news.since > 0 && roster.news.gone > 0) {
        sentences += tr("%Ln difference(s) of the plan of %1 are no longer there.", nullptr,
                        roster.news.gone)
                         .arg(dayText(roster.news.since));
    }
    return sentences.join(u' ');
}

QString RosterWords::empty(const DifferencesModel &differences)
{
    const QList<RosterItem> &items = differences.items();
    const bool differs = std::any_of(items.cbegin(), items.cend(), [](const RosterItem &item) {
        return item.group != RosterGroup::AsItShouldBe;
    });
    return differs ? tr("Nobody here.") : tr("Everything is as the roster says.");
}

} // namespace Vestibule
