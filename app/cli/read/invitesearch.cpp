// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/read/invitesearch.h"

#include "cli/terminal/commandtext.h"
#include "domain/query/querytext.h"

#include <algorithm>

namespace Vestibule {

namespace {

using Field = QueryCondition::Field;

} // namespace

InviteSearch::InviteSearch(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{ }

InviteSearch::~InviteSearch() = default;

QCommandLineOption InviteSearch::option()
{
    return {QStringLiteral("filter"),
            CommandText::tr("Only the invites that this search finds, as in the window: \"kim "
                            "status:pending expires:<3d -role:owner\". See the man page."),
            QStringLiteral("SEARCH")};
}

QString InviteSearch::configure(const QCommandLineParser &parser)
{
    m_given = parser.isSet(QStringLiteral("filter"));
    if (!m_given)
        return {};
    const QString text = parser.value(QStringLiteral("filter"));
    m_query = parseInviteQuery(text);
    if (!m_query.problems.isEmpty()) {
        const QueryProblem &problem = m_query.problems.constFirst();
        return CommandText::tr("--filter, at character %1: %2", "a number, what is wrong there")
            .arg(QStringView(text).first(problem.position).toUcs4().size() + 1) // as people count
            .arg(queryProblemText(problem));
    }
    // A script whose variable is unset shall not get everything.
    if (m_query.isEmpty())
        return CommandText::tr("--filter is empty; specify a search.");
    if (m_query.asks(Field::Is, QStringLiteral("new"))
        || m_query.asks(Field::Is, QStringLiteral("changed"))) {
        return CommandText::tr("--filter: is:new and is:changed work only in the window, which "
                               "remembers its last check.");
    }
    if (m_query.needsInviters()) {
        return CommandText::tr(
            "--filter: by: works only in the window, which reads the audit log.");
    }
    return {};
}

void InviteSearch::prepare(InviteService *service)
{
    m_service = service;
    m_reader = std::make_unique<ReadOrganization>(service);
    connect(m_reader.get(), &ReadOrganization::finished, this, &InviteSearch::onRead);
    m_reader->start(m_query.needsMembers(), m_query.needsProjects());
}

void InviteSearch::stop()
{
    disconnect(); // all that hear of it
    if (m_reader)
        m_reader->stop();
}

void InviteSearch::onRead()
{
    if (m_reader->membersError()) {
        failFor(CommandText::tr("The members cannot be read, so is:member cannot be used."),
                *m_reader->membersError());
        return;
    }
    if (m_reader->projectsError() && !asksForIdsAlone()) {
        failFor(CommandText::tr("The projects cannot be read, so project: accepts only IDs."),
                *m_reader->projectsError());
        return;
    }
    const ReviewSources &sources = m_reader->sources();
    if (sources.memberEmails)
        m_context.members = &*sources.memberEmails;
    const QList<Project> projects = sources.projects.value_or(QList<Project>());
    for (const Project &project : projects)
        m_projectNames.insert(project.id, project.name);
    m_context.projectName = [this](const QString &id) { return m_projectNames.value(id); };
    emit finished();
}

void InviteSearch::failFor(const QString &what, const ApiError &error)
{
    m_console.say(what);
    m_error = error;
    emit finished();
}

bool InviteSearch::asksForIdsAlone() const
{
    const auto isId = [](const QString &value) {
        return value.startsWith(QLatin1String("proj_")) || value == QLatin1String("none");
    };
    return std::all_of(m_query.conditions.cbegin(), m_query.conditions.cend(),
                       [&](const QueryCondition &condition) {
                           return condition.field != Field::Project
                               || std::all_of(condition.values.cbegin(), condition.values.cend(),
                                              isId);
                       });
}

void InviteSearch::see(const Invite &invite)
{
    if (!m_given)
        return;
    m_seenStatuses.insert(invite.status.toCaseFolded());
    m_seenRoles.insert(invite.role.toCaseFolded());
    if (!invite.projects || !m_query.needsProjects())
        return;
    for (const ProjectGrant &grant : *invite.projects)
        m_seenProjects.insert(grant.id.toCaseFolded());
}

QString InviteSearch::slip() const
{
    const QString slip = unborneText(m_query, m_seenStatuses, m_seenRoles);
    if (slip.isEmpty())
        tellUnknownProjects();
    return slip;
}

void InviteSearch::tellUnknownProjects() const
{
    for (const QueryCondition &condition : m_query.conditions) {
        if (condition.field != Field::Project)
            continue;
        for (const QString &value : condition.values) {
            if (value != QLatin1String("none") && !isProject(value))
                m_console.say(CommandText::tr("No project is called “%1”.").arg(value));
        }
    }
}

bool InviteSearch::isProject(const QString &value) const
{
    for (auto project = m_projectNames.cbegin(); project != m_projectNames.cend(); ++project) {
        if (project.key().toCaseFolded() == value || project->toCaseFolded().contains(value))
            return true;
    }
    return m_seenProjects.contains(value);
}

bool InviteSearch::holds(const Invite &invite)
{
    if (!m_given)
        return true;
    m_context.now = m_service->clock().now();
    return matches(m_query, invite, m_context);
}

} // namespace Vestibule
