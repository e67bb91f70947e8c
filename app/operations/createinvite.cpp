// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/createinvite.h"

#include "domain/emailaddress.h"

#include <QPointer>

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
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CreateInvite::lookFromTop);
}

CreateInvite::~CreateInvite() = default;

void CreateInvite::start()
{
    if (m_phase != Phase::Idle)
        return;
    m_startedAt = m_clock();
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
    else if (m_pause.isActive())
        stopPausing();
}

void CreateInvite::stopPausing()
{
    m_pause.stop();
    m_lookError = lookProblem(ApiError::Kind::Cancelled, {});
    QMetaObject::invokeMethod(
        this, [this] { finish(Look::Failed); }, Qt::QueuedConnection);
}

void CreateInvite::lookAgain()
{
    if (m_phase == Phase::Finished && (m_look == Look::Failed || m_look == Look::NotFound))
        lookTwice();
}

void CreateInvite::onSent()
{
    const auto call = std::move(m_create);
    m_outcome = call->result();
    if (!m_outcome && m_outcome.error().kind == ApiError::Kind::OutcomeUnknown)
        lookTwice();
    else
        finish(Look::NotNeeded);
}

void CreateInvite::lookTwice()
{
    m_lookedOnce = false;
    lookFromTop();
}

void CreateInvite::lookFromTop()
{
    m_cursor.clear();
    m_seenCursors.clear();
    m_restarted = false;
    m_sawUnreadable = false;
    m_sawUndated = false;
    requestPage();
    setPhase(Phase::Looking);
}

void CreateInvite::requestPage()
{
    m_list = m_service->listInvites(m_cursor);
    connect(m_list.get(), &ApiCall::waitingChanged, this, &CreateInvite::waitingChanged);
    connect(m_list.get(), &ApiCall::finished, this, &CreateInvite::onPage);
}

// It may have been accepted by now, and a state that this version does not know is one as well.
bool CreateInvite::mayBeOurs(const Invite &invite) const
{
    return statusOf(invite.status) != InviteStatus::Expired && !m_knownIds.contains(invite.id)
        && foldedEmail(invite.email) == foldedEmail(m_invite.email)
        && invite.createdAt.value_or(m_startedAt) >= m_startedAt - kClockSkew;
}

void CreateInvite::onPage()
{
    const auto call = std::move(m_list);
    if (!call->result()) {
        onLookFailed(call->result().error());
        return;
    }
    const Page<Invite> &page = *call->result();
    const auto found =
        std::find_if(page.items.cbegin(), page.items.cend(), [this](const Invite &invite) {
            return mayBeOurs(invite) && invite.createdAt;
        });
    if (found != page.items.cend()) {
        m_outcome = *found;
        finish(Look::Found);
        return;
    }
    m_sawUndated = m_sawUndated
        || std::any_of(page.items.cbegin(), page.items.cend(),
                       [this](const Invite &invite) { return mayBeOurs(invite); });
    m_sawUnreadable = m_sawUnreadable || !page.malformed.isEmpty();
    if (page.hasMore) {
        m_seenCursors.insert(m_cursor);
        m_cursor = page.cursor;
        if (m_seenCursors.contains(m_cursor))
            onLookFailed(lookProblem(ApiError::Kind::CursorStuck, {}));
        else
            requestPage();
    } else {
        onListEnd();
    }
}

void CreateInvite::onListEnd()
{
    // The invite may be the one row that cannot be read or told from an older one: anything else
    // than "unknown" would be a guess.
    if (m_sawUndated) {
        onLookFailed(lookProblem(
            ApiError::Kind::BadAnswer,
            QStringLiteral("an invite of this address without the time when it was made")));
    } else if (m_sawUnreadable) {
        onLookFailed(lookProblem(ApiError::Kind::BadAnswer, QStringLiteral("a row of the list")));
    } else if (m_lookedOnce) {
        finish(Look::NotFound);
    } else {
        m_lookedOnce = true;
        m_pause.start();
        setPhase(Phase::Pausing);
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
    const QPointer<CreateInvite> self(this); // who hears of the phase may delete it
    setPhase(Phase::Finished);
    if (self)
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
