// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/peoplesource.h"

#include "cli/commandtext.h"
#include "exchange/peoplereader.h"

#include <QFile>

namespace Vestibule {

namespace {

/// The column under that heading, case aside; -1 where there is none.
int columnNamed(const QStringList &header, const QString &name)
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (header.at(i).trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return int(i);
    }
    return -1;
}

/// The first name that heads no column; empty where all do.
QString setColumns(PeopleColumns &columns, const QStringList &header,
                   const PeopleSource::Headings &headings)
{
    const std::pair<QString, int *> wanted[] = {{headings.email, &columns.email},
                                                {headings.role, &columns.role},
                                                {headings.projects, &columns.projects}};
    for (const auto &[name, column] : wanted) {
        if (name.isEmpty())
            continue;
        const int found = columnNamed(header, name);
        if (found < 0)
            return name;
        // A column that was guessed to be something else is what the person says.
        for (int *other : {&columns.email, &columns.role, &columns.projects, &columns.name}) {
            if (*other == found)
                *other = -1;
        }
        *column = found;
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
        m_input.readAll();
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
    const auto table = readPeople(bytes);
    if (!table) {
        fail(peopleProblemText(table.error()));
        return;
    }
    PeopleColumns columns = guessColumns(*table);
    const QString missing = setColumns(columns, table->header, m_headings);
    if (!missing.isEmpty()) {
        fail(CommandText::tr("No column is headed “%1”. The headings are: %2.")
                 .arg(missing, table->header.join(QStringLiteral(", "))));
        return;
    }
    if (columns.email < 0) {
        fail(CommandText::tr("The column of addresses was not found; name its heading with "
                             "--email-column."));
        return;
    }
    m_drafts = draftsOf(*table, columns);
    emit finished();
}

void PeopleSource::fail(const QString &problem)
{
    m_problem = problem;
    emit finished();
}

} // namespace Vestibule
