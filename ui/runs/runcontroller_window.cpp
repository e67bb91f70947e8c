// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/sessionjournal.h"
#include "ui/list/invitesview.h"
#include "ui/notices/errorbanner.h"
#include "ui/runs/runbar.h"
#include "ui/runs/runcontroller.h"
#include "ui/runs/runresultsfile.h"
#include "ui/widgets/plaintext.h"
#include "ui/window/actions.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QCloseEvent>
#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <utility>

namespace Vestibule {

void RunController::connectWindow()
{
    const Actions *actions = m_window->commands();
    InvitesPage *page = m_window->invitesPage();
    connect(m_bar, &RunBar::triggered, this, &RunController::trigger);
    connect(page->journalBanner(), &ErrorBanner::triggered, this, [this] {
        if (m_session != nullptr && !isWritable())
            openJournal();
    });
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
    connect(this, &RunController::busyChanged, actions->pauseRun, [this, actions] {
        const auto state = m_player != nullptr ? m_player->state() : RunPlayer::State::Idle;
        const bool paused = state == RunPlayer::State::Paused;
        actions->pauseRun->setEnabled(paused || state == RunPlayer::State::Running);
        actions->pauseRun->setText(paused ? tr("&Resume the Run") : tr("&Pause the Run"));
        actions->cancelRun->setEnabled(isPlaying() && state != RunPlayer::State::Stopping);
    });
    connect(m_results, &RunResultsFile::saved, page, [page](const QString &path) {
        page->tell(ErrorBanner::Tone::Information,
                   tr("The results were saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_results, &RunResultsFile::failed, page,
            [page](const QString &sentence) { page->tell(ErrorBanner::Tone::Error, sentence); });
    emit busyChanged();
}

void RunController::askWhoseJournal()
{
    using Word = JournalFinder::Word;
    const Run *run = m_journal->finder().candidate().unfinished();
    const QString what = run != nullptr
        ? tr("A run of %1 is not finished; %Ln invite(s) are left.", nullptr,
             run->counts.queued + run->counts.sent)
              .arg(QLocale().toString(QDateTime::fromSecsSinceEpoch(run->startedAt),
                                      QLocale::ShortFormat))
        : tr("There is a journal of earlier runs.");
    auto *box = plainMessage(
        QMessageBox::Question, tr("The Same Organization?"), what, QMessageBox::NoButton, m_window,
        tr("It was begun with another key, and it cannot be told whether this key belongs to the "
           "same organization. Until that is said nothing is sent."));
    const QPushButton *same = box->addButton(tr("The Same Organization"), QMessageBox::YesRole);
    const QPushButton *other = box->addButton(tr("Another Organization"), QMessageBox::NoRole);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    const QPointer<SessionJournal> journal(m_journal.get());
    connect(m_journal.get(), &QObject::destroyed, box, &QWidget::close);
    connect(box, &QMessageBox::finished, this, [journal, box, same, other] {
        if (!journal)
            return; // the session has ended
        const QAbstractButton *clicked = box->clickedButton();
        journal->answer(clicked == same        ? Word::SameOrganization
                            : clicked == other ? Word::OtherOrganization
                                               : Word::None);
    });
    m_window->openDialog(box);
}

void RunController::askAboutHolder(const JournalHolder &holder)
{
    auto *box = plainMessage(
        QMessageBox::Question, tr("Is the Other Program at Work?"),
        tr("The journal of runs is written by %1, as it says there.").arg(holder.text()),
        QMessageBox::Cancel, m_window,
        tr("Its file system has no locks that would tell whether that is still so. If that "
           "program has ended, its name can be set aside. If it has not, people could be invited "
           "twice."));
    const QPushButton *aside =
        box->addButton(tr("It Has Ended: Set Aside"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(aside, &QPushButton::clicked, m_journal.get(), &SessionJournal::setHolderAside);
    connect(m_journal.get(), &QObject::destroyed, box, &QWidget::close);
    m_window->openDialog(box);
}

void RunController::readInterrupted()
{
    const auto onRuns = [this](const JournalResult<QList<Run>> &runs) {
        if (!runs)
            return;
        for (const Run &run : *runs) {
            const bool open = run.state == RunState::Running || run.state == RunState::Paused;
            if (open && run.isUnfinished() && (m_player == nullptr || m_player->runId() != run.id))
                m_offers.append(run);
        }
        showNow();
    };
    journal()->readRuns(m_journal.get(), onRuns);
}

void RunController::showOffer()
{
    if (m_offers.isEmpty())
        m_bar->clear();
    else
        m_bar->showOffer(m_offers.constFirst());
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
        return snapshot().actions().contains(action);
    return !m_offers.isEmpty()
        && (action == RunAction::ResumeOffer || action == RunAction::ShowOffer
            || action == RunAction::NotNow);
}

void RunController::trigger(RunAction action)
{
    // A button may be shown or pressed by who knows nothing of the run's condition.
    if (m_session == nullptr || !isOffered(action))
        return;
    if (action == RunAction::ResumeOffer || action == RunAction::ShowOffer
        || action == RunAction::NotNow) {
        triggerOffer(action);
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

void RunController::triggerOffer(RunAction action)
{
    if (m_offers.isEmpty())
        return;
    const qint64 runId = m_offers.constFirst().id;
    if (action == RunAction::ShowOffer) {
        emit detailsWanted(runId);
        return;
    }
    if (action == RunAction::ResumeOffer) {
        resume(runId, false);
        return;
    }
    m_offers.removeFirst();
    journal()->setRunState(runId, RunState::Stopped, now(), m_journal.get(),
                           [](const JournalResult<void> &) {});
    m_window->invitesPage()->view()->setFocus();
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
    auto *box = plainMessage(
        QMessageBox::Question, tr("Send Again What Is Unknown?"),
        tr("What became of %Ln invite(s) is not known.", nullptr, unknown), QMessageBox::Cancel,
        m_window,
        tr("They were sent, no answer came, and they were not found since. To send them again, "
           "Vestibule waits until a minute has passed since they were sent, looks once more, and "
           "then sends those that are still not there. If the server does the first ones after "
           "all, these people are invited twice."));
    const QPushButton *look = box->addButton(tr("Only &Look Again"), QMessageBox::ActionRole);
    const QPushButton *send = box->addButton(tr("&Send Again"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(look, &QPushButton::clicked, this, [this, runId] { enqueue({runId, false, false}); });
    connect(send, &QPushButton::clicked, this, [this, runId] { enqueue({runId, false, true}); });
    m_window->openDialog(box);
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
    auto *box = plainMessage(
        QMessageBox::Question, lost ? tr("Something Was Not Sent") : tr("A Run Is Under Way"),
        lost ? tr("%Ln invite(s) that you asked for were not sent.", nullptr, left)
             : tr("Vestibule is still at work. %Ln invite(s) are left.", nullptr, left),
        QMessageBox::NoButton, m_window,
        lost ? tr("They could not be written down either, and are lost if you go on.")
             : tr("What is under way is finished first. The rest can be resumed later."));
    QPushButton *stay =
        box->addButton(lost ? tr("Keep Them") : tr("Keep Going"), QMessageBox::RejectRole);
    const QPushButton *leave =
        box->addButton(lost ? tr("Let Them Go") : verb, QMessageBox::DestructiveRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this, [this, deed] { stopThen(deed); });
    m_window->openDialog(box);
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
