// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/applycommand.h"

#include "cli/terminal/commandtext.h"
#include "domain/roster/rosterdeeds.h"
#include "domain/roster/rostertext.h"
#include "domain/text/visibletext.h"
#include "exchange/out/runcsv.h"

#include <QFile>

#include <algorithm>

namespace Vestibule {

namespace {

constexpr qint64 kMaxPlanBytes = 256 * 1024 * 1024;

bool isReadyRow(const RunRow &row)
{
    return row.standing == RunRow::Standing::Ready;
}

RunRow rowOfDeed(const RosterDeed &deed)
{
    const RosterItem &item = deed.item;
    RunRow row;
    row.line = item.line;
    row.step = deed.step;
    row.verdict = rosterWord(item.group);
    row.detail =
        item.group == RosterGroup::Withdraw ? rosterBeforeText(item) : rosterAfterText(item);
    row.note = item.note;
    return row;
}

void leaveOutRow(RunRow &row, const QString &verdict, SkipReason skipReason, const QString &reason)
{
    row.standing = RunRow::Standing::LeftOut;
    row.step.state = StepState::Skipped;
    row.step.skipReason = skipReason;
    row.verdict = verdict;
    row.detail = reason;
    row.reason = reason;
}

} // namespace

ApplyCommand::~ApplyCommand() = default;

QString ApplyCommand::summary() const
{
    return CommandText::tr("Carry out a plan. People whose invite or membership has changed since "
                           "the plan was made are left out.");
}

Command::Arguments ApplyCommand::arguments() const
{
    return {QStringLiteral("PLAN"),
            CommandText::tr("The file that vestibule plan has written."),
            QStringLiteral("apply PLAN"),
            {Completion::Kind::Files, {}}};
}

QList<QCommandLineOption> ApplyCommand::options() const
{
    return runOptions(true)
        + QList<QCommandLineOption>{
            {QStringLiteral("allow-removals"), allowRemovalsText(), QStringLiteral("number")},
            {QStringLiteral("yes"),
             CommandText::tr("Do not ask for confirmation; needed in a script.")}};
}

QString ApplyCommand::configure(const QCommandLineParser &parser, const QStringList &words)
{
    if (words.size() != 1 || words.constFirst().isEmpty())
        return CommandText::tr("Specify the plan: one file.");
    m_path = words.constFirst();
    m_yes = parser.isSet(QStringLiteral("yes"));
    m_sameOrganization = parser.isSet(QStringLiteral("same-organization"));
    const QString problem = configureRun(parser, true);
    return problem.isEmpty() ? takeAllowedRemovals(parser, m_allowed) : problem;
}

void ApplyCommand::readInput()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            QFile file(m_path);
            if (!file.open(QIODevice::ReadOnly)) {
                refuse(CommandText::tr("%1 cannot be read: %2.").arg(m_path, file.errorString()));
                return;
            }
            auto plan = readPlanFile(file.read(kMaxPlanBytes));
            if (!plan) {
                refuse(planFileText(plan.error()) + u' ' + CommandText::tr("Nothing was sent."));
                return;
            }
            m_plan = *std::move(plan);
            inputIsRead();
        },
        Qt::QueuedConnection);
}

void ApplyCommand::prepare()
{
    m_lookup = std::make_unique<RosterLookup>(service(), m_console);
    connect(m_lookup.get(), &RosterLookup::finished, this, &ApplyCommand::onLookedUp);
    m_lookup->start();
}

void ApplyCommand::stopPreparing()
{
    if (m_lookup)
        m_lookup->stop();
}

void ApplyCommand::refuse(const QString &problem)
{
    m_console.say(problem);
    endWith(ExitCode::Usage);
}

void ApplyCommand::onLookedUp()
{
    if (m_lookup->error()) {
        failWith(*m_lookup->error());
        return;
    }
    switch (isOf(m_plan.organization,
                 planOrganization(credentials().organizationId, m_lookup->sources()))) {
    case SameOrganization::No:
        refuse(CommandText::tr("This plan was made for another organization, so nothing was sent. "
                               "Name a profile of that organization with --profile."));
        return;
    case SameOrganization::Unclear:
        if (!m_sameOrganization) {
            refuse(CommandText::tr("It is not clear whether this plan was made for this "
                                   "organization. Nothing was sent. If it was, add "
                                   "--same-organization."));
            return;
        }
        break;
    case SameOrganization::Yes:
        break;
    }
    makeRows();
    begin();
}

void ApplyCommand::makeRows()
{
    const RosterSources &sources = m_lookup->sources();
    const QList<RosterDeed> deeds = rosterDeeds(m_plan.items, sources, currentGuard());
    for (const RosterDeed &deed : deeds) {
        RunRow row = rowOfDeed(deed);
        const QString reason = rosterDeedText(deed);
        switch (deed.standing) {
        case RosterDeed::Standing::Ready:
            break;
        case RosterDeed::Standing::Moved:
            leaveOutRow(row, QStringLiteral("moved"), SkipReason::LeftOut, reason);
            break;
        case RosterDeed::Standing::Guarded:
            leaveOutRow(row, skipWord(SkipReason::Guarded), SkipReason::Guarded, reason);
            break;
        case RosterDeed::Standing::NotReadWhole:
            leaveOutRow(row, QStringLiteral("not-read-whole"), SkipReason::LeftOut, reason);
            break;
        }
        m_rows.append(row);
    }
    // Whoever made the plan left them out: told, and no fault of this run.
    for (const RosterItem &item : std::as_const(m_plan.items)) {
        if (item.canBeStep() && item.leftOut)
            m_console.say(visibleText(item.email) + QStringLiteral(": ") + rosterReasonText(item));
    }
}

void ApplyCommand::begin()
{
    const int ready = int(std::count_if(m_rows.cbegin(), m_rows.cend(), isReadyRow));
    QList<RunStep> steps;
    for (const RunRow &row : std::as_const(m_rows)) {
        if (isReadyRow(row))
            steps.append(row.step);
    }
    const int removals = removalsIn(steps);
    if (m_rows.isEmpty())
        m_console.say(CommandText::tr("This plan has nothing to do."));
    if (ready == 0 || isDryRun()) {
        carryOut(m_rows);
    } else if (!mayRemove(removals, m_allowed)) {
        confirmRemovals(removals, [this, removals](bool yes) {
            allowRemovals(removals);
            onAnswer(yes);
        });
    } else {
        allowRemovals(m_allowed);
        const QString question =
            CommandText::tr("Carry out %n step(s) of this plan?", nullptr, ready);
        if (m_yes)
            carryOut(m_rows);
        else if (Input::isConversation())
            ask(question, [this](bool yes) { onAnswer(yes); });
        else
            refuseWithout(question, QStringLiteral("--yes"));
    }
}

void ApplyCommand::onAnswer(bool yes)
{
    if (yes)
        carryOut(m_rows);
    else
        endWith(ExitCode::Cancelled);
}

} // namespace Vestibule
