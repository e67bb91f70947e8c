// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/changes/snapshotdiff.h"
#include "operations/runplayer.h"
#include "ui/desktop/desktopnotice.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

namespace Vestibule {

class ChangesController;
class MainWindow;
class RunController;
class Session;
class Settings;

/// Has the desktop tell what a person who looks elsewhere wants to know: that a run has ended or
/// needs them, that people have accepted, that invites expire soon. Each only where it is wanted,
/// once, and not while the window is in front and shows it. A click opens what it is about.
class NoticeController : public QObject
{
    Q_OBJECT

public:
    NoticeController(MainWindow *window, RunController *runs, ChangesController *changes,
                     Settings *settings, QObject *parent = nullptr);

    /// Where it is told from now on, and what happened before. It has to outlive this, or the next
    /// port.
    void setPort(NoticePort *port);
    void setSession(Session *session); ///< nullptr before it ends

private:
    /// Of a run, what was told or need not be.
    struct Condition
    {
        qint64 runId = 0;
        RunPlayer::State state = RunPlayer::State::Idle;

        friend bool operator==(const Condition &, const Condition &) = default;
    };

    void onRunChanged();
    void tellRun(const RunPlayer &player);
    void onChangesFound(const SnapshotDiff &news);
    void tellAccepted(const QStringList &ids);
    void onListRead();
    void tellExpiring(const QList<int> &rows, qint64 first);
    void settle(DesktopNotice::Kind kind); ///< it was told, or seen
    void tell(DesktopNotice::Kind kind, const QString &title, const QString &text);
    void withdrawAll();
    void open(DesktopNotice::Kind kind, const QString &token);
    [[nodiscard]] bool isReal() const;
    [[nodiscard]] QString names(const QStringList &addresses) const;

    MainWindow *m_window;
    RunController *m_runs;
    Settings *m_settings;
    QPointer<NoticePort> m_port;
    QList<DesktopNotice> m_early; // until there is a port; one of a kind
    /// Keeps that a notice was told, once it was: what nobody was told is told at the next
    /// occasion.
    QHash<DesktopNotice::Kind, std::function<void()>> m_marks;
    Session *m_session = nullptr;
    Condition m_run;
    qint64 m_toldRun = 0; // that the notice is about
    QString m_acceptedSearch; // that finds those that the notice is about
};

} // namespace Vestibule
