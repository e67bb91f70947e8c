// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invitedraft.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

#include <tl/expected.hpp>

namespace Vestibule {

/// A list of people as it stands in a file: text cut into cells.
struct PeopleTable
{
    struct Row
    {
        int line = 0; ///< of the file, from 1, where the row begins
        QStringList cells; ///< without empty ones at the end
        RowFault fault = RowFault::None;
    };

    QStringList header; ///< empty where no row names the columns
    QList<Row> rows; ///< blank ones are left out
    QString encoding; ///< "UTF-8", "UTF-16", "Windows-1252", "JSON" or "Excel"
    QChar separator; ///< ',' ';' '\t' '|', ' ' for two and more of them, or what "sep=" names
    QList<Row> skipped; ///< titles and comments, which are not people
    QList<int> lostLines; ///< lines with characters that were lost, which became U+FFFD
    QString sheet; ///< of a workbook
    QStringList otherSheets; ///< that were not read
    QList<int> hiddenLines; ///< rows that a workbook does not show

    [[nodiscard]] int columnCount() const; ///< of the header, or of the widest row
};

/// Which column holds what; -1: none.
struct PeopleColumns
{
    int email = -1;
    int role = -1;
    int projects = -1;
    int name = -1;
    int projectRole = -1; ///< the role in the projects beside it
    bool isAnywhere = false; ///< without a header: each address of a row is a person
    QList<int> moreEmails; ///< with isAnywhere: the other columns with addresses
    /// There are no columns: each cell is an address, or is told to be none.
    bool isList = false;
    /// Columns between which nothing decides, two or more; empty where all is clear. A single one
    /// of addresses is that of somebody else, as a manager's.
    QList<int> emailTies;
    QList<int> roleTies;
    QList<int> projectsTies;
};

/// What the person says of the columns: a number from 0, -1 for none; unset where it is for us to
/// find out.
struct ChosenColumns
{
    std::optional<int> email;
    std::optional<int> role;
    std::optional<int> projects;
};

/// Why a file holds no list of people.
struct PeopleProblem
{
    enum class Kind {
        TooLarge, ///< above kMaxPeopleBytes
        NotText, ///< it holds NUL bytes, is broken UTF-16, or broken UTF-8 after a byte order mark
        Empty, ///< `more` names the sheets that were not read
        TooManyRows, ///< above kMaxPeopleRows
        NoList, ///< it is of a kind that holds no columns to read: see `more`
        BadJson, ///< it begins as JSON and is none
        SeveralLists, ///< JSON with more than one: `more` names them
        Locked, ///< a workbook with a password
        BadWorkbook, ///< it begins as an Excel workbook and is none
        WorkbookTooLarge, ///< unpacked, or it takes too long
        NoSheet, ///< none of that name: see `more`
    };
    Kind kind = Kind::Empty;
    int line = 0; ///< 0 where no line is to blame
    QString more; ///< with NoList the kind: "PDF", "ODS" ...; with NoSheet the sheets there are
};

constexpr qint64 kMaxPeopleBytes = 16 * 1024 * 1024;
constexpr int kMaxPeopleRows = 100'000;
constexpr int kMaxPeopleCells = 1000; ///< a row under a header; one with more has a fault

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
