// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"
#include "journal/workthread.h"

namespace Vestibule {

/// The thread of a Journal, with the file that is opened, used and closed in it.
class Journal::Thread : public WorkThread<JournalFile>
{
public:
    Thread(Journal *journal, const QString &path);

    void setWritable(bool writable); ///< from the thread
    void tellChanged(qint64 runId); ///< from the thread

private:
    Journal *m_journal; // outlives the thread
};

} // namespace Vestibule
