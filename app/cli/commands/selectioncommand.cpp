// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/selectioncommand.h"

#include "cli/terminal/commandtext.h"
#include "domain/guard/guardrails.h"
#include "domain/text/visibletext.h"
#include "exchange/out/runcsv.h"

#include <algorithm>

namespace Vestibule {

namespace {

bool isReady(const RunRow &row)
{
    return row.standing == RunRow::Standing::Ready;
}

bool opensToldProjects(const Invite &invite)
{
    return isRevocable(invite) && invite.projects && !invite.projects->isEmpty();
}

RunRow readyRow(const RunStep &step, const Invite &invite)
{
    RunRow row;
    row.step = step;
    row.verdict = QStringLiteral("ready");
    row.detail = invite.status.isEmpty() ? invite.id
                                         : QStringLiteral("%1 (%2)").arg(invite.id, invite.status);
    return row;
}

RunRow leftOutRow(const RunPlan::LeftOut &leftOut, const Invite &invite)
{
    if (leftOut.reason == RunPlan::Reason::Accepted)
        return acceptedRow(leftOut.step);
    RunRow row = readyRow(leftOut.step, invite);
    row.standing = RunRow::Standing::LeftOut;
    row.step.state = StepState::Skipped;
    row.step.skipReason = SkipReason::LeftOut;
    switch (leftOut.reason) {
    case RunPlan::Reason::OtherOpen:
        row.step.skipReason = SkipReason::AlreadyPending;
        row.verdict = QStringLiteral("other-open");
        row.reason = CommandText::tr("%1 is left out: this address has another open invite, so the "
                                     "API would refuse a new one. Revoke the other invite first.")
                         .arg(invite.id);
        break;
    case RunPlan::Reason::ProjectGone:
        row.verdict = QStringLiteral("project-gone");
        row.reason =
            CommandText::tr(
                "%1 is left out: one of its projects is archived or missing. Change its projects "
                "in the window, or revoke it and invite again with other projects.")
                .arg(invite.id);
        break;
    case RunPlan::Reason::Protected:
    case RunPlan::Reason::NotAllowed:
        row.step.skipReason = SkipReason::Guarded;
        row.verdict = skipWord(row.step.skipReason);
        row.reason = guardText(currentGuard().against(leftOut.step, 0));
        break;
    default:
        row.standing = RunRow::Standing::Repeated;
        row.verdict = QStringLiteral("twice");
        row.reason =
            CommandText::tr("%1 is left out: another invite for this address is being resent.")
                .arg(invite.id);
        break;
    }
    return row;
}

} // namespace

SelectionCommand::SelectionCommand(Console &console)
    : RunCommand(console)
    , m_search(console)
{ }

SelectionCommand::~SelectionCommand() = default;

QList<QCommandLineOption> SelectionCommand::options() const
{
    QList<QCommandLineOption> options = InviteSelection::options() + runOptions(true);
    if (kind() == StepKind::Revoke) {
        options.append(
            {QStringLiteral("allow-removals"), allowRemovalsText(), QStringLiteral("number")});
    }
    return options
        + QList<QCommandLineOption>{
            InviteSearch::option(),
            {QStringLiteral("yes"),
             CommandText::tr("Do not ask for confirmation; needed in a script when --status, "
                             "--older-than or --filter finds more than one invite.")}};
}

QString SelectionCommand::configure(const QCommandLineParser &parser, const QStringList &words)
{
    m_yes = parser.isSet(QStringLiteral("yes"));
    QString problem = configureRun(parser, true);
    if (problem.isEmpty() && kind() == StepKind::Revoke)
        problem = takeAllowedRemovals(parser, m_allowedRemovals);
    if (problem.isEmpty())
        problem = m_selection.configure(parser);
    if (problem.isEmpty())
        problem = m_search.configure(parser);
    for (const QString &word : words) {
        const QString id = word.trimmed();
        if (id.isEmpty())
            return CommandText::tr("An ID is empty.");
        if (!m_ids.contains(id))
            m_ids << id;
    }
    if (!problem.isEmpty())
        return problem;
    if (isSelecting() && !m_ids.isEmpty())
        return CommandText::tr("Use either IDs, or --status, --older-than and --filter.");
    return isSelecting() || !m_ids.isEmpty()
        ? QString()
        : CommandText::tr(
            "Specify the invites: by ID, or with --status, --older-than or --filter.");
}

void SelectionCommand::prepare()
{
    if (kind() == StepKind::Resend && isSelecting())
        readProjects();
    else
        pick();
}

void SelectionCommand::readProjects()
{
    m_projects = std::make_unique<ReadProjects>(service());
    connect(m_projects.get(), &ReadProjects::finished, this, &SelectionCommand::onProjects);
    m_projects->start();
}

void SelectionCommand::onProjects()
{
    if (m_projects->error()) {
        m_console.say(CommandText::tr(
            "The projects cannot be read, so invites for archived projects are not found."));
    }
    if (isSelecting())
        pick();
    else
        onFound();
}

void SelectionCommand::pick()
{
    if (isSelecting())
        select();
    else
        retrieve();
}

void SelectionCommand::stopPreparing()
{
    if (m_projects)
        m_projects->disconnect(this);
    if (m_fetch)
        m_fetch->stop();
    m_search.stop();
    if (m_read)
        m_read->stop();
}

void SelectionCommand::retrieve()
{
    m_fetch = std::make_unique<FetchInvitesById>(service(), m_ids);
    memory().prepare(m_fetch->all());
    connect(m_fetch.get(), &FetchInvitesById::finished, this, &SelectionCommand::onRetrieved);
    m_fetch->start();
}

void SelectionCommand::onRetrieved()
{
    const std::optional<ApiError> &error = m_fetch->error();
    if (error && error->kind == ApiError::Kind::MissingScope && worksUnseen()) {
        carryOutUnseen();
        return;
    }
    if (error) {
        failWith(*error);
        return;
    }
    memory().save(m_fetch->all());
    for (const QString &id : std::as_const(m_ids)) {
        if (const std::optional<Invite> invite = m_fetch->invite(id))
            m_found.append(*invite);
    }
    // As they are now, never as remembered: one that has gone is not to be found out after the
    // invite was taken away.
    if (kind() == StepKind::Resend
        && std::any_of(m_found.cbegin(), m_found.cend(), opensToldProjects))
        readProjects();
    else
        onFound();
}

void SelectionCommand::onFound()
{
    addRows(m_found);
    for (qsizetype i = 0; i < m_ids.size(); ++i) {
        if (m_fetch->invite(m_ids.at(i)))
            continue;
        Invite unknown;
        unknown.id = m_ids.at(i);
        m_rows.insert(i, unknownRow(stepOn(kind(), unknown)));
    }
    numberRows();
    tellUntold();
    begin(int(m_rows.size()));
}

void SelectionCommand::carryOutUnseen()
{
    m_console.say(CommandText::tr("This key has no permission to read invites, so the ones to "
                                  "revoke are known only by their IDs."));
    QList<Invite> unseen(m_ids.size());
    for (qsizetype i = 0; i < m_ids.size(); ++i)
        unseen[i].id = m_ids.at(i);
    addRows(unseen);
    begin(int(m_rows.size()));
}

void SelectionCommand::select()
{
    if (!m_search.isGiven()) {
        readList();
        return;
    }
    connect(&m_search, &InviteSearch::finished, this, &SelectionCommand::onSearchReady);
    m_search.prepare(service());
}

void SelectionCommand::onSearchReady()
{
    if (m_search.error())
        failWith(*m_search.error());
    else
        readList();
}

void SelectionCommand::readList()
{
    m_read = std::make_unique<ReadAllInvites>(service());
    memory().prepare(*m_read);
    connect(m_read.get(), &ReadAllInvites::arrived, this, [this](const QList<Invite> &invites) {
        m_seen += invites;
        m_console.showProgress(CommandText::tr("%n invite(s) read…", nullptr, int(m_seen.size())));
    });
    connect(m_read.get(), &ReadAllInvites::finished, this, &SelectionCommand::onSelected);
    m_read->start();
}

void SelectionCommand::onSelected()
{
    m_console.clearProgress();
    if (m_read->error()) {
        failWith(*m_read->error());
        return;
    }
    memory().save(*m_read);
    const QString malformed = m_read->malformedText();
    m_console.say(malformed);
    for (const Invite &invite : std::as_const(m_seen))
        m_search.see(invite);
    if (const QString slip = m_search.slip(); !slip.isEmpty()) {
        m_console.say(CommandText::tr("%1 Nothing was done.", "a sentence").arg(slip));
        endWith(ExitCode::Usage);
        return;
    }
    const std::optional<qint64> now = service()->clock().serverNow();
    if (!now && (m_selection.needsNow() || m_search.needsNow())) {
        m_console.say(serverTimeUnknownText());
        endWith(ExitCode::Failed);
        return;
    }
    if (!malformed.isEmpty())
        noteLeftOut(); // one of them may be meant
    QList<Invite> chosen;
    for (const Invite &invite : std::as_const(m_seen)) {
        const bool passedOver = m_selection.passesOver(invite, now);
        if (!(passedOver || m_selection.holds(invite, now)) || !m_search.holds(invite))
            continue;
        if (passedOver)
            tellPassedOver(invite);
        else
            chosen.append(invite);
    }
    addRows(chosen);
    if (m_rows.isEmpty())
        m_console.say(CommandText::tr("No invite matches. There is nothing to do."));
    tellUntold();
    begin(1);
}

void SelectionCommand::tellPassedOver(const Invite &invite)
{
    noteLeftOut();
    const QString id = visibleText(invite.id);
    m_console.say(
        invite.status.isEmpty()
            ? CommandText::tr(
                  "%1 is left out: the API gives no status for it. Specify its ID to include it.")
                  .arg(id)
            : CommandText::tr("%1 is left out: its status is “%2”. Specify its ID to include it.")
                  .arg(id, visibleText(invite.status)));
}

void SelectionCommand::begin(int mostUnasked)
{
    const int count = int(std::count_if(m_rows.cbegin(), m_rows.cend(), isReady));
    if (isDryRun()) {
        carryOut(m_rows);
    } else if (!mayRemove(m_removals, m_allowedRemovals)) {
        confirmRemovals(m_removals, [this](bool yes) { onAnswer(yes); });
    } else if (count > mostUnasked && !m_yes) {
        if (Input::isConversation())
            ask(question(count), [this](bool yes) { onAnswer(yes); });
        else
            refuseWithout(question(count), QStringLiteral("--yes"));
    } else {
        allowRemovals(m_allowedRemovals);
        carryOut(m_rows);
    }
}

void SelectionCommand::onAnswer(bool yes)
{
    if (yes) {
        allowRemovals(std::max(m_removals, m_allowedRemovals)); // as typed
        carryOut(m_rows);
    } else {
        endWith(ExitCode::Cancelled);
    }
}

QList<Project> SelectionCommand::projects() const
{
    return m_projects && !m_projects->error() ? m_projects->projects() : QList<Project>();
}

void SelectionCommand::addRows(const QList<Invite> &invites)
{
    const EachKnown known = [this](const auto &visit) {
        for (const Invite &invite : std::as_const(m_seen))
            visit(invite.id, invite.email, invite.status);
    };
    const RunPlan plan = kind() == StepKind::Revoke
        ? planRevoke(invites, service()->clock().serverNow())
        : planResend(invites, known, projects());
    m_untold = plan.untoldProjects;
    m_removals = removalsIn(plan.steps);
    auto leftOut = plan.leftOut.cbegin();
    auto step = plan.steps.cbegin();
    for (qsizetype i = 0; i < invites.size(); ++i) {
        if (leftOut != plan.leftOut.cend() && leftOut->place == i)
            m_rows.append(leftOutRow(*leftOut++, invites.at(i)));
        else
            m_rows.append(readyRow(*step++, invites.at(i)));
    }
    numberRows();
}

void SelectionCommand::numberRows()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i].line = int(i) + 1;
}

void SelectionCommand::tellUntold()
{
    if (m_untold > 0) {
        m_console.say(CommandText::tr("The API does not list the projects of %n invite(s); the new "
                                      "ones give access to the default project.",
                                      nullptr, m_untold));
    }
}

} // namespace Vestibule
