// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/profilekeysform.h"

#include "ui/connection/keyfield.h"
#include "ui/look/metrics.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace Vestibule {

ProfileKeysForm::ProfileKeysForm(QWidget *parent)
    : QWidget(parent)
    , m_one(new QRadioButton(tr("One &key for everything"), this))
    , m_two(new QRadioButton(tr("One key to read, another one to &write"), this))
    , m_others(new NoteLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_one, 0, 0, 1, 4);
    grid->addWidget(m_two, 1, 0, 1, 4);
    addRow(grid, KeyUse::All, tr("Admin key:"), tr("Save the admin key"),
           tr("Forget the admin key"));
    addRow(grid, KeyUse::Read, tr("To read:"), tr("Save the key to read"),
           tr("Forget the key to read"));
    addRow(grid, KeyUse::Write, tr("To write:"), tr("Save the key to write"),
           tr("Forget the key to write"));
    grid->addWidget(m_others, grid->rowCount(), 0, 1, 4);
    m_others->setNote({});
    m_one->setChecked(true);
    connect(m_two, &QRadioButton::toggled, this, &ProfileKeysForm::showRows);
    showRows();
}

void ProfileKeysForm::addRow(QGridLayout *grid, KeyUse use, const QString &label,
                             const QString &saveName, const QString &forgetName)
{
    Row row;
    row.use = use;
    row.label = plainLabel(label, this);
    row.field = new KeyField(this);
    row.save = new QPushButton(tr("Save"), this);
    row.forget = new QPushButton(tr("Forget…"), this);
    row.note = new NoteLabel(this);
    row.label->setBuddy(row.field);
    row.save->setAccessibleName(saveName);
    row.forget->setAccessibleName(forgetName);
    row.save->setAutoDefault(false);
    row.forget->setAutoDefault(false);
    const int line = grid->rowCount();
    grid->addWidget(row.label, line, 0);
    grid->addWidget(row.field, line, 1);
    grid->addWidget(row.save, line, 2);
    grid->addWidget(row.forget, line, 3);
    grid->addWidget(row.note, line + 1, 1, 1, 3);
    m_rows.append(row);
    connect(row.save, &QPushButton::clicked, this, [this, use] { save(rowOf(use)); });
    connect(row.field, &QLineEdit::returnPressed, row.save, [save = row.save] { save->click(); });
    connect(row.field, &QLineEdit::textChanged, this, [this, use] { showState(rowOf(use)); });
    connect(row.forget, &QPushButton::clicked, this, [this, use] { emit forgetRequested(use); });
}

const ProfileKeysForm::Row &ProfileKeysForm::rowOf(KeyUse use) const
{
    return *std::find_if(m_rows.cbegin(), m_rows.cend(),
                         [use](const Row &row) { return row.use == use; });
}

void ProfileKeysForm::setKeys(const QList<KeptKey> &kept, const QString &origin, bool isOther)
{
    QStringList others;
    for (const KeptKey &key : kept) {
        if (key.origin != origin && !others.contains(key.origin))
            others << key.origin;
    }
    m_others->setNote(others.isEmpty()
                          ? QString()
                          : tr("Keys that are saved for another address are not sent to this one: "
                               "%1.")
                                .arg(others.join(QStringLiteral(", "))));
    if (isOther)
        forgetTyped();
    for (Row &row : m_rows)
        row.isKept = kept.contains(KeptKey{row.use, origin});
    const bool areTwo = rowOf(KeyUse::Read).isKept || rowOf(KeyUse::Write).isKept;
    if (isOther || areTwo || rowOf(KeyUse::All).isKept)
        (areTwo ? m_two : m_one)->setChecked(true);
    showRows();
}

void ProfileKeysForm::forgetTyped()
{
    for (const Row &row : std::as_const(m_rows))
        row.field->forget();
}

void ProfileKeysForm::showRows()
{
    for (const Row &row : std::as_const(m_rows)) {
        // A key that is there can always be forgotten.
        const bool shown = (row.use != KeyUse::All) == m_two->isChecked() || row.isKept;
        for (QWidget *part : {static_cast<QWidget *>(row.label), static_cast<QWidget *>(row.field),
                              static_cast<QWidget *>(row.save), static_cast<QWidget *>(row.forget)})
            part->setVisible(shown);
        row.note->setNote({});
        if (shown)
            showState(row);
    }
}

void ProfileKeysForm::showState(const Row &row) const
{
    if (m_busy)
        return;
    const bool isTyped = !row.field->text().isEmpty();
    if (isTyped)
        row.note->setNote(keyProblemText(
            row.field->text().size() < 9 ? KeyProblem::None : checkKey(row.field->text())));
    else
        row.note->setNote(row.isKept ? tr("Saved in the keychain.") : tr("None is saved."));
    row.save->setText(row.isKept ? tr("Replace") : tr("Save"));
    row.save->setEnabled(isTyped);
    row.forget->setEnabled(row.isKept);
}

void ProfileKeysForm::save(const Row &row)
{
    const KeyProblem problem = checkKey(row.field->text());
    if (problem == KeyProblem::None || problem == KeyProblem::NotAnAdminKey)
        emit saveRequested(row.use, row.field->text().trimmed());
    else
        row.note->setNote(keyProblemText(problem));
}

void ProfileKeysForm::setBusy(KeyUse use, const QString &note)
{
    m_busy = true;
    rowOf(use).note->setNote(note);
    for (const Row &row : std::as_const(m_rows)) {
        row.save->setEnabled(false);
        row.forget->setEnabled(false);
        row.field->setReadOnly(true);
    }
}

void ProfileKeysForm::setDone(KeyUse use, const QString &problem)
{
    m_busy = false;
    for (const Row &row : std::as_const(m_rows))
        row.field->setReadOnly(false);
    if (problem.isEmpty())
        rowOf(use).field->forget();
    showRows();
    rowOf(use).field->setFocus();
    if (!problem.isEmpty())
        rowOf(use).note->setNote(problem);
}

} // namespace Vestibule
