// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apicall.h"
#include "api/knownpace.h"
#include "api/servicetimes.h"
#include "domain/adminkey.h"
#include "domain/auditentry.h"
#include "domain/credentials.h"
#include "domain/invite.h"
#include "domain/member.h"
#include "domain/newinvite.h"
#include "domain/page.h"
#include "domain/project.h"
#include "domain/serverclock.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace Vestibule {

namespace Detail {
class Transport;
} // namespace Detail

/// The organization admin API: invites, the projects they may open, the members, what the audit
/// log says of invites, and until when keys last.
///
/// Every function starts one request and gives the caller the only handle to it. At most one
/// request per verb and endpoint is in flight; further ones queue. A 429 rests all of them.
/// A POST is sent once (again only after a 429); see OutcomeUnknown in ApiError. A DELETE is
/// repeated; where no answer came in the end, the error is the last one's.
/// Source of the rules: the API's published OpenAPI document and its official clients.
class InviteService : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMaxPageSize = 100; ///< the API's own bound

    explicit InviteService(const Credentials &credentials, const ServiceTimes &times = {},
                           QObject *parent = nullptr);
    ~InviteService() override;

    /// Why nothing is ever sent to that base URL; none where requests can go there.
    [[nodiscard]] static std::optional<ApiError> addressRefusal(const QString &baseUrl);

    /// A page after the cursor `after` (empty: from the top); `limit` is clamped to 1..100.
    [[nodiscard]] CallPtr<Page<Invite>> listInvites(const QString &after = {},
                                                    int limit = kMaxPageSize);
    /// An id that is empty, or holds anything but letters of ASCII, digits, _ and -, is never sent:
    /// InvalidArgument, here and for a delete.
    [[nodiscard]] CallPtr<InviteDetails> retrieveInvite(const QString &id);
    [[nodiscard]] CallPtr<Invite> createInvite(const NewInvite &invite);
    /// A 404 of the API counts as success: Revoked::AlreadyGone. One of a proxy, or of a base URL
    /// that leads elsewhere, is WrongAddress here as everywhere.
    [[nodiscard]] CallPtr<Revoked> deleteInvite(const QString &id);
    /// Archived ones as well.
    [[nodiscard]] CallPtr<Page<Project>> listProjects(const QString &after = {},
                                                      int limit = kMaxPageSize);
    /// Its id is as refused as that of an invite.
    [[nodiscard]] CallPtr<Project> retrieveProject(const QString &id);
    /// Those with one of the addresses, where any are given; a server may not heed them.
    [[nodiscard]] CallPtr<Page<Member>> listMembers(const QString &after = {},
                                                    int limit = kMaxPageSize,
                                                    const QStringList &emails = {});
    /// The audit log's entries about invites, the latest first. It may be off, or not for this
    /// key: MissingScope, Forbidden and NotFound are common and no fault.
    [[nodiscard]] CallPtr<Page<AuditEntry>> listAuditLogs(const AuditQuestion &question,
                                                          const QString &after = {},
                                                          int limit = kMaxPageSize);
    /// The admin keys of the organization, without what they are. As the audit log, it may be
    /// closed to a key that may do everything else.
    [[nodiscard]] CallPtr<Page<ListedKey>> listAdminKeys(const QString &after = {},
                                                         int limit = kMaxPageSize);

    /// The host that is spoken to, for people ("api.openai.com", "127.0.0.1:8080").
    [[nodiscard]] QString host() const;

    /// Of a call that has its turn: for whoever makes one call at a time.
    [[nodiscard]] Wait wait() const;

    /// What was learned of the pace of each endpoint, to be kept; `nowMs` is this computer's time,
    /// UTC. It may be given what an earlier service learned, best before the first call.
    [[nodiscard]] QList<KnownPace> paces(qint64 nowMs) const;
    void setPaces(const QList<KnownPace> &paces, qint64 nowMs);
    /// How many requests a minute the API takes, as its 429s have taught: of the endpoint that
    /// takes the fewest. None before the first.
    [[nodiscard]] std::optional<double> paceSeen() const;

    /// What time it is at the server, as its answers tell.
    [[nodiscard]] const ServerClock &clock() const;
    void setLocalClock(const Clock &clock); ///< of this computer; before the first call
    /// Whether the API has called the admin key invalid, in an answer to whatever call.
    [[nodiscard]] bool isKeyRefused() const;

signals:
    void waitingChanged(); ///< poll wait().leftMs for the seconds
    /// Once: this computer's clock differs from the server's by more than two minutes. Seconds
    /// that the server is ahead, as in ServerClock::skew().
    void clockFoundOff(qint64 skew);
    void keyRefused(); ///< once: isKeyRefused() has become true

private:
    std::shared_ptr<Detail::Transport> m_transport;
};

} // namespace Vestibule
