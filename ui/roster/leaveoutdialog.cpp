// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/leaveoutdialog.h"

#include "domain/text/visibletext.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Vestibule {

namespace {

constexpr int kLongestReason = 500; // characters

} // namespace

LeaveOutDialog::LeaveOutDialog(int count, const QString &email, QWidget *parent)
    : FittingDialog(parent)
    , m_reason(new QLineEdit(this))
{
    setWindowTitle(tr("Leave Out"));
    auto *title = plainLabel(count == 1 ? tr("Leave %1 out of the plan?").arg(visibleText(email))
                                        : tr("Leave %Ln people out of the plan?", nullptr, count),
                             this);
    QFont strong = title->font();
    strong.setBold(true);
    title->setFont(strong);
    title->setWordWrap(true);
    auto *note = new NoteLabel(tr("Nothing is sent for them. The plan keeps the reason, also for "
                                  "whoever applies it. You can put them back at any time."),
                               this);
    auto *label = plainLabel(tr("&Reason:"), this);
    label->setBuddy(m_reason);
    m_reason->setMaxLength(kLongestReason);
    m_reason->setPlaceholderText(tr("for example: joins later", "why somebody is left out"));
    auto *box = new DialogButtons(this);
    m_leaveOut = box->addButton(tr("&Leave Out"), QDialogButtonBox::AcceptRole);
    box->addButton(QDialogButtonBox::Cancel);
    m_leaveOut->setDefault(true);
    m_leaveOut->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(note);
    column->addWidget(label);
    column->addWidget(m_reason);
    column->addStretch(1);
    column->addWidget(box);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_leaveOut->setEnabled(!text.trimmed().isEmpty()); });
    connect(box, &QDialogButtonBox::accepted, this, &LeaveOutDialog::give);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fitTo(letters(64));
    m_reason->setFocus(Qt::OtherFocusReason);
}

void LeaveOutDialog::give()
{
    const QString reason = m_reason->text().simplified();
    if (reason.isEmpty())
        return;
    emit reasonGiven(reason);
    accept();
}

} // namespace Vestibule
