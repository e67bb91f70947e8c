// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/profilescontroller.h"

#include "domain/text/visibletext.h"
#include "ui/connection/connectioncontroller.h"
#include "ui/connection/profilebutton.h"
#include "ui/connection/profilesdialog.h"
#include "ui/widgets/plaintext.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QProcess>

namespace Vestibule {

namespace {

bool startOnceMore(const QStringList &arguments)
{
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
}

} // namespace

ProfilesController::ProfilesController(MainWindow *window, ConnectionController *connection,
                                       KeyStore *keys, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_connection(connection)
    , m_keys(keys)
    , m_button(new ProfileButton(window->profilesMenu(), window))
    , m_starter(startOnceMore)
{
    window->setSwitcher(m_button);
    connect(window->profilesMenu(), &QMenu::aboutToShow, this, &ProfilesController::fill);
    connect(window->invitesPage(), &InvitesPage::profilesRequested, this,
            &ProfilesController::manage);
    connect(connection, &ConnectionController::profileChanged, this,
            &ProfilesController::showProfile);
    fill(); // a menu without entries would not open
    showProfile();
}

void ProfilesController::showProfile()
{
    const auto profiles = m_connection->profiles().read().value_or(QList<Profile>());
    const auto present = profileOf(profiles, m_connection->profileId());
    m_button->setName(present ? present->name : QString());
    m_window->setSwitcherVisible(profiles.size() > 1);
}

void ProfilesController::fill()
{
    QMenu *menu = m_window->profilesMenu();
    menu->clear();
    const auto profiles = m_connection->profiles().read().value_or(QList<Profile>());
    auto *group = new QActionGroup(menu);
    for (const Profile &profile : profiles) {
        QAction *entry = menu->addAction(menuName(profile.name, menu->fontMetrics()));
        group->addAction(entry);
        entry->setCheckable(true);
        entry->setChecked(profile.id == m_connection->profileId());
        entry->setStatusTip(tr("Work in the profile %1", "name").arg(visibleText(profile.name)));
        connect(entry, &QAction::triggered, m_connection, [this, id = profile.id] {
            if (id != m_connection->profileId())
                m_connection->switchTo(id);
        });
    }
    menu->addSeparator();
    if (!profiles.isEmpty())
        fillNewWindow(menu->addMenu(tr("Open in New &Window")), profiles);
    QAction *manage = menu->addAction(tr("&Manage Profiles…"));
    manage->setStatusTip(tr("Add, change or remove profiles and their keys"));
    connect(manage, &QAction::triggered, this, &ProfilesController::manage);
}

void ProfilesController::fillNewWindow(QMenu *menu, const QList<Profile> &profiles)
{
    for (const Profile &profile : profiles) {
        QAction *entry = menu->addAction(menuName(profile.name, menu->fontMetrics()));
        entry->setStatusTip(tr("Open the profile %1 in a window of its own", "name")
                                .arg(visibleText(profile.name)));
        connect(entry, &QAction::triggered, this,
                [this, name = profile.name] { openWindow(name); });
    }
}

// By its name, as a person would: what another process is told, everybody on this computer can
// read.
void ProfilesController::openWindow(const QString &profileName)
{
    if (m_starter({QStringLiteral("--profile=") + profileName}))
        return;
    m_window->openDialog(plainMessage(QMessageBox::Warning, tr("The Window Did Not Open"),
                                      tr("Vestibule could not be started once more."),
                                      QMessageBox::Close, m_window));
}

void ProfilesController::manage()
{
    // Not of the window itself: its dialogs end with a session, and this one may end the session.
    auto *dialog = new ProfilesDialog(m_connection, m_keys, m_window->centralWidget());
    m_window->openDialog(dialog);
    // After the focus went back: another page may take it.
    connect(dialog, &QDialog::finished, m_connection,
            [this, dialog] { m_connection->takeUpProfiles(dialog->hasTouchedPresent()); });
}

} // namespace Vestibule
