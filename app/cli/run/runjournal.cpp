// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/run/runjournal.h"

#include "cli/terminal/commandtext.h"
#include "domain/errortext.h"

#include <QDateTime>

namespace Vestibule {

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

void RunJournal::openToRead(InviteService *service, const QString &folder,
                            const Credentials &credentials, Word word)
{
    m_opened = std::make_unique<SessionJournal>(service, folder, credentials,
                                                SessionJournal::Use::Read, word);
    m_opened->setTarget(m_target);
    connect(m_opened.get(), &SessionJournal::opened, this, &RunJournal::onOpenedToRead);
    connect(m_opened.get(), &SessionJournal::asks, this, [this] {
        goOnWithout(
            CommandText::tr("It is not clear whether this key belongs to the organization of the "
                            "earlier runs. Add --same-organization or --other-organization."));
    });
}

void RunJournal::onOpenedToRead()
{
    if (m_opened->problem().isEmpty())
        emit ready();
    else
        goOnWithout(std::holds_alternative<ApiError>(m_opened->cause()) ? QString()
                                                                        : m_opened->problem());
}

void RunJournal::goOnWithout(const QString &why)
{
    m_console.say(
        CommandText::tr(
            "The run journal is not read, so invites that may still go through are not found. %1")
            .arg(why)
            .trimmed());
    emit ready();
}

void RunJournal::open(InviteService *service, const QString &folder, const Credentials &credentials,
                      Word word)
{
    m_opened = std::make_unique<SessionJournal>(service, folder, credentials,
                                                SessionJournal::Use::Write, word);
    m_opened->setTarget(m_target);
    connect(m_opened.get(), &SessionJournal::opened, this, &RunJournal::onOpened);
    connect(m_opened.get(), &SessionJournal::asks, this, &RunJournal::onAsks);
    connect(m_opened.get(), &SessionJournal::waitsForOthers, this,
            [this] { m_console.say(CommandText::tr("Waiting for another command to finish…")); });
}

void RunJournal::onAsks()
{
    const JournalCard &card = m_opened->finder().candidate();
    const Run *run = card.unfinished();
    if (run != nullptr) {
        m_console.say(
            CommandText::tr("Nothing was sent: %1 was started with another key, and it is not "
                            "clear whether this key belongs to the same organization.")
                .arg(runWords(*run)));
    } else if (card.writer) {
        m_console.say(
            CommandText::tr(
                "Nothing was sent: another command or the window (%1) is working with another key, "
                "and it is not clear whether this key belongs to the same organization.")
                .arg(card.writer->text()));
    } else {
        m_console.say(
            CommandText::tr("Nothing was sent: there is a journal of earlier runs, and it is not "
                            "clear whether this key belongs to the same organization."));
    }
    m_console.say(CommandText::tr("If it does, add --same-organization. If it does not, add "
                                  "--other-organization; a separate journal is then started."));
    emit failed(ExitCode::Usage);
}

void RunJournal::onOpened()
{
    m_console.say(m_opened->notice());
    if (m_opened->state() == SessionJournal::State::Writable) {
        emit ready();
    } else if (!m_opened->isOpen()) {
        onClosed();
    } else {
        m_console.say(
            m_opened->namedHolder()
                ? m_opened->problem()
                : CommandText::tr(
                      "Nothing was sent: the window or another command of this program (%1) is "
                      "working on this organization. Wait for it or close it, then try again.")
                      .arg(m_opened->holder().text()));
        emit failed(ExitCode::Failed);
    }
}

void RunJournal::onClosed()
{
    const auto *error = std::get_if<ApiError>(&m_opened->cause());
    if (error == nullptr)
        m_console.say(m_opened->problem());
    else if (error->kind != ApiError::Kind::Cancelled)
        m_console.say(errorLine(*error));
    emit failed(error != nullptr ? exitCodeOf(*error) : ExitCode::Failed);
}

bool RunJournal::saysWhatElseIsThere() const
{
    bool said = false;
    const QStringList damaged = JournalFolder::setAside(m_opened->finder().path());
    for (const QString &path : damaged) {
        m_console.say(
            CommandText::tr(
                "A journal was damaged and was saved as %1. Its unfinished work is unknown.")
                .arg(path));
        said = true;
    }
    for (const JournalCard &card : m_opened->finder().others()) {
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
