// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runcontroller.h"

#include "session/journalhome.h"
#include "session/sessionjournal.h"
#include "ui/connection/connectioncontroller.h"
#include "ui/notices/errorbanner.h"
#include "ui/runs/runbar.h"
#include "ui/runs/runresultsfile.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace Vestibule {

using namespace std::chrono_literals;

RunController::RunController(MainWindow *window, ConnectionController *connection,
                             Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_bar(new RunBar(window->invitesPage()))
    , m_connection(connection)
    , m_results(new RunResultsFile(window, settings, this))
{
    window->invitesPage()->setRunBar(m_bar);
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
    return m_journal != nullptr ? m_journal->journal() : nullptr;
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
    const JournalHome &home = m_connection->journalHome();
    m_journal =
        std::make_unique<SessionJournal>(m_session->service(), home.folder(), home.credentials(),
                                         SessionJournal::Use::WriteOnceKeyWorks);
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
    m_begun = {};
    m_early.clear();
    m_earlyWaited = false;
    m_queue.clear();
    m_offers.clear();
    m_before.clear();
    m_leave = nullptr;
    m_showSoon.stop();
    m_seconds.stop();
    m_bar->clear();
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
    const QList<Order> early = std::exchange(m_early, {});
    if (m_leave) {
        stopEarly(early);
        return;
    }
    readInterrupted();
    // Whoever held the journal may have invited the same people meanwhile.
    const bool waited = std::exchange(m_earlyWaited, false);
    for (const Order &order : early)
        waited ? addChecked(order.steps, order.leftOut) : add(order.steps, order.leftOut);
}

// Nothing that a person has asked for goes without a word.
void RunController::stopEarly(const QList<Order> &early)
{
    for (const Order &order : early) {
        const bool last = &order == &early.constLast();
        journal()->addRun(
            order.steps, now(), m_journal.get(),
            [this, last, order](const JournalResult<Run> &run, const QList<RunStep> &) {
                onEarlyStopped(run, order);
                if (last)
                    QMetaObject::invokeMethod(this, &RunController::leaveNow, Qt::QueuedConnection);
            },
            order.leftOut);
    }
}

void RunController::onEarlyStopped(const JournalResult<Run> &run, const Order &order)
{
    if (run) {
        journal()->setRunState(run->id, RunState::Stopped, now(), m_journal.get(),
                               [](const JournalResult<void> &) {});
        return;
    }
    m_leave = nullptr; // they would be lost
    if (m_player == nullptr)
        begin(order); // which tells, and can be tried again
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
    const int waiting = stepsWaiting();
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

int RunController::stepsWaiting() const
{
    qsizetype waiting = 0;
    for (const Order &order : m_early)
        waiting += order.steps.size();
    return static_cast<int>(waiting);
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

void RunController::add(const QList<RunStep> &chosen, const QList<LeftOutRow> &leftOut)
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
        m_early.append({steps, leftOut});
        if (m_journal->state() != SessionJournal::State::Opening
            && m_journal->state() != SessionJournal::State::Asking)
            tellProblem();
    } else if (isBusy()) {
        writeDown({steps, leftOut});
    } else {
        begin({steps, leftOut});
    }
}

void RunController::addChecked(const QList<RunStep> &steps, const QList<LeftOutRow> &leftOut)
{
    if (!steps.isEmpty() && isWritable())
        writeDown({steps, leftOut});
    else
        add(steps, leftOut);
}

// What waits its turn is written down at once: the person has seen it begin, so a power cut must
// not lose it.
void RunController::writeDown(const Order &order)
{
    const auto onWritten = [this](const JournalResult<Run> &run, const QList<RunStep> &) {
        if (!run) {
            tellNotBegun(run.error());
            return;
        }
        resume(run->id, false);
    };
    journal()->addRun(order.steps, now(), m_journal.get(), onWritten, order.leftOut);
}

void RunController::begin(const Order &order)
{
    makePlayer();
    m_begun = order;
    m_leftOut = static_cast<int>(order.leftOut.size());
    m_player->begin(order.steps, order.leftOut);
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
    if (m_player == nullptr || m_player->runId() != job.runId) {
        makePlayer();
        countLeftOut(job.runId);
    }
    m_player->resume(job.runId, job.failedToo, job.unknownToo);
    showNow();
}

void RunController::countLeftOut(qint64 runId)
{
    const auto onRows = [this, player = m_player](const JournalResult<QList<LeftOutRow>> &rows) {
        if (!rows || player != m_player)
            return;
        m_leftOut = static_cast<int>(rows->size());
        showSoon();
    };
    journal()->readLeftOut(runId, m_player, onRows);
}

RunSnapshot RunController::snapshot() const
{
    RunSnapshot now = RunSnapshot::of(*m_player);
    now.leftOut = m_leftOut;
    return now;
}

void RunController::makePlayer()
{
    m_begun = {};
    m_before.clear();
    if (m_player != nullptr) {
        const RunSnapshot last = snapshot();
        const bool telling = last.counts.failed + last.counts.unknown + last.leftOut > 0
            || !last.isEnded() || last.state != RunPlayer::State::Finished;
        m_before = telling ? last.title() : QString();
        m_player->disconnect(this);
        m_player->deleteLater(); // this may come from one of its signals
    }
    m_leftOut = 0;
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
    if (m_player == nullptr || m_player->state() == RunPlayer::State::Idle) {
        showOffer();
        return;
    }
    RunSnapshot now = snapshot();
    now.runsWaiting = static_cast<int>(m_queue.size());
    now.before = m_before;
    const bool counting = now.state == RunPlayer::State::Running || (!now.isEnded() && now.wait);
    if (!counting)
        m_seconds.stop();
    else if (!m_seconds.isActive())
        m_seconds.start();
    m_bar->showRun(now);
}

} // namespace Vestibule
