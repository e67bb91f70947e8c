// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/interrupts.h"

#ifdef Q_OS_UNIX

#include <QSocketNotifier>

#include <cerrno>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

namespace Vestibule {

namespace {

// A signal handler may do little more than write to a pipe, and reaches nothing but globals.
int pipeEnds[2] = {-1, -1};

void onSignal(int)
{
    const int before = errno;
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
    errno = before;
}

void listenTo(int number)
{
    struct sigaction old = {};
    ::sigaction(number, nullptr, &old);
    if (old.sa_handler == SIG_IGN) // as in a background job of a shell
        return;
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART | int(SA_RESETHAND);
    ::sigaction(number, &action, nullptr);
}

} // namespace

Interrupts::Interrupts(QObject *parent)
    : QObject(parent)
{
    ::signal(SIGPIPE, SIG_IGN);
    ::signal(SIGXFSZ, SIG_IGN);
    if (::pipe(pipeEnds) != 0)
        return;
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(pipeEnds[0], &byte, 1) > 0)
            emit interrupted();
    });
    listenTo(SIGINT);
    listenTo(SIGTERM);
    listenTo(SIGHUP);
}

Interrupts::~Interrupts()
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction now = {};
        ::sigaction(number, nullptr, &now);
        if (now.sa_handler == onSignal)
            ::signal(number, SIG_DFL);
    }
    for (int &end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

} // namespace Vestibule

#else

namespace Vestibule {

Interrupts::Interrupts(QObject *parent)
    : QObject(parent)
{ }

Interrupts::~Interrupts() = default;

} // namespace Vestibule

#endif
