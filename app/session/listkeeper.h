// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "remembered/listmemory.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace Vestibule {

class Session;

/// Keeps the list of a session from one start to the next: puts what is remembered into the table
/// before anything is asked, and saves what was read while nothing else is to be done. Disk and
/// sealing have threads of their own; rows are handed over in slices.
class ListKeeper : public QObject
{
    Q_OBJECT

public:
    ListKeeper(Session *session, const ListMemory &memory, const Credentials &credentials,
               QObject *parent = nullptr);
    ~ListKeeper() override;

    void load(); ///< once; loaded() follows, never from within
    /// What is remembered was looked at to its end. Nothing is saved before.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// The list as the person saw it last, in an earlier session; from loaded() on.
    [[nodiscard]] const std::optional<InvitesSnapshot> &seenBefore() const { return m_seenBefore; }
    /// The list as the person saw it last, where that is not the one in the table; kept with it.
    void setSeen(const std::optional<InvitesSnapshot> &seen) { m_seen = seen; }
    /// The name of the organization's journal, once it is known; an empty one changes nothing.
    void setJournal(const QString &name);
    [[nodiscard]] bool isOn() const { return m_memory.isOn(); }
    void setOn(bool isOn); ///< off forgets whatever is kept
    void forget(); ///< what is kept of this organization; what is read from then on is kept
    /// Saves at the end of the session, where something is not saved yet. Waits for a moment at
    /// the most.
    void saveAtEnd();

signals:
    /// What is remembered is in the table, if there is anything. Where a drive does not answer for
    /// two seconds the session goes on without it: then this comes once before, and again with a
    /// list that comes before anything newer.
    void loaded();
    void kept(); ///< the list, as it is, is on the disk

private:
    void onFound(const std::optional<RememberedList> &list,
                 const std::optional<InvitesSnapshot> &seen);
    void goOnWithout();
    void feed();
    void onPagerChanged();
    void onChanged();
    void save();
    void takeSlice();
    void onTaken();
    void refuseKey();
    void erase();
    [[nodiscard]] bool maySave() const;
    void take(int row);
    void finishList();
    [[nodiscard]] qint64 nowMs() const;

    Session *m_session;
    ListMemory m_memory;
    RememberedPlace m_place;
    QString m_adminKey;
    RememberedList m_list; // being fed, or being taken
    qsizetype m_fed = 0;
    int m_taken = 0; // rows, from the top
    bool m_isTaking = false;
    bool m_isSaving = false;
    bool m_erasesThen = false; // when what is being saved is saved
    bool m_isLoaded = false;
    bool m_isLate = false; // the session went on without it
    bool m_isDirty = false; // since what was taken last
    bool m_isRefused = false; // the key
    QList<Project> m_projects;
    qint64 m_projectsAtMs = 0;
    std::optional<InvitesSnapshot> m_seenBefore;
    std::optional<InvitesSnapshot> m_seen;
    QTimer m_soon;
    QTimer m_patience; // with the drive
};

} // namespace Vestibule
