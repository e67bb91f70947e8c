// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/read/peoplesource.h"

#include "cli/terminal/commandtext.h"
#include "exchange/in/peoplesummary.h"
#include "exchange/roster/rosterfile.h"
#include "exchange/roster/rosterlist.h"

#include <QFile>

namespace Vestibule {

namespace {

bool isNone(const QString &name)
{
    return name.trimmed().compare(QLatin1String("none"), Qt::CaseInsensitive) == 0;
}

/// Those that bear that heading, case aside.
QList<int> columnsNamed(const QStringList &header, const QString &name)
{
    QList<int> columns;
    for (int i = 0; i < header.size(); ++i) {
        if (header.at(i).trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            columns.append(i);
    }
    return columns;
}

QString namesOf(const PeopleTable &table, const QList<int> &columns)
{
    QStringList names;
    for (const int column : columns)
        names << peopleColumnName(table, column);
    return names.join(QStringLiteral(", "));
}

QString unknownColumn(const PeopleTable &table, const QString &name)
{
    return table.header.isEmpty()
        ? CommandText::tr("There is no column %1; the list has %n column(s) without headings.",
                          nullptr, table.columnCount())
              .arg(name)
        : CommandText::tr("There is no column “%1”. The columns are: %2.")
              .arg(name, table.header.join(QStringLiteral(", ")));
}

/// Takes the column that the person names, by heading, by number, or "none"; a sentence where that
/// is not to be had.
QString choose(const PeopleTable &table, const QString &name, std::optional<int> &column)
{
    if (name.trimmed().isEmpty())
        return {};
    const QList<int> named = columnsNamed(table.header, name);
    if (named.size() > 1) {
        return CommandText::tr("Several columns are called “%1”: %2. Specify a number.")
            .arg(name, namesOf(table, named));
    }
    bool isNumber = false;
    const int number = name.trimmed().toInt(&isNumber);
    if (!named.isEmpty())
        column = named.constFirst();
    else if (isNone(name))
        column = -1;
    else if (isNumber && number >= 1 && number <= table.columnCount())
        column = number - 1;
    else
        return unknownColumn(table, name.trimmed());
    return {};
}

/// Numbers and "none" are no headings: a row of the list may have such cells.
QStringList headingsIn(const PeopleSource::Headings &headings)
{
    QStringList names{headings.email.trimmed(), headings.role.trimmed(),
                      headings.projects.trimmed()};
    names.removeIf([](const QString &name) {
        bool isNumber = false;
        (void)name.toInt(&isNumber);
        return name.isEmpty() || isNumber || isNone(name);
    });
    return names;
}

/// A sentence about columns between which nothing decides; empty where there are none.
QString tieText(const PeopleTable &table, const QList<int> &columns, const QString &what,
                const QString &option)
{
    if (columns.isEmpty())
        return {};
    if (columns.size() == 1) {
        return CommandText::tr("The only address column, %1, seems to contain other people's "
                               "addresses. To use it, specify it with %2.")
            .arg(namesOf(table, columns), option);
    }
    return CommandText::tr("Several columns contain %1: %2. Specify which one to use with %3, by "
                           "heading or number.")
        .arg(what, namesOf(table, columns), option);
}

QString tiesText(const PeopleTable &table, const PeopleColumns &columns)
{
    for (const QString &text : {tieText(table, columns.emailTies, CommandText::tr("addresses"),
                                        QStringLiteral("--email-column")),
                                tieText(table, columns.roleTies, CommandText::tr("roles"),
                                        QStringLiteral("--role-column")),
                                tieText(table, columns.projectsTies, CommandText::tr("projects"),
                                        QStringLiteral("--projects-column"))}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

void PeopleSource::start(const QString &path, const Headings &headings)
{
    m_path = path;
    m_headings = headings;
    connect(&m_input, &Input::ended, this, &PeopleSource::read);
    if (path == QLatin1String("-")) {
        m_input.readAll(kMaxPeopleBytes);
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            QFile file(m_path);
            if (file.open(QIODevice::ReadOnly))
                read(file.read(kMaxPeopleBytes + 1));
            else
                fail(CommandText::tr("%1 cannot be read: %2.").arg(m_path, file.errorString()));
        },
        Qt::QueuedConnection);
}

void PeopleSource::read(const QByteArray &bytes)
{
    if (m_headings.email.isEmpty() && m_headings.sheet.isEmpty())
        m_rosterFile = readRosterFile(bytes);
    if (m_rosterFile) {
        for (const RosterRow &row : std::as_const(*m_rosterFile))
            m_drafts.append(row.draft);
        emit finished();
        return;
    }
    auto table = readPeople(bytes, headingsIn(m_headings), m_headings.sheet);
    if (!table) {
        fail(peopleProblemText(table.error()));
        return;
    }
    m_table = *std::move(table);
    if (!m_headings.sheet.isEmpty() && m_table.sheet.isEmpty()) {
        fail(CommandText::tr("This is not a workbook, so it has no sheet “%1”.")
                 .arg(m_headings.sheet));
        return;
    }
    for (const QString &problem : {choose(m_table, m_headings.email, m_chosen.email),
                                   choose(m_table, m_headings.role, m_chosen.role),
                                   choose(m_table, m_headings.projects, m_chosen.projects)}) {
        if (!problem.isEmpty()) {
            fail(problem);
            return;
        }
    }
    m_problem = take(nullptr);
    emit finished();
}

QString PeopleSource::take(const ProjectNames *names)
{
    const PeopleColumns columns = guessColumns(m_table, m_chosen, names);
    if (const QString ties = tiesText(m_table, columns); !ties.isEmpty())
        return ties;
    if (columns.email < 0) {
        return CommandText::tr("The address column was not found; specify it with --email-column.");
    }
    m_notes = {peopleSkippedText(m_table), peopleColumnsText(m_table, columns)};
    m_notes.removeAll(QString());
    m_drafts = draftsOf(m_table, columns);
    m_isList = columns.isList;
    m_mayNameProjects = columns.projects < 0 && !m_chosen.projects && !columns.isList
        && m_table.columnCount() > 1 + (columns.role >= 0);
    return {};
}

QList<RosterRow> PeopleSource::roster() const
{
    if (m_rosterFile)
        return *m_rosterFile;
    return rosterRows(m_table, m_drafts);
}

bool PeopleSource::lacksHeadings() const
{
    return !m_rosterFile && Vestibule::lacksHeadings(m_table, m_isList);
}

QString PeopleSource::knowProjects(const ProjectNames &names)
{
    if (m_rosterFile)
        return {};
    return take(&names);
}

void PeopleSource::fail(const QString &problem)
{
    m_problem = problem;
    emit finished();
}

} // namespace Vestibule
