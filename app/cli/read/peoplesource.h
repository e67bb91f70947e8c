// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/terminal/input.h"
#include "domain/draft/invitedraft.h"
#include "domain/roster/roster.h"
#include "exchange/in/peoplereader.h"

#include <QObject>

namespace Vestibule {

/// Reads the list of people that --from names: CSV, or an address a line.
class PeopleSource : public QObject
{
    Q_OBJECT

public:
    /// The columns that the person names, by heading or by number from 1, "none" for none; where
    /// one is empty, it is guessed.
    struct Headings
    {
        QString email;
        QString role;
        QString projects;
        QString sheet; ///< of a workbook; empty: the first one
    };

    using QObject::QObject;

    /// Once; `path` "-" is stdin.
    void start(const QString &path, const Headings &headings);
    [[nodiscard]] const QList<InviteDraft> &drafts() const { return m_drafts; }
    /// The same as a roster, with the notes of a roster file. Two people of one row under headings
    /// are told from two rows.
    [[nodiscard]] QList<RosterRow> roster() const;
    /// Whether the columns of the list have no headings, so that they may mean anything.
    [[nodiscard]] bool lacksHeadings() const;
    /// Sentences about what was taken, what was not, and what was passed over.
    [[nodiscard]] const QStringList &notes() const { return m_notes; }
    /// Whether a column that is not used may hold projects by their names.
    [[nodiscard]] bool mayNameProjects() const { return m_mayNameProjects; }
    /// Looks at the columns once more, with the projects that there are; a sentence about what is
    /// wrong then. The people stay the same, what they get may not.
    [[nodiscard]] QString knowProjects(const ProjectNames &names);
    /// A sentence about what is wrong with the list; empty where nothing is.
    [[nodiscard]] const QString &problem() const { return m_problem; }

signals:
    void finished(); ///< never from within start()

private:
    void read(const QByteArray &bytes);
    [[nodiscard]] QString take(const ProjectNames *names);
    void fail(const QString &problem);

    QString m_path;
    Headings m_headings;
    std::optional<QList<RosterRow>> m_rosterFile;
    PeopleTable m_table;
    bool m_isList = false; // of addresses, without columns
    ChosenColumns m_chosen;
    bool m_mayNameProjects = false;
    QList<InviteDraft> m_drafts;
    QStringList m_notes;
    QString m_problem;
    Input m_input;
};

} // namespace Vestibule
