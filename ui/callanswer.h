// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/windowcall.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>

class QDialog;

namespace Vestibule {

class InviteController;
class MainWindow;
class NoteLabel;

/// Does what other starts of the program, or the desktop, ask of the window: at once, or one after
/// the other, as soon as the list is there and nothing else is open in front of it. What waits is
/// told in the dialog that is open, or above the list.
class CallAnswer : public QObject
{
    Q_OBJECT

public:
    CallAnswer(MainWindow *window, InviteController *invites, QObject *parent = nullptr);

    void answer(const WindowCall &call); ///< after those that wait
    void wait(const WindowCall &call); ///< the same, without raising the window
    [[nodiscard]] QStringList files() const; ///< lists of people that wait: their absolute paths

private:
    void tryNow();
    void take(const WindowCall &call);
    void tell();
    void tellIn(QDialog *dialog, const QString &text);
    void tellAbove();
    void tellNothing();
    void clearAbove();
    [[nodiscard]] bool isFree() const;
    [[nodiscard]] bool isStopped(const WindowCall &call) const;
    [[nodiscard]] QString waiting() const;

    MainWindow *m_window;
    InviteController *m_invites;
    QList<WindowCall> m_calls; // that wait, in their order; none of them the same twice
    QPointer<NoteLabel> m_note; // in a dialog
    QString m_told; // above the list
};

} // namespace Vestibule
