// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft/invitedraft.h"
#include "journal/journal.h"
#include "models/list/invitetablemodel.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>
#include <set>

namespace Vestibule {

class FreshInvites;
class ReadMembers;
class ReadProjects;

/// What is known of some addresses: their invites, as far as the list is read, what earlier runs
/// sent them, whether they belong to members, and the projects. Reads what is missing in the
/// background: of a list that is known to its end what is new, and the invites of these addresses
/// as they are now (see FreshInvites).
class PeopleKnowledge : public QObject
{
    Q_OBJECT

public:
    PeopleKnowledge(InviteService *service, InviteTableModel *invites, QObject *parent = nullptr);
    ~PeopleKnowledge() override; ///< stops the reading that it started

    void setJournal(Journal *journal); ///< nullptr: none is open
    void setAddresses(const QStringList &folded); ///< they are asked about a moment later
    void askNow(); ///< about members and invites
    /// Also after a failure. A list that is known to its end is not read whole for it.
    void readListToEnd();
    void readProjects(); ///< once; also after a failure
    void setProjects(const QList<Project> &projects); ///< read elsewhere

    [[nodiscard]] const KnownPeople &known() const { return m_known; }
    /// All of the list was compared with.
    [[nodiscard]] bool isListComplete() const;
    [[nodiscard]] bool hasListFailed() const;
    /// What is new in the list, or invites of these addresses, are asked for: a few requests.
    [[nodiscard]] bool isAskingForInvites() const;
    [[nodiscard]] QString listProblem() const; ///< why, in one sentence; empty where it has not
    [[nodiscard]] bool isReadingMembers() const;
    [[nodiscard]] bool isReadingProjects() const;
    [[nodiscard]] int invitesRead() const;
    /// What the verdicts do not take into account, in sentences; may be empty.
    [[nodiscard]] QString note() const;
    [[nodiscard]] Wait wait() const; ///< of the list

signals:
    void changed(); ///< known() or what is under way differs; told at most a few times a second

private:
    void rebuild();
    void addInvites();
    void readEarlier();
    void askForMembers();
    void askForInvites();
    [[nodiscard]] bool isKnownToItsEnd() const;
    [[nodiscard]] bool isRefreshUnderWay() const;
    [[nodiscard]] bool isTopUnderWay() const; // it may still end early
    [[nodiscard]] QStringList asOfIds() const;
    void refreshInvites();
    void onRefreshed();
    void onMembers();
    void onProjects();

    InviteService *m_service;
    QPointer<InviteTableModel> m_invites;
    QPointer<InvitePager> m_pager;
    QPointer<Journal> m_journal;
    EarlierInvites m_earlier;
    QStringList m_addresses;
    std::set<QString> m_asked; // addresses, for membership
    QList<Member> m_members;
    std::optional<QList<Project>> m_projects;
    std::optional<ApiError> m_membersError;
    std::optional<ApiError> m_projectsError;
    KnownPeople m_known;
    ReadMembers *m_memberReader = nullptr;
    ReadProjects *m_projectReader = nullptr;
    QTimer m_pages; // collects the pages that arrive
    QTimer m_pause; // until members are asked for
    ListClaim m_claim;
    bool m_isTopAsked = false; // what is new in the list, since this was made
    std::unique_ptr<FreshInvites> m_fresh; // under way
    std::optional<ApiError> m_freshError;
};

} // namespace Vestibule
