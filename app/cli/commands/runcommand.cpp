// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/runcommand.h"

#include "cli/read/organizationguard.h"
#include "cli/terminal/commandtext.h"
#include "domain/text/visibletext.h"

#include <algorithm>

namespace Vestibule {

RunCommand::RunCommand(Console &console)
    : Command(console)
    , m_journal(console)
    , m_report(console)
{
    connect(&m_journal, &RunJournal::ready, this, [this] {
        setCurrentGuard(guardOf(m_journal.organization(), journalsAreKept()));
        prepare();
    });
    connect(&m_journal, &RunJournal::failed, this, [this](ExitCode code) { finish(code); });
}

RunCommand::~RunCommand() = default;

QList<QCommandLineOption> RunCommand::runOptions(bool dryRun)
{
    QList<QCommandLineOption> options{
        {QStringLiteral("results"),
         CommandText::tr("Write the outcome of each row to this CSV file, also after an "
                         "interruption; - is stdout, instead of the usual lines."),
         QStringLiteral("FILE")},
        {QStringLiteral("same-organization"),
         CommandText::tr("If this cannot be determined: the key belongs to the organization of the "
                         "unfinished run.")},
        {QStringLiteral("other-organization"),
         CommandText::tr("If this cannot be determined: the key belongs to another organization.")},
    };
    options.append(
        {QStringLiteral("for"),
         CommandText::tr(
             "What --results is for. data: programs. spreadsheet: safe to open in a spreadsheet."),
         QStringLiteral("data|spreadsheet")});
    if (dryRun) {
        options.append(
            {QStringLiteral("dry-run"),
             CommandText::tr("Print what would happen to each row, and change nothing.")});
    }
    return options;
}

QString RunCommand::configureRun(const QCommandLineParser &parser, bool dryRun)
{
    m_dryRun = dryRun && parser.isSet(QStringLiteral("dry-run"));
    const QString path = parser.value(QStringLiteral("results"));
    if (parser.isSet(QStringLiteral("results")) && path.isEmpty())
        return CommandText::tr("Specify the file for --results.");
    if (m_dryRun && !path.isEmpty()) {
        return CommandText::tr("--results and --dry-run cannot be used together.");
    }
    const bool same = parser.isSet(QStringLiteral("same-organization"));
    const bool other = parser.isSet(QStringLiteral("other-organization"));
    if (same && other)
        return CommandText::tr(
            "--same-organization and --other-organization cannot be used together.");
    m_word = same ? RunJournal::Word::SameOrganization
        : other   ? RunJournal::Word::OtherOrganization
                  : RunJournal::Word::None;
    const QString profile = parser.value(QStringLiteral("for"));
    if (parser.isSet(QStringLiteral("for")) && profile != QLatin1String("data")
        && profile != QLatin1String("spreadsheet"))
        return CommandText::tr("--for takes data or spreadsheet.");
    m_report.setResults(
        path, profile == QLatin1String("spreadsheet") ? CsvProfile::Spreadsheet : CsvProfile::Data);
    return {};
}

void RunCommand::start(InviteService *service)
{
    m_service = service;
    m_report.setProfile(profileName());
    m_report.setTarget(target());
    m_journal.setTarget(target());
    if (!m_report.openResults())
        QMetaObject::invokeMethod(
            this, [this] { finish(ExitCode::Usage); }, Qt::QueuedConnection);
    else
        readInput();
}

void RunCommand::inputIsRead()
{
    if (m_dryRun)
        m_journal.openToRead(m_service, journalFolder(), credentials(), m_word);
    else
        m_journal.open(m_service, journalFolder(), credentials(), m_word);
}

void RunCommand::cancel()
{
    m_cancelled = true;
    if (m_player) {
        m_player->stop();
        const QList<RunStep> &steps = m_player->steps();
        if (!m_player->isEnded()
            && std::any_of(steps.begin(), steps.end(),
                           [](const RunStep &step) { return step.state == StepState::Sent; })) {
            m_console.sayWait(
                CommandText::tr("Stopping as soon as the last request is answered; a second "
                                "interrupt does not wait for that."));
        }
        return;
    }
    stopPreparing();
    m_input.disconnect(this);
    m_journal.disconnect(this);
    finish(ExitCode::Cancelled);
}

void RunCommand::ask(const QString &question, const std::function<void(bool yes)> &answer)
{
    m_console.say(question + QStringLiteral(" [y/N]"));
    connect(&m_input, &Input::ended, this,
            [answer](const QByteArray &line) { answer(Input::isYes(line)); });
    m_input.readLine();
}

void RunCommand::askForNumber(const QString &question, int number,
                              const std::function<void(bool yes)> &answer)
{
    m_console.say(question);
    connect(&m_input, &Input::ended, this, [number, answer](const QByteArray &line) {
        answer(line.trimmed() == QByteArray::number(number));
    });
    m_input.readLine();
}

QString RunCommand::allowRemovalsText()
{
    return CommandText::tr("Revoke up to NUMBER invites that could still be accepted; without "
                           "this, at most %1 in a script. Expired ones do not count.")
        .arg(kMostRemovalsUnasked);
}

QString RunCommand::takeAllowedRemovals(const QCommandLineParser &parser, int &number)
{
    const QString removals = QStringLiteral("allow-removals");
    if (!parser.isSet(removals))
        return {};
    bool isNumber = false;
    number = parser.value(removals).toInt(&isNumber);
    return isNumber && number >= 0 ? QString()
                                   : CommandText::tr("--allow-removals takes a number, not “%1”.")
                                         .arg(visibleText(parser.value(removals)));
}

void RunCommand::confirmRemovals(int removals, const std::function<void(bool yes)> &answer)
{
    const QString text = CommandText::tr(
        "%n invite(s) could still be accepted and would be revoked.", nullptr, removals);
    if (Input::isConversation())
        askForNumber(text + u' ' + CommandText::tr("Type %1 to revoke them:").arg(removals),
                     removals, answer);
    else
        refuseWithout(text, QStringLiteral("--allow-removals %1").arg(removals));
}

void RunCommand::refuseWithout(const QString &question, const QString &option)
{
    m_console.say(question);
    m_console.say(
        CommandText::tr(
            "Nothing was done: without a terminal this needs %1. --dry-run lists these invites.",
            "an option")
            .arg(option));
    endWith(ExitCode::Usage);
}

void RunCommand::carryOut(const QList<RunRow> &rows)
{
    if (journal() == nullptr) {
        carryOutBut({}, rows);
        return;
    }
    journal()->readEarlierInvites(
        m_service->clock().now() - kListLagSeconds, this,
        [this, rows](const JournalResult<QList<RunStep>> &steps) {
            if (!steps && m_dryRun)
                m_console.say(journalErrorText(steps.error())); // else the player tells, and rests
            if (!m_cancelled)
                carryOutBut(EarlierInvites(steps.value_or(QList<RunStep>())), rows);
        });
}

void RunCommand::carryOutBut(const EarlierInvites &earlier, QList<RunRow> rows)
{
    for (RunRow &row : rows) {
        const RunStep *step = earlier.against(row.step);
        if (row.standing == RunRow::Standing::Ready && step != nullptr)
            leaveOutFor(*step, row, target());
    }
    if (m_dryRun) {
        printVerdicts(rows);
        return;
    }
    m_report.setRows(rows);
    const QList<RunStep> steps = m_report.readySteps();
    if (steps.isEmpty()) {
        finish(m_report.endWithoutRun());
        return;
    }
    makePlayer();
    m_player->begin(steps, m_report.leftOut(), m_allowedRemovals);
}

void RunCommand::noteLeftOut()
{
    m_leftOut = true;
    m_report.noteLeftOut();
}

void RunCommand::printVerdicts(const QList<RunRow> &rows)
{
    Tally tally;
    if (m_leftOut)
        tally.addLeftOut();
    QByteArray text;
    for (const RunRow &row : rows) {
        text += verdictLine(row).toUtf8() + '\n';
        if (row.standing == RunRow::Standing::Unsettled)
            tally.addUnknown();
        else if (row.standing == RunRow::Standing::LeftOut)
            tally.addLeftOut();
        else if (row.standing != RunRow::Standing::Repeated)
            tally.addDone();
    }
    if (m_console.write(text))
        finish(tally.exitCode());
    else
        giveUpWriting();
}

void RunCommand::takeUp(qint64 runId, bool failedToo, bool unknownToo)
{
    makePlayer();
    m_player->resume(runId, failedToo, unknownToo);
}

void RunCommand::makePlayer()
{
    m_report.setResumable(journalsAreKept());
    m_player = std::make_unique<RunPlayer>(m_service, m_journal.journal());
    m_waits.follow(m_player.get());
    connect(m_player.get(), &RunPlayer::stateChanged, this, &RunCommand::onState);
    connect(m_player.get(), &RunPlayer::stepChanged, this,
            [this](int position) { m_report.onStep(*m_player, position); });
}

// Nobody is there to be asked, so what a window would wait for ends the run here.
void RunCommand::onState()
{
    if (m_player->state() == RunPlayer::State::Paused) {
        if (std::holds_alternative<std::monostate>(m_problem))
            m_problem = m_player->problem();
        m_player->stop();
    } else if (m_player->isEnded()) {
        if (std::holds_alternative<std::monostate>(m_problem))
            m_problem = m_player->problem();
        const bool endIsSaid = m_player->counts().queued + m_player->counts().sent > 0;
        setEndIsSaid(endIsSaid);
        finish(m_report.end(*m_player, m_problem, m_cancelled));
    } else {
        m_report.showProgress(*m_player);
    }
}

void RunCommand::endWith(ExitCode code)
{
    finish(code);
}

void RunCommand::failWith(const ApiError &error)
{
    fail(error);
}

} // namespace Vestibule
