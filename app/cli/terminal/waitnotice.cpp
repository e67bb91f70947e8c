// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/waitnotice.h"

#include "domain/text/waittext.h"

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
    using Reason = ApiCall::WaitReason;
    m_reason = reason;
    if (reason != Reason::RateLimit && reason != Reason::Pace && reason != Reason::Settle) {
        m_everySecond.stop();
        m_console.clearProgress();
    } else if (m_console.showsProgress()) {
        m_console.showProgress(text());
        m_everySecond.start();
    } else if (reason != Reason::Pace || !m_paceTold) {
        m_paceTold = m_paceTold || reason == Reason::Pace;
        m_console.sayWait(text());
    }
}

QString WaitNotice::text() const
{
    const QString left = waitText(m_left());
    if (m_reason == ApiCall::WaitReason::Pace)
        return QCoreApplication::translate(
                   "CommandLine",
                   "Keeping to the pace the API allows; the next request goes in %1.")
            .arg(left);
    if (m_reason == ApiCall::WaitReason::Settle)
        return QCoreApplication::translate(
                   "CommandLine",
                   "Waiting %1: what was sent may still be under way, and is looked for once "
                   "more before it is sent again.")
            .arg(left);
    return QCoreApplication::translate("CommandLine", "Waiting %1, the API asked us to slow down.")
        .arg(left);
}

} // namespace Vestibule
