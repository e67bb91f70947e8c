// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace Vestibule {

class MainWindow;
class RunController;
class Session;
class Settings;

/// Reads the list anew every so often while the window is open, behind all that anybody waits for.
/// Never while a run is at work, paused or waits: then it is done when no run is left.
class QuietRefresh : public QObject
{
    Q_OBJECT

public:
    QuietRefresh(MainWindow *window, RunController *runs, const Settings *settings,
                 QObject *parent = nullptr);

    void setSession(Session *session); ///< nullptr before it ends
    void readInterval(); ///< the one that the settings hold now
    [[nodiscard]] int intervalMs() const { return m_due.interval(); } ///< 0: never
    void setIntervalMs(int milliseconds); ///< for tests
    [[nodiscard]] bool isWaiting() const { return m_waits; } ///< for a run to be over

private:
    void start();
    void refresh();

    MainWindow *m_window;
    RunController *m_runs;
    const Settings *m_settings;
    Session *m_session = nullptr;
    QTimer m_due; // since the list was last read
    bool m_waits = false; // it is due, and a run is in its way
};

} // namespace Vestibule
