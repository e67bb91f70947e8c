// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "domain/pagewalk.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace Vestibule {

/// Reads every page of the projects, archived ones too, by the API's cursor rules: a cursor that
/// comes again is an error and never a loop; one that is refused is given up for the top, once.
class ReadProjects : public QObject
{
    Q_OBJECT

public:
    explicit ReadProjects(InviteService *service, QObject *parent = nullptr);
    ~ReadProjects() override;

    /// Again after finished() with an error: goes on where it stopped, keeping what was read.
    void start();
    void cancel(); ///< finished() follows, with ApiError::Kind::Cancelled
    [[nodiscard]] bool isRunning() const { return m_call != nullptr; }
    [[nodiscard]] const QList<Project> &projects() const { return m_projects; } ///< read so far
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] ApiCall::WaitReason waitReason() const;
    [[nodiscard]] qint64 waitLeftMs() const; ///< milliseconds

signals:
    void waitingChanged();
    void finished(); ///< never from within start()

private:
    void requestPage();
    void onPage();
    void onError(const ApiError &error);
    void keep(const QList<Project> &projects);

    InviteService *m_service;
    CallPtr<Page<Project>> m_call;
    QList<Project> m_projects;
    PageWalk m_walk;
    QSet<QString> m_seenIds;
    std::optional<ApiError> m_error;
};

} // namespace Vestibule
