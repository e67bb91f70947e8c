// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"
#include "session/listkeeper.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QCheckBox;

namespace Vestibule {

class ActivityDock;
class MainWindow;
class RunController;
class Session;

/// Reads the journal for the Activity dock, page by page and again as it changes, and does what
/// the dock asks for.
class ActivityController : public QObject
{
    Q_OBJECT

public:
    ActivityController(MainWindow *window, RunController *runs, QObject *parent = nullptr);

    void setSession(Session *session); ///< nullptr before it ends

    [[nodiscard]] ActivityDock *dock() const { return m_dock; }

signals:
    void historyCleared(); ///< all that was done was erased

private:
    void follow();
    void updateDock();
    void readAll();
    /// `then` is left out where they cannot be read, which is told.
    void readRuns(const std::function<void(const QList<Run> &)> &then = {});
    void readFirst();
    void readMore(qint64 beforeId);
    void readInSight();
    void onChanged(qint64 runId);
    void onRuns(const JournalResult<QList<Run>> &runs);
    void showRun(qint64 runId);
    void copyCommand(qint64 runId);
    void confirmForget();
    void askToForget(const QList<Run> &all);
    void forget(bool unfinishedToo);
    void onForgotten(const JournalResult<Forgotten> &forgotten);
    [[nodiscard]] StepQuery query() const;

    MainWindow *m_window;
    ActivityDock *m_dock;
    RunController *m_runs;
    QPointer<Journal> m_journal;
    QPointer<ListKeeper> m_keeper; // of the session
    QTimer m_runsThrottle;
    QTimer m_sightThrottle;
    int m_question = 0; ///< of the latest first page asked for; answers to others are stale
    qint64 m_runToShow = 0; ///< when the runs are read
    Session *m_session = nullptr;
    bool m_changed = false; ///< since the rows out of sight were read
};

} // namespace Vestibule
