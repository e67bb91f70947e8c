// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"
#include "operations/journalfinder.h"

#include <QObject>

#include <memory>

namespace Vestibule {

class JournalHome;

/// The journal of one session: found by the key, and what opening it found.
class SessionJournal : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Opening, ///< or being found
        Asking, ///< a person has to say whose journal it is
        Writable,
        Readable, ///< another process writes it
        Closed, ///< it could not be found or opened
    };

    /// Begins at once.
    SessionJournal(InviteService *service, const JournalHome &home, QObject *parent = nullptr);
    ~SessionJournal() override; ///< waits until all that was asked for is written

    /// nullptr until it is found.
    [[nodiscard]] Journal *journal() { return m_journal.get(); }
    [[nodiscard]] State state() const { return m_state; }
    /// Why nothing can be written, in one sentence with what to do; empty where it can.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// That a damaged journal was set aside, and where; empty where none was.
    [[nodiscard]] QString notice() const { return m_notice; }
    /// While Asking: what may be the same organization's.
    [[nodiscard]] const JournalCard &candidate() const { return m_finder.candidate(); }
    /// While Readable: who is written down as the writer, where nothing but that name says so.
    [[nodiscard]] const std::optional<JournalHolder> &namedHolder() const { return m_namedHolder; }

    void answer(JournalFinder::Word word); ///< while Asking; None leaves it closed
    void setHolderAside(); ///< opens it again, to write; a person has said that the holder is gone
    /// A page of the list was read: the server can be asked whose journal it is, again where that
    /// failed.
    void keyWorks(const Page<Invite> &page);

signals:
    void opened(); ///< never from within the constructor; again where it is tried again
    void asks();
    void closing(); ///< journal() goes when this returns: whoever reads it has to let go of it

private:
    void find(JournalFinder::Word word);
    void onFound();
    void onFailed();
    void onOpened(const JournalResult<JournalOpening> &result);
    void close(const QString &problem);

    JournalFinder m_finder;
    std::unique_ptr<Journal> m_journal;
    State m_state = State::Opening;
    bool m_keyWorks = false;
    bool m_serverFailed = false; // while it was asked whose journal it is
    QString m_problem;
    QString m_notice;
    std::optional<JournalHolder> m_namedHolder;
};

} // namespace Vestibule
