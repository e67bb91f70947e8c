// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/read/readallinvites.h"
#include "cli/terminal/console.h"
#include "domain/roster/roster.h"
#include "operations/readmembers.h"
#include "operations/readprojects.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Vestibule {

/// Reads what a roster is compared with: projects, members and invites, whole. What the key may not
/// read is said on stderr, and the list is not whole then.
class RosterLookup : public QObject
{
    Q_OBJECT

public:
    RosterLookup(InviteService *service, Console &console, QObject *parent = nullptr);
    ~RosterLookup() override;

    void start(); ///< once
    void stop(); ///< finished() does not come any more

    [[nodiscard]] const RosterSources &sources() const { return m_sources; }
    /// Why nothing can be compared.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

signals:
    void finished(); ///< never from within start()

private:
    void onProjects();
    void onMembers();
    void onInvites();
    /// Whether a list is not there for a reason that does not end everything, which is said.
    [[nodiscard]] bool isGap(const ApiError &error, const QString &gap);

    InviteService *m_service;
    Console &m_console;
    ReadProjects m_projects;
    ReadMembers m_members;
    ReadAllInvites m_invites;
    RosterSources m_sources;
    std::optional<ApiError> m_error;
};

} // namespace Vestibule
