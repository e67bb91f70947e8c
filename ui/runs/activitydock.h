// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/undo.h"
#include "ui/notices/errorbanner.h"

#include <QDockWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Vestibule {

class ActivityModel;
class ActivityTable;

/// What was done and what came of it: every step of every run, with a choice among runs, a filter,
/// and what can be done about them. Shows; what is read and done is up to ActivityController.
class ActivityDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit ActivityDock(QWidget *parent = nullptr);

    [[nodiscard]] ActivityModel *model() const { return m_model; }
    void setVisible(bool visible) override;
    void setRuns(const QList<Run> &runs); ///< the latest first; the choice stays
    void chooseRun(qint64 runId); ///< 0: all
    void clear(); ///< rows, runs and filter
    /// `problem`: why no run can begin; empty: runs can. `busy`: one is under way.
    void setRunProblem(const QString &problem, bool busy);
    void setForgettable(bool forgettable); ///< whether the runs can be removed
    void tell(ErrorBanner::Tone tone, const QString &what);

    [[nodiscard]] qint64 chosenRun() const; ///< 0: all
    [[nodiscard]] QString filter() const;
    [[nodiscard]] const QList<Run> &runs() const { return m_runs; }
    [[nodiscard]] QList<RunStep> selectedSteps() const; ///< from the top
    /// First and last row in sight; none where there are no rows.
    [[nodiscard]] std::optional<std::pair<int, int>> rowsInSight() const;

signals:
    void queryChanged(); ///< another run, or another filter once typing rests
    void sightChanged(); ///< other rows may be in sight: scrolled, resized, or shown
    void closed(); ///< by its own button
    /// They are to be shown in the invite dialog.
    void inviteAgainRequested(const QList<Vestibule::RevokedPerson> &people);
    void resumeRequested(qint64 runId, bool failedToo);
    void sendAgainRequested(qint64 runId, int unknown);
    void commandRequested(qint64 runId); ///< that does what the run does, to be copied
    void saveRequested(qint64 runId);
    void leftOutRequested(qint64 runId);
    void forgetRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeParts();
    void build();
    void connectParts();
    void updateParts();
    void resume();
    /// Why a run cannot be resumed, or what `failed` of it tried again; empty: it can.
    [[nodiscard]] QString resumeProblem(const Run &run, bool failed) const;
    [[nodiscard]] const Run *currentRun() const; ///< chosen, or that of the selected rows

    ActivityModel *m_model;
    QComboBox *m_choice = nullptr; // this and the rest are there once it was to be seen
    QLineEdit *m_filter = nullptr;
    ActivityTable *m_table = nullptr;
    ErrorBanner *m_banner = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_sendAgain = nullptr;
    QPushButton *m_leftOut = nullptr;
    QPushButton *m_command = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_forget = nullptr;
    QList<Run> m_runs;
    QString m_runProblem;
    bool m_forgettable = false;
    bool m_busy = false;
};

} // namespace Vestibule
