// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/console.h"
#include "journal/journal.h"

#include <QObject>

#include <memory>

namespace Vestibule {

/// The journal of the organization, opened for a command; what is worth knowing is said on stderr.
class RunJournal : public QObject
{
    Q_OBJECT

public:
    explicit RunJournal(Console &console, QObject *parent = nullptr);

    /// Once. `toWrite`: that another instance writes it counts as a failure, and is said.
    void open(const QString &path, bool toWrite);
    [[nodiscard]] Journal *journal() const { return m_journal.get(); } ///< from ready() on

signals:
    void ready();
    void failed(); ///< after it was said

private:
    void onOpened(const JournalResult<JournalOpening> &opening, bool toWrite);

    Console &m_console;
    std::unique_ptr<Journal> m_journal;
};

} // namespace Vestibule
