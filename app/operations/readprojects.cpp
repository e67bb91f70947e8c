// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/readprojects.h"

namespace Vestibule {

ReadProjects::ReadProjects(InviteService *service, QObject *parent)
    : QObject(parent)
    , m_reader([service](const QString &after) { return service->listProjects(after); },
               [this](const Page<Project> &page) {
                   keep(page.items);
                   return PageTurner::Wants::More;
               })
{
    connect(&m_reader, &PageTurner::finished, this, &ReadProjects::finished);
}

void ReadProjects::start()
{
    using Kind = ApiError::Kind;
    if (isRunning())
        return;
    // Where the cursor leads nowhere, it would fail at the same place again.
    if (!error() || error()->kind == Kind::CursorStuck || error()->kind == Kind::BadRequest)
        m_reader.start();
    else
        m_reader.resume();
}

void ReadProjects::keep(const QList<Project> &projects)
{
    for (const Project &project : projects) {
        if (m_seenIds.contains(project.id))
            continue;
        m_seenIds.insert(project.id);
        m_projects.append(project);
    }
}

} // namespace Vestibule
