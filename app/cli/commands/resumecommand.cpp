// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/resumecommand.h"

#include "cli/commands/runscommand.h"
#include "cli/terminal/commandtext.h"

#include <algorithm>

namespace Vestibule {

QString ResumeCommand::summary() const
{
    return CommandText::tr("Resume a run that was stopped or interrupted. Steps that may already "
                           "be done are checked first, so that nothing is sent twice.");
}

Command::Arguments ResumeCommand::arguments() const
{
    return {QStringLiteral("RUN"),
            CommandText::tr("The number of the run; without it, the latest unfinished run."),
            QStringLiteral("resume [RUN]")};
}

QList<QCommandLineOption> ResumeCommand::options() const
{
    return runOptions(false)
        + QList<QCommandLineOption>{
            {QStringLiteral("retry-failed"), CommandText::tr("Also retry failed steps.")},
            {QStringLiteral("retry-unknown"),
             CommandText::tr("Send steps with an unknown outcome again if they are still not found "
                             "a minute after they were sent. An invite may then exist twice.")}};
}

QString ResumeCommand::configure(const QCommandLineParser &parser, const QStringList &words)
{
    m_failedToo = parser.isSet(QStringLiteral("retry-failed"));
    m_unknownToo = parser.isSet(QStringLiteral("retry-unknown"));
    if (!words.isEmpty())
        m_runId = runIdIn(words.constFirst());
    if (words.size() > 1 || (!words.isEmpty() && !m_runId))
        return CommandText::tr("resume takes the number of one run.");
    return configureRun(parser, false);
}

void ResumeCommand::prepare()
{
    journal()->readRuns(this, [this](const JournalResult<QList<Run>> &runs) { onRuns(runs); });
}

bool ResumeCommand::isWanted(const Run &run) const
{
    return run.isUnfinished() || (m_failedToo && run.counts.failed > 0)
        || (m_unknownToo && run.counts.unknown > 0);
}

bool ResumeCommand::saysWhatIsDamaged(const QList<Run> &runs) const
{
    bool said = false;
    for (const Run &run : runs) {
        if (!run.damaged || (m_runId && run.id != *m_runId))
            continue;
        m_console.say(CommandText::tr(
                          "Run %1 is damaged: its unfinished work is unknown. See vestibule runs.")
                          .arg(run.id));
        said = true;
    }
    return said;
}

void ResumeCommand::onRuns(const JournalResult<QList<Run>> &runs)
{
    if (!runs) {
        m_console.say(journalErrorText(runs.error()));
        endWith(ExitCode::Failed);
        return;
    }
    const auto isUnknown = [](const Run &candidate) { return candidate.counts.unknown > 0; };
    auto run = std::find_if(runs->cbegin(), runs->cend(), [this](const Run &candidate) {
        return m_runId ? candidate.id == *m_runId : isWanted(candidate);
    });
    if (!m_runId && run == runs->cend())
        run = std::find_if(runs->cbegin(), runs->cend(), isUnknown);
    if (run != runs->cend() && (isWanted(*run) || isUnknown(*run))) {
        m_console.say(CommandText::tr("Resuming run %1.").arg(run->id));
        takeUp(run->id, m_failedToo, m_unknownToo);
    } else if (m_runId && run == runs->cend()) {
        m_console.say(noSuchRunText(*m_runId));
        endWith(ExitCode::Failed);
    } else {
        m_console.say(CommandText::tr("There is nothing to resume."));
        const bool someDamaged = saysWhatIsDamaged(*runs);
        endWith(saysWhatElseIsThere() || someDamaged ? ExitCode::Failed : ExitCode::Done);
    }
}

} // namespace Vestibule
