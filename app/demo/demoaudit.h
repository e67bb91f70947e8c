// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/demohistory.h"
#include "domain/invite.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Vestibule {

/// Who did something in the demo organization.
struct DemoActor
{
    enum class Kind { Session, PersonsKey, ServiceAccount };

    Kind kind = Kind::Session;
    QString keyId; ///< empty in a session
    QString id; ///< of the person or the service account
    QString email; ///< empty for a service account
};

/// An entry of the demo organization's audit log.
struct DemoAuditEntry
{
    QString id;
    QString type; ///< "invite.sent", "invite.accepted" or "invite.deleted"
    qint64 time = 0; ///< UTC unix seconds
    QString inviteId;
    QString email; ///< of the invited person; with "invite.sent" only
    QString role; ///< with "invite.sent" only
    DemoActor actor;
};

/// What a client wants to see of the log.
struct DemoAuditQuestion
{
    QStringList inviteIds; ///< empty: of all
    QStringList types; ///< empty: of all
    std::optional<qint64> notBefore; ///< UTC unix seconds
    std::optional<qint64> notAfter; ///< UTC unix seconds

    [[nodiscard]] bool wants(const DemoAuditEntry &entry) const;
};

/// Makes up who sent, accepted and deleted an invite. Nothing is kept: the same invite gives the
/// same entries whenever they are asked for.
class DemoAudit
{
public:
    /// What is dated from `openedAt` (UTC unix seconds) on was done with the demo's own key.
    DemoAudit(std::vector<DemoMember> admins, qint64 openedAt);

    [[nodiscard]] QList<DemoAuditEntry> entriesOf(const Invite &invite,
                                                  std::optional<qint64> deletedAt = {}) const;
    /// The invite that an entry is about, by the entry's id; empty where there is none.
    [[nodiscard]] static QString inviteIdOf(const QString &entryId);

private:
    [[nodiscard]] DemoActor senderOf(const Invite &invite) const;
    [[nodiscard]] DemoActor ownKey() const;

    std::vector<DemoMember> m_admins;
    qint64 m_openedAt;
};

} // namespace Vestibule
