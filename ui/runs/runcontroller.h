// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/runplayer.h"
#include "ui/runs/interruptedruns.h"

#include <QObject>
#include <QQueue>
#include <QTimer>

#include <functional>

class QCloseEvent;
class QMessageBox;

namespace Vestibule {

class ConnectionController;
class MainWindow;
class RunBar;
enum class RunAction;
class RunResultsFile;
class RunUndo;
class Session;
class SessionJournal;
class Settings;
struct RunStatus;

/// Carries out runs for the window, one at a time: keeps the journal of the session, shows each run
/// in the bar and its rows in the table as they change, offers what was interrupted.
class RunController : public QObject
{
    Q_OBJECT

public:
    RunController(MainWindow *window, ConnectionController *connection, Settings *settings,
                  QObject *parent = nullptr);
    ~RunController() override; ///< a run under way is left to be resumed

    void setSession(Session *session); ///< nullptr before a session ends
    /// Begins a run, or lets it wait, written down, until those before it have ended. What the list
    /// shows as gone or accepted since the steps were chosen is left out, and told. The rows of the
    /// list that were left out of it are kept with it.
    void add(const QList<RunStep> &chosen, const QList<LeftOutRow> &leftOut = {});
    /// The same, where time has passed since the steps were chosen: addresses that have an open
    /// invite meanwhile are skipped.
    void addChecked(const QList<RunStep> &steps, const QList<LeftOutRow> &leftOut = {});
    /// Without a question: what is in flight settles, the rest is offered at the next start, and
    /// then the deed is done.
    void pauseThen(const std::function<void()> &deed);
    void resume(qint64 runId, bool failedToo); ///< at once, or when those before it have ended
    /// Asks whether to look for the run's unknown steps once more, or to send them again as well.
    void askToSendAgain(qint64 runId, int unknown);
    /// Does it once nothing of the session is under way: where a run is, the person is asked first,
    /// and may keep it going.
    void leaveThen(const std::function<void()> &deed);
    void saveResults(qint64 runId);
    void openLeftOut(qint64 runId); ///< leftOutRead() follows
    [[nodiscard]] bool isBusy() const; ///< a run is under way, paused, or waits its turn
    [[nodiscard]] const RunPlayer *player() const { return m_player; } ///< nullptr before any run
    [[nodiscard]] Journal *journal() const; ///< nullptr without a session, or where it is closed
    [[nodiscard]] bool isWritable() const;
    /// Why no run can begin; empty: runs can, or wait until the journal is open.
    [[nodiscard]] QString runProblem() const;
    /// Whose journal it is, see SessionJournal::organization(); all demos are one.
    [[nodiscard]] QString organization() const;
    [[nodiscard]] RunBar *runBar() const { return m_bar; }
    [[nodiscard]] const RunUndo *undo() const { return m_undo; }
    void setSearchPauseMs(int milliseconds) { m_searchPauseMs = milliseconds; } ///< for tests

signals:
    void availabilityChanged(const QString &reason); ///< see runProblem()
    void journalChanged(); ///< journal() or isWritable() is another
    void detailsWanted(qint64 runId);
    void leftOutRead(const QList<Vestibule::LeftOutRow> &rows); ///< to be opened once more
    void busyChanged();
    void profilesWanted(); ///< to be managed

private:
    /// A run that is not in the journal yet.
    struct Order
    {
        QList<RunStep> steps;
        QList<LeftOutRow> leftOut;
    };
    /// A run that waits its turn, in the journal already.
    struct Job
    {
        qint64 runId = 0;
        bool failedToo = false;
        bool unknownToo = false;
    };

    void connectWindow();
    void connectInterrupted();
    void end();
    void openJournal();
    void onJournalOpened();
    void stopEarly(const QList<Order> &early);
    void onEarlyStopped(const JournalResult<Run> &run, const Order &order);
    void tellNotBegun(const JournalError &error);
    [[nodiscard]] QList<RunStep> stillMeant(const QList<RunStep> &steps) const;
    void writeDown(const Order &order);
    void enqueue(const Job &job);
    void begin(const Order &order);
    void countLeftOut(qint64 runId);
    [[nodiscard]] RunStatus status() const;
    [[nodiscard]] int stepsWaiting() const;
    void startNext();
    void makePlayer();
    void onStateChanged();
    void onMade(const Invite &invite);
    void showNow();
    void showThrottled();
    void trigger(RunAction action);
    void tryAgain();
    void onCloseRequested(QCloseEvent *event);
    void askToStop(const QString &verb, const std::function<void()> &deed);
    void stopThen(const std::function<void()> &deed);
    void leaveNow();
    void stopWaiting();
    void tellProblem();
    void updateRunActions();
    void openQuestion(QMessageBox *question);
    [[nodiscard]] bool isPlaying() const;
    [[nodiscard]] bool wouldTearDown() const;
    [[nodiscard]] bool isOffered(RunAction action) const;
    [[nodiscard]] qint64 now() const;

    MainWindow *m_window;
    RunBar *m_bar;
    ConnectionController *m_connection;
    RunResultsFile *m_results;
    RunUndo *m_undo;
    Session *m_session = nullptr;
    std::unique_ptr<SessionJournal> m_journal;
    RunPlayer *m_player = nullptr; ///< the present run, or the last one
    int m_leftOut = 0; ///< of the player's run
    Order m_begun; ///< what the player was given to begin with
    QList<Order> m_early; ///< asked for while the journal could not be written yet
    bool m_earlyWaited = false; ///< for so long that others may have done the same
    QQueue<Job> m_queue;
    InterruptedRuns m_interrupted;
    QString m_before; ///< what came of the run before this one
    QTimer m_showThrottle;
    QTimer m_seconds;
    int m_searchPauseMs = 4'000;
    std::function<void()> m_leave; ///< what follows when the run has stopped
};

} // namespace Vestibule
