// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "api/pagereader.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace Vestibule {

/// Reads the projects, archived ones too.
class ReadProjects : public QObject
{
    Q_OBJECT

public:
    explicit ReadProjects(InviteService *service, QObject *parent = nullptr);

    /// Again after finished() with an error: goes on where it stopped, keeping what was read.
    void start();
    void cancel() { m_reader.cancel(); } ///< finished() follows, with ApiError::Kind::Cancelled
    [[nodiscard]] bool isRunning() const { return m_reader.isRunning(); }
    [[nodiscard]] const QList<Project> &projects() const { return m_projects; } ///< read so far
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_reader.error(); }
    [[nodiscard]] Wait wait() const { return m_reader.wait(); }

signals:
    void finished(); ///< never from within start()

private:
    void keep(const QList<Project> &projects);

    PageReader<Project> m_reader;
    QList<Project> m_projects;
    QSet<QString> m_seenIds;
};

} // namespace Vestibule
