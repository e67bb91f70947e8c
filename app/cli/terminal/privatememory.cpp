// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/privatememory.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Vestibule {

void keepMemoryOutOfDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    // A core that is piped to a program knows no limit. Without any kind of memory chosen it holds
    // no heap and no stack, as if each part of them were marked MADV_DONTDUMP.
    const int filter = ::open("/proc/self/coredump_filter", O_WRONLY | O_CLOEXEC);
    if (filter == -1)
        return;
    [[maybe_unused]] const auto written = ::write(filter, "0", 1);
    ::close(filter);
#endif
}

} // namespace Vestibule
