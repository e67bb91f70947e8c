// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalthread.h"

namespace Vestibule {

Journal::Thread::Thread(Journal *journal, const QString &path)
    : WorkThread(std::make_unique<JournalFile>(path), QStringLiteral("Journal"))
    , m_journal(journal)
{ }

void Journal::Thread::setWritable(bool writable)
{
    QMetaObject::invokeMethod(
        m_journal, [journal = m_journal, writable] { journal->m_writable = writable; },
        Qt::QueuedConnection);
}

void Journal::Thread::tellChanged(qint64 runId)
{
    QMetaObject::invokeMethod(
        m_journal, [journal = m_journal, runId] { emit journal->changed(runId); },
        Qt::QueuedConnection);
}

} // namespace Vestibule
