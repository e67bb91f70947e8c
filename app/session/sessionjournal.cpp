// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/sessionjournal.h"

#include "domain/errortext.h"
#include "session/journalhome.h"

#include <QDir>

namespace Vestibule {

SessionJournal::SessionJournal(InviteService *service, const JournalHome &home, QObject *parent)
    : QObject(parent)
    , m_finder(service, home.folder(), home.credentials())
{
    connect(&m_finder, &JournalFinder::found, this, &SessionJournal::onFound);
    connect(&m_finder, &JournalFinder::failed, this, &SessionJournal::onFailed);
    connect(&m_finder, &JournalFinder::asks, this, [this] {
        m_state = State::Asking;
        emit asks();
    });
    m_finder.holdUntilKeyWorks(); // the list tells where it does not work
    find(JournalFinder::Word::None);
}

SessionJournal::~SessionJournal() = default;

void SessionJournal::find(JournalFinder::Word word)
{
    m_state = State::Opening;
    m_serverFailed = false;
    m_problem.clear();
    m_namedHolder.reset();
    if (m_journal != nullptr)
        emit closing();
    m_journal.reset();
    m_finder.start(word);
}

void SessionJournal::answer(JournalFinder::Word word)
{
    if (m_state != State::Asking)
        return;
    if (word == JournalFinder::Word::None)
        close(tr("It is not settled whose journal of runs this is. Change the key, or open the "
                 "window again, to be asked once more."));
    else
        find(word);
}

void SessionJournal::setHolderAside()
{
    m_finder.setHolderAside();
    find(JournalFinder::Word::None);
}

void SessionJournal::keyWorks(const Page<Invite> &page)
{
    if (m_keyWorks && !m_serverFailed)
        return;
    m_keyWorks = true;
    QStringList ids;
    for (const Invite &invite : page.items)
        ids.append(invite.id);
    m_finder.keyWorks(ids);
    if (m_serverFailed)
        find(JournalFinder::Word::None);
}

void SessionJournal::onFound()
{
    m_journal = std::make_unique<Journal>(m_finder.path());
    m_journal->open(m_finder.identity(), this,
                    [this](const JournalResult<JournalOpening> &result) { onOpened(result); });
}

void SessionJournal::onFailed()
{
    if (const auto *error = std::get_if<JournalError>(&m_finder.problem())) {
        close(journalErrorText(*error));
        return;
    }
    m_serverFailed = true;
    if (const auto *error = std::get_if<ApiError>(&m_finder.problem()))
        close(tr("It could not be found out whose journal of runs is to be used. %1 Refresh the "
                 "list to try again.")
                  .arg(errorText(*error).what));
}

void SessionJournal::close(const QString &problem)
{
    m_state = State::Closed;
    m_problem = problem;
    emit opened();
}

void SessionJournal::onOpened(const JournalResult<JournalOpening> &result)
{
    m_finder.release();
    if (!result) {
        close(journalErrorText(result.error()));
        return;
    }
    if (!result->writable) {
        m_state = State::Readable;
        const auto kind =
            result->heldByName ? JournalError::Kind::HeldByName : JournalError::Kind::Busy;
        m_problem = journalErrorText({kind, result->holder.text(), m_finder.path()});
        if (result->heldByName)
            m_namedHolder = result->holder;
    } else {
        m_state = State::Writable;
    }
    if (!result->setAside.isEmpty())
        m_notice = tr("The journal of earlier runs was damaged. It was set aside as %1, and a new "
                      "one was begun.")
                       .arg(QDir::toNativeSeparators(result->setAside));
    emit opened();
}

} // namespace Vestibule
