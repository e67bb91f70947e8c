// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "cli/line/writtencommand.h"
#include "domain/clock.h"
#include "domain/credentials.h"
#include "models/filter/invitefiltermodel.h"
#include "models/list/invitetablemodel.h"
#include "operations/readmembers.h"
#include "operations/readprojects.h"
#include "session/inviterreader.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>

namespace Vestibule {

class ListKeeper;
class ListMemory;

/// Everything that lives as long as one key is used: the service, the list and its order.
class Session : public QObject
{
    Q_OBJECT

public:
    /// Where the key came from.
    enum class Source { Keychain, ThisRun, Environment, Demo };

    /// `clock` is this computer's.
    Session(const Credentials &credentials, Source source, const Clock &clock,
            QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] InviteService *service() { return &m_service; }
    /// To be called while the session lives.
    [[nodiscard]] ServerNow serverNow() const;
    [[nodiscard]] InviteTableModel *invites() { return &m_invites; }
    [[nodiscard]] InviteFilterModel *filter() { return &m_filter; }
    [[nodiscard]] InvitePager *pager() { return &m_pager; }
    [[nodiscard]] Source source() const { return m_source; }
    /// Whom we speak to and with which key, for people.
    [[nodiscard]] QString place() const;
    /// As it was given with the key; mostly empty.
    [[nodiscard]] const QString &organizationId() const { return m_organizationId; }
    /// Of the profile it works in, where there are several to tell apart; else empty.
    [[nodiscard]] const QString &profileName() const { return m_profileName; }
    void setProfileName(const QString &name) { m_profileName = name; } ///< before it is handed on
    [[nodiscard]] CommandTarget commandTarget() const ///< for commands that do what is done here
    {
        return {m_source == Source::Demo, m_profileName};
    }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; } ///< see Credentials::readOnly
    /// When the top of the list was last read; invalid before the first page.
    [[nodiscard]] QDateTime lastRead() const { return m_lastRead; }

    /// All of them, archived ones too; none before they were read, or where they cannot be.
    [[nodiscard]] const std::optional<QList<Project>> &projects() const { return m_projects; }
    [[nodiscard]] QList<Project> knownProjects() const ///< none before they are read
    {
        return m_projects.value_or(QList<Project>());
    }

    /// Everybody in the organization; none before they were read, or where they cannot be.
    [[nodiscard]] const std::optional<QList<Member>> &members() const { return m_members; }
    /// Their folded addresses, made once; nullptr while members() is empty.
    [[nodiscard]] const QSet<QString> *memberEmails() const;
    /// Why members() could not be read; MissingScope is common and no fault.
    [[nodiscard]] const std::optional<ApiError> &membersError() const { return m_membersError; }
    [[nodiscard]] bool isReadingMembers() const { return m_memberReader != nullptr; }
    void wantMembers(); ///< reads them, where they are not there; again after an error
    void refreshMembers(); ///< reads them again, keeping what is there until then

    /// Who sent the invites; reads nothing before that is wanted.
    [[nodiscard]] InviterReader *inviters() { return &m_inviters; }

    /// Before start(): the list is shown as it is remembered before it is read, and kept.
    void remember(const ListMemory &memory, const Credentials &credentials);
    [[nodiscard]] ListKeeper *keeper() { return m_keeper.get(); } ///< nullptr: nothing is kept

    void start(); ///< asks for the first page, then for the names of the projects

signals:
    void projectsChanged();
    void membersChanged(); ///< read, or given up; see membersError()

private:
    void onPage();
    void read();
    void onProjects();
    void onMembers();

    InviteService m_service;
    InvitePager m_pager;
    InviteTableModel m_invites;
    InviteFilterModel m_filter;
    InviterReader m_inviters;
    Source m_source;
    QString m_organizationId;
    QString m_profileName;
    bool m_readOnly;
    QDateTime m_lastRead;
    bool m_topAwaited = true;
    bool m_projectsAsked = false;
    ReadProjects m_projectReader;
    std::optional<QList<Project>> m_projects;
    std::unique_ptr<ReadMembers> m_memberReader;
    std::optional<QList<Member>> m_members;
    std::shared_ptr<const QSet<QString>> m_memberEmails; // folded; the table has them too
    std::optional<ApiError> m_membersError;
    std::unique_ptr<ListKeeper> m_keeper;
};

} // namespace Vestibule
