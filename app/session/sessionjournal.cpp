// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/sessionjournal.h"

#include "domain/errortext.h"

#include <QDir>
#include <QFileInfo>

namespace Vestibule {

SessionJournal::SessionJournal(InviteService *service, const QString &folder,
                               const Credentials &credentials, Use use, Word word, QObject *parent)
    : QObject(parent)
    , m_finder(service, folder, credentials)
    , m_use(use)
{
    connect(&m_finder, &JournalFinder::found, this, &SessionJournal::onFound);
    connect(&m_finder, &JournalFinder::failed, this, &SessionJournal::onFailed);
    connect(&m_finder, &JournalFinder::asks, this, [this] {
        m_state = State::Asking;
        emit asks();
    });
    connect(&m_finder, &JournalFinder::waitsForOthers, this, &SessionJournal::waitsForOthers);
    if (use == Use::WriteOnceKeyWorks)
        m_finder.holdUntilKeyWorks(); // the list tells where it does not work
    else if (use == Use::Read)
        m_finder.findToRead();
    find(word);
}

SessionJournal::~SessionJournal() = default;

void SessionJournal::find(Word word)
{
    m_state = State::Opening;
    m_serverFailed = false;
    m_problem.clear();
    m_cause = {};
    m_namedHolder.reset();
    if (m_journal != nullptr)
        emit closing();
    m_journal.reset();
    m_finder.start(word);
}

void SessionJournal::answer(Word word)
{
    if (m_state != State::Asking)
        return;
    if (word == Word::None)
        close(tr("It is not clear which organization this run journal belongs to. To be asked "
                 "again, change the key or open the window again."));
    else
        find(word);
}

QString SessionJournal::organization() const
{
    return isOpen() ? QFileInfo(m_finder.path()).completeBaseName() : QString();
}

void SessionJournal::setHolderAside()
{
    m_finder.setHolderAside();
    find(Word::None);
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
        find(Word::None);
}

void SessionJournal::onFound()
{
    const auto then = [this](const JournalResult<JournalOpening> &opened) { onOpened(opened); };
    if (m_use == Use::Read && !QFileInfo::exists(m_finder.path())) {
        close({});
        return;
    }
    m_journal = std::make_unique<Journal>(m_finder.path());
    if (m_use == Use::Read)
        m_journal->openToRead(this, then);
    else
        m_journal->open(m_finder.identity(), this, then);
}

QString SessionJournal::textOf(const JournalError &error) const
{
    return journalErrorText(error, WrittenCommand(m_target).unlock());
}

void SessionJournal::onFailed()
{
    if (const auto *error = std::get_if<JournalError>(&m_finder.problem())) {
        close(textOf(*error), *error);
        return;
    }
    m_serverFailed = true;
    if (const auto *error = std::get_if<ApiError>(&m_finder.problem()))
        close(tr("The run journal of this organization could not be determined. %1 Refresh the "
                 "list to try again.")
                  .arg(errorText(*error).what),
              *error);
}

void SessionJournal::close(const QString &problem, const RunProblem &cause)
{
    m_state = State::Closed;
    m_problem = problem;
    m_cause = cause;
    emit opened();
}

void SessionJournal::onOpened(const JournalResult<JournalOpening> &result)
{
    if (m_use != Use::Read)
        m_finder.release();
    if (!result) {
        close(textOf(result.error()), result.error());
        return;
    }
    if (m_use == Use::Read) {
        m_state = State::Readable;
    } else if (!result->writable) {
        m_state = State::Readable;
        m_holder = result->holder;
        const auto kind =
            result->heldByName ? JournalError::Kind::HeldByName : JournalError::Kind::Busy;
        m_problem = textOf({kind, result->holder.text(), m_finder.path()});
        if (result->heldByName)
            m_namedHolder = result->holder;
    } else {
        m_state = State::Writable;
    }
    if (!result->setAside.isEmpty())
        m_notice = tr("The run journal was damaged. It was saved as %1, and a new one was started.")
                       .arg(QDir::toNativeSeparators(result->setAside));
    emit opened();
}

} // namespace Vestibule
