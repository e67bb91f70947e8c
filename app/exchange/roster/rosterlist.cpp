// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/roster/rosterlist.h"

#include "exchange/in/peoplereader.h"
#include "exchange/in/peoplesummary.h"
#include "exchange/roster/rosterfile.h"

#include <QCoreApplication>
#include <QHash>

namespace Vestibule {

namespace {

struct RosterListWording
{
    Q_DECLARE_TR_FUNCTIONS(RosterList)
};

QString tiedText(const PeopleTable &table, const QList<int> &columns, const QString &sentence)
{
    if (columns.isEmpty())
        return {};
    QStringList names;
    for (const int column : columns)
        names += peopleColumnName(table, column);
    return sentence.arg(names.join(QStringLiteral(", ")));
}

/// A sentence about columns that nothing decides between; empty where all is clear.
QString undecidedText(const PeopleTable &table, const PeopleColumns &columns)
{
    for (const QString &text :
         {tiedText(table, columns.emailTies,
                   RosterListWording::tr("It is not clear which column holds the addresses (%1). "
                                         "Give that column the heading “email”.")),
          tiedText(table, columns.roleTies,
                   RosterListWording::tr("It is not clear which column holds the roles (%1). Give "
                                         "that column the heading “role”.")),
          tiedText(table, columns.projectsTies,
                   RosterListWording::tr("It is not clear which column holds the projects (%1). "
                                         "Give that column the heading “projects”."))}) {
        if (!text.isEmpty())
            return text;
    }
    return columns.email < 0
        ? RosterListWording::tr("No column holds addresses. Give the one that does the heading "
                                "“email”.")
        : QString();
}

} // namespace

QString rosterListText(RosterListProblem problem)
{
    switch (problem) {
    case RosterListProblem::NoHeadings:
        return RosterListWording::tr("The columns of this roster have no headings, so it is not "
                                     "clear what they mean. Put email,role,projects,note above "
                                     "them.");
    case RosterListProblem::Nobody:
        return RosterListWording::tr("There is nobody on this roster, so there is no plan.");
    }
    return {};
}

QList<RosterRow> rosterRows(const PeopleTable &table, const QList<InviteDraft> &drafts)
{
    QHash<int, int> perLine;
    for (const InviteDraft &draft : drafts)
        ++perLine[draft.line];
    QList<RosterRow> rows;
    for (const InviteDraft &draft : drafts) {
        RosterRow row;
        row.draft = draft;
        row.sharesRow = !table.header.isEmpty() && perLine.value(draft.line) > 1;
        rows.append(row);
    }
    return rows;
}

bool lacksHeadings(const PeopleTable &table, bool isList)
{
    return table.header.isEmpty() && !isList && table.columnCount() > 1;
}

tl::expected<RosterList, QString> readRosterList(const QByteArray &bytes, const ProjectNames *names)
{
    RosterList list;
    if (const auto rows = readRosterFile(bytes)) {
        list.rows = *rows;
    } else {
        const auto table = readPeople(bytes);
        if (!table)
            return tl::unexpected(peopleProblemText(table.error()));
        const PeopleColumns columns = guessColumns(*table, {}, names);
        if (const QString text = undecidedText(*table, columns); !text.isEmpty())
            return tl::unexpected(text);
        if (lacksHeadings(*table, columns.isList))
            return tl::unexpected(rosterListText(RosterListProblem::NoHeadings));
        list.rows = rosterRows(*table, draftsOf(*table, columns));
        list.notes = {peopleSkippedText(*table), peopleColumnsText(*table, columns)};
        list.notes.removeAll(QString());
    }
    if (list.rows.isEmpty())
        return tl::unexpected(rosterListText(RosterListProblem::Nobody));
    return list;
}

} // namespace Vestibule
