// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft/leftoutrow.h"
#include "domain/run.h"
#include "session/rosterplanner.h"
#include "ui/roster/rosterfiles.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Vestibule {

class MainWindow;
class RosterPage;
class Session;
class Settings;

/// Makes the page of a roster work: opens and saves files, has the roster planned, opens the
/// dialogs that ask, and begins the run that carries a plan out.
class RosterController : public QObject
{
    Q_OBJECT

public:
    RosterController(MainWindow *window, Settings *settings, QObject *parent = nullptr);
    ~RosterController() override;

    void setSession(Session *session); ///< nullptr before a session ends
    /// Why nothing that changes the organization can be begun; empty: it can.
    void setRunProblem(const QString &reason);
    /// The journal's folder and name, beside which it is kept what the last plan said, once they
    /// are known; rules have changed with them.
    void setJournal(const QString &folder, const QString &organization);
    /// Whether runs are under way; a roster is compared anew once they have ended.
    void setBusy(bool busy);
    void forgetMarks(); ///< what the last plan said is erased

    void openFile(const QString &path); ///< a roster or a plan
    void openExample();
    void apply(); ///< asks first
    void leaveOut(); ///< what is selected; asks for the reason
    void putBack();
    void showRules();
    [[nodiscard]] RosterPlanner *planner() const { return m_planner.get(); } ///< with a session
    [[nodiscard]] RosterPage *page() const { return m_page; } ///< nullptr before it was shown

signals:
    void runRequested(const QList<Vestibule::RunStep> &steps,
                      const QList<Vestibule::LeftOutRow> &leftOut = {});
    /// How many people differ; none: no roster is open.
    void countChanged(std::optional<int> count);
    void rulesChanged();

private:
    [[nodiscard]] QWidget *makePage();
    void connectPage();
    void connectFiles();
    void connectPlanner();
    void showPlan(const PlannedRoster &roster);
    void close();
    void closePlan(); ///< the page is as if nothing had been opened
    void updateProgress();
    void setRails(const GuardRails &rails);
    void confirm(const QList<RosterDeed> &deeds);
    void askWhoseItIs();
    void tellError(const QString &sentence);
    [[nodiscard]] QString problem() const; ///< why nothing can be applied, and what helps
    void update();

    MainWindow *m_window;
    Settings *m_settings;
    RosterPage *m_page = nullptr;
    RosterFiles *m_files;
    Session *m_session = nullptr;
    std::unique_ptr<RosterPlanner> m_planner; // with a session
    QString m_runProblem;
    QString m_journalFolder;
    QString m_organization;
    bool m_busy = false;
    bool m_planShown = false;
};

} // namespace Vestibule
