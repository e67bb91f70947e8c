// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/peoplefilebar.h"

#include "domain/inbackground.h"
#include "domain/text/visibletext.h"
#include "exchange/in/peoplesummary.h"
#include "ui/look/metrics.h"
#include "ui/people/peoplecombo.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace Vestibule {

namespace {

constexpr int kUndecided = -2; // in place of a column

/// An empty sheet of several is a table without rows, so that another one can be chosen.
PeopleFileBar::Reading readBytes(const QByteArray &bytes, const QString &sheet)
{
    auto table = readPeople(bytes, {}, sheet);
    if (table)
        return *std::move(table);
    const PeopleProblem &problem = table.error();
    if (problem.sheets.size() < 2)
        return tl::unexpected(peopleProblemText(problem));
    PeopleTable empty;
    empty.encoding = QStringLiteral("Excel");
    empty.sheet = problem.sheets.constFirst();
    empty.otherSheets = problem.sheets.mid(1);
    return empty;
}

PeopleFileBar::Reading readFile(const QString &path, const QString &sheet)
{
    const QFileInfo info(path);
    // What no letter stands for was lost with the name, and the file cannot be asked for.
    if (!info.exists() && path.contains(QChar::ReplacementCharacter))
        return tl::unexpected(PeopleFileBar::tr("Its name is not written in UTF-8. Rename it."));
    if (info.exists() && !info.isFile()) // a pipe would never end
        return tl::unexpected(PeopleFileBar::tr("This is not a file."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(file.errorString());
    // One byte above the bound tells that there is more.
    const QByteArray bytes = file.read(kMaxPeopleBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(file.errorString());
    return readBytes(bytes, sheet);
}

} // namespace

PeopleFileBar::PeopleFileBar(const QString &path, int source, QWidget *parent)
    : QWidget(parent)
    , m_path(path)
    , m_name(visibleText(QFileInfo(path).fileName()))
    , m_source(source)
    , m_title(plainLabel(this))
    , m_note(new NoteLabel(this))
    , m_choices(new QWidget(this))
{
    build();
}

void PeopleFileBar::build()
{
    m_title->setText(tr("Reading %1…").arg(m_name));
    m_title->setMinimumWidth(1); // a long name must not widen the window
    auto *remove = new QToolButton(this);
    remove->setText(tr("Remove"));
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setAccessibleName(tr("Remove %1").arg(m_name));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(remove);
    auto *flow = new FlowLayout(m_choices);
    flow->setContentsMargins({});
    flow->setSpacing(2 * gridUnit(this));
    m_sheet = addCombo(flow, tr("S&heet:"), QStringLiteral("sheet"));
    m_email = addCombo(flow, tr("Address &column:"), QStringLiteral("emailColumn"));
    m_role = addCombo(flow, tr("Rol&e column:"), QStringLiteral("roleColumn"));
    m_projects = addCombo(flow, tr("Pro&jects column:"), QStringLiteral("projectsColumn"));
    m_choices->hide();
    m_note->setObjectName(QStringLiteral("columnsTaken"));
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gridUnit(this));
    column->addLayout(head);
    column->addWidget(m_choices);
    column->addWidget(m_note);
    connect(remove, &QToolButton::clicked, this, &PeopleFileBar::removed);
    connect(m_sheet, &QComboBox::currentIndexChanged, this,
            [this] { readSheet(m_sheet->currentData().toString()); });
    connect(m_email, &QComboBox::currentIndexChanged, this,
            [this] { choose(&ChosenColumns::email, m_email); });
    connect(m_role, &QComboBox::currentIndexChanged, this,
            [this] { choose(&ChosenColumns::role, m_role); });
    connect(m_projects, &QComboBox::currentIndexChanged, this,
            [this] { choose(&ChosenColumns::projects, m_projects); });
}

PeopleCombo *PeopleFileBar::addCombo(QLayout *row, const QString &label, const QString &name)
{
    auto *pair = new QWidget(m_choices);
    auto *combo = new PeopleCombo(pair);
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    auto *text = plainLabel(label, pair);
    text->setBuddy(combo);
    combo->setAccessibleDescription(m_name); // which of several files
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins({});
    line->addWidget(text);
    line->addWidget(combo);
    row->addWidget(pair);
    return combo;
}

void PeopleFileBar::setLeftOut(const QList<InviteDraft> &rows)
{
    const auto number = static_cast<int>(rows.size());
    setGiven(rows,
             m_name.isEmpty()
                 ? tr("Left out earlier, from the typed text: %Ln row(s)", nullptr, number)
                 : tr("Left out earlier, from %1: %Ln row(s)", "file", number).arg(m_name));
}

void PeopleFileBar::setRevoked(const QList<InviteDraft> &people)
{
    const auto expired = static_cast<int>(
        std::count_if(people.cbegin(), people.cend(), std::mem_fn(&InviteDraft::leftOut)));
    QString title = tr("Revoked earlier: %Ln invite(s)", nullptr, static_cast<int>(people.size()));
    if (expired > 0)
        title =
            tr("%1; %Ln had expired and are left out", "how many were revoked", expired).arg(title);
    setGiven(people, title);
}

void PeopleFileBar::setGiven(const QList<InviteDraft> &drafts, const QString &title)
{
    m_given = drafts;
    m_title->setText(title);
    emit done();
}

void PeopleFileBar::read(const QByteArray &bytes)
{
    take(readBytes(bytes, {}));
}

void PeopleFileBar::read()
{
    readSheet({});
}

void PeopleFileBar::readSheet(const QString &sheet)
{
    m_isReading = true;
    inBackground(
        this, [path = m_path, sheet] { return readFile(path, sheet); },
        [this](const Reading &reading) {
            m_isReading = false;
            take(reading);
        });
}

void PeopleFileBar::take(const Reading &reading)
{
    if (!reading) {
        m_problem = reading.error();
        emit done();
        return;
    }
    m_table = *reading;
    m_title->setText(
        tr("From %1: %Ln row(s), %2", "file, encoding", static_cast<int>(m_table.rows.size()))
            .arg(m_name, m_table.encoding));
    fillSheets();
    guess();
    emit done();
}

void PeopleFileBar::fillSheets()
{
    if (!m_sheets.isEmpty() || m_table.otherSheets.isEmpty())
        return;
    m_sheets = QStringList{m_table.sheet} + m_table.otherSheets;
    const QSignalBlocker quiet(m_sheet);
    for (const QString &sheet : std::as_const(m_sheets))
        m_sheet->addItem(visibleText(sheet.left(40)), sheet);
}

void PeopleFileBar::choose(std::optional<int> ChosenColumns::*which, const PeopleCombo *combo)
{
    m_chosen[m_table.sheet].*which = combo->currentData().toInt();
    guess();
    emit changed();
}

/// What the person has not chosen.
void PeopleFileBar::guess()
{
    m_columns = guessColumns(m_table, m_chosen.value(m_table.sheet),
                             m_projectNames ? &*m_projectNames : nullptr);
    fill(m_email, false, m_columns.email, m_columns.email < 0);
    fill(m_role, true, m_columns.role, !m_columns.roleTies.isEmpty());
    fill(m_projects, true, m_columns.projects, !m_columns.projectsTies.isEmpty());
    const bool columns = columnCount() > 1;
    m_sheet->parentWidget()->setVisible(!m_sheets.isEmpty());
    for (PeopleCombo *combo : {m_email, m_role, m_projects})
        combo->parentWidget()->setVisible(columns);
    m_choices->setVisible(columns || !m_sheets.isEmpty());
    tell();
}

bool PeopleFileBar::mayNameProjects() const
{
    return !m_given && m_columns.projects < 0 && !m_chosen.value(m_table.sheet).projects
        && !m_columns.isList && columnCount() > 1 + (m_columns.role >= 0 ? 1 : 0);
}

void PeopleFileBar::setProjects(const ProjectNames &names)
{
    const bool wanted = mayNameProjects();
    m_projectNames = names;
    if (!wanted)
        return;
    guess();
    if (m_columns.projects >= 0 || !m_columns.projectsTies.isEmpty())
        emit changed();
}

/// A list of addresses alone needs no words.
void PeopleFileBar::tell()
{
    const QString skipped = peopleSkippedText(m_table);
    const QString taken = columnCount() > 1 && m_columns.email >= 0
        ? peopleColumnsText(m_table, m_columns)
        : QString();
    m_note->setNote(taken.isEmpty() || skipped.isEmpty() ? taken + skipped
                                                         : taken + u' ' + skipped);
}

void PeopleFileBar::fill(PeopleCombo *combo, bool optional, int chosen, bool undecided)
{
    QList<std::pair<QString, int>> items;
    if (undecided)
        items.emplaceBack(tr("Choose…"), kUndecided);
    if (optional)
        items.emplaceBack(tr("None"), -1);
    for (int column = 0; column < columnCount(); ++column)
        items.emplaceBack(columnName(column), column);
    QList<std::pair<QString, int>> there;
    for (int i = 0; i < combo->count(); ++i)
        there.emplaceBack(combo->itemText(i), combo->itemData(i).toInt());
    const QSignalBlocker quiet(combo);
    // Who listens to it is not told of a value that comes and goes.
    if (items != there) {
        combo->clear();
        for (const auto &[text, column] : std::as_const(items))
            combo->addItem(text, column);
    }
    combo->choose(undecided ? kUndecided : chosen);
}

int PeopleFileBar::columnCount() const
{
    return std::min(m_table.columnCount(), 200); // a menu of more helps nobody
}

QString PeopleFileBar::columnName(int column) const
{
    const QString header = m_table.header.value(column).trimmed();
    if (!header.isEmpty())
        return visibleText(header.left(40));
    for (const PeopleTable::Row &row : m_table.rows) {
        if (const QString cell = row.cells.value(column).trimmed(); !cell.isEmpty())
            return tr("%1 (%2)", "number of column, a cell")
                .arg(column + 1)
                .arg(visibleText(cell.left(30)));
    }
    return tr("Column %1").arg(column + 1);
}

QString PeopleFileBar::question() const
{
    const auto isOpen = [](const PeopleCombo *combo) {
        return combo->count() > 0 && combo->currentData().toInt() == kUndecided;
    };
    if (isOpen(m_email))
        return tr("Choose the column of %1 that contains the addresses.").arg(m_name);
    if (isOpen(m_role))
        return tr("Choose the column of %1 that contains the roles, or none.").arg(m_name);
    if (isOpen(m_projects))
        return tr("Choose the column of %1 that contains the projects, or none.").arg(m_name);
    return {};
}

QList<InviteDraft> PeopleFileBar::drafts() const
{
    if (m_given)
        return *m_given;
    return m_columns.email < 0 ? QList<InviteDraft>() : draftsOf(m_table, m_columns);
}

} // namespace Vestibule
