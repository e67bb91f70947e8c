// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft/invitedraft.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

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
        Empty,
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
    QStringList sheets = {}; ///< with Empty those of a workbook, the one that was read first
};

constexpr qint64 kMaxPeopleBytes = 16 * 1024 * 1024;
constexpr int kMaxPeopleRows = 100'000;
constexpr int kMaxPeopleCells = 1000; ///< a row under a header; one with more has a fault

} // namespace Vestibule
