// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace Vestibule {

/// Carries the answer of a job to its context: Qt drops what is on its way to an object that dies,
/// from whichever thread it comes.
class WorkRelay : public QObject
{
    Q_OBJECT

signals:
    void answered();
};

/// A thread with a subject that blocks, used and destroyed in it.
template <typename Subject>
class WorkThread
{
public:
    explicit WorkThread(std::unique_ptr<Subject> subject, const QString &name)
        : m_subject(std::move(subject))
    {
        m_worker.moveToThread(&m_thread);
        m_thread.setObjectName(name);
        m_thread.start();
    }
    ~WorkThread() ///< waits until every job is done
    {
        doInThread([this] {
            m_subject.reset();
            m_thread.quit();
        });
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(WorkThread)

    /// Does `work(subject)` and `then(result)` in the thread, in the order of the calls;
    /// `answer(result)` follows in the context's.
    template <typename Work, typename Answered, typename Then>
    void post(Work work, QObject *context, Answered answer, Then then)
    {
        using Outcome = decltype(work(std::declval<Subject &>()));
        const auto outcome = std::make_shared<std::optional<Outcome>>();
        const auto relay = std::make_shared<WorkRelay>();
        const std::function<void(const Outcome &)> reply = std::move(answer);
        if (context && reply)
            QObject::connect(
                relay.get(), &WorkRelay::answered, context, [outcome, reply] { reply(**outcome); },
                Qt::QueuedConnection);
        relay->moveToThread(&m_thread); // where it is destroyed
        doInThread([this, work, outcome, relay, then] {
            outcome->emplace(work(*m_subject));
            then(**outcome);
            emit relay->answered();
        });
    }

private:
    void doInThread(const std::function<void()> &job)
    {
        QMetaObject::invokeMethod(&m_worker, job, Qt::QueuedConnection);
    }

    QThread m_thread;
    QObject m_worker; // lives in the thread
    std::unique_ptr<Subject> m_subject;
};

} // namespace Vestibule
