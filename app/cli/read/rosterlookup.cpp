// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/read/rosterlookup.h"

#include "cli/terminal/commandtext.h"
#include "domain/draft/peoplegaps.h"

namespace Vestibule {

RosterLookup::RosterLookup(InviteService *service, Console &console, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_console(console)
    , m_projects(service)
    , m_members(service)
    , m_invites(service)
{
    connect(&m_projects, &ReadProjects::finished, this, &RosterLookup::onProjects);
    connect(&m_members, &ReadMembers::finished, this, &RosterLookup::onMembers);
    connect(&m_invites, &ReadAllInvites::arrived, this, [this](const QList<Invite> &invites) {
        m_sources.invites.items += invites;
        m_console.showProgress(CommandText::tr("%n invite(s) read…", nullptr, m_invites.count()));
    });
    connect(&m_invites, &ReadAllInvites::finished, this, &RosterLookup::onInvites);
}

RosterLookup::~RosterLookup() = default;

void RosterLookup::start()
{
    m_console.showProgress(CommandText::tr("Reading members and projects…"));
    m_projects.start();
}

void RosterLookup::stop()
{
    m_projects.disconnect(this);
    m_members.disconnect(this);
    m_invites.disconnect(this);
    m_projects.cancel();
    m_members.cancel();
    m_invites.stop();
}

bool RosterLookup::isGap(const ApiError &error, const QString &gap)
{
    if (error.kind == ApiError::Kind::MissingScope || error.kind == ApiError::Kind::Forbidden) {
        m_console.say(gap);
        return true;
    }
    m_error = error;
    emit finished();
    return false;
}

void RosterLookup::onProjects()
{
    const std::optional<ApiError> error = m_projects.error();
    if (error && !isGap(*error, projectsGapText(*error)))
        return;
    m_sources.projects = {m_projects.projects(), !error};
    m_members.start();
}

void RosterLookup::onMembers()
{
    const std::optional<ApiError> error = m_members.error();
    if (error && !isGap(*error, membersGapText(*error)))
        return;
    m_sources.members = {m_members.members(), !error};
    m_invites.start();
}

void RosterLookup::onInvites()
{
    m_console.clearProgress();
    m_error = m_invites.error();
    const QString malformed = m_invites.malformedText();
    m_console.say(malformed);
    m_sources.invites.isWhole = !m_error && malformed.isEmpty();
    m_sources.now = m_service->clock().serverNow();
    emit finished();
}

} // namespace Vestibule
