// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/readprojects.h"

#include <utility>

namespace Vestibule {

ReadProjects::ReadProjects(InviteService *service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{ }

ReadProjects::~ReadProjects() = default;

void ReadProjects::start()
{
    if (isRunning())
        return;
    if (m_error && m_error->kind == ApiError::Kind::CursorStuck)
        m_walk.restart(); // it would be stuck at the same place again
    else
        m_walk.resume();
    m_error.reset();
    requestPage();
}

void ReadProjects::cancel()
{
    if (m_call)
        m_call->cancel();
}

void ReadProjects::requestPage()
{
    m_call = m_service->listProjects(m_walk.cursor());
    connect(m_call.get(), &ApiCall::waitingChanged, this, &ReadProjects::waitingChanged);
    connect(m_call.get(), &ApiCall::finished, this, &ReadProjects::onPage);
}

void ReadProjects::onPage()
{
    const auto call = std::move(m_call);
    if (!call->result()) {
        onError(call->result().error());
        return;
    }
    const Page<Project> &page = *call->result();
    keep(page.items);
    if (!page.hasMore) {
        m_walk.restart();
        emit finished();
    } else if (m_walk.goOn(page.cursor)) {
        requestPage();
    } else {
        onError({ApiError::Kind::CursorStuck, 0, {}, {}, call->requestId(), {}, {}});
    }
}

void ReadProjects::onError(const ApiError &error)
{
    if (m_walk.givesUpCursor(error)) {
        requestPage();
        return;
    }
    m_error = error;
    emit finished();
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

ApiCall::WaitReason ReadProjects::waitReason() const
{
    return m_call ? m_call->waitReason() : ApiCall::WaitReason::None;
}

qint64 ReadProjects::waitLeftMs() const
{
    return m_call ? m_call->waitLeftMs() : 0;
}

} // namespace Vestibule
