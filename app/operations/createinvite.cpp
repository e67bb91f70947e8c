// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/createinvite.h"

#include "domain/emailaddress.h"
#include "domain/foreigninvite.h"
#include "domain/invitemismatch.h"

#include <QPointer>

#include <utility>

namespace Vestibule {

CreateInvite::CreateInvite(InviteService *service, const NewInvite &invite, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_invite(invite)
    , m_list([service](const QString &after) { return service->listInvites(after); },
             [this](const Page<Invite> &page) { return take(page); })
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CreateInvite::searchFromTop);
    connect(&m_list, &PageTurner::waitingChanged, this, &CreateInvite::waitingChanged);
    connect(&m_list, &PageTurner::restarted, this, &CreateInvite::forgetPages);
    connect(&m_list, &PageTurner::finished, this, &CreateInvite::onListEnd);
}

CreateInvite::~CreateInvite() = default;

void CreateInvite::start()
{
    if (m_phase != Phase::Idle)
        return;
    m_startedAt = m_service->clock().now();
    send();
}

void CreateInvite::send()
{
    ++m_sends;
    m_create = m_service->createInvite(m_invite);
    connect(m_create.get(), &ApiCall::waitingChanged, this, &CreateInvite::waitingChanged);
    connect(m_create.get(), &ApiCall::finished, this, &CreateInvite::onSent);
    setPhase(Phase::Sending);
}

void CreateInvite::search(qint64 sentAt)
{
    if (m_phase != Phase::Idle)
        return;
    m_startedAt = sentAt;
    m_outcome = Unexpected(
        ApiError{.kind = ApiError::Kind::OutcomeUnknown, .cause = ApiError::Kind::Cancelled});
    searchTwice();
}

void CreateInvite::cancel()
{
    if (m_create)
        m_create->cancel();
    else if (m_list.isRunning())
        m_list.cancel();
    else if (m_pause.isActive())
        stopPausing();
}

void CreateInvite::stopPausing()
{
    m_pause.stop();
    m_searchError = ApiError{.kind = ApiError::Kind::Cancelled};
    QMetaObject::invokeMethod(
        this, [this] { finish(SearchResult::Failed); }, Qt::QueuedConnection);
}

void CreateInvite::onSent()
{
    const auto call = std::move(m_create);
    m_outcome = call->result();
    m_requestId = call->requestId();
    compareAnswer();
    if (!m_outcome && m_outcome.error().kind == ApiError::Kind::OutcomeUnknown)
        searchTwice();
    else
        finish(SearchResult::NotNeeded);
}

void CreateInvite::compareAnswer()
{
    if (!m_outcome)
        return;
    if (foldedEmail(m_outcome->email) != foldedEmail(m_invite.email)) {
        m_outcome = Unexpected(ApiError{.kind = ApiError::Kind::OutcomeUnknown,
                                        .detail = QStringLiteral("another address"),
                                        .cause = ApiError::Kind::BadAnswer});
    } else if (!matchesRequest(*m_outcome, m_invite)) {
        m_answered = *m_outcome;
        m_outcome = Unexpected(inviteMismatch(*m_answered, m_invite));
    }
}

// A gateway that limits requests lets none of them through, as a rule; the searches hold it to
// that.
bool CreateInvite::maySendAgain() const
{
    return m_outcome.error().cause == ApiError::Kind::RateLimited && !m_foreignRole
        && m_sends < kMostSends;
}

void CreateInvite::searchTwice()
{
    m_searchedOnce = false;
    searchFromTop();
}

void CreateInvite::searchFromTop()
{
    forgetPages();
    m_sawUnreadable = false;
    m_list.start();
    setPhase(Phase::Searching);
}

void CreateInvite::forgetPages()
{
    m_sawUndated = false;
    m_foreignRole.reset();
}

Likeness CreateInvite::likenessOf(const Invite &invite) const
{
    return Vestibule::likenessOf(invite, m_invite, m_knownIds, m_startedAt);
}

PageTurner::Wants CreateInvite::take(const Page<Invite> &page)
{
    m_sawUnreadable = m_sawUnreadable || !page.malformed.isEmpty();
    for (const Invite &invite : page.items) {
        const Likeness likeness = likenessOf(invite);
        if (likeness == Likeness::Ours) {
            m_outcome = invite;
            return PageTurner::Wants::Enough;
        }
        m_sawUndated = m_sawUndated || likeness == Likeness::Undated;
        if (likeness == Likeness::Foreign)
            m_foreignRole = invite.role;
    }
    return PageTurner::Wants::More;
}

void CreateInvite::onListEnd()
{
    // The invite may be the one row that cannot be read or told from an older one: anything else
    // than "unknown" would be a guess.
    if (m_outcome) {
        finish(SearchResult::Found);
    } else if (m_list.error()) {
        failSearch(*m_list.error());
    } else if (m_sawUndated) {
        failSearch(ApiError{.kind = ApiError::Kind::BadAnswer,
                            .detail = QStringLiteral(
                                "an invite of this address without the time when it was made")});
    } else if (m_sawUnreadable) {
        failSearch(ApiError{.kind = ApiError::Kind::BadAnswer,
                            .detail = QStringLiteral("a row of the list")});
    } else if (m_searchedOnce && maySendAgain()) {
        send();
    } else if (m_searchedOnce) {
        if (m_foreignRole && !m_answered)
            markInvitedByAnother(m_outcome.error(), *m_foreignRole);
        finish(SearchResult::NotFound);
    } else {
        m_searchedOnce = true;
        m_pause.start();
        setPhase(Phase::Pausing);
    }
}

void CreateInvite::failSearch(const ApiError &error)
{
    m_searchError = error;
    finish(SearchResult::Failed);
}

void CreateInvite::finish(SearchResult result)
{
    m_searchResult = result;
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

Wait CreateInvite::wait() const
{
    return m_create ? m_create->wait() : m_list.wait();
}

} // namespace Vestibule
