// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft/projectscell.h"
#include "domain/roster/roster.h"
#include "exchange/in/peoplelist.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <tl/expected.hpp>

namespace Vestibule {

/// A roster as it was given: a roster file, or any list of people.
struct RosterList
{
    QList<RosterRow> rows;
    QStringList notes; ///< sentences about what was taken for what, and what was passed over
};

/// Why a list of people is no roster.
enum class RosterListProblem {
    NoHeadings, ///< its columns may mean anything
    Nobody, ///< it has no rows
};
[[nodiscard]] QString rosterListText(RosterListProblem problem); ///< a sentence for people

/// The people of a table as a roster: two people of one row under headings are told from two rows.
[[nodiscard]] QList<RosterRow> rosterRows(const PeopleTable &table,
                                          const QList<InviteDraft> &drafts);
/// Whether the columns of a table have no headings, so that they may mean anything.
[[nodiscard]] bool lacksHeadings(const PeopleTable &table, bool isList);

/// Reads one, with the columns that are found by their headings and cells; or a sentence about what
/// is wrong with it. Without `names` a project is known by its id alone.
[[nodiscard]] tl::expected<RosterList, QString> readRosterList(const QByteArray &bytes,
                                                               const ProjectNames *names);

} // namespace Vestibule
