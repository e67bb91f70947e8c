// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/waitnotice.h"

#include <QCoreApplication>

namespace Vestibule {

WaitNotice::WaitNotice(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    m_everySecond.setInterval(1000);
    connect(&m_everySecond, &QTimer::timeout, this, [this] { m_console.showProgress(text()); });
}

void WaitNotice::update(ApiCall::WaitReason reason)
{
    if (reason != ApiCall::WaitReason::RateLimit) {
        m_everySecond.stop();
        m_console.clearProgress();
    } else if (!m_console.showsProgress()) {
        m_console.say(text());
    } else {
        m_console.showProgress(text());
        m_everySecond.start();
    }
}

QString WaitNotice::text() const
{
    const qint64 seconds = (m_left() + 999) / 1000;
    return QCoreApplication::translate("CommandLine",
                                       "Waiting %1 s, the API asked us to slow down.")
        .arg(seconds);
}

} // namespace Vestibule
