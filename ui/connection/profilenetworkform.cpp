// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/profilenetworkform.h"

#include "api/route/cafile.h"
#include "domain/errortext.h"
#include "domain/inbackground.h"
#include "domain/networkroute.h"
#include "ui/connection/keyfield.h"
#include "ui/look/metrics.h"
#include "ui/widgets/disclosurebutton.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Vestibule {

using Choice = ProxySetting::Choice;

ProfileNetworkForm::ProfileNetworkForm(QWidget *parent)
    : QWidget(parent)
    , m_fold(new DisclosureButton(tr("N&etwork"), this))
    , m_part(new QWidget(this))
    , m_file(new QLineEdit(m_part))
    , m_fileNote(new NoteLabel(m_part))
    , m_choice(new QComboBox(m_part))
    , m_address(new QLineEdit(m_part))
    , m_addressProblem(new NoteLabel(m_part))
    , m_user(new QLineEdit(m_part))
    , m_password(new KeyField(m_part, KeyField::Secret::Password))
    , m_save(new QPushButton(tr("Save"), m_part))
    , m_forget(new QPushButton(tr("Forget…"), m_part))
    , m_loginNote(new NoteLabel(m_part))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_part);
    auto *grid = new QGridLayout(m_part);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(3 * gridUnit(this));
    grid->setColumnStretch(1, 1);

    auto *browse = new QPushButton(tr("&Browse…"), m_part);
    addRow(grid, tr("Certificate &file:"), m_file, 2, m_fileNote);
    grid->addWidget(browse, 0, 3);
    m_file->setPlaceholderText(tr("none but the system's"));
    m_choice->addItem(tr("As the environment says, else the system"), int(Choice::Usual));
    m_choice->addItem(tr("As the system says"), int(Choice::System));
    m_choice->addItem(tr("None"), int(Choice::None));
    m_choice->addItem(tr("One of its own"), int(Choice::Own));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addRow(grid, tr("Pro&xy:"), m_choice, 3, nullptr);
    addRow(grid, tr("Prox&y address:"), m_address, 3, m_addressProblem);
    m_address->setPlaceholderText(QStringLiteral("http://proxy.example.com:3128"));
    addRow(grid, tr("&User name:"), m_user, 3, nullptr);
    addRow(grid, tr("Pa&ssword:"), m_password, 1, m_loginNote);
    const int row = grid->rowCount() - 2;
    grid->addWidget(m_save, row, 2);
    grid->addWidget(m_forget, row, 3);
    m_save->setAccessibleName(tr("Save the login for the proxy"));
    m_forget->setAccessibleName(tr("Forget the login for the proxy"));
    for (QPushButton *button : {browse, m_save, m_forget})
        button->setAutoDefault(false); // Return is for the fields

    connect(m_fold, &DisclosureButton::toggled, m_part, &QWidget::setVisible);
    m_part->setVisible(false);
    connect(m_file, &QLineEdit::editingFinished, this, &ProfileNetworkForm::takeFile);
    connect(m_file, &QLineEdit::textEdited, m_fileNote, [this] { m_fileNote->setNote({}); });
    connect(browse, &QPushButton::clicked, this, &ProfileNetworkForm::chooseFile);
    connect(m_choice, &QComboBox::activated, this, &ProfileNetworkForm::chooseProxy);
    connect(m_address, &QLineEdit::editingFinished, this, &ProfileNetworkForm::takeAddress);
    connect(m_address, &QLineEdit::textEdited, m_addressProblem,
            [this] { m_addressProblem->setNote({}); });
    for (QLineEdit *field : {m_user, static_cast<QLineEdit *>(m_password)}) {
        connect(field, &QLineEdit::textChanged, this, &ProfileNetworkForm::showLogin);
        connect(field, &QLineEdit::returnPressed, m_save, [this] { m_save->click(); });
    }
    connect(m_save, &QPushButton::clicked, this, &ProfileNetworkForm::save);
    connect(m_forget, &QPushButton::clicked, this, &ProfileNetworkForm::forgetRequested);
}

void ProfileNetworkForm::addRow(QGridLayout *grid, const QString &label, QWidget *field,
                                int columns, NoteLabel *note)
{
    auto *name = plainLabel(label, m_part);
    name->setBuddy(field);
    const int row = grid->count() == 0 ? 0 : grid->rowCount();
    grid->addWidget(name, row, 0);
    grid->addWidget(field, row, 1, 1, columns);
    if (note != nullptr) {
        grid->addWidget(note, row + 1, 1, 1, 3);
        note->setNote({});
    }
    if (field == m_address || field == m_user || field == m_password)
        m_ownParts << name << field;
}

void ProfileNetworkForm::setProfile(const Profile &profile)
{
    // A field that nothing was changed of keeps what is typed there, and its cursor.
    const Profile before = std::exchange(m_profile, profile);
    const bool isOther = profile.id != before.id;
    if (isOther || before.caFile != profile.caFile) {
        m_file->setText(profile.caFile);
        m_fileNote->setNote({});
        m_refusedFile.clear();
    }
    if (isOther || before.proxy != profile.proxy) {
        const ProxySetting setting = readProxySetting(profile.proxy);
        m_choice->setCurrentIndex(m_choice->findData(int(setting.choice)));
        m_address->setText(setting.choice == Choice::Own ? profile.proxy : QString());
        m_address->setCursorPosition(0);
        m_addressProblem->setNote(setting.problem());
    }
    if (isOther || before.proxyUser != profile.proxyUser) {
        m_user->setText(profile.proxyUser);
        m_password->forget();
    }
    if (isOther)
        m_fold->setChecked(!profile.caFile.isEmpty() || !profile.proxy.isEmpty());
    showParts();
}

void ProfileNetworkForm::takeTyped()
{
    takeFile();
    takeAddress();
}

void ProfileNetworkForm::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Certificate File"), QFileInfo(m_file->text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates") + QStringLiteral(" (*.pem *.crt *.cer *.der)"),
                            tr("All files") + QStringLiteral(" (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_file->setText(path);
        m_file->setFocus();
        m_refusedFile.clear(); // it may be another one by now
        takeFile();
    });
    dialog->open();
}

void ProfileNetworkForm::takeFile()
{
    const QString typed = m_file->text().trimmed();
    if (typed == m_profile.caFile || (!typed.isEmpty() && typed == m_refusedFile))
        return;
    const QString id = m_profile.id;
    ++m_checks;
    if (typed.isEmpty()) {
        onChecked(id, {}, {});
        return;
    }
    m_refusedFile = typed; // until it is known
    m_fileNote->setNote(tr("The file is being read…"));
    const QString path = QFileInfo(typed).absoluteFilePath();
    // In a thread: a drive may have gone.
    inBackground(
        this,
        [path] {
            const auto refused = caFileRefusal(path);
            return refused ? errorLine(*refused) : QString();
        },
        [this, id, path](const QString &problem) { onChecked(id, path, problem); });
}

void ProfileNetworkForm::onChecked(const QString &profileId, const QString &path,
                                   const QString &problem)
{
    --m_checks;
    if (profileId == m_profile.id)
        m_fileNote->setNote(problem);
    emit checked(profileId, path, problem);
}

void ProfileNetworkForm::chooseProxy()
{
    showParts();
    QString proxy;
    switch (Choice(m_choice->currentData().toInt())) {
    case Choice::Own:
        m_address->setFocus();
        return;
    case Choice::System:
        proxy = QStringLiteral("system");
        break;
    case Choice::None:
        proxy = QStringLiteral("none");
        break;
    case Choice::Usual:
        break;
    }
    if (proxy != m_profile.proxy)
        emit changed([proxy](Profile &profile) { setProxy(profile, proxy); });
}

void ProfileNetworkForm::takeAddress()
{
    const QString address = m_address->text().trimmed();
    if (m_address->isHidden() || address.isEmpty() || address == m_profile.proxy)
        return;
    m_addressProblem->setNote(readProxySetting(address).problem());
    if (m_addressProblem->text().isEmpty())
        emit changed([address](Profile &profile) { setProxy(profile, address); });
}

void ProfileNetworkForm::showParts()
{
    const bool isOwn = Choice(m_choice->currentData().toInt()) == Choice::Own;
    for (QWidget *part : std::as_const(m_ownParts))
        part->setVisible(isOwn);
    m_save->setVisible(isOwn);
    m_forget->setVisible(isOwn);
    if (!isOwn)
        m_addressProblem->setNote({});
    showLogin();
}

void ProfileNetworkForm::showLogin()
{
    if (m_busy)
        return;
    const auto login = proxyLogin(m_profile);
    const bool isKept = login && m_profile.keeps(*login);
    const bool isOwn = !m_address->isHidden();
    QString note = isKept ? tr("Saved in the keychain.") : tr("None is saved.");
    if (!m_password->text().isEmpty())
        note = badProxyPassword(m_password->text());
    m_loginNote->setNote(isOwn ? note : QString());
    m_save->setText(isKept ? tr("Replace") : tr("Save"));
    m_save->setEnabled(!m_user->text().trimmed().isEmpty() && !m_password->text().isEmpty()
                       && badProxyPassword(m_password->text()).isEmpty());
    m_forget->setEnabled(isKept || !m_profile.proxyUser.isEmpty());
}

// Kept for one proxy alone, so that has to be known.
void ProfileNetworkForm::save()
{
    const QString user = m_user->text().trimmed();
    const QString password = m_password->text();
    takeAddress();
    if (m_address->text().trimmed().isEmpty())
        m_loginNote->setNote(tr("Say first which proxy it is for."));
    else if (m_addressProblem->text().isEmpty())
        emit saveRequested(user, password);
}

void ProfileNetworkForm::setBusy(const QString &note)
{
    m_busy = true;
    m_loginNote->setNote(note);
    for (QPushButton *button : {m_save, m_forget})
        button->setEnabled(false);
    for (QLineEdit *field : {m_user, static_cast<QLineEdit *>(m_password)})
        field->setReadOnly(true);
}

void ProfileNetworkForm::setDone(const QString &problem)
{
    m_busy = false;
    for (QLineEdit *field : {m_user, static_cast<QLineEdit *>(m_password)})
        field->setReadOnly(false);
    if (problem.isEmpty())
        m_password->forget();
    showLogin();
    if (!problem.isEmpty())
        m_loginNote->setNote(problem);
}

} // namespace Vestibule
