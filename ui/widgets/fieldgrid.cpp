// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fieldgrid.h"

#include "domain/text/visibletext.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Vestibule {

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(fontMetrics().height());
    m_grid->setColumnStretch(1, 1);
}

int FieldGrid::add(const QString &label)
{
    auto *value = plainLabel(this);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return append(label, value);
}

int FieldGrid::addId(const QString &label)
{
    return append(label, new ElidedLabel(this, Qt::ElideMiddle));
}

int FieldGrid::append(const QString &label, QLabel *value)
{
    Row row;
    row.value = value;
    row.label = new NoteLabel(label, this);
    row.label->setWordWrap(false);
    row.label->setBuddy(row.value);
    alignAtStart(row.value);
    row.note = new NoteLabel(this);
    row.copy = new CopyButton(this);
    row.copy->setCompact(tr("Copy %1").arg(label));
    auto *cell = new QVBoxLayout;
    cell->setSpacing(0);
    cell->addWidget(row.value);
    cell->addWidget(row.note);
    cell->addStretch(1);
    const int number = static_cast<int>(m_rows.size());
    m_grid->addWidget(row.label, number, 0, Qt::AlignTop);
    // Without an alignment, which would ask lines that are broken for their width unbroken.
    m_grid->addLayout(cell, number, 1);
    m_grid->addWidget(row.copy, number, 2, Qt::AlignTop);
    m_rows.append(row);
    set(number, {});
    return number;
}

void FieldGrid::set(int row, const QString &value, const QString &copied, const QString &note)
{
    const Row &field = m_rows.at(row);
    const QString shown = visibleLines(value);
    const QString text = field.value->wordWrap() ? breakable(shown) : shown;
    if (field.value->text() != text)
        field.value->setText(text);
    field.value->setAccessibleName(shown); // the label is told with it;
    field.copy->setContent(copied);
    field.note->setNote(note);
    field.note->setVisible(field.shown && !note.isEmpty());
    field.copy->setVisible(field.shown && !copied.isEmpty());
}

void FieldGrid::setShown(int row, bool shown)
{
    Row &field = m_rows[row];
    field.shown = shown;
    field.label->setVisible(shown);
    field.value->setVisible(shown);
    field.note->setVisible(shown && !field.note->text().isEmpty());
    field.copy->setVisible(shown && field.copy->isEnabled());
}

} // namespace Vestibule
