// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"

#include <QThread>

#include <utility>

namespace Vestibule {

/// Carries the answer of a job to its context: Qt drops what is on its way to an object that dies,
/// from whichever thread it comes.
class JournalRelay : public QObject
{
    Q_OBJECT

signals:
    void answered();
};

/// The thread of a Journal, with the file that is opened, used and closed in it.
class Journal::Thread
{
public:
    Thread(Journal *journal, const QString &path);
    ~Thread(); ///< waits until every job is done
    Q_DISABLE_COPY_MOVE(Thread)

    /// Does `work(file)` and `then(result)` in the thread; `answer(result)` follows in the
    /// context's.
    template <typename Work, typename Answered, typename Then>
    void post(Work work, QObject *context, Answered answer, Then then)
    {
        using Outcome = decltype(work(std::declval<JournalFile &>()));
        const auto outcome = std::make_shared<std::optional<Outcome>>();
        const auto relay = std::make_shared<JournalRelay>();
        if (context && answer)
            QObject::connect(
                relay.get(), &JournalRelay::answered, context,
                [outcome, answer] { answer(**outcome); }, Qt::QueuedConnection);
        relay->moveToThread(&m_thread); // where it is destroyed
        doInThread([this, work, outcome, relay, then] {
            outcome->emplace(work(*m_file));
            then(**outcome);
            emit relay->answered();
        });
    }

    void setWritable(bool writable); ///< from the thread
    void tellChanged(qint64 runId); ///< from the thread

private:
    void doInThread(const std::function<void()> &job);

    Journal *m_journal; // outlives the thread
    QThread m_thread;
    QObject m_worker; // lives in the thread
    std::unique_ptr<JournalFile> m_file;
};

} // namespace Vestibule
