// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/waitnotice.h"

#include "domain/waittext.h"

namespace Vestibule {

WaitNotice::WaitNotice(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    m_everySecond.setInterval(1000);
    connect(&m_everySecond, &QTimer::timeout, this, &WaitNotice::update);
}

void WaitNotice::update()
{
    const Wait wait = m_wait();
    const bool paced = wait.reason == Wait::Reason::Pace;
    if (!wait || wait.reason == Wait::Reason::Retry) {
        m_everySecond.stop();
        m_console.clearProgress();
    } else if (m_console.showsProgress()) {
        m_console.showProgress(waitText(wait));
        m_everySecond.start();
    } else if (!paced || !m_paceTold) {
        m_paceTold = m_paceTold || paced;
        m_console.sayWait(waitText(wait));
    }
}

} // namespace Vestibule
