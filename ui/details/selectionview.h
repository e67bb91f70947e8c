// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/selectioncounter.h"

#include <QWidget>

class QLabel;

namespace Vestibule {

class ActionButton;
class Actions;
class NoteLabel;

/// Several selected invites: how many there are in which state, and what can be done with them.
class SelectionView : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionView(Actions *actions, QWidget *parent = nullptr);

    void setCounts(const SelectionCounts &counts);

private:
    struct Line
    {
        QWidget *box = nullptr;
        QLabel *number = nullptr;
    };

    Line makeLine(InviteState state);

    QLabel *m_title;
    std::array<Line, SelectionCounts::kStates.size()> m_lines;
    ActionButton *m_resend;
    ActionButton *m_change;
    ActionButton *m_revoke;
    NoteLabel *m_note;
};

} // namespace Vestibule
