// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/peoplefilebar.h"

#include "domain/inbackground.h"
#include "domain/visibletext.h"
#include "exchange/peopletold.h"
#include "ui/metrics.h"
#include "ui/notelabel.h"
#include "ui/peoplecombo.h"
#include "ui/peopleflow.h"
#include "ui/plaintext.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Vestibule {

namespace {

constexpr int kUndecided = -2; // in place of a column

PeopleFileBar::Reading readBytes(const QByteArray &bytes)
{
    auto table = readPeople(bytes);
    if (!table)
        return tl::unexpected(peopleProblemText(table.error()));
    return *std::move(table);
}

PeopleFileBar::Reading readFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) // a pipe would never end
        return tl::unexpected(PeopleFileBar::tr("It is no file."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(file.errorString());
    // One byte above the bound tells that there is more.
    const QByteArray bytes = file.read(kMaxPeopleBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(file.errorString());
    return readBytes(bytes);
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
    remove->setText(tr("Take Out"));
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setAccessibleName(tr("Take out %1").arg(m_name));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(remove);
    auto *flow = new PeopleFlow(m_choices);
    flow->setSpacing(2 * gridUnit(this));
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
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins({});
    line->addWidget(text);
    line->addWidget(combo);
    row->addWidget(pair);
    return combo;
}

void PeopleFileBar::read(const QByteArray &bytes)
{
    take(readBytes(bytes));
}

void PeopleFileBar::read()
{
    m_isReading = true;
    inBackground(
        this, [path = m_path] { return readFile(path); },
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
    const PeopleColumns guessed = guessColumns(m_table);
    m_guessedEmail = guessed.email;
    m_title->setText(
        tr("From %1: %Ln row(s), %2", "file, encoding", static_cast<int>(m_table.rows.size()))
            .arg(m_name, m_table.encoding));
    fill(m_email, false, guessed.email, guessed.email < 0);
    fill(m_role, true, guessed.role, !guessed.roleTies.isEmpty());
    fill(m_projects, true, guessed.projects, !guessed.projectsTies.isEmpty());
    m_choices->setVisible(columnCount() > 1);
    for (PeopleCombo *combo : {m_email, m_role, m_projects}) {
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            tell();
            emit changed();
        });
    }
    tell();
    emit done();
}

/// A list of addresses alone needs no words.
void PeopleFileBar::tell()
{
    const QString skipped = peopleSkippedText(m_table);
    const QString taken = columnCount() > 1 && m_email->currentData().toInt() >= 0
        ? peopleColumnsText(m_table, columns())
        : QString();
    m_note->setNote(taken.isEmpty() || skipped.isEmpty() ? taken + skipped
                                                         : taken + u' ' + skipped);
}

void PeopleFileBar::fill(PeopleCombo *combo, bool optional, int chosen, bool undecided)
{
    if (undecided)
        combo->addItem(tr("Choose…"), kUndecided);
    if (optional)
        combo->addItem(tr("None"), -1);
    for (int column = 0; column < columnCount(); ++column)
        combo->addItem(columnName(column), column);
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
        return tr("Choose the column of %1 that holds the addresses.").arg(m_name);
    if (isOpen(m_role))
        return tr("Choose the column of %1 that holds the roles, or none.").arg(m_name);
    if (isOpen(m_projects))
        return tr("Choose the column of %1 that holds the projects, or none.").arg(m_name);
    return {};
}

PeopleColumns PeopleFileBar::columns() const
{
    const auto chosen = [](const PeopleCombo *combo) {
        return std::max(combo->currentData().toInt(), -1);
    };
    ChosenColumns columns{chosen(m_email), chosen(m_role), chosen(m_projects)};
    // Without a header every column with addresses counts, unless the person says which one.
    if (m_table.header.isEmpty() && columns.email == m_guessedEmail)
        columns.email.reset();
    return guessColumns(m_table, columns);
}

QList<InviteDraft> PeopleFileBar::drafts() const
{
    const PeopleColumns taken = columns();
    return taken.email < 0 ? QList<InviteDraft>() : draftsOf(m_table, taken);
}

} // namespace Vestibule
