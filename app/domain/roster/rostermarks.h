// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/roster/roster.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace Vestibule {

/// What a plan said of each person who differed, as hashes under a key of its own: enough to tell
/// what is new in the next plan, and nobody's address.
struct RosterMarks
{
    qint64 madeAt = 0; ///< UTC unix seconds; 0: there is no plan
    QByteArray key; ///< random
    QHash<QByteArray, QByteArray> people; ///< by the hash of the address, that of what was said

    friend bool operator==(const RosterMarks &, const RosterMarks &) = default;
};

/// Those of a plan made at `now`. What is as it should be is not marked.
[[nodiscard]] RosterMarks rosterMarks(const QList<RosterItem> &items, qint64 now,
                                      const QByteArray &key);
[[nodiscard]] QByteArray newRosterKey();

/// What has become of a difference since the plan before.
enum class RosterMark { None, New, Changed };

struct RosterNews
{
    qint64 since = 0; ///< UTC unix seconds of the plan before; 0: there is none
    QList<RosterMark> marks; ///< by item; none where there was no plan
    int gone = 0; ///< people who differed then, and do not now
};
[[nodiscard]] RosterNews rosterNews(const RosterMarks &before, const QList<RosterItem> &items);

} // namespace Vestibule
