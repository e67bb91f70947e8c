// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/sendgate.h"

#include "models/draftmodel.h"
#include "session/peopleknowledge.h"
#include "ui/people/peopleinput.h"

namespace Vestibule {

SendGate::SendGate(DraftModel *drafts, PeopleInput *input, PeopleKnowledge *knowledge,
                   QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_input(input)
    , m_knowledge(knowledge)
{ }

bool SendGate::isSingle() const
{
    return m_drafts->rowCount() <= 1 && !m_input->hasFiles();
}

bool SendGate::mayNameProjects() const
{
    return m_drafts->namesProjects() || m_input->mayNameProjects();
}

bool SendGate::isCompared() const
{
    const bool projects = !mayNameProjects() || !m_knowledge->isReadingProjects();
    return projects && !m_knowledge->isReadingMembers()
        && (isSingle() ? !m_knowledge->isAskingForInvites() : m_knowledge->isListComplete());
}

QList<InviteDraft> SendGate::readyDrafts() const
{
    QList<InviteDraft> drafts;
    for (int row = 0; row < m_drafts->rowCount(); ++row) {
        if (m_drafts->judgedAt(row).isReady())
            drafts += m_drafts->draftAt(row);
    }
    return drafts;
}

void SendGate::ask()
{
    m_state = State::Closed;
    m_knowledge->askNow();
    if (isCompared()) {
        emit passed();
        return;
    }
    m_state = State::Waiting;
    m_awaited = readyDrafts();
    if (!isSingle())
        m_knowledge->readListToEnd();
    emit waitingChanged();
    goOn();
}

void SendGate::insist()
{
    if (m_state == State::Waiting || m_state == State::Failed)
        emit passed();
}

void SendGate::stop()
{
    if (m_state != State::Waiting)
        return;
    m_state = State::Closed;
    emit waitingChanged();
}

void SendGate::goOn()
{
    if (m_state != State::Waiting)
        return;
    if (isCompared()) {
        const QList<InviteDraft> ready = readyDrafts();
        if (ready == m_awaited) {
            emit passed();
            return;
        }
        stop();
        emit othersMeant(static_cast<int>(m_awaited.size() - ready.size()));
    } else if (!isSingle() && m_knowledge->hasListFailed()) {
        const QString why = m_knowledge->listProblem();
        stop();
        m_state = State::Failed;
        emit failed(why);
    } else {
        emit progressed();
    }
}

} // namespace Vestibule
