// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/changes/lookdiff.h"
#include "journal/journal.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace Vestibule {

class ChangesStrip;
class LookTaker;
class MainWindow;
class RunController;
class Session;

/// Tells after a refresh, and where the person asked for it at the next start, what has changed in
/// the list since the last look: marks the rows, says the counts in a strip, names those gone.
///
/// A look is taken when loading has come to rest. Without the person's word it stays in memory;
/// with it, a look at the whole list is kept in the journal of the organization.
class ChangesController : public QObject
{
    Q_OBJECT

public:
    ChangesController(MainWindow *window, RunController *runs, QObject *parent = nullptr);
    ~ChangesController() override;

    void setSession(Session *session); ///< nullptr before a session ends
    [[nodiscard]] const LookDiff &diff() const { return m_diff; }
    [[nodiscard]] LookChoice choice() const { return m_choice; }

signals:
    void lookTaken(); ///< the present list is what the next one is compared with
    void lookKept(); ///< it is on the disk as well

private:
    void follow();
    void onKept(const JournalResult<KeptLook> &kept);
    void onPagerChanged();
    void onRestarted();
    void takeLook();
    void onTaken(const ListLook &look);
    void readOwn(const ListLook &look);
    void compare(const ListLook &look, const OwnChanges &own);
    void onCompared(const ListLook &look, const LookDiff &diff);
    void tell(const ListLook &look);
    void accept(const ListLook &look);
    void keep();
    void setChoice(LookChoice choice);
    void onChosen(const JournalResult<void> &chosen, bool erased);
    void updateActions();
    void showChanged();
    void showGone();
    [[nodiscard]] bool isWritable() const;

    MainWindow *m_window;
    RunController *m_runs;
    ChangesStrip *m_strip;
    QPointer<Session> m_session;
    QPointer<Journal> m_journal;
    std::unique_ptr<LookTaker> m_taker;
    std::optional<ListLook> m_last; ///< what the present list is compared with
    LookDiff m_diff; ///< what is marked and told
    LookChoice m_choice = LookChoice::NotAsked;
    bool m_journalRead = false; ///< whether a look was kept is known
    bool m_due = false; ///< m_last is of an earlier reading of the list
    int m_reading = 0; ///< the number of the present reading; answers to others are stale
    QTimer m_soon;
};

} // namespace Vestibule
