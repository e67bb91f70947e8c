// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/changes/snapshotdiff.h"
#include "journal/journal.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace Vestibule {

class ChangesStrip;
class SnapshotTaker;
class MainWindow;
class RunController;
class Session;
class Settings;

/// Tells after a refresh, and where the list is remembered at the next start, what has changed in
/// the list since the last snapshot: marks the rows, says the counts in a strip, names those gone.
///
/// A snapshot is taken when loading has come to rest. The one of an earlier session is that of the
/// remembered list. Earlier versions kept it in the journal of the organization, where the person
/// asked for it: that one is taken over, and erased there.
class ChangesController : public QObject
{
    Q_OBJECT

public:
    ChangesController(MainWindow *window, RunController *runs, Settings *settings,
                      QObject *parent = nullptr);
    ~ChangesController() override;

    void setSession(Session *session); ///< nullptr before a session ends
    [[nodiscard]] const SnapshotDiff &diff() const { return m_diff; }

signals:
    /// What has come since the snapshot before, by others; diff() has it.
    void changesFound(const Vestibule::SnapshotDiff &news);
    void snapshotTaken(); ///< the present list is what the next one is compared with
    void rememberingChanged(bool isOn); ///< by the person's word

private:
    void follow();
    void onLoaded();
    void onKept();
    void takeOver(const JournalResult<KeptSnapshot> &kept);
    void setUnseen();
    void onPagerChanged();
    void onRestarted();
    void takeSnapshot();
    void onTaken(const InvitesSnapshot &snapshot);
    void readOwn(const InvitesSnapshot &snapshot);
    void compare(const InvitesSnapshot &snapshot, const OwnChanges &own);
    void onCompared(const InvitesSnapshot &snapshot, const SnapshotDiff &diff);
    void tell(const InvitesSnapshot &snapshot);
    void accept(const InvitesSnapshot &snapshot);
    void setRemembering(bool isOn);
    void updateActions();
    void showChanged();
    void showGone();
    [[nodiscard]] bool isWritable() const;

    MainWindow *m_window;
    RunController *m_runs;
    Settings *m_settings;
    ChangesStrip *m_strip;
    QPointer<Session> m_session;
    QPointer<Journal> m_journal;
    std::unique_ptr<SnapshotTaker> m_taker;
    std::optional<InvitesSnapshot> m_last; ///< what the present list is compared with
    SnapshotDiff m_diff; ///< what is marked and told
    bool m_earlierKnown = false; ///< whether there is a snapshot of an earlier session is known
    bool m_due = false; ///< m_last is of an earlier reading of the list
    bool m_quiet = false; ///< the present reading is one that nobody asked for
    bool m_seen = false; ///< the person has put away what was told
    bool m_restDue = false; ///< the end of m_last's list is, and is still to be read
    int m_reading = 0; ///< the number of the present reading; answers to others are stale
    QTimer m_soon;
};

} // namespace Vestibule
