// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/windowraise.h"

#include <QWidget>

namespace Vestibule {

void raiseWindow(QWidget *window, const QString &token)
{
    // Qt's way for Wayland, which takes it out again. Of no use under X11.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace Vestibule
