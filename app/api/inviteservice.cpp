// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/inviteservice.h"

#include "api/detail/auditdecoder.h"
#include "api/detail/callrunner.h"
#include "api/detail/endpoints.h"
#include "api/detail/invitedecoder.h"
#include "api/detail/requestbuilder.h"
#include "api/detail/transport.h"

#include <QRegularExpression>

namespace Vestibule {

namespace {

template <typename T>
CallPtr<T> makeCall(const std::shared_ptr<Detail::Transport> &transport,
                    const Detail::RequestSpec &spec, typename Call<T>::Decoder decoder,
                    std::optional<ApiError> refused = std::nullopt)
{
    if (!refused)
        refused = transport->refusal(spec.verb);
    auto runner = std::make_unique<Detail::CallRunner>(transport, spec, std::move(refused));
    return CallPtr<T>(new Call<T>(std::move(runner), std::move(decoder)));
}

/// An empty id would turn a call about one invite into one about all, and proxies and servers are
/// not of one mind about "..", nor about a slash that is encoded.
std::optional<ApiError> refuseId(const QString &id, const QString &whose)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_-]+\\z"));
    if (plain.match(id).hasMatch())
        return std::nullopt;
    return ApiError{.kind = ApiError::Kind::InvalidArgument, .detail = whose};
}

} // namespace

InviteService::InviteService(const Credentials &credentials, const ServiceTimes &times,
                             QObject *parent)
    : QObject(parent)
    , m_transport(std::make_shared<Detail::Transport>(credentials, times))
{
    // Not from within an answer, whose call somebody may drop.
    connect(m_transport.get(), &Detail::Transport::clockFoundOff, this,
            &InviteService::clockFoundOff, Qt::QueuedConnection);
    connect(m_transport.get(), &Detail::Transport::keyRefused, this, &InviteService::keyRefused,
            Qt::QueuedConnection);
    connect(m_transport.get(), &Detail::Transport::waitingChanged, this,
            &InviteService::waitingChanged);
}

InviteService::~InviteService() = default;

Wait InviteService::wait() const
{
    return m_transport->wait();
}

QList<KnownPace> InviteService::paces(qint64 nowMs) const
{
    return m_transport->paces(nowMs);
}

void InviteService::setPaces(const QList<KnownPace> &paces, qint64 nowMs)
{
    m_transport->setPaces(paces, nowMs);
}

std::optional<double> InviteService::paceSeen() const
{
    return m_transport->paceSeen();
}

const ServerClock &InviteService::clock() const
{
    return m_transport->clock();
}

void InviteService::setLocalClock(const Clock &clock)
{
    m_transport->setLocalClock(clock);
}

bool InviteService::isKeyRefused() const
{
    return m_transport->isKeyRefused();
}

CallPtr<Page<Invite>> InviteService::listInvites(const QString &after, int limit)
{
    return makeCall<Page<Invite>>(
        m_transport, Detail::listInvitesSpec(after, limit),
        [after](const Detail::Answer &answer) { return Detail::decodeInvitePage(answer, after); });
}

CallPtr<InviteDetails> InviteService::retrieveInvite(const QString &id)
{
    return makeCall<InviteDetails>(m_transport, Detail::retrieveInviteSpec(id),
                                   Detail::decodeInviteDetails,
                                   refuseId(id, QStringLiteral("invite id")));
}

CallPtr<Invite> InviteService::createInvite(const NewInvite &invite)
{
    return makeCall<Invite>(m_transport, Detail::createInviteSpec(invite), Detail::decodeInvite);
}

CallPtr<Revoked> InviteService::deleteInvite(const QString &id)
{
    return makeCall<Revoked>(
        m_transport, Detail::deleteInviteSpec(id),
        [id](const Detail::Answer &answer) { return Detail::decodeDeleted(answer, id); },
        refuseId(id, QStringLiteral("invite id")));
}

CallPtr<Page<Project>> InviteService::listProjects(const QString &after, int limit)
{
    return makeCall<Page<Project>>(
        m_transport, Detail::listProjectsSpec(after, limit),
        [after](const Detail::Answer &answer) { return Detail::decodeProjectPage(answer, after); });
}

CallPtr<Project> InviteService::retrieveProject(const QString &id)
{
    return makeCall<Project>(m_transport, Detail::retrieveProjectSpec(id), Detail::decodeProject,
                             refuseId(id, QStringLiteral("project id")));
}

CallPtr<Page<Member>> InviteService::listMembers(const QString &after, int limit,
                                                 const QStringList &emails)
{
    return makeCall<Page<Member>>(
        m_transport, Detail::listMembersSpec(after, limit, emails),
        [after](const Detail::Answer &answer) { return Detail::decodeMemberPage(answer, after); });
}

CallPtr<Page<AuditEntry>> InviteService::listAuditLogs(const AuditQuestion &question,
                                                       const QString &after, int limit)
{
    return makeCall<Page<AuditEntry>>(
        m_transport, Detail::listAuditLogsSpec(question, after, limit),
        [after](const Detail::Answer &answer) { return Detail::decodeAuditPage(answer, after); });
}

CallPtr<Page<ListedKey>> InviteService::listAdminKeys(const QString &after, int limit)
{
    return makeCall<Page<ListedKey>>(
        m_transport, Detail::listKeysSpec(after, limit),
        [after](const Detail::Answer &answer) { return Detail::decodeKeyPage(answer, after); });
}

std::optional<ApiError> InviteService::addressRefusal(const QString &baseUrl)
{
    return Detail::addressRefusal(baseUrl);
}

QString InviteService::host() const
{
    const QUrl url(m_transport->credentials().baseUrl);
    return url.port() == -1 ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
}

} // namespace Vestibule
