// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalthread.h"

namespace Vestibule {

Journal::Thread::Thread(Journal *journal, const QString &path)
    : m_journal(journal)
    , m_file(std::make_unique<JournalFile>(path))
{
    m_worker.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("Journal"));
    m_thread.start();
}

Journal::Thread::~Thread()
{
    doInThread([this] {
        m_file.reset(); // its connection belongs to this thread
        m_thread.quit();
    });
    m_thread.wait();
}

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

void Journal::Thread::doInThread(const std::function<void()> &job)
{
    QMetaObject::invokeMethod(&m_worker, job, Qt::QueuedConnection);
}

} // namespace Vestibule
