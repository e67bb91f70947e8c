// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/readorganization.h"

#include <utility>

namespace Vestibule {

ReadOrganization::ReadOrganization(InviteService *service, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_members(service)
    , m_projects(service)
{
    connect(&m_members, &ReadMembers::finished, this, &ReadOrganization::onMembers);
    connect(&m_projects, &ReadProjects::finished, this, &ReadOrganization::onProjects);
}

ReadOrganization::~ReadOrganization() = default;

void ReadOrganization::start(bool members, bool projects)
{
    m_wantsMembers = members;
    m_wantsProjects = projects;
    QMetaObject::invokeMethod(this, &ReadOrganization::next, Qt::QueuedConnection);
}

void ReadOrganization::stop()
{
    m_stopped = true;
    m_members.disconnect(this);
    m_projects.disconnect(this);
    m_members.cancel();
    m_projects.cancel();
}

void ReadOrganization::next()
{
    if (m_stopped)
        return;
    if (std::exchange(m_wantsProjects, false)) {
        m_projects.start();
    } else if (std::exchange(m_wantsMembers, false)) {
        m_sinceMembers.start();
        m_members.start();
    } else {
        emit finished();
    }
}

void ReadOrganization::onMembers()
{
    m_membersError = m_members.error();
    // Before them the server may not have said what time it is.
    m_sources.membersAsOf = m_service->clock().now() - m_sinceMembers.elapsed() / 1000 - 1;
    if (!m_membersError)
        m_sources.memberEmails = m_members.foldedEmails();
    next();
}

void ReadOrganization::onProjects()
{
    m_projectsError = m_projects.error();
    if (!m_projectsError)
        m_sources.projects = m_projects.projects();
    next();
}

} // namespace Vestibule
