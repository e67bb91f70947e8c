// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/read/invitememory.h"
#include "cli/read/readallinvites.h"
#include "cli/terminal/console.h"
#include "domain/draft/invitedraft.h"
#include "operations/readmembers.h"
#include "operations/readprojects.h"

#include <QObject>

#include <memory>

namespace Vestibule {

/// Reads what a list of people is judged by: the invites, the members among them, the projects.
/// Of a remembered list it reads what can be new, and what these people have.
/// What the key may not read is said on stderr, once, and taken as unknown.
class PeopleLookup : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    PeopleLookup(InviteService *service, InviteMemory &memory, Console &console,
                 QObject *parent = nullptr);
    ~PeopleLookup() override;

    /// Once. Projects are read where `withProjects`; members of those that would be invited.
    void start(const QList<InviteDraft> &drafts, const NewInvite &forAll, bool withProjects);
    void stop(); ///< finished() does not come any more

    [[nodiscard]] const KnownPeople &known() const { return m_known; }
    /// Why nothing can be sent.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

signals:
    void finished(); ///< never from within start()

private:
    void onArrived(const QList<Invite> &invites);
    void onInvites();
    void readMembers();
    void onMembers();
    void readProjects();
    void onProjects();

    InviteService *m_service;
    InviteMemory &m_memory;
    Console &m_console;
    QList<InviteDraft> m_drafts;
    NewInvite m_forAll;
    bool m_withProjects = false;
    KnownPeople m_known;
    std::optional<ApiError> m_error;
    std::unique_ptr<ReadAllInvites> m_invites;
    std::unique_ptr<ReadMembers> m_members;
    std::unique_ptr<ReadProjects> m_projects;
};

} // namespace Vestibule
