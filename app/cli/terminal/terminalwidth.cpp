// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/terminalwidth.h"

#include <QtGlobal>

#include <algorithm>

#include <sys/ioctl.h>
#include <unistd.h>

namespace Vestibule {

int terminalWidth()
{
    winsize size{};
    int width = 0;
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        width = size.ws_col;
    if (width <= 0)
        width = qEnvironmentVariableIntValue("COLUMNS");
    return std::clamp(width > 0 ? width : 80, 40, 100);
}

} // namespace Vestibule
