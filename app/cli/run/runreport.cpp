// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/run/runreport.h"

#include "cli/read/profileadvice.h"
#include "cli/terminal/commandtext.h"
#include "cli/terminal/plaintext.h"
#include "domain/errortext.h"
#include "exchange/out/runcsv.h"

#include <QStringList>

#include <cmath>

namespace Vestibule {

namespace {

QString timeLeft(qint64 milliseconds)
{
    const int minutes = int((milliseconds + 59'999) / 60'000);
    if (minutes <= 1)
        return CommandText::tr("less than a minute left");
    if (minutes <= 120)
        return CommandText::tr("about %n minute(s) left", nullptr, minutes);
    return CommandText::tr("about %n hour(s) left", nullptr, int(std::lround(minutes / 60.0)));
}

QString progressText(const RunPlayer &player)
{
    const RunCounts &counts = player.counts();
    QStringList parts{CommandText::tr("%1 of %2").arg(counts.settled()).arg(counts.total())};
    if (counts.failed > 0)
        parts << CommandText::tr("%n failed", nullptr, counts.failed);
    if (counts.unknown > 0)
        parts << CommandText::tr("%n unknown", nullptr, counts.unknown);
    const double pace = player.stepsPerMinute();
    if (pace >= 1)
        parts << CommandText::tr("%1 per minute").arg(std::lround(pace));
    if (player.timeLeftMs() >= 0)
        parts << timeLeft(player.timeLeftMs());
    return parts.join(QStringLiteral(", "));
}

QString nameOf(const RunStep &step)
{
    return step.invite.email.isEmpty() || step.kind == StepKind::Revoke ? step.inviteId
                                                                        : step.invite.email;
}

void sayUnwritten(Console &console, const QString &path, const ExportTarget &target)
{
    console.say(CommandText::tr("%1 cannot be written: %2.").arg(path, target.errorText()));
}

bool writeTo(ExportTarget &target, const QList<ResultRow> &rows, CsvProfile profile)
{
    return writeRunCsv(target.device(), rows, profile) && target.commit();
}

bool writeAnew(Console &console, const QString &path, const QList<ResultRow> &rows,
               CsvProfile profile)
{
    ExportTarget target(path, console);
    if (target.open() && writeTo(target, rows, profile))
        return true;
    if (!console.readerIsGone())
        sayUnwritten(console, path, target);
    return false;
}

} // namespace

void RunReport::setRows(const QList<RunRow> &rows)
{
    m_rows = rows;
    for (const RunRow &row : rows) {
        if (row.standing == RunRow::Standing::Ready)
            continue;
        if (row.standing == RunRow::Standing::DoneBefore) {
            m_tally.addDone();
            put(row.step, QStringLiteral("already-gone"));
        } else {
            if (row.standing == RunRow::Standing::Unsettled)
                m_tally.addUnknown();
            else if (row.standing == RunRow::Standing::LeftOut)
                m_tally.addLeftOut();
            put(row.step, outcomeOf(row.step));
        }
        if (!row.reason.isEmpty())
            m_console.say(QStringLiteral("%1: %2").arg(nameOf(row.step), row.reason));
    }
}

QList<RunStep> RunReport::readySteps() const
{
    QList<RunStep> steps;
    for (const RunRow &row : m_rows) {
        if (row.standing != RunRow::Standing::Ready)
            continue;
        steps.append(row.step);
        steps.last().position = int(steps.size()) - 1;
    }
    return steps;
}

QList<LeftOutRow> RunReport::leftOut() const
{
    QList<LeftOutRow> leftOut;
    for (const RunRow &row : m_rows) {
        if (row.standing == RunRow::Standing::Ready || !row.ofList)
            continue;
        leftOut.append(*row.ofList);
        if (leftOut.last().reason.isEmpty())
            leftOut.last().reason = row.reason;
    }
    return leftOut;
}

void RunReport::onStep(const RunPlayer &player, int position)
{
    const RunStep &step = player.steps().at(position);
    if (!step.isSettled() || m_told.contains(position))
        return;
    m_told.insert(position);
    settleTally(step);
    putInOrder(player.steps(), position);
    tellError(step, player.earlierRun(position));
    showProgress(player);
}

// What a resumed run did before it was interrupted is found out first, wherever it stands.
void RunReport::putInOrder(const QList<RunStep> &steps, int position)
{
    if (position < m_next) {
        put(steps.at(position), outcomeOf(steps.at(position)));
        return;
    }
    for (; m_next < steps.size() && steps.at(m_next).isSettled(); ++m_next) {
        if (m_told.contains(m_next))
            put(steps.at(m_next), outcomeOf(steps.at(m_next)));
    }
}

void RunReport::showProgress(const RunPlayer &player)
{
    m_console.showProgress(progressText(player));
}

void RunReport::settleTally(const RunStep &step)
{
    if (step.state == StepState::Done)
        m_tally.addDone();
    else if (step.state == StepState::Unknown || step.skipReason == SkipReason::EarlierUnknown)
        m_tally.addUnknown();
    else
        m_tally.addLeftOut();
    m_refused =
        m_refused || (step.state == StepState::Failed && step.error && step.error->isAboutKey());
}

void RunReport::tellError(const RunStep &step, qint64 earlierRun)
{
    if (step.error) {
        const QString line = errorLine(*step.error);
        m_console.say(QStringLiteral("%1: %2").arg(nameOf(step), line));
        if (m_advice.isEmpty())
            m_advice = profileAdvice(*step.error, m_profileName);
    } else if (step.skipReason == SkipReason::AlreadyPending) {
        m_console.say(
            CommandText::tr("%1: not invited again, since this address has an open invite now.")
                .arg(nameOf(step)));
    } else if (step.skipReason == SkipReason::Guarded) {
        m_console.say(CommandText::tr("%1: not done, since a rule of the organization does not "
                                      "allow it. See vestibule roster rules.")
                          .arg(nameOf(step)));
    } else if (earlierRun != 0) {
        m_console.say(QStringLiteral("%1: %2").arg(
            nameOf(step), earlierText(step.skipReason, earlierRun, m_advised)));
    }
}

ExitCode RunReport::end(const RunPlayer &player, const RunProblem &problem, bool cancelled)
{
    m_console.clearProgress();
    tellRest(player, problem, cancelled);
    const auto *broken = std::get_if<JournalError>(&problem);
    if (const auto *error = std::get_if<ApiError>(&problem)) {
        m_console.say(errorLine(*error));
        m_advice = profileAdvice(*error, m_profileName);
    } else if (broken != nullptr) {
        m_console.say(journalErrorText(*broken));
    }
    m_console.say(m_advice);
    tellWayOn(player);
    // A run that could not be read has no steps that would tell of it.
    ExitCode code = m_tally.exitCode();
    if (broken != nullptr && code == ExitCode::Done)
        code = ExitCode::Failed;
    else if (m_refused && code == ExitCode::Failed)
        code = ExitCode::KeyOrPermission;
    return write(allRows(player.steps()), code);
}

ExitCode RunReport::endWithoutRun()
{
    return write(allRows({}), m_tally.exitCode());
}

// What is queued or sent now stays so until somebody resumes the run.
void RunReport::tellRest(const RunPlayer &player, const RunProblem &problem, bool cancelled)
{
    const auto *error = std::get_if<ApiError>(&problem);
    for (const RunStep &step : player.steps()) {
        const bool settled = step.isSettled();
        if (!settled || (step.position >= m_next && m_told.contains(step.position)))
            put(step, outcomeOf(step));
        if (settled)
            continue;
        if (step.state == StepState::Sent)
            m_tally.addUnknown();
        else if (cancelled)
            m_tally.add({.kind = ApiError::Kind::Cancelled});
        else if (error)
            m_tally.add(*error);
        else
            m_tally.addLeftOut();
    }
}

void RunReport::tellWayOn(const RunPlayer &player)
{
    const RunCounts &counts = player.counts();
    if (player.runId() == 0 || !m_resumable)
        return;
    const qint64 run = player.runId();
    if (counts.queued + counts.sent > 0) {
        m_console.say(CommandText::tr("Stopped: %1 done, %2 left. Continue with: %3")
                          .arg(QString::number(counts.done),
                               QString::number(counts.queued + counts.sent),
                               resumeCommand(m_advised, run)));
        return;
    }
    if (counts.failed > 0)
        m_console.say(CommandText::tr("%n failed. Retry with: %1", nullptr, counts.failed)
                          .arg(resumeCommand(m_advised, run, {QStringLiteral("--retry-failed")})));
    if (counts.unknown > 0)
        m_console.say(CommandText::tr("%n unknown. Check again with: %1. Send again if not found "
                                      "with: %2",
                                      nullptr, counts.unknown)
                          .arg(resumeCommand(m_advised, run),
                               resumeCommand(m_advised, run, {QStringLiteral("--retry-unknown")})));
}

QList<ResultRow> RunReport::allRows(const QList<RunStep> &played) const
{
    if (m_rows.isEmpty())
        return resultRows(played);
    QList<ResultRow> rows;
    qsizetype next = 0;
    for (const RunRow &row : m_rows) {
        const bool isPlayed = row.standing == RunRow::Standing::Ready && next < played.size();
        rows.append({isPlayed ? played.at(next++) : row.step, row.line, row.role, row.projects,
                     isPlayed ? QString() : row.reason});
        rows.last().step.position = int(rows.size()) - 1;
    }
    return rows;
}

bool RunReport::openResults()
{
    if (m_path.isEmpty() || m_path == QLatin1String("-"))
        return true;
    m_target = std::make_unique<ExportTarget>(m_path, m_console);
    if (!m_target->open()) {
        sayUnwritten(m_console, m_path, *m_target);
        return false;
    }
    // A kill would leave a half file beside the one to be replaced; a pipe would end for its
    // reader.
    if (m_target->replaces())
        m_target.reset();
    return true;
}

bool RunReport::writeOpened(const QList<ResultRow> &rows)
{
    if (writeTo(*m_target, rows, m_profile))
        return true;
    sayUnwritten(m_console, m_path, *m_target);
    return false;
}

ExitCode RunReport::write(const QList<ResultRow> &rows, ExitCode code)
{
    bool written = true;
    if (!m_path.isEmpty())
        written = m_target ? writeOpened(rows) : writeAnew(m_console, m_path, rows, m_profile);
    if (m_path != QLatin1String("-") && m_console.hasLostOutput()) {
        m_console.say(
            CommandText::tr("The output cannot be written: %1.").arg(m_console.writeError()));
        written = false;
    }
    return written || code != ExitCode::Done ? code : ExitCode::Failed;
}

// A reader that has gone is no reason to stop half way, so writing may fail here.
void RunReport::put(const RunStep &step, const QString &outcome)
{
    if (m_path != QLatin1String("-"))
        m_console.write((resultLine(step, outcome) + u'\n').toUtf8());
}

bool writeResults(Console &console, const QString &path, const QList<RunStep> &steps,
                  const QList<LeftOutRow> &leftOut)
{
    QList<ResultRow> rows = resultRows(steps);
    addLeftOut(rows, leftOut);
    return writeAnew(console, path, rows, CsvProfile::Data);
}

} // namespace Vestibule
