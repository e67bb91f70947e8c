// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/run/runjournal.h"

#include "cli/terminal/commandtext.h"
#include "domain/errortext.h"

#include <QDateTime>
#include <QFileInfo>

namespace Vestibule {

namespace {

QString heldText(const JournalOpening &opening, const QString &path)
{
    if (opening.heldByName)
        return journalErrorText({JournalError::Kind::HeldByName, opening.holder.text(), path});
    return CommandText::tr(
               "Nothing was sent: the window or another command of this program (%1) is at work "
               "on this organization and writes the journal of runs. Wait for it or close "
               "it, then try again.")
        .arg(opening.holder.text());
}

} // namespace

QString runWords(const Run &run)
{
    return CommandText::tr("run %1 of %2, with %n row(s) left", nullptr,
                           run.counts.queued + run.counts.sent)
        .arg(run.id)
        .arg(QDateTime::fromSecsSinceEpoch(run.startedAt)
                 .toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

RunJournal::RunJournal(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{ }

void RunJournal::find(InviteService *service, const QString &folder, const Credentials &credentials)
{
    m_finder = std::make_unique<JournalFinder>(service, folder, credentials);
}

void RunJournal::openToRead(InviteService *service, const QString &folder,
                            const Credentials &credentials, Word word)
{
    find(service, folder, credentials);
    m_finder->findToRead();
    connect(m_finder.get(), &JournalFinder::found, this, &RunJournal::onFoundToRead);
    connect(m_finder.get(), &JournalFinder::asks, this, [this] {
        goOnWithout(CommandText::tr("It cannot be told whether this key belongs to the "
                                    "organization of the earlier runs: --same-organization or "
                                    "--other-organization tells."));
    });
    connect(m_finder.get(), &JournalFinder::failed, this, [this] {
        const auto *error = std::get_if<JournalError>(&m_finder->problem());
        goOnWithout(error != nullptr ? journalErrorText(*error) : QString());
    });
    m_finder->start(word);
}

void RunJournal::onFoundToRead()
{
    if (!QFileInfo::exists(m_finder->path())) {
        emit ready();
        return;
    }
    m_journal = std::make_unique<Journal>(m_finder->path());
    m_journal->openToRead(this, [this](const JournalResult<JournalOpening> &opening) {
        if (opening) {
            emit ready();
            return;
        }
        m_journal.reset();
        goOnWithout(journalErrorText(opening.error()));
    });
}

void RunJournal::goOnWithout(const QString &why)
{
    m_console.say(CommandText::tr("The journal of runs is not read, so an invite that may be under "
                                  "way is not seen. %1")
                      .arg(why)
                      .trimmed());
    emit ready();
}

void RunJournal::open(InviteService *service, const QString &folder, const Credentials &credentials,
                      Word word)
{
    find(service, folder, credentials);
    connect(m_finder.get(), &JournalFinder::found, this, [this] {
        m_journal = std::make_unique<Journal>(m_finder->path());
        m_journal->open(
            m_finder->identity(), this,
            [this](const JournalResult<JournalOpening> &opening) { onOpened(opening); });
    });
    connect(m_finder.get(), &JournalFinder::asks, this, &RunJournal::onAsks);
    connect(m_finder.get(), &JournalFinder::failed, this, &RunJournal::onNotFound);
    connect(m_finder.get(), &JournalFinder::waitsForOthers, this, [this] {
        m_console.say(CommandText::tr("Waiting for another command of this program…"));
    });
    m_finder->start(word);
}

void RunJournal::onAsks()
{
    const JournalCard &card = m_finder->candidate();
    const Run *run = card.unfinished();
    if (run != nullptr) {
        m_console.say(CommandText::tr("Nothing was sent: %1 was begun with another key, and it "
                                      "cannot be told whether this key belongs to the same "
                                      "organization.")
                          .arg(runWords(*run)));
    } else if (card.writer) {
        m_console.say(CommandText::tr("Nothing was sent: another command or the window (%1) is at "
                                      "work with another key, and it cannot be told whether this "
                                      "key belongs to the same organization.")
                          .arg(card.writer->text()));
    } else {
        m_console.say(CommandText::tr("Nothing was sent: there is a journal of earlier runs, and "
                                      "it cannot be told whether this key belongs to the same "
                                      "organization."));
    }
    m_console.say(CommandText::tr("If it does, add --same-organization. If it does not, add "
                                  "--other-organization; a journal of its own is begun then."));
    emit failed(ExitCode::Usage);
}

void RunJournal::onNotFound()
{
    if (const auto *error = std::get_if<ApiError>(&m_finder->problem())) {
        if (error->kind != ApiError::Kind::Cancelled)
            m_console.say(errorLine(*error));
        emit failed(exitCodeOf(*error));
        return;
    }
    if (const auto *error = std::get_if<JournalError>(&m_finder->problem()))
        m_console.say(journalErrorText(*error));
    emit failed(ExitCode::Failed);
}

void RunJournal::onOpened(const JournalResult<JournalOpening> &opening)
{
    m_finder->release();
    if (!opening) {
        m_console.say(journalErrorText(opening.error()));
        emit failed(ExitCode::Failed);
        return;
    }
    if (!opening->setAside.isEmpty()) {
        m_console.say(
            CommandText::tr("The journal of earlier runs was damaged. It was set aside as %1, "
                            "and a new one was begun.")
                .arg(opening->setAside));
    }
    if (!opening->writable) {
        m_console.say(heldText(*opening, m_finder->path()));
        emit failed(ExitCode::Failed);
        return;
    }
    emit ready();
}

bool RunJournal::saysWhatElseIsThere() const
{
    bool said = false;
    const QStringList damaged = JournalFolder::setAside(m_finder->path());
    for (const QString &path : damaged) {
        m_console.say(CommandText::tr("A journal was damaged and set aside as %1; what was not "
                                      "finished in it is not known.")
                          .arg(path));
        said = true;
    }
    for (const JournalCard &card : m_finder->others()) {
        if (card.error)
            m_console.say(journalErrorText(*card.error));
        else if (const Run *run = card.unfinished())
            m_console.say(
                CommandText::tr("Another journal (%1) holds %2.").arg(card.name(), runWords(*run)));
        said = said || card.error || card.unfinished() != nullptr;
    }
    return said;
}

} // namespace Vestibule
