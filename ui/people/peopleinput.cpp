// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/peopleinput.h"

#include "exchange/in/peoplereader.h"
#include "models/draftmodel.h"
#include "ui/look/metrics.h"
#include "ui/people/peoplefield.h"
#include "ui/people/peoplefilebar.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace Vestibule {

using namespace std::chrono_literals;

namespace {

/// In the middle of an address nobody is told yet that it is none.
bool endsWithinAddress(const QString &text)
{
    if (text.isEmpty() || !(text.back().isLetterOrNumber() || text.back().isPunct())
        || text.back() == u',' || text.back() == u';')
        return false;
    const QList<InviteDraft> drafts = readPastedPeople(text.section(u'\n', -1));
    return !drafts.isEmpty() && checkEmail(drafts.constLast().email) != EmailProblem::None;
}

} // namespace

PeopleInput::PeopleInput(DraftModel *drafts, QWidget *parent)
    : QWidget(parent)
    , m_drafts(drafts)
    , m_field(new PeopleField(this))
{
    m_field->setObjectName(QStringLiteral("addresses"));
    m_field->setPlaceholderText(QStringLiteral("name@example.com"));
    build();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PeopleInput::onLeft);
    connect(m_field, &QPlainTextEdit::textChanged, this, &PeopleInput::onTyped);
    connect(m_field, &PeopleField::left, this, &PeopleInput::onLeft);
    connect(m_field, &PeopleField::filesDropped, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            addFile(path);
    });
    connect(m_field, &PeopleField::tablePasted, this, [this](const QString &text) {
        addBar(tr("the clipboard", "From …: 3 rows"))->read(text.toUtf8());
    });
}

void PeopleInput::build()
{
    auto *label = plainLabel(tr("&Addresses:"), this);
    label->setBuddy(m_field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gridUnit(this));
    column->addWidget(label);
    column->addWidget(m_field);
    addButtons(column);
    m_bars = new QVBoxLayout;
    column->addLayout(m_bars);
}

void PeopleInput::addButtons(QVBoxLayout *column)
{
    auto *note = new NoteLabel(tr("One or more addresses, separated by commas or line breaks. You "
                                  "can also drop a CSV or Excel file here."),
                               this);
    note->setMinimumHeight(1); // else what it needs where it is narrow counts at every width
    m_field->setAccessibleDescription(note->text());
    auto *open = new QPushButton(tr("&Open File…"), this);
    auto *save = new QPushButton(tr("Save &Template…"), this);
    setPlainToolTip(save, tr("A CSV file to fill in, with a header and two examples"));
    for (QPushButton *button : {open, save})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(note, 1);
    row->addWidget(open);
    row->addWidget(save);
    column->addLayout(row);
    connect(open, &QPushButton::clicked, this, &PeopleInput::openRequested);
    connect(save, &QPushButton::clicked, this, &PeopleInput::templateRequested);
}

QString PeopleInput::text() const
{
    return m_field->toPlainText();
}

void PeopleInput::setText(const QString &text)
{
    m_field->setPlainText(text);
    m_field->moveCursor(QTextCursor::End);
    onLeft();
}

void PeopleInput::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

bool PeopleInput::isTouched() const
{
    return !m_field->toPlainText().trimmed().isEmpty() || hasFiles();
}

bool PeopleInput::isReading() const
{
    return std::any_of(m_files.begin(), m_files.end(),
                       [](const PeopleFileBar *bar) { return bar->isReading(); });
}

QString PeopleInput::question() const
{
    for (const PeopleFileBar *bar : m_files) {
        if (const QString question = bar->question(); !question.isEmpty())
            return question;
    }
    return {};
}

bool PeopleInput::mayNameProjects() const
{
    return std::any_of(m_files.begin(), m_files.end(),
                       [](const PeopleFileBar *bar) { return bar->mayNameProjects(); });
}

void PeopleInput::setProjects(const ProjectNames &names)
{
    m_projectNames = names;
    for (PeopleFileBar *bar : std::as_const(m_files))
        bar->setProjects(names);
}

void PeopleInput::onTyped()
{
    m_judged = false;
    m_pause.start(endsWithinAddress(m_field->toPlainText()) ? 700ms : 150ms);
    emit changed();
}

void PeopleInput::onLeft()
{
    readNow();
    m_judged = true;
    emit changed();
}

void PeopleInput::readNow()
{
    m_pause.stop();
    if (!m_judged)
        m_drafts->setDrafts(0, {}, readPastedPeople(m_field->toPlainText()));
}

void PeopleInput::addFile(const QString &path)
{
    addBar(path)->read();
}

QStringList PeopleInput::files() const
{
    QStringList paths;
    for (const PeopleFileBar *bar : m_files) {
        if (const QString path = bar->path(); !path.isEmpty())
            paths.append(path);
    }
    return paths;
}

void PeopleInput::addLeftOut(const QList<LeftOutRow> &rows)
{
    QStringList sources;
    QHash<QString, QList<InviteDraft>> drafts;
    for (const LeftOutRow &row : rows) {
        if (!drafts.contains(row.source))
            sources += row.source;
        drafts[row.source].append(row.draft);
    }
    for (const QString &source : std::as_const(sources))
        addBar(source)->setLeftOut(drafts.value(source));
}

void PeopleInput::addRevoked(const QList<InviteDraft> &people)
{
    addBar({})->setRevoked(people);
}

PeopleFileBar *PeopleInput::addBar(const QString &path)
{
    auto *bar = new PeopleFileBar(path, ++m_lastSource, this);
    m_files.append(bar);
    m_bars->addWidget(bar);
    if (m_projectNames)
        bar->setProjects(*m_projectNames);
    connect(bar, &PeopleFileBar::done, this, [this, bar] { onRead(bar); });
    connect(bar, &PeopleFileBar::changed, this, [this, bar] { onRead(bar); });
    connect(bar, &PeopleFileBar::removed, this, [this, bar] { remove(bar); });
    emit changed();
    return bar;
}

void PeopleInput::onRead(PeopleFileBar *bar)
{
    if (!bar->problem().isEmpty()) {
        const QString name = bar->name();
        const QString problem = bar->problem();
        remove(bar);
        emit fileFailed(name, problem);
        return;
    }
    m_drafts->setDrafts(bar->source(), bar->name(), bar->drafts());
    emit changed();
}

void PeopleInput::remove(PeopleFileBar *bar)
{
    m_files.removeOne(bar);
    m_bars->removeWidget(bar);
    bar->hide();
    bar->deleteLater();
    m_drafts->setDrafts(bar->source(), {}, {});
    emit changed();
    emit shortened();
}

} // namespace Vestibule
