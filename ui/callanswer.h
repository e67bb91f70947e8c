// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/windowcall.h"

#include <QObject>

namespace Vestibule {

class InviteController;
class MainWindow;

/// Does what other starts of the program, or the desktop, ask of the window: at once, or as soon as
/// the list is there and nothing else is open in front of it.
class CallAnswer : public QObject
{
    Q_OBJECT

public:
    CallAnswer(MainWindow *window, InviteController *invites, QObject *parent = nullptr);

    void answer(const WindowCall &call); ///< a later one takes the place of one that waits
    void wait(const WindowCall &call); ///< the same, without raising the window

private:
    void tryNow();

    MainWindow *m_window;
    InviteController *m_invites;
    WindowCall m_call; // that waits; Raise: none does
};

} // namespace Vestibule
