// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/in/peoplereader.h"

#include <QWidget>

class QLabel;

namespace Vestibule {

class NoteLabel;
class PeopleCombo;

/// A file of people: its name and number of rows, which column holds what, and a way to take it
/// out again. A large file is read outside of the window's thread.
class PeopleFileBar : public QWidget
{
    Q_OBJECT

public:
    using Reading = tl::expected<PeopleTable, QString>;

    PeopleFileBar(const QString &path, int source, QWidget *parent = nullptr);

    /// Rows of an earlier run, as they were read.
    void setLeftOut(const QList<InviteDraft> &rows);
    /// People whose invites were revoked; those whose had expired are left out.
    void setRevoked(const QList<InviteDraft> &people);
    void read(const QByteArray &bytes); ///< the same at once, of what is no file
    void read(); ///< done() follows, for small files from within
    [[nodiscard]] int source() const { return m_source; } ///< its number in the DraftModel
    [[nodiscard]] QString name() const { return m_name; } ///< the file's, without its folder
    /// The file's path; empty where the rows are of no file.
    [[nodiscard]] QString path() const { return m_given ? QString() : m_path; }
    [[nodiscard]] QString problem() const { return m_problem; } ///< why there is nothing to read
    [[nodiscard]] bool isReading() const { return m_isReading; }
    /// A sentence about a column that has to be chosen; empty where none has.
    [[nodiscard]] QString question() const;
    [[nodiscard]] QList<InviteDraft> drafts() const;
    /// Whether a column that is not used may hold projects by their names.
    [[nodiscard]] bool mayNameProjects() const;
    void
    setProjects(const ProjectNames &names); ///< those there are; the columns are looked at anew

signals:
    void done(); ///< read, or problem() says why not
    void changed(); ///< other columns were chosen
    void removed(); ///< by the person

private:
    void build();
    PeopleCombo *addCombo(QLayout *row, const QString &label, const QString &name);
    void setGiven(const QList<InviteDraft> &drafts, const QString &title);
    void readSheet(const QString &sheet);
    void take(const Reading &reading);
    void choose(std::optional<int> ChosenColumns::*which, const PeopleCombo *combo);
    void guess();
    void fill(PeopleCombo *combo, bool optional, int chosen, bool undecided);
    void fillSheets();
    void tell();
    [[nodiscard]] QString columnName(int column) const;
    [[nodiscard]] int columnCount() const;

    QString m_path;
    QString m_name;
    QString m_problem;
    int m_source;
    PeopleTable m_table;
    PeopleColumns m_columns;
    QHash<QString, ChosenColumns> m_chosen; ///< by the person, a sheet each
    std::optional<ProjectNames> m_projectNames;
    QStringList m_sheets; ///< of a workbook, the first one that was read before the others
    std::optional<QList<InviteDraft>> m_given; ///< in place of the table
    bool m_isReading = false;
    QLabel *m_title;
    NoteLabel *m_note; // which columns were taken
    QWidget *m_choices;
    PeopleCombo *m_sheet = nullptr;
    PeopleCombo *m_email = nullptr;
    PeopleCombo *m_role = nullptr;
    PeopleCombo *m_projects = nullptr;
};

} // namespace Vestibule
