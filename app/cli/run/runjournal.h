// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/line/writtencommand.h"
#include "cli/terminal/console.h"
#include "cli/terminal/exitcode.h"
#include "session/sessionjournal.h"

#include <QObject>

#include <memory>

namespace Vestibule {

/// The journal of the organization for a command; what is worth knowing of it is said on stderr.
class RunJournal : public QObject
{
    Q_OBJECT

public:
    using Word = SessionJournal::Word;

    explicit RunJournal(Console &console, QObject *parent = nullptr);

    /// Whom the commands that it advises work for; before it is opened.
    void setTarget(const CommandTarget &target) { m_target = target; }
    /// Once. That another process writes it counts as a failure.
    void open(InviteService *service, const QString &folder, const Credentials &credentials,
              Word word);
    /// The same to read alone: ready() follows, without a journal() where there is none or none
    /// that can be told and read; the latter is said.
    void openToRead(InviteService *service, const QString &folder, const Credentials &credentials,
                    Word word);
    [[nodiscard]] Journal *journal() const ///< from ready() on
    {
        return m_opened ? m_opened->journal() : nullptr;
    }
    /// See SessionJournal::organization(); empty where none is open.
    [[nodiscard]] QString organization() const
    {
        return m_opened ? m_opened->organization() : QString();
    }
    /// Says why "nothing to do" cannot be said with certainty: a journal was damaged, cannot be
    /// read, or another one holds a run that is not finished. False where nothing is against it.
    [[nodiscard]] bool saysWhatElseIsThere() const;

signals:
    void ready();
    void failed(Vestibule::ExitCode code); ///< after it was said

private:
    void onOpenedToRead();
    void goOnWithout(const QString &why);
    void onAsks();
    void onOpened();
    void onClosed();

    Console &m_console;
    CommandTarget m_target;
    std::unique_ptr<SessionJournal> m_opened;
};

/// "run 3 of 2026-11-27 14:33, with 40 rows left".
[[nodiscard]] QString runWords(const Run &run);

} // namespace Vestibule
