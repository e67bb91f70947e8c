// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/differencesfilter.h"
#include "session/rosterplanner.h"

#include <QWidget>

#include <functional>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace Vestibule {

class DifferenceGroups;
class DifferencesModel;
class DifferencesView;
class EmptyRoster;
class ErrorBanner;
class NoteLabel;
class PeopleCombo;
class ProgressStrip;

/// The page of a roster: what differs, by groups, with the buttons that begin what helps. It shows
/// and says what the person wants; a RosterController does it.
class RosterPage : public QWidget
{
    Q_OBJECT

public:
    /// What stands in its menu, and for the rows in the table's.
    struct Commands
    {
        QAction *open;
        QAction *savePlan;
        QAction *saveToday;
        QAction *exportRows;
        QAction *rules;
        QAction *close;
        QAction *leaveOut;
        QAction *putBack;
    };

    explicit RosterPage(QWidget *parent = nullptr);
    ~RosterPage() override;

    [[nodiscard]] DifferencesModel *differences() const { return m_differences; }
    [[nodiscard]] DifferencesFilter *rows() const { return m_rows; }
    [[nodiscard]] DifferencesView *view() const { return m_view; }
    [[nodiscard]] DifferenceGroups *groups() const { return m_groups; }
    [[nodiscard]] const Commands &commands() const { return m_commands; }
    [[nodiscard]] ErrorBanner *banner() const { return m_banner; }
    [[nodiscard]] EmptyRoster *emptyState() const { return m_empty; }
    [[nodiscard]] DifferencesFilter::Part part() const; ///< that is chosen
    void choose(const DifferencesFilter::Part &part);

    /// What was planned, in place of what was there; the selection stays where it can.
    void showPlan(const PlannedRoster &roster, const QList<Project> &projects);
    void showEmpty(); ///< no roster is open
    /// Working: what is read, and the wait; empty: nothing is.
    void setProgress(const QString &text, const std::function<Wait()> &wait = {});
    void setNotice(const QString &notice);
    /// What the table says while it has no rows.
    void setEmptyText(const QString &text);
    /// Why nothing can be applied now, and what helps; empty: it can. Told where there are steps.
    void setProblem(const QString &problem);
    void setRulesProblem(const QString &problem); ///< why they cannot be set; empty: they can
    [[nodiscard]] RosterOptions options() const;
    void setOptions(const RosterOptions &options);
    [[nodiscard]] QList<int> chosenRows() const; ///< of differences()

signals:
    void openRequested();
    void todayRequested();
    void exampleRequested();
    void againRequested();
    void cancelRequested(); ///< of what is being read
    void applyRequested();
    void leaveOutRequested();
    void putBackRequested();
    void optionsChanged();
    void filesDropped(const QStringList &paths);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeCommands();
    QWidget *buildBar();
    QWidget *buildPlan();
    QWidget *buildGroup();
    QWidget *buildOptions();
    void arrangeKeys();
    void connectParts();
    void showGroup();
    void updateTasks();
    void showRowMenu(const QPoint &globalPosition);
    [[nodiscard]] QWidget *chief() const;

    Commands m_commands{};
    DifferencesModel *m_differences;
    DifferencesFilter *m_rows;
    DifferenceGroups *m_groups;
    QStackedWidget *m_stack;
    EmptyRoster *m_empty;
    QWidget *m_plan = nullptr;
    QWidget *m_bar = nullptr;
    ErrorBanner *m_banner;
    NoteLabel *m_notice;
    QPushButton *m_again;
    QToolButton *m_menu;
    ProgressStrip *m_progress;
    QPushButton *m_cancel;
    QSplitter *m_splitter;
    QListView *m_list;
    DifferencesView *m_view;
    QLabel *m_title;
    NoteLabel *m_meaning;
    QCheckBox *m_withdraw;
    QLabel *m_roleLabel;
    PeopleCombo *m_role;
    QLineEdit *m_words;
    QPushButton *m_apply;
    QPushButton *m_leaveOut;
    QPushButton *m_putBack;
    NoteLabel *m_problemNote;
    QString m_problem;
    QString m_emptyText;
    bool m_isPlanFile = false;
    bool m_fitted = false;
};

} // namespace Vestibule
