// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace Vestibule {

/// Why the journal could not be read or written.
struct JournalError
{
    enum class Kind {
        CannotOpen, ///< no such folder, no permission
        ReadOnly, ///< the file or its folder may not be written
        Full, ///< the disk is full
        Busy, ///< another program instance writes this journal; it can be read
        HeldByName, ///< the same by a name in a file, where the file system has no locks: `detail`
                    ///< is who, and it may be gone; see JournalLock::setAside()
        NewerVersion, ///< written by a later version of the program; left untouched
        Damaged, ///< found while in use; on the next start it is set aside
        DamagedRun, ///< rows of one run are missing or moved; it is left as it is, never carried
                    ///< out
        NotErased, ///< deleted, but another instance reads, so that the bytes are still there
        Disk, ///< the system, not what the file holds, is in the way: disk, network, memory
        Failed, ///< anything else; see `detail`
    };

    Kind kind = Kind::Failed;
    QString detail; ///< the system's words; no address, no key
    QString path{}; ///< the file or folder that is meant; may be empty
};

template <typename T>
using JournalResult = tl::expected<T, JournalError>;

/// One sentence for people: what happened and what to do, in the program's language.
/// `unlockCommand`: what unlocks a journal that is HeldByName.
[[nodiscard]] QString
journalErrorText(const JournalError &error,
                 const QString &unlockCommand = QStringLiteral("vestibule runs --unlock"));

} // namespace Vestibule
