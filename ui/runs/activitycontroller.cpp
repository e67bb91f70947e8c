// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/activitycontroller.h"

#include "cli/line/writtencommand.h"
#include "models/activitymodel.h"
#include "session/session.h"
#include "ui/runs/activitydock.h"
#include "ui/runs/runcontroller.h"
#include "ui/widgets/plaintext.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <chrono>

namespace Vestibule {

using namespace std::chrono_literals;

namespace {

constexpr int kPage = 200;

} // namespace

ActivityController::ActivityController(MainWindow *window, RunController *runs, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_dock(new ActivityDock(window))
    , m_runs(runs)
{
    m_window->setActivity(m_dock);
    m_runsThrottle.setSingleShot(true);
    m_runsThrottle.setInterval(300ms);
    m_sightThrottle.setSingleShot(true);
    m_sightThrottle.setInterval(100ms);
    connect(&m_runsThrottle, &QTimer::timeout, this, [this] { readRuns(); });
    connect(&m_sightThrottle, &QTimer::timeout, this, &ActivityController::readInSight);
    connect(runs, &RunController::journalChanged, this, &ActivityController::follow);
    connect(runs, &RunController::busyChanged, this, &ActivityController::updateDock);
    connect(runs, &RunController::availabilityChanged, this, &ActivityController::updateDock);
    connect(runs, &RunController::detailsWanted, this, &ActivityController::showRun);
    connect(m_dock->model(), &ActivityModel::moreWanted, this, &ActivityController::readMore);
    connect(m_dock, &ActivityDock::queryChanged, this, &ActivityController::readFirst);
    connect(m_dock, &ActivityDock::closed, m_window, [this] { m_window->showActivity(false); });
    connect(m_dock, &ActivityDock::sightChanged, this, [this] {
        if (m_changed && !m_sightThrottle.isActive())
            m_sightThrottle.start();
    });
    connect(m_dock, &ActivityDock::resumeRequested, runs, &RunController::resume);
    connect(m_dock, &ActivityDock::sendAgainRequested, runs, &RunController::askToSendAgain);
    connect(m_dock, &ActivityDock::commandRequested, this, &ActivityController::copyCommand);
    connect(m_dock, &ActivityDock::saveRequested, runs, &RunController::saveResults);
    connect(m_dock, &ActivityDock::leftOutRequested, runs, &RunController::openLeftOut);
    connect(window->commands()->forgetHistory, &QAction::triggered, this,
            &ActivityController::confirmForget);
    connect(m_dock, &ActivityDock::forgetRequested, this, &ActivityController::confirmForget);
}

void ActivityController::updateDock()
{
    const QString closed =
        m_runs->isWritable() ? QString() : tr("The run journal cannot be changed at the moment.");
    const QString problem = m_runs->runProblem();
    m_dock->setRunProblem(problem.isEmpty() ? closed : problem, m_runs->isBusy());
    m_dock->setForgettable(m_runs->isWritable());
    const RunPlayer *player = m_runs->player();
    m_dock->model()->setRunUnderWay(player != nullptr && !player->isEnded() ? player->runId() : 0);
    m_window->commands()->forgetHistory->setEnabled(m_runs->isWritable()
                                                    && !m_dock->runs().isEmpty());
}

void ActivityController::follow()
{
    if (m_journal != nullptr)
        m_journal->disconnect(this);
    m_journal = m_runs->journal();
    m_runToShow = 0;
    ++m_question;
    m_dock->clear();
    updateDock();
    if (m_journal == nullptr)
        return;
    connect(m_journal, &Journal::changed, this, &ActivityController::onChanged);
    readAll();
}

void ActivityController::readAll()
{
    readRuns();
    readFirst();
}

void ActivityController::readRuns(const std::function<void(const QList<Run> &)> &then)
{
    if (m_journal == nullptr)
        return;
    m_journal->readRuns(m_journal,
                        [this, journal = m_journal, then](const JournalResult<QList<Run>> &runs) {
                            if (journal != m_journal)
                                return;
                            onRuns(runs);
                            if (runs && then)
                                then(*runs);
                        });
}

void ActivityController::onRuns(const JournalResult<QList<Run>> &runs)
{
    if (!runs) {
        m_dock->tell(ErrorBanner::Tone::Error, journalErrorText(runs.error()));
        return;
    }
    const auto newest = [](const QList<Run> &list) {
        return list.isEmpty() ? qint64(0) : list.constFirst().id;
    };
    const qint64 before = newest(m_dock->runs());
    const bool another = before != newest(*runs);
    const qint64 chosen = m_dock->chosenRun();
    m_dock->setRuns(*runs);
    updateDock();
    if (m_runToShow != 0)
        m_dock->chooseRun(std::exchange(m_runToShow, 0));
    else if (newest(*runs) > before && chosen != 0 && chosen == before)
        m_dock->chooseRun(newest(*runs)); // whoever looks at an earlier one goes on doing so
    else if (m_dock->chosenRun() != chosen)
        readFirst(); // it was forgotten, and all are shown
    else if (another && chosen == 0)
        readFirst(); // a new run stands above all that is shown
}

StepQuery ActivityController::query() const
{
    StepQuery query;
    query.runId = m_dock->chosenRun();
    query.limit = kPage;
    query.text = m_dock->filter();
    return query;
}

void ActivityController::readFirst()
{
    if (m_journal == nullptr)
        return;
    m_changed = false;
    m_journal->readSteps(
        query(), m_journal,
        [this, question = ++m_question](const JournalResult<QList<RunStep>> &steps) {
            if (question != m_question)
                return;
            if (steps)
                m_dock->model()->setSteps(*steps, steps->size() == kPage);
            else
                m_dock->tell(ErrorBanner::Tone::Error, journalErrorText(steps.error()));
        });
}

void ActivityController::readMore(qint64 beforeId)
{
    if (m_journal == nullptr)
        return;
    StepQuery more = query();
    more.beforeId = beforeId;
    m_journal->readSteps(more, m_journal,
                         [this, question = m_question](const JournalResult<QList<RunStep>> &steps) {
                             if (question != m_question)
                                 return;
                             if (steps)
                                 m_dock->model()->append(*steps, steps->size() == kPage);
                             else
                                 m_dock->model()->failMore();
                         });
}

// A run of thousands changes a row at a time; only what is seen is read again, and the rest when it
// comes into sight.
void ActivityController::readInSight()
{
    const auto rows = m_dock->rowsInSight();
    if (m_journal == nullptr || !rows)
        return;
    StepQuery seen = query();
    seen.beforeId = m_dock->model()->stepAt(rows->first).id + 1;
    seen.limit = rows->second - rows->first + 1;
    m_journal->readSteps(seen, m_journal,
                         [this, question = m_question](const JournalResult<QList<RunStep>> &steps) {
                             if (question == m_question && steps)
                                 m_dock->model()->update(*steps);
                         });
}

void ActivityController::onChanged(qint64 runId)
{
    if (runId == 0) {
        readAll();
        return;
    }
    m_changed = true;
    if (!m_runsThrottle.isActive())
        m_runsThrottle.start();
    if (!m_sightThrottle.isActive())
        m_sightThrottle.start();
}

void ActivityController::showRun(qint64 runId)
{
    m_window->showActivity();
    m_runToShow = runId;
    readRuns();
}

void ActivityController::setSession(Session *session)
{
    m_session = session;
    m_keeper = session != nullptr ? session->keeper() : nullptr;
}

void ActivityController::copyCommand(qint64 runId)
{
    if (m_journal == nullptr || m_session == nullptr)
        return;
    const WrittenCommand written(m_session->commandTarget());
    m_journal->readRun(
        runId, m_journal, [this, written](const JournalResult<QList<RunStep>> &steps) {
            const QString command = steps ? written.run(*steps) : QString();
            if (!steps) {
                m_dock->tell(ErrorBanner::Tone::Error, journalErrorText(steps.error()));
            } else if (command.isEmpty()) {
                m_dock->tell(ErrorBanner::Tone::Information,
                             tr("The run has too many steps for a command line."));
            } else {
                QGuiApplication::clipboard()->setText(command);
                m_dock->tell(ErrorBanner::Tone::Information, tr("The command was copied."));
            }
        });
}

// The dock is a little behind a run, and what is removed for good is counted as it is.
void ActivityController::confirmForget()
{
    readRuns([this](const QList<Run> &runs) { askToForget(runs); });
}

void ActivityController::askToForget(const QList<Run> &all)
{
    int runs = 0;
    int steps = 0;
    int open = 0;
    int unknown = 0;
    int halfDone = 0;
    for (const Run &run : all) {
        open += run.isOpen() ? 1 : 0;
        unknown += run.counts.unknown;
        halfDone += run.halfDone;
        runs += run.isOpen() ? 0 : 1;
        steps += run.isOpen() ? 0 : run.counts.total();
    }
    const QString what =
        tr("This deletes %1 with %2 and every address in them. Nothing changes in the "
           "organization, but Invite Again is no longer possible. A remembered list is deleted as "
           "well.",
           "runs, steps")
            .arg(tr("%Ln run(s)", nullptr, runs), tr("%Ln step(s)", nullptr, steps));
    QStringList notes;
    if (halfDone > 0)
        notes += tr("%Ln are revoked and not yet invited again.", nullptr, halfDone);
    if (unknown > 0)
        notes +=
            tr("For %Ln it is unknown whether they were invited or revoked.", nullptr, unknown);
    QCheckBox *too = open > 0 && !m_runs->isBusy()
        ? new QCheckBox(tr("Also delete %Ln run(s) with an open outcome", nullptr, open))
        : nullptr;
    auto *box = plainQuestion(
        m_window, this, tr("Clear the Activity?"), what,
        notes.isEmpty() ? QString() : tr("These are kept: %1").arg(notes.join(u' ')),
        {{tr("Clear Activity"), [this, too] { forget(too != nullptr && too->isChecked()); }}});
    if (too != nullptr)
        box->setCheckBox(too);
    m_window->openDialog(box);
}

void ActivityController::forget(bool unfinishedToo)
{
    if (m_journal == nullptr)
        return;
    m_journal->forget(unfinishedToo, m_journal, [this](const JournalResult<Forgotten> &forgotten) {
        onForgotten(forgotten);
    });
}

void ActivityController::onForgotten(const JournalResult<Forgotten> &forgotten)
{
    if (!forgotten) {
        m_dock->tell(ErrorBanner::Tone::Error, journalErrorText(forgotten.error()));
        return;
    }
    QString removed =
        tr("Deleted %1 with %2. The file was rewritten, so none of their data is left in it.",
           "runs, steps")
            .arg(tr("%Ln run(s)", nullptr, forgotten->runs),
                 tr("%Ln step(s)", nullptr, forgotten->steps));
    const bool isRemembered = m_keeper && m_keeper->isOn();
    if (isRemembered)
        m_keeper->forget();
    if (forgotten->snapshot || isRemembered)
        removed += u' ' + tr("The remembered list was deleted as well.");
    m_dock->tell(ErrorBanner::Tone::Information, removed);
    readAll();
    emit historyCleared();
}

} // namespace Vestibule
