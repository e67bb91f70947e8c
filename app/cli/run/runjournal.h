// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/terminal/console.h"
#include "cli/terminal/exitcode.h"
#include "cli/terminal/console.h"
#include "journal/journal.h"
#include "operations/journalfinder.h"

#include <QObject>

#include <memory>

namespace Vestibule {

/// The journal of the organization, found and opened for a command that writes; what is worth
/// knowing is said on stderr.
class RunJournal : public QObject
{
    Q_OBJECT

public:
    using Word = JournalFinder::Word;

    explicit RunJournal(Console &console, QObject *parent = nullptr);

    /// Once. That another process writes it counts as a failure.
    void open(InviteService *service, const QString &folder, const Credentials &credentials,
              Word word);
    /// The same to read alone: ready() follows, without a journal() where there is none or none
    /// that can be told and read; the latter is said.
    void openToRead(InviteService *service, const QString &folder, const Credentials &credentials,
                    Word word);
    [[nodiscard]] Journal *journal() const { return m_journal.get(); } ///< from ready() on
    /// Says why "nothing to do" cannot be said with certainty: a journal was damaged, cannot be
    /// read, or another one holds a run that is not finished. False where nothing is against it.
    [[nodiscard]] bool saysWhatElseIsThere() const;

signals:
    void ready();
    void failed(Vestibule::ExitCode code); ///< after it was said

private:
    void find(InviteService *service, const QString &folder, const Credentials &credentials);
    void onFoundToRead();
    void goOnWithout(const QString &why);
    void onAsks();
    void onNotFound();
    void onOpened(const JournalResult<JournalOpening> &opening);

    Console &m_console;
    std::unique_ptr<JournalFinder> m_finder;
    std::unique_ptr<Journal> m_journal;
};

/// "run 3 of 2026-11-27 14:33, with 40 rows left".
[[nodiscard]] QString runWords(const Run &run);

} // namespace Vestibule
