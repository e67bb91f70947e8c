// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/runscommand.h"

#include "cli/commandtext.h"
#include "cli/runreport.h"
#include "cli/runtable.h"
#include "domain/visibletext.h"

#include <QJsonDocument>

namespace Vestibule {

std::optional<qint64> runIdIn(const QString &word)
{
    bool isNumber = false;
    const qint64 id = word.toLongLong(&isNumber);
    return isNumber && id > 0 ? std::optional(id) : std::nullopt;
}

QString noSuchRunText(qint64 runId)
{
    return CommandText::tr("There is no run %1. See vestibule runs.").arg(runId);
}

RunsCommand::RunsCommand(Console &console)
    : Command(console)
    , m_journal(console)
{
    connect(&m_journal, &RunJournal::ready, this, &RunsCommand::onReady);
    connect(&m_journal, &RunJournal::failed, this, [this] { finish(ExitCode::Failed); });
}

QString RunsCommand::summary() const
{
    return CommandText::tr("List what was done in runs, or the rows of one run.");
}

Command::Arguments RunsCommand::arguments() const
{
    return {QStringLiteral("RUN"),
            CommandText::tr("The number of a run; without it all are listed."),
            QStringLiteral("runs [RUN]")};
}

QList<QCommandLineOption> RunsCommand::options() const
{
    return {
        {QStringLiteral("json"), CommandText::tr("Print a JSON array instead of a table.")},
        {QStringLiteral("results"),
         CommandText::tr("Write what came of each row of the run to this CSV file; - is stdout."),
         QStringLiteral("FILE")},
    };
}

QString RunsCommand::configure(const QCommandLineParser &parser, const QStringList &words)
{
    m_json = parser.isSet(QStringLiteral("json"));
    m_results = parser.value(QStringLiteral("results"));
    if (!words.isEmpty())
        m_runId = runIdIn(words.constFirst());
    if (words.size() > 1 || (!words.isEmpty() && !m_runId))
        return CommandText::tr("runs takes the number of one run.");
    if (parser.isSet(QStringLiteral("results")) && (m_results.isEmpty() || !m_runId))
        return CommandText::tr("--results takes a file, and needs the number of a run.");
    return {};
}

void RunsCommand::start(InviteService *)
{
    m_journal.open(journalPath(), false);
}

void RunsCommand::cancel()
{
    m_journal.disconnect(this);
    finish(ExitCode::Cancelled);
}

void RunsCommand::onReady()
{
    if (m_runId) {
        m_journal.journal()->readRun(
            *m_runId, this, [this](const JournalResult<QList<RunStep>> &steps) { onSteps(steps); });
    } else {
        m_journal.journal()->readRuns(
            this, [this](const JournalResult<QList<Run>> &runs) { onRuns(runs); });
    }
}

void RunsCommand::onRuns(const JournalResult<QList<Run>> &runs)
{
    if (!runs) {
        failJournal(runs.error());
    } else if (m_json) {
        print(escapedJson(QJsonDocument(runsToJson(*runs)).toJson()));
    } else if (runs->isEmpty()) {
        m_console.say(CommandText::tr("No run was begun yet."));
        finish(ExitCode::Done);
    } else {
        print(runTable(*runs).toLocal8Bit());
    }
}

void RunsCommand::onSteps(const JournalResult<QList<RunStep>> &steps)
{
    if (!steps) {
        failJournal(steps.error());
    } else if (steps->isEmpty()) {
        m_console.say(noSuchRunText(*m_runId));
        finish(ExitCode::Failed);
    } else if (!m_results.isEmpty()) {
        const bool written = writeResults(m_console, m_results, *steps);
        finish(written ? ExitCode::Done : ExitCode::Failed);
    } else {
        print(m_json ? escapedJson(QJsonDocument(stepsToJson(*steps)).toJson())
                     : stepTable(*steps).toLocal8Bit());
    }
}

void RunsCommand::print(const QByteArray &text)
{
    if (m_console.write(text))
        finish(ExitCode::Done);
    else
        giveUpWriting();
}

void RunsCommand::failJournal(const JournalError &error)
{
    m_console.say(journalErrorText(error));
    finish(ExitCode::Failed);
}

} // namespace Vestibule
