// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

#include "journal/journalthread.h"

namespace Vestibule {

namespace {

struct Added
{
    JournalResult<Run> run;
    QList<RunStep> steps;
};

/// For jobs that change nothing.
constexpr auto kNothing = [](const auto &) {};

} // namespace

Journal::Journal(const QString &path, QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<Thread>(this, path))
{ }

Journal::~Journal() = default;

void Journal::open(QObject *context, Answer<JournalOpening> answer)
{
    open(JournalUse::Write, std::nullopt, context, std::move(answer));
}

void Journal::open(const JournalIdentity &identity, QObject *context, Answer<JournalOpening> answer)
{
    open(JournalUse::Write, identity, context, std::move(answer));
}

void Journal::openToRead(QObject *context, Answer<JournalOpening> answer)
{
    open(JournalUse::Read, std::nullopt, context, std::move(answer));
}

void Journal::open(JournalUse use, const std::optional<JournalIdentity> &identity, QObject *context,
                   Answer<JournalOpening> answer)
{
    m_thread->post([use, identity](JournalFile &file) { return file.open(use, identity); }, context,
                   std::move(answer),
                   [thread = m_thread.get()](const JournalResult<JournalOpening> &opening) {
                       thread->setWritable(opening && opening->writable);
                   });
}

void Journal::addRun(const QList<RunStep> &steps, qint64 startedAt, QObject *context,
                     std::function<void(const JournalResult<Run> &, const QList<RunStep> &)> answer,
                     const QList<LeftOutRow> &leftOut)
{
    std::function<void(const Added &)> both;
    if (answer)
        both = [answer](const Added &added) { answer(added.run, added.steps); };
    m_thread->post(
        [steps, startedAt, leftOut](JournalFile &file) {
            Added added;
            added.steps = steps;
            added.run = file.addRun(added.steps, startedAt, leftOut);
            return added;
        },
        context, both,
        [thread = m_thread.get()](const Added &added) {
            if (added.run)
                thread->tellChanged(added.run->id);
        });
}

void Journal::write(const QList<RunStep> &steps, std::optional<RunState> state, qint64 now,
                    QObject *context, Answer<void> answer)
{
    const qint64 runId = steps.isEmpty() ? 0 : steps.constFirst().runId;
    m_thread->post([steps, state, now](JournalFile &file) { return file.write(steps, state, now); },
                   context, std::move(answer),
                   [thread = m_thread.get(), runId](const JournalResult<void> &written) {
                       if (written && runId != 0)
                           thread->tellChanged(runId);
                   });
}

void Journal::setRunState(qint64 runId, RunState state, qint64 now, QObject *context,
                          Answer<void> answer)
{
    m_thread->post(
        [runId, state, now](JournalFile &file) { return file.setRunState(runId, state, now); },
        context, std::move(answer),
        [thread = m_thread.get(), runId](const JournalResult<void> &written) {
            if (written)
                thread->tellChanged(runId);
        });
}

void Journal::readRuns(QObject *context, Answer<QList<Run>> answer)
{
    m_thread->post([](JournalFile &file) { return file.runs(); }, context, std::move(answer),
                   kNothing);
}

void Journal::readRun(qint64 runId, QObject *context, Answer<QList<RunStep>> answer)
{
    m_thread->post([runId](JournalFile &file) { return file.stepsOfRun(runId); }, context,
                   std::move(answer), kNothing);
}

void Journal::readLeftOut(qint64 runId, QObject *context, Answer<QList<LeftOutRow>> answer)
{
    m_thread->post([runId](JournalFile &file) { return file.leftOutOf(runId); }, context,
                   std::move(answer), kNothing);
}

void Journal::readSteps(const StepQuery &query, QObject *context, Answer<QList<RunStep>> answer)
{
    m_thread->post([query](JournalFile &file) { return file.steps(query); }, context,
                   std::move(answer), kNothing);
}

void Journal::readEarlierInvites(qint64 since, QObject *context, Answer<QList<RunStep>> answer)
{
    m_thread->post([since](JournalFile &file) { return file.earlierInvites(since); }, context,
                   std::move(answer), kNothing);
}

void Journal::readSnapshot(QObject *context, Answer<KeptSnapshot> answer)
{
    m_thread->post([](JournalFile &file) { return file.readSnapshot(); }, context,
                   std::move(answer), kNothing);
}

void Journal::eraseSnapshot(QObject *context, Answer<void> answer)
{
    m_thread->post([](JournalFile &file) { return file.eraseSnapshot(); }, context,
                   std::move(answer), kNothing);
}

void Journal::readOwnChanges(qint64 since, QObject *context, Answer<OwnChanges> answer)
{
    m_thread->post([since](JournalFile &file) { return file.ownChanges(since); }, context,
                   std::move(answer), kNothing);
}

void Journal::forget(bool unfinishedToo, QObject *context, Answer<Forgotten> answer)
{
    m_thread->post([unfinishedToo](JournalFile &file) { return file.forget(unfinishedToo); },
                   context, std::move(answer),
                   [thread = m_thread.get()](const JournalResult<Forgotten> &forgotten) {
                       // Not erased means deleted all the same.
                       if (forgotten || forgotten.error().kind == JournalError::Kind::NotErased)
                           thread->tellChanged(0);
                   });
}

} // namespace Vestibule
