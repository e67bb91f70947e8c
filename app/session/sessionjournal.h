// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/line/writtencommand.h"
#include "journal/journal.h"
#include "operations/journalfinder.h"

#include <QObject>

#include <memory>

namespace Vestibule {

/// The journal of one session or command: found by the key, and what opening it found.
class SessionJournal : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Opening, ///< or being found
        Asking, ///< a person has to say whose journal it is
        Writable,
        Readable, ///< another process writes it, or no more was asked for
        Closed, ///< it could not be found or opened
    };

    enum class Use {
        Write,
        WriteOnceKeyWorks, ///< the server is asked nothing before keyWorks()
        Read, ///< Closed without a problem() where there is none
    };
    using Word = JournalFinder::Word;

    /// Begins at once.
    SessionJournal(InviteService *service, const QString &folder, const Credentials &credentials,
                   Use use, Word word = Word::None, QObject *parent = nullptr);
    ~SessionJournal() override; ///< waits until all that was asked for is written

    /// Whom the command that problem() advises works for; before the event loop runs.
    void setTarget(const CommandTarget &target) { m_target = target; }

    /// nullptr unless it isOpen().
    [[nodiscard]] Journal *journal() const { return isOpen() ? m_journal.get() : nullptr; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isOpen() const
    {
        return m_state == State::Writable || m_state == State::Readable;
    }
    /// What the organization is told from others by among this user's data: the name of its
    /// journal; empty unless it isOpen().
    [[nodiscard]] QString organization() const;
    /// Why nothing can be written, in one sentence with what to do; empty where it can.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// While Closed: what problem() is about.
    [[nodiscard]] const RunProblem &cause() const { return m_cause; }
    /// That a damaged journal was set aside, and where; empty where none was.
    [[nodiscard]] QString notice() const { return m_notice; }
    /// How it was found, and what else there is.
    [[nodiscard]] const JournalFinder &finder() const { return m_finder; }
    /// While Readable, but not by Use::Read: who writes it.
    [[nodiscard]] const LockHolder &holder() const { return m_holder; }
    /// While Readable: who is written down as the writer, where nothing but that name says so.
    [[nodiscard]] const std::optional<LockHolder> &namedHolder() const { return m_namedHolder; }

    void answer(Word word); ///< while Asking; None leaves it closed
    void setHolderAside(); ///< opens it again, to write; a person has said that the holder is gone
    /// A page of the list was read: the server can be asked whose journal it is, again where that
    /// failed.
    void keyWorks(const Page<Invite> &page);

signals:
    void opened(); ///< never from within the constructor; again where it is tried again
    void asks();
    void waitsForOthers(); ///< another process settles at the moment whose journal is whose
    void closing(); ///< journal() goes when this returns: whoever reads it has to let go of it

private:
    void find(Word word);
    void onFound();
    void onFailed();
    void onOpened(const JournalResult<JournalOpening> &result);
    void close(const QString &problem, const RunProblem &cause = {});
    [[nodiscard]] QString textOf(const JournalError &error) const;

    CommandTarget m_target;
    JournalFinder m_finder;
    Use m_use;
    std::unique_ptr<Journal> m_journal;
    State m_state = State::Opening;
    bool m_keyWorks = false;
    bool m_serverFailed = false; // while it was asked whose journal it is
    QString m_problem;
    RunProblem m_cause;
    QString m_notice;
    LockHolder m_holder;
    std::optional<LockHolder> m_namedHolder;
};

} // namespace Vestibule
