// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"

#include <QObject>

namespace Vestibule {

/// The journal of one session, and what opening it found.
class SessionJournal : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Opening,
        Writable,
        Readable, ///< another window writes it
        Closed, ///< it could not be opened
    };

    explicit SessionJournal(const QString &path, QObject *parent = nullptr); ///< opens at once
    ~SessionJournal() override; ///< waits until all that was asked for is written

    [[nodiscard]] Journal *journal() { return &m_journal; }
    [[nodiscard]] State state() const { return m_state; }
    /// Why nothing can be written, in one sentence with what to do; empty where it can.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// That a damaged journal was set aside, and where; empty where none was.
    [[nodiscard]] QString notice() const { return m_notice; }

signals:
    void opened(); ///< once, never from within the constructor

private:
    void onOpened(const JournalResult<JournalOpening> &result);

    Journal m_journal;
    State m_state = State::Opening;
    QString m_problem;
    QString m_notice;
};

} // namespace Vestibule
