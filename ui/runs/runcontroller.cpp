// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runcontroller.h"

#include "accounts/settings.h"
#include "domain/guard/guardrails.h"
#include "session/journalhome.h"
#include "session/sessionjournal.h"
#include "ui/connection/connectioncontroller.h"
#include "ui/list/invitesview.h"
#include "ui/notices/errorbanner.h"
#include "ui/runs/journalquestions.h"
#include "ui/runs/runbar.h"
#include "ui/runs/runresultsfile.h"
#include "ui/runs/runundo.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/profilename.h"
#include "ui/window/actions.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>

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
    , m_undo(new RunUndo(window, this))
{
    window->invitesPage()->setRunBar(m_bar);
    m_showThrottle.setSingleShot(true);
    m_showThrottle.setInterval(100ms);
    m_seconds.setInterval(1s);
    connect(&m_showThrottle, &QTimer::timeout, this, &RunController::showNow);
    connect(&m_seconds, &QTimer::timeout, this, &RunController::showNow);
    connection->setGate([this](const std::function<void()> &deed) { leaveThen(deed); });
    connectWindow();
    connectInterrupted();
}

void RunController::connectInterrupted()
{
    connect(&m_interrupted, &InterruptedRuns::changed, this, [this] {
        if (m_player != nullptr)
            m_interrupted.takeOut(m_player->runId());
        showNow();
    });
    connect(&m_interrupted, &InterruptedRuns::shown, this, &RunController::detailsWanted);
    connect(&m_interrupted, &InterruptedRuns::accepted, this,
            [this](qint64 runId) { resume(runId, false); });
    connect(&m_interrupted, &InterruptedRuns::refused, this, [this](qint64 runId) {
        journal()->setRunState(runId, RunState::Stopped, now(), m_journal.get(),
                               [](const JournalResult<void> &) {});
        m_window->invitesPage()->view()->setFocus();
        showNow();
    });
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

// The one gate: every part of the window that begins a run asks here or is told from here.
QString RunController::runProblem() const
{
    if (m_session != nullptr && m_session->isReadOnly())
        return tr("This profile is read-only. Use another profile to change anything.");
    return m_journal != nullptr ? m_journal->problem() : QString();
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

QString RunController::organization() const
{
    if (m_session != nullptr && m_session->source() == Session::Source::Demo)
        return Settings::demoOrganization();
    return m_journal != nullptr ? m_journal->organization() : QString();
}

void RunController::setSession(Session *session)
{
    end();
    m_session = session;
    m_undo->setSession(session);
    if (session == nullptr)
        emit availabilityChanged(runProblem());
    else
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
    m_journal->setTarget(m_session->commandTarget());
    connect(m_journal.get(), &SessionJournal::opened, this, &RunController::onJournalOpened);
    connect(m_journal.get(), &SessionJournal::asks, this,
            [this] { openQuestion(whoseJournalQuestion(m_window, m_journal.get())); });
    connect(m_journal.get(), &SessionJournal::closing, this, &RunController::journalChanged);
    connect(m_session->pager(), &InvitePager::pageArrived, m_journal.get(),
            &SessionJournal::keyWorks);
    emit availabilityChanged(runProblem()); // what is asked for until it is open is kept
}

void RunController::end()
{
    delete std::exchange(m_player, nullptr);
    m_session = nullptr;
    m_begun = {};
    m_early.clear();
    m_earlyWaited = false;
    m_queue.clear();
    m_interrupted.clear();
    m_before.clear();
    m_leave = nullptr;
    m_showThrottle.stop();
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
    emit availabilityChanged(runProblem());
    if (m_journal->namedHolder())
        openQuestion(holderQuestion(m_window, m_journal.get()));
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
    if (!m_session->isReadOnly())
        m_interrupted.read(journal(), m_journal.get());
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
        tr("The run you requested last was not started. Start it again."));
}

void RunController::tellProblem()
{
    ErrorBanner *banner = m_window->invitesPage()->journalBanner();
    const int waiting = stepsWaiting();
    if (!m_journal->problem().isEmpty()) {
        banner->showMessage(ErrorBanner::Tone::Warning, m_journal->problem(),
                            waiting == 0
                                ? tr("Until then, nothing that changes the organization is sent.")
                                : tr("%Ln invite(s) could not be sent yet and are waiting here.",
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
    if (m_session == nullptr || m_session->isReadOnly())
        return;
    const QList<RunStep> steps = stillMeant(chosen);
    if (steps.size() < chosen.size())
        m_window->invitesPage()->tell(
            ErrorBanner::Tone::Information,
            tr("%Ln invite(s) were left out: they no longer exist or have been accepted.", nullptr,
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
    if (!steps.isEmpty() && isWritable() && runProblem().isEmpty())
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
    // Whoever confirmed the run was asked for the number of its removals.
    m_player->begin(order.steps, order.leftOut, removalsIn(order.steps));
    showNow();
}

void RunController::resume(qint64 runId, bool failedToo)
{
    enqueue({runId, failedToo, false});
}

void RunController::enqueue(const Job &job)
{
    if (!isWritable() || !runProblem().isEmpty())
        return;
    const auto same = [&job](const Job &other) { return other.runId == job.runId; };
    if (std::any_of(m_queue.cbegin(), m_queue.cend(), same)
        || (isPlaying() && m_player->runId() == job.runId))
        return;
    m_interrupted.takeOut(job.runId);
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
        showThrottled();
    };
    journal()->readLeftOut(runId, m_player, onRows);
}

RunStatus RunController::status() const
{
    RunStatus now = RunStatus::of(*m_player);
    now.leftOut = m_leftOut;
    now.undoable = m_undo->isPossible();
    return now;
}

void RunController::makePlayer()
{
    m_begun = {};
    m_before.clear();
    if (m_player != nullptr) {
        const RunStatus last = status();
        const bool telling = last.counts.failed + last.counts.unknown + last.leftOut > 0
            || !last.isEnded() || last.state != RunPlayer::State::Finished;
        m_before = telling ? last.title() : QString();
        m_player->disconnect(this);
        m_player->deleteLater(); // this may come from one of its signals
    }
    m_leftOut = 0;
    m_player = new RunPlayer(m_session->service(), journal(), this);
    m_player->setSearchPauseMs(m_searchPauseMs);
    connect(m_player, &RunPlayer::stateChanged, this, &RunController::onStateChanged);
    connect(m_player, &RunPlayer::stepChanged, this, &RunController::showThrottled);
    connect(m_player, &RunPlayer::waitingChanged, this, &RunController::showThrottled);
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
    m_undo->follow(*m_player);
    showNow();
    emit busyChanged();
    const bool rests = m_player->isEnded() || m_player->state() == RunPlayer::State::Paused;
    if (m_leave && rests)
        QMetaObject::invokeMethod(this, &RunController::leaveNow, Qt::QueuedConnection);
    else if (m_player->isEnded() && !m_queue.isEmpty())
        QMetaObject::invokeMethod(this, &RunController::startNext, Qt::QueuedConnection);
}

void RunController::showThrottled()
{
    // A run of thousands must not paint for each step.
    if (!m_showThrottle.isActive())
        m_showThrottle.start();
}

void RunController::showNow()
{
    m_showThrottle.stop();
    if (m_player == nullptr || m_player->state() == RunPlayer::State::Idle) {
        if (m_interrupted.isEmpty())
            m_bar->clear();
        else
            m_bar->showOffer(m_interrupted.first(), m_session->profileName());
        return;
    }
    RunStatus now = status();
    now.runsWaiting = static_cast<int>(m_queue.size());
    now.before = m_before;
    const bool counting = now.state == RunPlayer::State::Running || (!now.isEnded() && now.wait);
    if (!counting)
        m_seconds.stop();
    else if (!m_seconds.isActive())
        m_seconds.start();
    m_bar->showRun(now);
}

void RunController::connectWindow()
{
    const Actions *actions = m_window->commands();
    InvitesPage *page = m_window->invitesPage();
    connect(m_bar, &RunBar::triggered, this, &RunController::trigger);
    connect(page->journalBanner(), &ErrorBanner::triggered, this, [this] {
        if (m_session != nullptr && !isWritable())
            openJournal();
    });
    connect(this, &RunController::availabilityChanged, m_undo, &RunUndo::setRunProblem);
    connect(m_window, &MainWindow::closeRequested, this, &RunController::onCloseRequested);
    connect(actions->pauseRun, &QAction::triggered, this, [this] {
        for (const RunAction action : {RunAction::Pause, RunAction::GoOn, RunAction::TryAgain}) {
            if (m_player != nullptr && isOffered(action)) {
                trigger(action);
                return;
            }
        }
    });
    connect(actions->cancelRun, &QAction::triggered, this, [this] { trigger(RunAction::Cancel); });
    connect(this, &RunController::busyChanged, this, &RunController::updateRunActions);
    connect(this, &RunController::availabilityChanged, this, &RunController::updateRunActions);
    connect(m_results, &RunResultsFile::saved, page, [page](const QString &path) {
        page->tell(ErrorBanner::Tone::Information,
                   tr("The results were saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_results, &RunResultsFile::failed, page,
            [page](const QString &sentence) { page->tell(ErrorBanner::Tone::Error, sentence); });
    emit busyChanged();
}

void RunController::openQuestion(QMessageBox *question)
{
    nameProfile(question, m_session != nullptr ? m_session->profileName() : QString());
    m_window->openDialog(question);
}

void RunController::updateRunActions()
{
    const Actions *actions = m_window->commands();
    const auto state = m_player != nullptr ? m_player->state() : RunPlayer::State::Idle;
    const bool paused = state == RunPlayer::State::Paused;
    actions->pauseRun->setEnabled(paused || state == RunPlayer::State::Running);
    actions->pauseRun->setText(paused ? tr("&Resume the Run") : tr("&Pause the Run"));
    actions->cancelRun->setEnabled(isPlaying() && state != RunPlayer::State::Stopping);
    // A run under way may be held up by what keeps others from beginning.
    const QString reason = isPlaying() ? QString() : runProblem();
    Actions::setProblem(actions->pauseRun, reason);
    Actions::setProblem(actions->cancelRun, reason);
}

void RunController::saveResults(qint64 runId)
{
    if (journal() != nullptr && runId != 0)
        m_results->ask(journal(), runId);
}

void RunController::openLeftOut(qint64 runId)
{
    if (journal() == nullptr || runId == 0)
        return;
    const auto onRows = [this](const JournalResult<QList<LeftOutRow>> &rows) {
        if (rows)
            emit leftOutRead(*rows);
        else
            m_window->invitesPage()->tell(ErrorBanner::Tone::Error, journalErrorText(rows.error()));
    };
    journal()->readLeftOut(runId, m_journal.get(), onRows);
}

bool RunController::isOffered(RunAction action) const
{
    if (m_player != nullptr && m_player->state() != RunPlayer::State::Idle)
        return status().actions().contains(action);
    return !m_interrupted.isEmpty() && InterruptedRuns::isAbout(action);
}

void RunController::trigger(RunAction action)
{
    // A button may be shown or pressed by who knows nothing of the run's condition.
    if (m_session == nullptr || !isOffered(action))
        return;
    if (InterruptedRuns::isAbout(action)) {
        m_interrupted.trigger(action);
        return;
    }
    switch (action) {
    case RunAction::Pause:
        m_player->pause();
        break;
    case RunAction::GoOn:
        m_player->goOn();
        break;
    case RunAction::TryAgain:
        tryAgain();
        break;
    case RunAction::Cancel:
        m_player->stop();
        break;
    case RunAction::ChangeKey:
        m_window->commands()->changeKey->trigger();
        break;
    case RunAction::ManageProfiles:
        emit profilesWanted();
        break;
    case RunAction::RetryFailed:
        m_player->resume(m_player->runId(), true);
        break;
    case RunAction::SendAgain:
        askToSendAgain(m_player->runId(), m_player->counts().unknown);
        break;
    case RunAction::ResumeRest:
        m_player->resume(m_player->runId(), false);
        break;
    case RunAction::SaveResults:
        saveResults(m_player->runId());
        break;
    case RunAction::Undo:
        m_undo->undo();
        break;
    case RunAction::OpenLeftOut:
        openLeftOut(m_player->runId());
        break;
    case RunAction::ShowDetails:
        emit detailsWanted(m_player->runId());
        break;
    case RunAction::Close:
        delete std::exchange(m_player, nullptr);
        m_window->invitesPage()->view()->setFocus();
        emit busyChanged();
        break;
    case RunAction::ResumeOffer:
    case RunAction::ShowOffer:
    case RunAction::NotNow:
        break;
    }
    showNow();
}

void RunController::tryAgain()
{
    if (m_player->state() == RunPlayer::State::Paused)
        m_player->goOn();
    else if (m_player->runId() != 0)
        m_player->resume(m_player->runId(), false);
    else
        begin(Order(m_begun));
}

void RunController::askToSendAgain(qint64 runId, int unknown)
{
    openQuestion(plainQuestion(
        m_window, this, tr("Send Unknown Invites Again?"),
        tr("The outcome of %Ln invite(s) is unknown.", nullptr, unknown),
        tr("They were sent, but no response arrived and they were not found in the list. To send "
           "them again, Vestibule waits until a minute has passed since they were sent, checks "
           "once more, and then sends those that are still missing. If the server processes the "
           "first ones after all, these people are invited twice."),
        {{tr("Only &Check Again"),
          [this, runId] {
              enqueue({runId, false, false});
          },
          QMessageBox::ActionRole},
         {tr("&Send Again"), [this, runId] {
              enqueue({runId, false, true});
          }}}));
}

// A paused run is offered when the organization is opened again.
bool RunController::wouldTearDown() const
{
    const bool resting =
        m_player != nullptr && m_player->state() == RunPlayer::State::Paused && m_queue.isEmpty();
    return !m_early.isEmpty() || (isBusy() && !resting);
}

void RunController::onCloseRequested(QCloseEvent *event)
{
    if (!wouldTearDown())
        return;
    event->ignore();
    askToStop(tr("Stop and Quit"), [window = m_window] { window->close(); });
}

void RunController::leaveThen(const std::function<void()> &deed)
{
    if (wouldTearDown())
        askToStop(tr("Stop the Run"), deed);
    else
        deed();
}

void RunController::askToStop(const QString &verb, const std::function<void()> &deed)
{
    if (m_leave)
        return;
    const int playing = isPlaying() ? m_player->counts().queued + m_player->counts().sent : 0;
    const int left = playing + stepsWaiting();
    const bool lost =
        !m_early.isEmpty() && !isWritable() && m_journal->state() != SessionJournal::State::Opening;
    openQuestion(plainQuestion(
        m_window, this, lost ? tr("Some Invites Were Not Sent") : tr("A Run Is in Progress"),
        lost ? tr("%Ln invite(s) were not sent.", nullptr, left)
             : tr("Vestibule is still working. %Ln invite(s) are left.", nullptr, left),
        lost ? tr("They could not be saved either, and are lost if you continue.")
             : tr("The steps in progress are finished first. You can resume the rest later."),
        {{lost ? tr("Discard") : verb, [this, deed] { stopThen(deed); }}},
        lost ? tr("Keep") : tr("Keep Running")));
}

void RunController::stopThen(const std::function<void()> &deed)
{
    m_leave = deed;
    if (!isWritable() && m_journal != nullptr
        && m_journal->state() == SessionJournal::State::Opening && !m_early.isEmpty())
        return; // it is written down when it can be
    m_early.clear();
    stopWaiting();
    if (isPlaying())
        m_player->stop();
    else
        QMetaObject::invokeMethod(this, &RunController::leaveNow, Qt::QueuedConnection);
}

void RunController::leaveNow()
{
    if (const std::function<void()> deed = std::exchange(m_leave, nullptr))
        deed();
}

void RunController::pauseThen(const std::function<void()> &deed)
{
    m_leave = deed;
    m_early.clear();
    m_queue.clear(); // those stand in the journal
    if (isPlaying() && m_player->state() != RunPlayer::State::Paused)
        m_player->pause();
    else
        QMetaObject::invokeMethod(this, &RunController::leaveNow, Qt::QueuedConnection);
}

void RunController::stopWaiting()
{
    for (const Job &job : std::as_const(m_queue))
        journal()->setRunState(job.runId, RunState::Stopped, now(), m_journal.get(),
                               [](const JournalResult<void> &) {});
    m_queue.clear();
}

} // namespace Vestibule
