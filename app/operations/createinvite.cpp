// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/createinvite.h"

#include "domain/emailaddress.h"

#include <algorithm>
#include <utility>

namespace Vestibule {

namespace {

ApiError lookProblem(ApiError::Kind kind, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

} // namespace

CreateInvite::CreateInvite(InviteService *service, const NewInvite &invite, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_invite(invite)
{ }

CreateInvite::~CreateInvite() = default;

void CreateInvite::start()
{
    if (m_phase != Phase::Idle)
        return;
    m_create = m_service->createInvite(m_invite);
    connect(m_create.get(), &ApiCall::waitingChanged, this, &CreateInvite::waitingChanged);
    connect(m_create.get(), &ApiCall::finished, this, &CreateInvite::onSent);
    setPhase(Phase::Sending);
}

void CreateInvite::cancel()
{
    if (m_create)
        m_create->cancel();
    else if (m_list)
        m_list->cancel();
}

void CreateInvite::lookAgain()
{
    if (m_phase == Phase::Finished && (m_look == Look::Failed || m_look == Look::NotFound))
        lookFromTop();
}

void CreateInvite::onSent()
{
    const auto call = std::move(m_create);
    m_outcome = call->result();
    if (!m_outcome && m_outcome.error().kind == ApiError::Kind::OutcomeUnknown)
        lookFromTop();
    else
        finish(Look::NotNeeded);
}

void CreateInvite::lookFromTop()
{
    m_cursor.clear();
    m_seenCursors.clear();
    m_restarted = false;
    m_sawUnreadable = false;
    requestPage();
    setPhase(Phase::Looking);
}

void CreateInvite::requestPage()
{
    m_list = m_service->listInvites(m_cursor);
    connect(m_list.get(), &ApiCall::waitingChanged, this, &CreateInvite::waitingChanged);
    connect(m_list.get(), &ApiCall::finished, this, &CreateInvite::onPage);
}

bool CreateInvite::isOurs(const Invite &invite) const
{
    return statusOf(invite.status) == InviteStatus::Pending && !m_knownIds.contains(invite.id)
        && foldedEmail(invite.email) == foldedEmail(m_invite.email);
}

void CreateInvite::onPage()
{
    const auto call = std::move(m_list);
    if (!call->result()) {
        onLookFailed(call->result().error());
        return;
    }
    const Page<Invite> &page = *call->result();
    const auto found = std::find_if(page.items.cbegin(), page.items.cend(),
                                    [this](const Invite &invite) { return isOurs(invite); });
    if (found != page.items.cend()) {
        m_outcome = *found;
        finish(Look::Found);
        return;
    }
    m_sawUnreadable = m_sawUnreadable || !page.malformed.isEmpty();
    if (page.hasMore) {
        m_seenCursors.insert(m_cursor);
        m_cursor = page.cursor;
        if (m_seenCursors.contains(m_cursor))
            onLookFailed(lookProblem(ApiError::Kind::CursorStuck, {}));
        else
            requestPage();
    } else if (m_sawUnreadable) {
        // The invite may be the one row that cannot be read: "not found" would be a guess.
        onLookFailed(lookProblem(ApiError::Kind::BadAnswer, QStringLiteral("a row of the list")));
    } else {
        finish(Look::NotFound);
    }
}

void CreateInvite::onLookFailed(const ApiError &error)
{
    // A cursor whose invite was deleted meanwhile may be refused: once more from the top.
    if (error.httpStatus == 400 && !m_cursor.isEmpty() && !m_restarted) {
        m_restarted = true;
        m_cursor.clear();
        m_seenCursors.clear();
        requestPage();
        return;
    }
    m_lookError = error;
    finish(Look::Failed);
}

void CreateInvite::finish(Look look)
{
    m_look = look;
    setPhase(Phase::Finished);
    emit finished();
}

void CreateInvite::setPhase(Phase phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    emit phaseChanged();
}

ApiCall::WaitReason CreateInvite::waitReason() const
{
    if (m_create)
        return m_create->waitReason();
    return m_list ? m_list->waitReason() : ApiCall::WaitReason::None;
}

qint64 CreateInvite::waitLeftMs() const
{
    if (m_create)
        return m_create->waitLeftMs();
    return m_list ? m_list->waitLeftMs() : 0;
}

} // namespace Vestibule
