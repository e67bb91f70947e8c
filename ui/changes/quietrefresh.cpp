// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/quietrefresh.h"

#include "accounts/settings.h"
#include "session/session.h"
#include "ui/list/listloader.h"
#include "ui/runs/runcontroller.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <chrono>
#include <utility>

namespace Vestibule {

QuietRefresh::QuietRefresh(MainWindow *window, RunController *runs, const Settings *settings,
                           QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_runs(runs)
    , m_settings(settings)
{
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::VeryCoarseTimer); // a second more or less wakes nobody by itself
    connect(&m_due, &QTimer::timeout, this, &QuietRefresh::refresh);
    connect(runs, &RunController::busyChanged, this, [this] {
        if (m_waits && !m_runs->isBusy())
            refresh();
    });
    readInterval();
}

void QuietRefresh::setSession(Session *session)
{
    if (m_session != nullptr)
        m_session->pager()->disconnect(this);
    m_session = session;
    m_waits = false;
    m_due.stop();
    if (session == nullptr)
        return;
    connect(session->pager(), &InvitePager::restarted, this, &QuietRefresh::start);
    start();
}

void QuietRefresh::readInterval()
{
    using namespace std::chrono;
    setIntervalMs(int(milliseconds(minutes(m_settings->preferences().refreshMinutes)).count()));
}

void QuietRefresh::setIntervalMs(int milliseconds)
{
    if (milliseconds == m_due.interval())
        return;
    m_due.setInterval(milliseconds);
    m_waits = false;
    start();
}

void QuietRefresh::start()
{
    if (m_session != nullptr && m_due.interval() > 0)
        m_due.start();
    else
        m_due.stop();
}

void QuietRefresh::refresh()
{
    m_waits = m_session != nullptr && m_runs->isBusy();
    if (m_session == nullptr || m_waits)
        return;
    start();
    if (m_window->isVisible())
        m_window->invitesPage()->loader()->refreshQuietly();
}

} // namespace Vestibule
