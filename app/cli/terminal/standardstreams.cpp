// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/standardstreams.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace Vestibule {

void openStandardStreams()
{
#ifdef Q_OS_UNIX
    for (int number = STDIN_FILENO; number <= STDERR_FILENO; ++number) {
        const bool closed = ::fcntl(number, F_GETFD) == -1 && errno == EBADF;
        // The lowest number that is free is the one that was found closed.
        if (closed && ::open("/dev/null", O_RDWR) == -1)
            return;
    }
#endif
}

void leaveTheTerminal()
{
#ifdef Q_OS_UNIX
    if (::isatty(STDIN_FILENO) == 0)
        return;
    const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (nothing == -1)
        return;
    (void)::dup2(nothing, STDIN_FILENO);
    ::close(nothing);
#endif
}

} // namespace Vestibule
