// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"

#include <QObject>
#include <QSet>

namespace Vestibule {

/// Reads every page of the projects, archived ones too.
class ReadProjects : public QObject
{
    Q_OBJECT

public:
    explicit ReadProjects(InviteService *service, QObject *parent = nullptr);
    ~ReadProjects() override;

    void start(); ///< again after finished() with an error: goes on where it stopped
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

    InviteService *m_service;
    CallPtr<Page<Project>> m_call;
    QList<Project> m_projects;
    QString m_cursor;
    QSet<QString> m_seenCursors;
    std::optional<ApiError> m_error;
};

} // namespace Vestibule
