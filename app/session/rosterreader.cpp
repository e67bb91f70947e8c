// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/rosterreader.h"

#include "domain/draft/peoplegaps.h"
#include "session/session.h"

#include <utility>

namespace Vestibule {

RosterReader::RosterReader(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(session->pager(), &InvitePager::stateChanged, this, &RosterReader::onPager);
    connect(session->pager(), &InvitePager::waitingChanged, this, &RosterReader::progressed);
    connect(&m_scan, &RowScan::begun, this, [this] { m_sources.invites.items.clear(); });
    connect(&m_scan, &RowScan::reached, this, [this](int first, int last) {
        for (int row = first; row <= last; ++row)
            m_sources.invites.items.append(m_session->invites()->inviteAt(row));
    });
    connect(&m_scan, &RowScan::caughtUp, this, &RosterReader::onGathered);
}

RosterReader::~RosterReader()
{
    if (m_session)
        m_session->pager()->disconnect(this); // it does not hear of the claim that it lets go
}

void RosterReader::start(Invites invites)
{
    cancel();
    m_wanted = invites;
    m_sources = {};
    m_gaps.clear();
    m_error.reset();
    m_stage = Stage::Projects;
    m_projects = std::make_unique<ReadProjects>(m_session->service());
    connect(m_projects.get(), &ReadProjects::finished, this, &RosterReader::onProjects);
    m_projects->start();
    emit progressed();
}

void RosterReader::cancel()
{
    m_stage = Stage::Idle;
    m_projects.reset();
    m_members.reset();
    m_scan.setInvites(nullptr);
    m_claim = {};
}

QString RosterReader::progressText() const
{
    switch (m_stage) {
    case Stage::Idle:
        break;
    case Stage::Projects:
    case Stage::Members:
        return tr("Reading projects and members…");
    case Stage::Invites:
    case Stage::Gathering:
        return tr("%Ln invite(s) read; a plan needs all of them", nullptr,
                  m_session->invites()->rowCount());
    }
    return {};
}

Wait RosterReader::wait() const
{
    return m_stage == Stage::Projects && m_projects ? m_projects->wait()
        : m_stage == Stage::Invites && m_session    ? m_session->pager()->wait()
                                                    : Wait{};
}

bool RosterReader::isGap(const ApiError &error, const QString &gap)
{
    if (error.kind != ApiError::Kind::MissingScope && error.kind != ApiError::Kind::Forbidden)
        return false;
    m_gaps.append(gap);
    return true;
}

void RosterReader::onProjects()
{
    const std::optional<ApiError> error = m_projects->error();
    if (error && !isGap(*error, projectsGapText(*error))) {
        endWith(error);
        return;
    }
    m_sources.projects = {m_projects->projects(), !error};
    m_stage = Stage::Members;
    m_members = std::make_unique<ReadMembers>(m_session->service());
    connect(m_members.get(), &ReadMembers::finished, this, &RosterReader::onMembers);
    m_members->start();
    emit progressed();
}

void RosterReader::onMembers()
{
    const std::optional<ApiError> error = m_members->error();
    if (error && !isGap(*error, membersGapText(*error))) {
        endWith(error);
        return;
    }
    m_sources.members = {m_members->members(), !error};
    readInvites();
}

void RosterReader::readInvites()
{
    InvitePager *pager = m_session->pager();
    const InviteTableModel *invites = m_session->invites();
    m_stage = Stage::Invites;
    const bool lately = pager->isReadWhole() && !pager->isRefreshing() && !invites->hasAsOfRows()
        && invites->wholeAt() > 0 && invites->clock()() - invites->wholeAt() < kLately;
    if (m_wanted == Invites::ReadLately && lately) {
        gather();
        return;
    }
    // A refresh that meets what is known ends early; the claim then has the rest read as well.
    if (pager->hasLoadedAnything())
        pager->refresh();
    m_claim = pager->claimAll();
    emit progressed();
}

void RosterReader::onPager()
{
    if (m_stage != Stage::Invites)
        return;
    InvitePager *pager = m_session->pager();
    switch (pager->state()) {
    case InvitePager::State::Complete:
        if (pager->isRefreshing())
            return;
        if (pager->isReadWhole())
            gather();
        else if (!m_claim.isHeld())
            m_claim = pager->claimAll();
        return;
    case InvitePager::State::Failed:
        endWith(pager->error());
        return;
    case InvitePager::State::Loading:
        emit progressed();
        return;
    case InvitePager::State::Idle:
        if (!m_claim.isHeld()) { // somebody has stopped the loading, which ends this as well
            ApiError error;
            error.kind = ApiError::Kind::Cancelled;
            endWith(error);
        }
        return;
    }
}

void RosterReader::gather()
{
    m_stage = Stage::Gathering;
    m_claim = {};
    m_scan.setInvites(m_session->invites());
    emit progressed();
}

void RosterReader::onGathered()
{
    if (m_stage != Stage::Gathering || !m_scan.isCaughtUp())
        return;
    m_scan.setInvites(nullptr);
    m_sources.invites.isWhole =
        m_session->pager()->isReadWhole() && m_session->invites()->malformedCount() == 0;
    m_sources.now = m_session->service()->clock().serverNow();
    endWith({});
}

void RosterReader::endWith(const std::optional<ApiError> &error)
{
    m_error = error;
    m_stage = Stage::Idle;
    m_claim = {};
    emit finished();
}

} // namespace Vestibule
