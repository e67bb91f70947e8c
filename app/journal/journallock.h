// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalerror.h"
#include "journal/lockholder.h"

#include <QString>

#include <optional>

namespace Vestibule {

/// One writer at a time, among all processes and within this one.
///
/// The kernel's lock on NAME.lock decides, and dies with its process; what stands in the file only
/// tells people who it is. Where the file system has no such locks, a file NAME.holder stands for
/// it. That one outlives its process: it is taken over where its process is known to be gone (same
/// machine, same start of it), and else by a person's word alone.
class JournalLock
{
public:
    explicit JournalLock(const QString &name);
    ~JournalLock(); ///< lets it go
    Q_DISABLE_COPY_MOVE(JournalLock)

    /// True: this object holds it now. False: somebody else does, see holder(). An error where the
    /// folder takes no file. Never waits.
    [[nodiscard]] JournalResult<bool> take();
    void release();
    [[nodiscard]] bool isHeld() const { return m_file >= 0; }
    /// Whether the lock, held by whomever, is a name alone. After take().
    [[nodiscard]] bool isByName() const { return m_byName; }
    [[nodiscard]] const LockHolder &holder() const { return m_holder; } ///< after take()

    /// Who holds it at the moment, without taking it; nothing where nobody does.
    [[nodiscard]] static std::optional<LockHolder> holderOf(const QString &name);
    /// Removes the name of a holder, whoever it is; nothing where there is none. Whoever calls this
    /// knows that its process has ended.
    [[nodiscard]] static JournalResult<std::optional<LockHolder>> setAside(const QString &name);

private:
    [[nodiscard]] JournalResult<bool> takeByKernel();
    [[nodiscard]] JournalResult<bool> takeByName();
    [[nodiscard]] bool isHeldByName();

    QString m_lockFile;
    QString m_holderFile;
    int m_file = -1; // open while held
    bool m_byName = false;
    LockHolder m_holder;
};

} // namespace Vestibule
