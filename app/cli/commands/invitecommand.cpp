// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/invitecommand.h"

#include "cli/commands/draftrow.h"
#include "cli/read/invitearguments.h"
#include "cli/terminal/commandtext.h"
#include "domain/draft/draftwords.h"
#include "domain/draft/projectscell.h"

#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace Vestibule {

namespace {

QList<RunRow> rowsOf(const QString &source, const QList<InviteDraft> &drafts,
                     const QList<JudgedDraft> &judged, const KnownPeople &known,
                     const NewInvite &forAll, const CommandTarget &target)
{
    const QList<RunStep> steps = stepsFor(judged, known);
    QList<RunRow> rows;
    qsizetype next = 0;
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        const bool ready = judged.at(i).isReady();
        rows.append(rowOf(drafts.at(i), judged.at(i), ready ? steps.at(next++) : RunStep(), forAll,
                          target));
        rows.last().ofList =
            leftOutRow(source, drafts.at(i), forAll, ready ? QString() : verdictText(judged.at(i)));
    }
    return rows;
}

} // namespace

QString InviteCommand::summary() const
{
    return CommandText::tr(
        "Invite people. People who have an open invite, are members, or are listed twice are left "
        "out; an expired invite is revoked and sent again.");
}

Command::Arguments InviteCommand::arguments() const
{
    return {QStringLiteral("EMAIL"),
            CommandText::tr("The address of a person; may be repeated. Not allowed with --from."),
            QStringLiteral("invite EMAIL…|--from FILE")};
}

QList<QCommandLineOption> InviteCommand::options() const
{
    return QList<QCommandLineOption>{
               {QStringLiteral("from"),
                CommandText::tr(
                    "A list of people: CSV, Excel or JSON with columns for address, role and "
                    "projects, or addresses alone; - is stdin."),
                QStringLiteral("FILE")},
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
               {QStringLiteral("yes"),
                CommandText::tr(
                    "Do not ask before inviting an owner whose address looks like another one.")},
               {QStringLiteral("role"),
                CommandText::tr("The role in the organization, for all rows without one."),
                QStringLiteral("reader|owner")},
               {QStringLiteral("project"),
                CommandText::tr("A project to give access to, by ID or name, and the role in it; "
                                "may be repeated. The default is the default project."),
                QStringLiteral("ID:member|owner")},
               {QStringLiteral("no-projects"),
                CommandText::tr("Give access to no project, not even the default one.")},
           }
    + runOptions(true);
}

QString InviteCommand::configure(const QCommandLineParser &parser, const QStringList &words)
{
    const bool fromFile = parser.isSet(QStringLiteral("from"));
    m_path = parser.value(QStringLiteral("from"));
    m_headings = {
        parser.value(QStringLiteral("email-column")), parser.value(QStringLiteral("role-column")),
        parser.value(QStringLiteral("projects-column")), parser.value(QStringLiteral("sheet"))};
    m_yes = parser.isSet(QStringLiteral("yes"));
    if (fromFile && m_path.isEmpty())
        return CommandText::tr("Specify the file for --from.");
    if (!fromFile
        && !(m_headings.email + m_headings.role + m_headings.projects + m_headings.sheet).isEmpty())
        return CommandText::tr("Options for columns and sheets need --from.");
    const QString results = QFileInfo(parser.value(QStringLiteral("results"))).canonicalFilePath();
    if (!results.isEmpty() && results == QFileInfo(m_path).canonicalFilePath()) {
        return CommandText::tr(
            "--results would replace the list that --from reads: specify another file.");
    }
    const auto arguments = InviteArguments::from(
        words, fromFile, parser.value(QStringLiteral("role")),
        parser.values(QStringLiteral("project")), parser.isSet(QStringLiteral("no-projects")));
    m_drafts = arguments.drafts;
    m_forAll = arguments.forAll;
    return arguments.problem.isEmpty() ? configureRun(parser, true) : arguments.problem;
}

void InviteCommand::readInput()
{
    if (m_path.isEmpty()) {
        inputIsRead();
        return;
    }
    connect(&m_source, &PeopleSource::finished, this, &InviteCommand::onSource);
    m_source.start(m_path, m_headings);
}

void InviteCommand::stopPreparing()
{
    m_source.disconnect(this);
    if (m_lookup)
        m_lookup->stop();
}

void InviteCommand::onSource()
{
    m_drafts = m_source.drafts();
    const QString problem = m_source.problem().isEmpty() ? roleProblem() : m_source.problem();
    if (problem.isEmpty())
        inputIsRead();
    else
        refuse(problem);
}

QString InviteCommand::roleProblem() const
{
    if (!m_forAll.role.isEmpty())
        return {};
    const auto without = std::find_if(m_drafts.cbegin(), m_drafts.cend(), [](const auto &draft) {
        return draft.role.trimmed().isEmpty();
    });
    return without == m_drafts.cend()
        ? QString()
        : CommandText::tr(
              "Line %1 has no role: specify one for such rows with --role reader or --role owner.")
              .arg(without->line);
}

void InviteCommand::lookUp()
{
    const bool withProjects = m_forAll.projects.kind == ProjectChoice::Kind::Chosen
        || m_source.mayNameProjects()
        || std::any_of(m_drafts.cbegin(), m_drafts.cend(), namesProjects);
    m_lookup = std::make_unique<PeopleLookup>(service(), memory(), m_console);
    connect(m_lookup.get(), &PeopleLookup::finished, this, &InviteCommand::onLookedUp);
    m_lookup->start(m_drafts, m_forAll, withProjects);
}

void InviteCommand::onLookedUp()
{
    if (m_lookup->error()) {
        failWith(*m_lookup->error());
        return;
    }
    const QString unknown = nameProjects();
    if (!unknown.isEmpty()) {
        refuse(
            CommandText::tr("“%1” matches no active project, or more than one; nothing was sent.")
                .arg(unknown));
        return;
    }
    const KnownPeople &known = m_lookup->known();
    if (!m_path.isEmpty() && known.projects()) {
        const QString problem = m_source.knowProjects(known.projectNames());
        if (!problem.isEmpty()) {
            refuse(problem);
            return;
        }
        m_drafts = m_source.drafts();
    }
    for (const QString &note : m_source.notes())
        m_console.say(note);
    const QList<JudgedDraft> judged =
        judgeDrafts(m_drafts, known, m_forAll, service()->clock().serverNow());
    const QString source = m_path == QLatin1String("-") ? QString() : QFileInfo(m_path).fileName();
    m_rows = rowsOf(source, m_drafts, judged, known, m_forAll, target());
    const int doubtful = int(
        std::count_if(judged.cbegin(), judged.cend(), std::mem_fn(&JudgedDraft::isDoubtfulOwner)));
    if (doubtful > 0 && !m_yes && !isDryRun())
        askAbout(doubtful);
    else
        carryOut(m_rows);
}

// An owner who is not who was meant can do everything.
void InviteCommand::askAbout(int doubtful)
{
    for (const RunRow &row : std::as_const(m_rows)) {
        if (row.standing == RunRow::Standing::Ready && !row.reason.isEmpty())
            m_console.say(QStringLiteral("%1: %2").arg(row.step.invite.email, row.reason));
    }
    const QString question =
        CommandText::tr("%n of them would become an owner. Invite?", nullptr, doubtful);
    if (!Input::isConversation()) {
        refuse(question + u' '
               + CommandText::tr("Nothing was sent: without a terminal this needs --yes."));
        return;
    }
    ask(question, [this](bool yes) {
        if (yes)
            carryOut(m_rows);
        else
            refuse(CommandText::tr("Nothing was sent."));
    });
}

QString InviteCommand::nameProjects()
{
    const std::optional<QList<Project>> &projects = m_lookup->known().projects();
    if (!projects)
        return {};
    const ProjectNames names(*projects);
    QSet<QString> ids;
    for (ProjectGrant &grant : m_forAll.projects.chosen) {
        const QString id = names.idOf(grant.id);
        if (id.isEmpty() || ids.contains(id))
            return grant.id;
        ids.insert(id);
        grant.id = id;
    }
    return {};
}

void InviteCommand::refuse(const QString &problem)
{
    m_console.say(problem);
    endWith(ExitCode::Usage);
}

} // namespace Vestibule
