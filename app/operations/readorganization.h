// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/review/review.h"
#include "operations/readmembers.h"
#include "operations/readprojects.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace Vestibule {

/// Reads what a review or a search compares the invites with: everybody in the organization, and
/// its projects. What cannot be read is left unknown, with its error.
class ReadOrganization : public QObject
{
    Q_OBJECT

public:
    explicit ReadOrganization(InviteService *service, QObject *parent = nullptr);
    ~ReadOrganization() override;

    void start(bool members, bool projects); ///< once; what is not wanted stays unknown
    void stop(); ///< finished() does not come any more
    [[nodiscard]] const ReviewSources &sources() const { return m_sources; }
    /// MissingScope is common and no fault.
    [[nodiscard]] const std::optional<ApiError> &membersError() const { return m_membersError; }
    [[nodiscard]] const std::optional<ApiError> &projectsError() const { return m_projectsError; }

signals:
    void finished(); ///< never from within start()

private:
    void next();
    void onMembers();
    void onProjects();

    InviteService *m_service;
    ReadMembers m_members;
    ReadProjects m_projects;
    bool m_wantsMembers = false;
    bool m_wantsProjects = false;
    bool m_stopped = false;
    QElapsedTimer m_sinceMembers; // they began to be read
    ReviewSources m_sources;
    std::optional<ApiError> m_membersError;
    std::optional<ApiError> m_projectsError;
};

} // namespace Vestibule
