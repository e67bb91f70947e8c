// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/runs/runstatus.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace Vestibule {

class ErrorBanner;
class NoteLabel;

/// The strip under the table: what a run does, how far it is, what stopped it, what came of it;
/// or that an interrupted run can be resumed. Hidden while there is nothing of it.
class RunBar : public QWidget
{
    Q_OBJECT

public:
    explicit RunBar(QWidget *parent = nullptr);

    void showRun(const RunStatus &now);
    /// Found interrupted; `profile` is the name of the one that would go on with it, or empty.
    void showOffer(const Run &run, const QString &profile = {});
    void clear();
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const; ///< all that is shown, in one line; empty while hidden
    [[nodiscard]] QPushButton *button(RunAction action) const { return m_buttons.value(action); }

signals:
    void triggered(Vestibule::RunAction action);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addButtons();
    void setTexts(const QString &title, const QString &progress, const QString &note);
    void showProgress(const RunStatus &now);
    void showTrouble(const RunStatus &now);
    void setActions(const QList<RunAction> &actions);
    void arrange();
    void announce();

    QGridLayout *m_grid = nullptr;
    QWidget *m_row; ///< of buttons: beside the title where there is room, else below
    QLabel *m_title;
    QProgressBar *m_bar;
    NoteLabel *m_progress;
    NoteLabel *m_note;
    ErrorBanner *m_trouble;
    QHash<RunAction, QPushButton *> m_buttons;
    QList<RunAction> m_actions;
    QString m_announced; ///< the title that was last told aloud
};

} // namespace Vestibule
