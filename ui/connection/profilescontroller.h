// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

class QMenu;

namespace Vestibule {

class ConnectionController;
class KeyStore;
class MainWindow;
class ProfileButton;
struct Profile;

/// Fills the menu of profiles, switches between them, opens one in a window of its own, and opens
/// the dialog that manages them.
class ProfilesController : public QObject
{
    Q_OBJECT

public:
    ProfilesController(MainWindow *window, ConnectionController *connection, KeyStore *keys,
                       QObject *parent = nullptr);

    /// Starts this program once more, with these arguments; false where it does not start. It is a
    /// process of its own, which outlives this one.
    using Starter = std::function<bool(const QStringList &arguments)>;
    void setStarter(const Starter &starter) { m_starter = starter; }

private:
    void fill();
    void fillNewWindow(QMenu *menu, const QList<Profile> &profiles);
    void openWindow(const QString &profileName);
    void manage();
    void showProfile();

    MainWindow *m_window;
    ConnectionController *m_connection;
    KeyStore *m_keys;
    ProfileButton *m_button;
    Starter m_starter;
};

} // namespace Vestibule
