// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/wholeselection.h"
#include "ui/list/rowcopier.h"

#include <QObject>
#include <QTimer>

namespace Vestibule {

class InvitesView;
class MainWindow;
class Session;

/// Does what the Edit menu asks for on the rows that are shown: copy, select all, turn the
/// selection round. A row count in the hundred thousands does not hold the window up.
class SelectionController : public QObject
{
    Q_OBJECT

public:
    explicit SelectionController(MainWindow *window, QObject *parent = nullptr);

    void setSession(Session *session); ///< nullptr before a session ends; ends a copy under way
    void updateActions();

private:
    [[nodiscard]] InvitesView *view() const; ///< nullptr where no table is shown
    void copy(bool headers);
    void selectAll();
    void invert();
    void tell(const QString &note);

    MainWindow *m_window;
    WholeSelection m_whole;
    RowCopier m_copier;
    QTimer m_noteGoes;
};

} // namespace Vestibule
