// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/plancommand.h"

#include "cli/read/exporttarget.h"
#include "cli/read/organizationguard.h"
#include "cli/terminal/commandtext.h"
#include "domain/draft/draftwords.h"
#include "domain/roster/rostertext.h"
#include "domain/text/visibletext.h"
#include "exchange/roster/planfile.h"
#include "exchange/roster/rosterlist.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace Vestibule {

namespace {

QString itemLine(const RosterItem &item)
{
    QStringList columns{rosterWord(item.group), visibleText(item.email), rosterBeforeText(item),
                        rosterAfterText(item), rosterReasonText(item)};
    if (!item.note.isEmpty())
        columns.append(visibleText(item.note));
    return columns.join(u'\t');
}

/// What is as it should be is counted alone, but for what has to be told.
bool isTold(const RosterItem &item)
{
    return item.group != RosterGroup::AsItShouldBe || item.reason == RosterReason::PastExpiry;
}

} // namespace

PlanCommand::PlanCommand(Console &console)
    : Command(console)
    , m_journal(console)
{
    connect(&m_source, &PeopleSource::finished, this, &PlanCommand::onSource);
    connect(&m_journal, &RunJournal::ready, this, [this] { m_lookup->start(); });
    connect(&m_journal, &RunJournal::failed, this, [this](ExitCode code) { finish(code); });
}

PlanCommand::~PlanCommand() = default;

QString PlanCommand::summary() const
{
    return CommandText::tr("Compare a roster, the list of who should be in, with the organization; "
                           "changes nothing. The exit code is 6 if they differ.");
}

Command::Arguments PlanCommand::arguments() const
{
    return {QStringLiteral("ROSTER"),
            CommandText::tr("A roster file or any list of people that invite --from takes; - is "
                            "stdin."),
            QStringLiteral("plan ROSTER [--output FILE]"),
            {Completion::Kind::Files, {}}};
}

QList<QCommandLineOption> PlanCommand::options() const
{
    return {
        {QStringLiteral("output"),
         CommandText::tr("Write the plan to this file, for vestibule apply."),
         QStringLiteral("FILE")},
        {QStringLiteral("withdraw"),
         CommandText::tr("Also plan to revoke open invites of people who are not on the roster.")},
        {QStringLiteral("json"), CommandText::tr("Print a JSON object instead of lines.")},
        {QStringLiteral("role"),
         CommandText::tr("The role in the organization, for all rows without one."),
         QStringLiteral("reader|owner")},
        {QStringLiteral("email-column"),
         CommandText::tr(
             "The address column, by heading or number, if it is not found automatically."),
         QStringLiteral("NAME")},
        {QStringLiteral("role-column"),
         CommandText::tr("The role column, by heading or number; none to use no column."),
         QStringLiteral("NAME")},
        {QStringLiteral("projects-column"),
         CommandText::tr("The project column, by heading or number; none to use no column."),
         QStringLiteral("NAME")},
        {QStringLiteral("sheet"),
         CommandText::tr("The sheet of an Excel workbook to read, instead of the first."),
         QStringLiteral("NAME")},
    };
}

QString PlanCommand::configure(const QCommandLineParser &parser, const QStringList &words)
{
    if (words.size() != 1 || words.constFirst().isEmpty())
        return CommandText::tr("Specify the roster: one file, or - for stdin.");
    m_path = words.constFirst();
    m_output = parser.value(QStringLiteral("output"));
    m_json = parser.isSet(QStringLiteral("json"));
    m_options.withdraw = parser.isSet(QStringLiteral("withdraw"));
    m_headings = {
        parser.value(QStringLiteral("email-column")), parser.value(QStringLiteral("role-column")),
        parser.value(QStringLiteral("projects-column")), parser.value(QStringLiteral("sheet"))};
    if (parser.isSet(QStringLiteral("output")) && m_output.isEmpty())
        return CommandText::tr("Specify the file for --output.");
    if (m_output == QLatin1String("-"))
        return CommandText::tr("--output takes a file; --json prints to stdout.");
    if (!m_output.isEmpty()
        && QFileInfo(m_output).canonicalFilePath() == QFileInfo(m_path).canonicalFilePath()
        && QFileInfo::exists(m_output))
        return CommandText::tr("--output would replace the roster: specify another file.");
    const QString role = parser.value(QStringLiteral("role"));
    m_options.forAll.role = roleFromWord(role);
    if (parser.isSet(QStringLiteral("role")) && m_options.forAll.role.isEmpty())
        return CommandText::tr("--role takes reader or owner.");
    return {};
}

void PlanCommand::start(InviteService *service)
{
    m_service = service;
    m_lookup = std::make_unique<RosterLookup>(service, m_console);
    connect(m_lookup.get(), &RosterLookup::finished, this, &PlanCommand::onLookedUp);
    m_journal.setTarget(Command::target());
    m_source.start(m_path, m_headings);
}

void PlanCommand::cancel()
{
    m_source.disconnect(this);
    m_journal.disconnect(this);
    m_lookup->stop();
    finish(ExitCode::Cancelled);
}

void PlanCommand::refuse(const QString &problem)
{
    m_console.say(problem);
    finish(ExitCode::Usage);
}

void PlanCommand::onSource()
{
    if (!m_source.problem().isEmpty()) {
        refuse(m_source.problem());
    } else if (m_source.lacksHeadings()) {
        refuse(rosterListText(RosterListProblem::NoHeadings));
    } else if (m_source.drafts().isEmpty()) {
        refuse(rosterListText(RosterListProblem::Nobody));
    } else {
        m_journal.openToRead(m_service, journalFolder(), credentials(), RunJournal::Word::None);
    }
}

void PlanCommand::onLookedUp()
{
    if (m_lookup->error()) {
        fail(*m_lookup->error());
        return;
    }
    const RosterSources &sources = m_lookup->sources();
    if (sources.projects.isWhole) {
        const QString problem = m_source.knowProjects(ProjectNames(sources.projects.items));
        if (!problem.isEmpty()) {
            refuse(problem);
            return;
        }
    }
    for (const QString &note : m_source.notes())
        m_console.say(note);
    report(planRoster(m_source.roster(), sources, m_options,
                      guardOf(m_journal.organization(), journalsAreKept())));
}

void PlanCommand::report(const RosterPlan &plan)
{
    if (!plan.grounds.listsAreWhole || !plan.grounds.rosterIsWhole) {
        m_console.say(
            CommandText::tr("Not everything could be read, so nothing is planned that takes an "
                            "invite away."));
    }
    QStringList counts;
    for (const RosterGroup group : rosterGroups()) {
        const int count = plan.count(group);
        if (count > 0)
            counts.append(rosterCountText(group, count));
        if (group != RosterGroup::AsItShouldBe)
            m_found += count;
    }
    m_console.say(counts.join(QStringLiteral(", ")));
    // A reader that leaves early takes no plan along.
    if (!m_output.isEmpty() && !writePlan(plan)) {
        finish(ExitCode::Failed);
        return;
    }
    if (!m_console.write(m_json ? json(plan) : text(plan))) {
        giveUpWriting();
        return;
    }
    const bool whole = plan.grounds.listsAreWhole && plan.grounds.rosterIsWhole;
    finish(!plan.isAsItShouldBe() ? ExitCode::Found
               : whole            ? ExitCode::Done
                                  : ExitCode::DoneInPart);
}

bool PlanCommand::writePlan(const RosterPlan &plan)
{
    PlanFile file;
    file.organization = planOrganization(credentials().organizationId, m_lookup->sources());
    file.madeAt = m_service->clock().now();
    file.items = plan.items;
    const QByteArray bytes = planFile(file);
    ExportTarget target(m_output, m_console);
    QIODevice *out = target.open();
    if (out != nullptr && out->write(bytes) == bytes.size() && target.commit()) {
        if (!plan.isEmpty())
            m_console.say(CommandText::tr("Carry it out with: %1")
                              .arg(WrittenCommand(Command::target())
                                       .next({QStringLiteral("apply"), visibleText(m_output)})));
        return true;
    }
    m_console.say(CommandText::tr("%1 cannot be written: %2.").arg(m_output, target.errorText()));
    return false;
}

QByteArray PlanCommand::text(const RosterPlan &plan) const
{
    QString lines;
    for (const RosterItem &item : plan.items) {
        if (isTold(item))
            lines += itemLine(item) + u'\n';
    }
    return lines.toUtf8();
}

QByteArray PlanCommand::json(const RosterPlan &plan) const
{
    QJsonObject counts;
    for (const RosterGroup group : rosterGroups())
        counts.insert(rosterWord(group), plan.count(group));
    QJsonArray items;
    for (const RosterItem &item : plan.items)
        items.append(rosterItemToJson(item));
    const QJsonObject all{
        {QStringLiteral("counts"), counts},
        {QStringLiteral("whole"), plan.grounds.listsAreWhole && plan.grounds.rosterIsWhole},
        {QStringLiteral("items"), items}};
    return escapedJson(QJsonDocument(all).toJson());
}

} // namespace Vestibule
