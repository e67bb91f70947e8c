// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runcontroller.h"

#include "ui/connectioncontroller.h"
#include "ui/errorbanner.h"
#include "ui/invitespage.h"
#include "ui/mainwindow.h"
#include "ui/runbar.h"
#include "ui/runresultsfile.h"
#include "ui/sessionjournal.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace Vestibule {

using namespace std::chrono_literals;

RunController::RunController(MainWindow *window, ConnectionController *connection,
                             Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_connection(connection)
    , m_results(new RunResultsFile(window, settings, this))
{
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(100ms);
    m_seconds.setInterval(1s);
    connect(&m_showSoon, &QTimer::timeout, this, &RunController::showNow);
    connect(&m_seconds, &QTimer::timeout, this, &RunController::showNow);
    connect(connection, &ConnectionController::sessionChanged, this, &RunController::setSession);
    connection->setGate([this](const std::function<void()> &deed) { leaveThen(deed); });
    connectWindow();
}

RunController::~RunController()
{
    end();
}

Journal *RunController::journal() const
{
    const bool open = m_journal != nullptr
        && (m_journal->state() == SessionJournal::State::Writable
            || m_journal->state() == SessionJournal::State::Readable);
    return open ? m_journal->journal() : nullptr;
}

bool RunController::isWritable() const
{
    return m_journal != nullptr && m_journal->state() == SessionJournal::State::Writable;
}

bool RunController::isPlaying() const
{
    return m_player != nullptr && !m_player->isEnded()
        && m_player->state() != RunPlayer::State::Idle;
}

qint64 RunController::now() const
{
    return m_session->service()->clock().now();
}

bool RunController::isBusy() const
{
    return isPlaying() || !m_queue.isEmpty();
}

void RunController::setSession(Session *session)
{
    end();
    m_session = session;
    if (session == nullptr)
        return;
    openJournal();
}

void RunController::openJournal()
{
    m_window->invitesPage()->journalBanner()->clear();
    {
        // Whoever reads it has to let go of it first.
        const std::unique_ptr<SessionJournal> closing = std::move(m_journal);
        if (closing)
            emit journalChanged();
    }
    m_journal = std::make_unique<SessionJournal>(m_session->service(), m_connection->journalHome());
    connect(m_journal.get(), &SessionJournal::opened, this, &RunController::onJournalOpened);
    connect(m_journal.get(), &SessionJournal::asks, this, &RunController::askWhoseJournal);
    connect(m_journal.get(), &SessionJournal::closing, this, &RunController::journalChanged);
    connect(m_session->pager(), &InvitePager::pageArrived, m_journal.get(),
            &SessionJournal::keyWorks);
    emit availabilityChanged({}); // what is asked for until it is open is kept
}

void RunController::end()
{
    delete std::exchange(m_player, nullptr);
    m_session = nullptr;
    m_begun.clear();
    m_early.clear();
    m_earlyWaited = false;
    m_queue.clear();
    m_offers.clear();
    m_before.clear();
    m_leave = nullptr;
    m_showSoon.stop();
    m_seconds.stop();
    m_window->invitesPage()->runBar()->clear();
    m_window->invitesPage()->journalBanner()->clear();
    if (m_journal == nullptr)
        return;
    // Whoever reads it has to let go of it first.
    const std::unique_ptr<SessionJournal> closing = std::move(m_journal);
    emit journalChanged();
    emit busyChanged();
}

void RunController::onJournalOpened()
{
    tellProblem();
    emit journalChanged();
    emit availabilityChanged(m_journal->problem());
    if (m_journal->namedHolder())
        askAboutHolder(*m_journal->namedHolder());
    if (!isWritable()) {
        m_leave = nullptr; // what would be lost is told first
        m_earlyWaited = true;
        return;
    }
    const QList<QList<RunStep>> early = std::exchange(m_early, {});
    if (m_leave) {
        stopEarly(early);
        return;
    }
    readInterrupted();
    // Whoever held the journal may have invited the same people meanwhile.
    const bool waited = std::exchange(m_earlyWaited, false);
    for (const QList<RunStep> &steps : early)
        waited ? addChecked(steps) : add(steps);
}

// Nothing that a person has asked for goes without a word.
void RunController::stopEarly(const QList<QList<RunStep>> &early)
{
    for (const QList<RunStep> &steps : early) {
        const bool last = &steps == &early.constLast();
        journal()->addRun(
            steps, now(), m_journal.get(),
            [this, last, steps](const JournalResult<Run> &run, const QList<RunStep> &) {
                onEarlyStopped(run, steps);
                if (last)
                    QMetaObject::invokeMethod(this, &RunController::leaveNow, Qt::QueuedConnection);
            });
    }
}

void RunController::onEarlyStopped(const JournalResult<Run> &run, const QList<RunStep> &steps)
{
    if (run) {
        journal()->setRunState(run->id, RunState::Stopped, now(), m_journal.get(),
                               [](const JournalResult<void> &) {});
        return;
    }
    m_leave = nullptr; // they would be lost
    if (m_player == nullptr)
        begin(steps); // which tells, and can be tried again
    else
        tellNotBegun(run.error());
}

void RunController::tellNotBegun(const JournalError &error)
{
    m_window->invitesPage()->journalBanner()->showMessage(
        ErrorBanner::Tone::Error, journalErrorText(error),
        tr("The run that was asked for last was not begun. Ask for it again."));
}

void RunController::tellProblem()
{
    ErrorBanner *banner = m_window->invitesPage()->journalBanner();
    int waiting = 0;
    for (const QList<RunStep> &steps : std::as_const(m_early))
        waiting += static_cast<int>(steps.size());
    if (!m_journal->problem().isEmpty()) {
        banner->showMessage(
            ErrorBanner::Tone::Warning, m_journal->problem(),
            waiting == 0 ? tr("Until then nothing that changes the organization is sent.")
                         : tr("What you asked for was not sent: %Ln invite(s) wait here until "
                              "it can be.",
                              nullptr, waiting));
        banner->setAction(tr("Try Again"));
    } else if (!m_journal->notice().isEmpty())
        banner->showMessage(ErrorBanner::Tone::Warning, m_journal->notice());
    else
        banner->clear();
    banner->setClosable(m_journal->problem().isEmpty());
}

// While a question was open, the list may have been read anew, or a run before this one have ended:
// what is gone by now would be invited anew by a resend.
QList<RunStep> RunController::stillMeant(const QList<RunStep> &steps) const
{
    QList<RunStep> meant = steps;
    const InviteTableModel *invites = m_session->invites();
    meant.removeIf([invites](const RunStep &step) {
        const int row = invites->rowOf(step.inviteId);
        return !step.inviteId.isEmpty() && (row < 0 || !isRevocable(invites->inviteAt(row)));
    });
    return meant;
}

void RunController::add(const QList<RunStep> &chosen)
{
    if (m_session == nullptr)
        return;
    const QList<RunStep> steps = stillMeant(chosen);
    if (steps.size() < chosen.size())
        m_window->invitesPage()->tell(
            ErrorBanner::Tone::Information,
            tr("%Ln invite(s) were left out: they are gone or accepted by now.", nullptr,
               static_cast<int>(chosen.size() - steps.size())));
    if (steps.isEmpty())
        return;
    if (!isWritable()) {
        m_early.append(steps);
        if (m_journal->state() != SessionJournal::State::Opening
            && m_journal->state() != SessionJournal::State::Asking)
            tellProblem();
    } else if (isBusy()) {
        writeDown(steps);
    } else {
        begin(steps);
    }
}

void RunController::addChecked(const QList<RunStep> &steps)
{
    if (!steps.isEmpty() && isWritable())
        writeDown(steps);
    else
        add(steps);
}

// What waits its turn is written down at once: the person has seen it begin, so a power cut must
// not lose it.
void RunController::writeDown(const QList<RunStep> &steps)
{
    const auto onWritten = [this](const JournalResult<Run> &run, const QList<RunStep> &) {
        if (!run) {
            tellNotBegun(run.error());
            return;
        }
        resume(run->id, false);
    };
    journal()->addRun(steps, now(), m_journal.get(), onWritten);
}

void RunController::begin(const QList<RunStep> &steps)
{
    makePlayer();
    m_begun = steps;
    m_player->begin(steps);
    showNow();
}

void RunController::resume(qint64 runId, bool failedToo)
{
    enqueue({runId, failedToo, false});
}

void RunController::enqueue(const Job &job)
{
    if (!isWritable())
        return;
    const auto same = [&job](const Job &other) { return other.runId == job.runId; };
    if (std::any_of(m_queue.cbegin(), m_queue.cend(), same)
        || (isPlaying() && m_player->runId() == job.runId))
        return;
    m_offers.removeIf([&job](const Run &run) { return run.id == job.runId; });
    m_queue.enqueue(job);
    if (isPlaying())
        showNow();
    else
        startNext();
}

void RunController::startNext()
{
    if (isPlaying() || m_queue.isEmpty() || m_leave)
        return;
    const Job job = m_queue.dequeue();
    if (m_player == nullptr || m_player->runId() != job.runId)
        makePlayer();
    m_player->resume(job.runId, job.failedToo, job.unknownToo);
    showNow();
}

void RunController::makePlayer()
{
    m_begun.clear();
    m_before.clear();
    if (m_player != nullptr) {
        const RunSnapshot last = RunSnapshot::of(*m_player);
        const bool telling = last.counts.failed + last.counts.unknown > 0 || !last.isEnded()
            || last.state != RunPlayer::State::Finished;
        m_before = telling ? last.title() : QString();
        m_player->disconnect(this);
        m_player->deleteLater(); // this may come from one of its signals
    }
    m_player = new RunPlayer(m_session->service(), journal(), this);
    m_player->setLookPauseMs(m_lookPauseMs);
    connect(m_player, &RunPlayer::stateChanged, this, &RunController::onStateChanged);
    connect(m_player, &RunPlayer::stepChanged, this, &RunController::showSoon);
    connect(m_player, &RunPlayer::waitingChanged, this, &RunController::showSoon);
    connect(m_player, &RunPlayer::inviteMade, this, &RunController::onMade);
    connect(m_player, &RunPlayer::inviteRemoved, m_window->invitesPage(),
            &InvitesPage::removeInvite);
    connect(m_player, &RunPlayer::inviteSeen, m_session->invites(), &InviteTableModel::upsert);
}

void RunController::onMade(const Invite &invite)
{
    m_session->invites()->upsert(invite);
    // Among many the selection stays where the person has it.
    if (m_player->steps().size() == 1)
        m_window->invitesPage()->showInvite(invite);
}

void RunController::onStateChanged()
{
    showNow();
    emit busyChanged();
    const bool rests = m_player->isEnded() || m_player->state() == RunPlayer::State::Paused;
    if (m_leave && rests)
        QMetaObject::invokeMethod(this, &RunController::leaveNow, Qt::QueuedConnection);
    else if (m_player->isEnded() && !m_queue.isEmpty())
        QMetaObject::invokeMethod(this, &RunController::startNext, Qt::QueuedConnection);
}

void RunController::showSoon()
{
    // A run of thousands must not paint for each step.
    if (!m_showSoon.isActive())
        m_showSoon.start();
}

void RunController::showNow()
{
    m_showSoon.stop();
    RunBar *bar = m_window->invitesPage()->runBar();
    if (m_player == nullptr || m_player->state() == RunPlayer::State::Idle) {
        showOffer();
        return;
    }
    RunSnapshot now = RunSnapshot::of(*m_player);
    now.runsWaiting = static_cast<int>(m_queue.size());
    now.before = m_before;
    const bool counting = now.state == RunPlayer::State::Running
        || (!now.isEnded() && now.wait != ApiCall::WaitReason::None);
    if (!counting)
        m_seconds.stop();
    else if (!m_seconds.isActive())
        m_seconds.start();
    bar->showRun(now);
}

} // namespace Vestibule
