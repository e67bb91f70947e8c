// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/in/peoplelist.h"

#include <QByteArray>
#include <QStringList>

#include <tl/expected.hpp>

namespace Vestibule {

/// Encoding and separator are found out: a byte order mark, else UTF-16 by its NULs, else UTF-8,
/// else Windows-1252; the separator that leaves most addresses whole and cuts the first rows most
/// evenly, unless a first line "sep=;" names it. The header is looked for in the first rows; one
/// with a cell of `headings` is it in any case. What stands above it is skipped. Excel workbooks
/// (the first sheet, or the one named) and JSON, also in lines, are read as well.
[[nodiscard]] tl::expected<PeopleTable, PeopleProblem>
readPeople(const QByteArray &bytes, const QStringList &headings = {}, const QString &sheet = {});

/// By the header's words and by what the cells hold; a heading counts only where its column holds
/// what it says. Without `names` a project is known by its id alone.
[[nodiscard]] PeopleColumns guessColumns(const PeopleTable &table, const ChosenColumns &chosen = {},
                                         const ProjectNames *names = nullptr);

/// The people of each row, in their order; what is no address becomes a draft as well, so that
/// nothing is passed over in silence. Under a heading a cell is an address, or addresses that are
/// separated; in a list without a header every address of a row is a person.
[[nodiscard]] QList<InviteDraft> draftsOf(const PeopleTable &table, const PeopleColumns &columns);

/// Text that was typed or pasted, by the same rules as a file; U+2028 and U+2029 end lines, too.
/// There is no bound of rows, and no error: a header alone is a row.
[[nodiscard]] PeopleTable pastedTable(const QString &text);
/// Whether it is more than a list of addresses: it has headings, or roles or projects beside them.
[[nodiscard]] bool hasColumns(const PeopleTable &table);
/// The people in it.
[[nodiscard]] QList<InviteDraft> readPastedPeople(const QString &text);

/// A CSV to fill in: the header and two example rows.
[[nodiscard]] QByteArray peopleTemplate();

/// One sentence for people, in the program's language.
[[nodiscard]] QString peopleProblemText(const PeopleProblem &problem);

} // namespace Vestibule
