// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/changes/snapshotdiff.h"
#include "journal/lockholder.h"

#include <QString>

#include <optional>

namespace Vestibule {

/// What opening found.
struct JournalOpening
{
    bool writable = false; ///< false: opened to read, or another process writes it
    LockHolder holder; ///< who does
    bool heldByName = false; ///< nothing but a name in a file says that it still does
    QString setAside; ///< where a damaged journal was moved to; empty where none was
};

/// What was removed.
struct Forgotten
{
    int runs = 0;
    int steps = 0;
    int setAside = 0; ///< damaged journals that had been kept beside this one
    bool snapshot = false; ///< the last snapshot of the list
};

/// What the journal holds of the last snapshot of the list.
struct KeptSnapshot
{
    SnapshotChoice choice = SnapshotChoice::NotAsked;
    std::optional<InvitesSnapshot> snapshot; ///< of the whole list
};

/// Which steps to read; the latest come first.
struct StepQuery
{
    qint64 runId = 0; ///< 0: of all runs
    qint64 beforeId = 0; ///< only steps with a smaller id; 0: from the latest on
    int limit = 200;
    QString text; ///< part of an address, an id or a request id, case aside; empty: any
};

/// What a journal is opened for.
enum class JournalUse {
    Write, ///< or, where another process does, to read
    Read, ///< locks nothing, creates nothing beside it, and needs no right to write
};

} // namespace Vestibule
