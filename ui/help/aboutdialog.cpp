// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/aboutdialog.h"

#include "doctor/versions.h"
#include "ui/look/metrics.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace Vestibule {

namespace {

constexpr int kIconSize = 64;

QString programVersion()
{
    return QStringLiteral(VESTIBULE_VERSION);
}

QString platform()
{
    return QStringLiteral("%1 (%2, %3)")
        .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
             QGuiApplication::platformName());
}

void addFact(QFormLayout *form, const QString &label, const QString &value)
{
    auto *text = plainLabel(breakable(value));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(value);
    auto *name = new NoteLabel(label);
    name->setWordWrap(false);
    form->addRow(name, text);
}

QLabel *title(QWidget *parent)
{
    auto *label = plainLabel(AboutDialog::tr("Vestibule"), parent);
    label->setFont(scaled(label->font(), 1.6));
    return label;
}

} // namespace

AboutDialog::AboutDialog(const QString &host, QWidget *parent)
    : FittingDialog(parent)
{
    setWindowTitle(tr("About Vestibule"));
    auto *icon = plainLabel(this);
    icon->setPixmap(QApplication::windowIcon().pixmap(kIconSize));
    icon->setVisible(!QApplication::windowIcon().isNull());
    auto *words = new QVBoxLayout;
    words->addWidget(title(this));
    words->addWidget(new NoteLabel(tr("Manages the invites of an OpenAI organization."), this));
    auto *head = new QHBoxLayout;
    head->setSpacing(fontMetrics().height());
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(fontMetrics().height());
    addFact(facts, tr("Version"), programVersion());
    addFact(facts, tr("Qt"),
            tr("%1, built with %2")
                .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)));
    addFact(facts, tr("System"), platform());
    addFact(facts, tr("Server"), host.isEmpty() ? tr("None yet") : host);
    addFact(facts, tr("License"),
            tr("GNU General Public License, version 3 or later. There is no warranty."));

    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = new CopyButton(tr("&Copy Versions"), this);
    copy->setContent(versions(host));
    box->addButton(copy, QDialogButtonBox::ActionRole);
    box->button(QDialogButtonBox::Close)->setDefault(true);
    connect(box, &QDialogButtonBox::rejected, this, &AboutDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height());
    column->addLayout(head);
    column->addLayout(facts);
    column->addStretch();
    column->addWidget(box);
    fitTo(letters(56));
}

QString AboutDialog::versions(const QString &host)
{
    QString text = programVersions(QGuiApplication::platformName());
    if (!host.isEmpty())
        text += QStringLiteral("Server: %1\n").arg(host);
    return text;
}

} // namespace Vestibule
