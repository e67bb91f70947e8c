// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/start/handover.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QThread>

namespace Vestibule {

namespace {

constexpr int kPatienceMs = 5'000; // a window that is just starting opens its door soon
constexpr unsigned long kPauseMs = 50;

} // namespace

bool handOver(const QString &doorPath, const WindowCall &call)
{
    const QDeadlineTimer end(kPatienceMs);
    QLocalSocket socket;
    socket.connectToServer(doorPath);
    while (!socket.waitForConnected(kPatienceMs)) {
        if (end.hasExpired())
            return false;
        QThread::msleep(kPauseMs);
        socket.connectToServer(doorPath);
    }
    socket.write(call.bytes());
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(int(end.remainingTime())))
            return false;
    }
    return true;
}

} // namespace Vestibule
