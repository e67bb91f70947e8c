// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/runscommand.h"

#include "cli/run/runreport.h"
#include "cli/run/runtable.h"
#include "cli/terminal/commandtext.h"
#include "domain/text/visibletext.h"
#include "journal/journalfile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>

namespace Vestibule {

namespace {

/// "Journal 1a2b (org-x, https://api.openai.com:443)"
QString journalTitle(const JournalCard &card)
{
    QStringList words{card.kept.organizationId, card.kept.origin};
    words.removeAll(QString());
    return words.isEmpty()
        ? CommandText::tr("Journal %1").arg(card.name())
        : CommandText::tr("Journal %1 (%2)").arg(card.name(), words.join(QStringLiteral(", ")));
}

} // namespace

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
{ }

QString RunsCommand::summary() const
{
    return CommandText::tr("List the runs, or the rows of one run.");
}

Command::Arguments RunsCommand::arguments() const
{
    return {QStringLiteral("RUN"),
            CommandText::tr("The number of a run; without it, all runs are listed."),
            QStringLiteral("runs [RUN]")};
}

QList<QCommandLineOption> RunsCommand::options() const
{
    return {
        {QStringLiteral("json"), CommandText::tr("Print a JSON array instead of a table.")},
        {QStringLiteral("results"),
         CommandText::tr("Write the outcome of each row of the run to this CSV file; - is stdout."),
         QStringLiteral("FILE")},
        {QStringLiteral("journal"),
         CommandText::tr(
             "Only this journal, if there are several; the beginning of its name is enough."),
         QStringLiteral("NAME")},
        {QStringLiteral("unlock"),
         CommandText::tr("Unlock a journal that is still marked as in use by a program that has "
                         "ended; only for file systems without locks.")},
    };
}

QString RunsCommand::configure(const QCommandLineParser &parser, const QStringList &words)
{
    m_json = parser.isSet(QStringLiteral("json"));
    m_unlock = parser.isSet(QStringLiteral("unlock"));
    m_journal = parser.value(QStringLiteral("journal"));
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
    QMetaObject::invokeMethod(this, &RunsCommand::run, Qt::QueuedConnection);
}

void RunsCommand::cancel()
{
    finish(ExitCode::Cancelled);
}

void RunsCommand::run()
{
    auto all = JournalFolder(journalFolder()).cards(credentials(), false);
    if (all) {
        all->removeIf(
            [](const JournalCard &card) { return !card.maybeThisOrigin && !card.kept.knowsKey; });
    }
    if (!all) {
        m_console.say(journalErrorText(all.error()));
        finish(ExitCode::Failed);
    } else if (!choose(*all)) {
        finish(ExitCode::Failed);
    } else if (m_unlock) {
        unlock();
    } else {
        m_cards.removeIf([this](const JournalCard &card) {
            if (card.error)
                m_console.say(journalErrorText(*card.error));
            m_someUnread = m_someUnread || card.error;
            return card.error.has_value();
        });
        m_runId ? listSteps() : listRuns();
    }
}

bool RunsCommand::choose(const QList<JournalCard> &all)
{
    const QString organization = credentials().organizationId;
    const auto isMeant = [&](const JournalCard &card) {
        if (!m_journal.isEmpty())
            return card.name().startsWith(m_journal);
        return organization.isEmpty() ? card.kept.knowsKey
                                      : card.kept.organizationId == organization;
    };
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(m_cards), isMeant);
    if (m_cards.isEmpty() && !m_journal.isEmpty()) {
        m_console.say(CommandText::tr("There is no journal %1.").arg(m_journal));
        return false;
    }
    if (m_cards.isEmpty())
        m_cards = all;
    return true;
}

void RunsCommand::unlock()
{
    ExitCode code = ExitCode::Done;
    bool said = false;
    for (const JournalCard &card : std::as_const(m_cards)) {
        const auto holder = JournalLock::setAside(card.path);
        if (!holder) {
            m_console.say(journalErrorText(holder.error()));
            code = ExitCode::Failed;
        } else if (*holder) {
            m_console.say(CommandText::tr("Unlocked: journal %2 was marked as in use by %1.")
                              .arg((*holder)->text(), card.name()));
        }
        said = said || !holder || *holder;
    }
    const auto finder = JournalFolder(journalFolder()).setFinderAside();
    if (!finder) {
        m_console.say(journalErrorText(finder.error()));
        code = ExitCode::Failed;
    } else if (*finder) {
        m_console.say(CommandText::tr("Unlocked: %1 was marked as looking for a journal.")
                          .arg((*finder)->text()));
    }
    if (!said && finder && !*finder)
        m_console.say(CommandText::tr("No journal is locked in this way."));
    finish(code);
}

void RunsCommand::listRuns()
{
    QByteArray text;
    QJsonArray array;
    const auto hasRuns = [](const JournalCard &card) { return !card.runs.isEmpty(); };
    const auto count = std::count_if(m_cards.cbegin(), m_cards.cend(), hasRuns);
    for (const JournalCard &card : std::as_const(m_cards)) {
        if (card.runs.isEmpty())
            continue;
        const QJsonArray part = runsToJson(card.runs, card.name());
        for (const QJsonValue &run : part)
            array.append(run);
        if (count > 1)
            text += (text.isEmpty() ? "" : "\n") + journalTitle(card).toLocal8Bit() + '\n';
        text += runTable(card.runs).toLocal8Bit();
    }
    if (m_json) {
        print(escapedJson(QJsonDocument(array).toJson()));
        return;
    }
    if (count > 0) {
        print(text);
        return;
    }
    bool someDamaged = false;
    for (const JournalCard &card : std::as_const(m_cards)) {
        const QStringList damaged = JournalFolder::setAside(card.path);
        for (const QString &path : damaged)
            m_console.say(CommandText::tr("A journal was damaged and was saved as %1.").arg(path));
        someDamaged = someDamaged || !damaged.isEmpty();
    }
    if (!someDamaged && !m_someUnread)
        m_console.say(CommandText::tr("There are no runs yet."));
    finish(someDamaged || m_someUnread ? ExitCode::Failed : ExitCode::Done);
}

void RunsCommand::listSteps()
{
    const auto lacksIt = [this](const JournalCard &card) {
        return std::none_of(card.runs.cbegin(), card.runs.cend(),
                            [this](const Run &run) { return run.id == *m_runId; });
    };
    m_cards.removeIf(lacksIt);
    if (m_cards.isEmpty()) {
        m_console.say(noSuchRunText(*m_runId));
        finish(ExitCode::Failed);
        return;
    }
    if (m_cards.size() > 1) {
        m_console.say(CommandText::tr("Several journals have a run %1. Specify one with --journal:")
                          .arg(*m_runId));
        for (const JournalCard &card : std::as_const(m_cards))
            m_console.say(journalTitle(card));
        finish(ExitCode::Usage);
        return;
    }
    JournalFile file(m_cards.constFirst().path);
    const auto opened = file.open(JournalUse::Read);
    const auto steps = opened ? file.stepsOfRun(*m_runId) : tl::make_unexpected(opened.error());
    const auto leftOut = steps ? file.leftOutOf(*m_runId) : tl::make_unexpected(steps.error());
    if (leftOut) {
        printSteps(*steps, *leftOut);
        return;
    }
    m_console.say(journalErrorText(leftOut.error()));
    finish(ExitCode::Failed);
}

void RunsCommand::printSteps(const QList<RunStep> &steps, const QList<LeftOutRow> &leftOut)
{
    if (m_results.isEmpty()) {
        print(m_json ? escapedJson(QJsonDocument(stepsToJson(steps)).toJson())
                     : stepTable(steps).toLocal8Bit());
        return;
    }
    const bool written = writeResults(m_console, m_results, steps, leftOut);
    finish(written && !m_someUnread ? ExitCode::Done : ExitCode::Failed);
}

void RunsCommand::print(const QByteArray &text)
{
    if (m_console.write(text))
        finish(m_someUnread ? ExitCode::Failed : ExitCode::Done);
    else
        giveUpWriting();
}

} // namespace Vestibule
