// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "domain/clock.h"
#include "domain/credentials.h"
#include "models/invitefiltermodel.h"
#include "models/invitetablemodel.h"
#include "operations/readprojects.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace Vestibule {

/// Everything that lives as long as one key is used: the service, the list and its order.
class Session : public QObject
{
    Q_OBJECT

public:
    /// Where the key came from.
    enum class Source { Keychain, ThisRun, Environment, Demo };

    Session(const Credentials &credentials, Source source, Clock clock, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] InviteService *service() { return &m_service; }
    [[nodiscard]] InviteTableModel *invites() { return &m_invites; }
    [[nodiscard]] InviteFilterModel *filter() { return &m_filter; }
    [[nodiscard]] InvitePager *pager() const { return m_invites.pager(); }
    [[nodiscard]] Source source() const { return m_source; }
    /// Whom we speak to and with which key, for people.
    [[nodiscard]] QString place() const;
    /// When the top of the list was last read; invalid before the first page.
    [[nodiscard]] QDateTime lastRead() const { return m_lastRead; }

    /// All of them, archived ones too; none before they were read, or where they cannot be.
    [[nodiscard]] const std::optional<QList<Project>> &projects() const { return m_projects; }

    void start(); ///< asks for the first page, then for the names of the projects

signals:
    void projectsChanged();

private:
    void onPage();
    void onProjects();

    InviteService m_service;
    InviteTableModel m_invites;
    InviteFilterModel m_filter;
    Source m_source;
    QString m_organizationId;
    QDateTime m_lastRead;
    bool m_topAwaited = true;
    bool m_projectsAsked = false;
    ReadProjects m_projectReader;
    std::optional<QList<Project>> m_projects;
};

} // namespace Vestibule
