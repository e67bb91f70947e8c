// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/emptyroster.h"

#include "ui/look/metrics.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Vestibule {

EmptyRoster::EmptyRoster(QWidget *parent)
    : QWidget(parent)
    , m_open(new QPushButton(tr("&Open Roster or Plan…"), this))
    , m_today(new QPushButton(tr("Save &Today as Roster…"), this))
    , m_example(new QPushButton(tr("Tr&y the Example"), this))
{
    const int unit = gridUnit(this);
    auto *title = plainLabel(tr("Who should be in, and who is?"), this);
    title->setFont(scaled(title->font(), 1.3));
    title->setWordWrap(true);
    auto *what = new NoteLabel(
        tr("A roster is a list of who should be in, with a role and projects: the export of the "
           "month, a class, a project team. Open one, and this page shows how the organization "
           "differs from it: whom to invite, whose invite to renew or change, who is in without "
           "being on it. Nothing is sent before you apply the plan."),
        this);
    auto *how = new NoteLabel(tr("You can also drop a file here: CSV, Excel, a list of addresses, "
                                 "or a plan that was saved before."),
                              this);
    auto *buttons = new FlowLayout;
    buttons->setContentsMargins({});
    buttons->setSpacing(2 * unit);
    for (QPushButton *button : {m_open, m_today, m_example})
        buttons->addWidget(button);
    QFont strong = m_open->font();
    strong.setBold(true);
    m_open->setFont(strong); // the one that is meant first
    m_example->hide();
    setPlainToolTip(m_today, tr("Write the people who are in now to a file, to begin with"));
    setPlainToolTip(m_example,
                    tr("A roster for the demo organization, in which everything occurs "
                       "that can differ"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8 * unit, 8 * unit, 8 * unit, 8 * unit);
    column->setSpacing(3 * unit);
    for (QWidget *part : {static_cast<QWidget *>(title), static_cast<QWidget *>(what),
                          static_cast<QWidget *>(how)}) {
        part->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
        column->addWidget(part);
    }
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &EmptyRoster::openRequested);
    connect(m_today, &QPushButton::clicked, this, &EmptyRoster::todayRequested);
    connect(m_example, &QPushButton::clicked, this, &EmptyRoster::exampleRequested);
}

void EmptyRoster::setExampleOffered(bool offered)
{
    m_example->setVisible(offered);
}

void EmptyRoster::setWorking(bool working)
{
    for (QPushButton *button : {m_open, m_today, m_example})
        button->setEnabled(!working);
}

QWidget *EmptyRoster::chief() const
{
    return m_open;
}

} // namespace Vestibule
