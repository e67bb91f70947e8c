// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace Vestibule {

class MainWindow;
class Session;
class Settings;

/// Fills the menu that copies what the window does as a command line.
class CommandCopier : public QObject
{
    Q_OBJECT

public:
    CommandCopier(MainWindow *window, Settings *settings, QObject *parent = nullptr);

    void setSession(Session *session); ///< nullptr before it ends

private:
    void fill();
    /// `line` empty: it cannot be had, for that reason.
    void add(const QString &text, const QString &line, const QString &reason);
    void addSelection();
    void copy(const QString &line);

    MainWindow *m_window;
    Settings *m_settings;
    Session *m_session = nullptr;
    QTimer m_noteGoes;
};

} // namespace Vestibule
