// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft/invitedraft.h"

#include <QObject>

namespace Vestibule {

class DraftModel;
class PeopleInput;
class PeopleKnowledge;

/// Lets people through to be invited once they were compared with all that is known: at once, or
/// after a wait. Where the list cannot be read to its end, only who insists gets through.
class SendGate : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed, ///< nothing was asked for since people were edited or let through
        Waiting, ///< for the comparison to end
        Failed, ///< it will not end, and the person was told what that means
        Sent, ///< for good
    };

    /// All must outlive this.
    SendGate(DraftModel *drafts, PeopleInput *input, PeopleKnowledge *knowledge, QObject *parent);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isWaiting() const { return m_state == State::Waiting; }
    /// One address alone may be compared with less: what is new is asked for, and its invites, but
    /// a list of minutes is not read for it.
    [[nodiscard]] bool isSingle() const;
    [[nodiscard]] bool mayNameProjects() const;

    void ask(); ///< passed(), or a wait
    void insist(); ///< passed() where there is a wait, or a failure that was told
    void goOn(); ///< something is known; nothing happens where nobody waits
    void stop();
    void setSent() { m_state = State::Sent; }

signals:
    void waitingChanged();
    void progressed(); ///< of a wait
    void passed();
    /// The wait has ended, and the rows say something else than when it began: `fewer` of them are
    /// ready.
    void othersMeant(int fewer);
    void failed(const QString &why);

private:
    [[nodiscard]] bool isCompared() const;
    [[nodiscard]] QList<InviteDraft> readyDrafts() const;

    DraftModel *m_drafts;
    PeopleInput *m_input;
    PeopleKnowledge *m_knowledge;
    State m_state = State::Closed;
    QList<InviteDraft> m_awaited; // who was ready when the wait began
};

} // namespace Vestibule
