// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalfile.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace Vestibule {

/// A JournalFile in a thread of its own, so that no disk makes the window wait.
///
/// Jobs are done in the order they are asked for. Each answer is delivered in the thread of its
/// context object, from the event loop; where the context is gone by then, the job is done all the
/// same and the answer dropped. The destructor waits until every job is done.
class Journal : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Answer = std::function<void(const JournalResult<T> &)>;

    /// The path that earlier versions gave the journal of an organization: a hash of base URL and
    /// organization id, or, where there is no id, of base URL and key.
    [[nodiscard]] static QString pathFor(const QString &folder, const QString &baseUrl,
                                         const QString &organizationId, const QString &adminKey);

    explicit Journal(const QString &path, QObject *parent = nullptr);
    ~Journal() override;

    void open(QObject *context, Answer<JournalOpening> answer); ///< first, until it did not fail
    void open(const JournalIdentity &identity, QObject *context, Answer<JournalOpening> answer);
    void openToRead(QObject *context, Answer<JournalOpening> answer);
    /// The run and its steps as they were written.
    void addRun(const QList<RunStep> &steps, qint64 startedAt, QObject *context,
                std::function<void(const JournalResult<Run> &, const QList<RunStep> &)> answer,
                const QList<LeftOutRow> &leftOut = {});
    void write(const QList<RunStep> &steps, std::optional<RunState> state, qint64 now,
               QObject *context, Answer<void> answer);
    void setRunState(qint64 runId, RunState state, qint64 now, QObject *context,
                     Answer<void> answer);
    void readRuns(QObject *context, Answer<QList<Run>> answer);
    void readRun(qint64 runId, QObject *context, Answer<QList<RunStep>> answer);
    void readLeftOut(qint64 runId, QObject *context, Answer<QList<LeftOutRow>> answer);
    void readSteps(const StepQuery &query, QObject *context, Answer<QList<RunStep>> answer);
    void readEarlierInvites(qint64 since, QObject *context, Answer<QList<RunStep>> answer);
    void readSnapshot(QObject *context, Answer<KeptSnapshot> answer);
    void eraseSnapshot(QObject *context, Answer<void> answer);
    void readOwnChanges(qint64 since, QObject *context, Answer<OwnChanges> answer);
    void forget(bool unfinishedToo, QObject *context, Answer<Forgotten> answer);

    /// From open()'s answer on.
    [[nodiscard]] bool isWritable() const { return m_writable; }

signals:
    void changed(qint64 runId); ///< after a write of its steps or state; 0: after forget()

private:
    void open(JournalUse use, const std::optional<JournalIdentity> &identity, QObject *context,
              Answer<JournalOpening> answer);

    class Thread;
    std::unique_ptr<Thread> m_thread;
    bool m_writable = false;
};

} // namespace Vestibule
