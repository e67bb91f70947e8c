// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandrun.h"

#include "accounts/pacefile.h"
#include "accounts/unattendedoutcomes.h"
#include "domain/serverclock.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>
#include <utility>

namespace Vestibule {

CommandRun::CommandRun(std::unique_ptr<Command> command, Console &console, Interrupts &interrupts)
    : m_console(console)
    , m_source(console)
    , m_command(std::move(command))
{
    connect(&interrupts, &Interrupts::interrupted, this, &CommandRun::onInterrupted);
    connect(&m_source, &ServiceSource::ready, this, &CommandRun::onReady);
    connect(&m_source, &ServiceSource::failed, this, &CommandRun::end);
    connect(m_command.get(), &Command::finished, this, &CommandRun::end);
}

CommandRun::~CommandRun()
{
    m_command.reset();
    // No loop runs any more that would see to what was left to it.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

ExitCode CommandRun::run(const CommandTarget &target, bool unattended)
{
    m_unattended = unattended;
    m_source.setProfile(target.profile);
    m_source.setUnattended(unattended);
    m_command->setTarget(target);
    m_command->setUnattended(unattended);
    m_source.setChanges(m_command->changesAnything());
    m_console.setWaitsQuiet(m_command->isSilentWhereAllIsWell());
    QMetaObject::invokeMethod(
        this,
        [this, demo = target.demo] {
            if (!m_command->usesProfile())
                m_source.startAlone();
            else if (demo)
                m_source.startDemo();
            else if (m_command->needsService())
                m_source.start();
            else
                m_source.startWithoutService();
        },
        Qt::QueuedConnection);
    return ExitCode(m_loop.exec());
}

void CommandRun::onReady()
{
    m_started = true;
    m_command->setJournals(m_source.journalFolder(), m_source.credentials(), !m_source.isDemo());
    m_command->setProfile(m_source.profileName());
    if (m_source.service() != nullptr) {
        m_command->tellWaitsOf(m_source.service());
        if (!m_source.isDemo()) {
            m_source.service()->setPaces(PaceFile().paces(m_source.credentials()),
                                         QDateTime::currentMSecsSinceEpoch());
            m_command->memory().setOrganization(m_source.service(), m_source.credentials());
        }
        connect(m_source.service(), &InviteService::clockFoundOff, this, &CommandRun::tellClock);
    }
    m_command->start(m_source.service());
}

void CommandRun::onInterrupted()
{
    if (m_started)
        m_command->cancel();
    else
        end(ExitCode::Cancelled);
}

void CommandRun::tellClock()
{
    if (m_clockTold || m_source.service() == nullptr || !m_source.service()->clock().isOff())
        return;
    m_clockTold = true;
    m_console.say(clockOffText(m_source.service()->clock().skew()));
}

void CommandRun::keepOutcome(ExitCode code)
{
    const std::optional<UnattendedWork> work = m_command->unattendedWork();
    const QString id = m_source.profileId();
    if (!m_unattended || !work || id.isEmpty() || m_source.isDemo() || code == ExitCode::Cancelled)
        return;
    const UnattendedOutcome outcome{.at = QDateTime::currentSecsSinceEpoch(),
                                    .exitCode = int(code),
                                    .count = m_command->foundCount()};
    if (!UnattendedOutcomes().keep(id, *work, outcome))
        m_console.say(QCoreApplication::translate(
            "CommandLine", "What came of it could not be saved for the window."));
}

void CommandRun::end(ExitCode code)
{
    if (m_source.service() != nullptr && !m_source.isDemo())
        PaceFile().keep(m_source.credentials(),
                        m_source.service()->paces(QDateTime::currentMSecsSinceEpoch()));
    if (m_source.service() != nullptr && m_source.service()->isKeyRefused())
        m_command->memory().wipeKey(); // whatever call met it
    keepOutcome(code);
    tellClock(); // a command may end with the answer that showed it
    if (code == ExitCode::Cancelled && !m_command->endIsSaid())
        m_console.say(QCoreApplication::translate("CommandLine", "Cancelled."));
    m_loop.exit(int(code));
}

} // namespace Vestibule
