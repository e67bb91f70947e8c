// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/preferences.h"

#include <QObject>
#include <QPointer>

namespace Vestibule {

class AppearanceKeeper;
class MainWindow;
class PreferencesDialog;
class Session;
class Settings;

/// Opens the preferences and does at once what is chosen there, and by the keys for larger text.
class PreferencesController : public QObject
{
    Q_OBJECT

public:
    /// Does what was chosen in earlier runs. `keeper` must outlive this.
    PreferencesController(MainWindow *window, AppearanceKeeper *keeper, Settings *settings,
                          QObject *parent = nullptr);

    void setSession(Session *session) { m_session = session; } ///< nullptr before it ends

signals:
    void reviewOptionsChanged(); ///< they stand in the settings
    void preferencesChanged(); ///< the same

private:
    void open();
    void choose(const Preferences &preferences);
    void resizeText(int by); ///< by so many of the sizes; 0: back to the desktop's

    MainWindow *m_window;
    AppearanceKeeper *m_keeper;
    Settings *m_settings;
    Session *m_session = nullptr;
    QPointer<PreferencesDialog> m_dialog;
};

} // namespace Vestibule
