// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/windowraise.h"

#include <QApplication>
#include <QWidget>

namespace Vestibule {

namespace {

/// The dialog that is open over a window, and over that, as no other takes the keys; the window
/// itself where there is none.
QWidget *frontOf(QWidget *window)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *other : windows) {
        if (other != window && other->isVisible() && other->isModal()
            && other->parentWidget() != nullptr && other->parentWidget()->window() == window)
            return frontOf(other);
    }
    return window;
}

} // namespace

void raiseWindow(QWidget *window, const QString &token)
{
    // Qt's way for Wayland, which takes it out again. Of no use under X11.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    QWidget *front = frontOf(window);
    front->raise();
    front->activateWindow();
    // Where the desktop lets nobody take the focus, or shows another workspace.
    QApplication::alert(front);
}

} // namespace Vestibule
