// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/wait.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QProgressBar;

namespace Vestibule {

class NoteLabel;

/// What is going on, in a bar and a line of words; waits are told with their seconds.
/// Hidden while nothing goes on.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    using WaitSource = std::function<Wait()>;

    explicit ProgressStrip(QWidget *parent = nullptr);

    /// `source` is asked for the wait until stop(); what it captures must live as long.
    void start(const QString &text, WaitSource source = {});
    void setText(const QString &text);
    void setProgress(int done, int total); ///< without it, or with a total of 0, the bar is busy
    void stop();
    [[nodiscard]] QString text() const; ///< what is shown; empty while nothing goes on
    [[nodiscard]] bool isActive() const { return m_active; }

private:
    void update();

    QProgressBar *m_bar;
    NoteLabel *m_label;
    QTimer m_timer;
    QString m_text;
    WaitSource m_source;
    bool m_active = false;
};

} // namespace Vestibule
