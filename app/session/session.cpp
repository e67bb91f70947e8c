// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"

#include "session/listkeeper.h"

#include <utility>

namespace Vestibule {

namespace {

ServiceTimes timesOf(Session::Source source)
{
    ServiceTimes times;
    if (source == Session::Source::Demo)
        times.quietPerMinute = 0; // nobody counts there
    return times;
}

} // namespace

Session::Session(const Credentials &credentials, Source source, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_service(credentials, timesOf(source))
    , m_pager(&m_service)
    , m_invites(&m_pager, [this] { return m_service.clock().now(); })
    , m_filter(&m_invites)
    , m_inviters(&m_service, &m_invites)
    , m_source(source)
    , m_organizationId(credentials.organizationId)
    , m_readOnly(credentials.readOnly)
    , m_projectReader(&m_service)
{
    m_service.setLocalClock(clock);
    connect(&m_projectReader, &ReadProjects::finished, this, &Session::onProjects);
    connect(pager(), &InvitePager::pageArrived, this, &Session::onPage);
    connect(pager(), &InvitePager::restarted, this, [this] { m_topAwaited = true; });
}

Session::~Session()
{
    if (m_keeper)
        m_keeper->saveAtEnd();
}

void Session::remember(const ListMemory &memory, const Credentials &credentials)
{
    m_keeper = std::make_unique<ListKeeper>(this, memory, credentials);
    connect(m_keeper.get(), &ListKeeper::loaded, this, &Session::read);
}

ServerNow Session::serverNow() const
{
    return [this] { return m_service.clock().serverNow(); };
}

QString Session::place() const
{
    if (m_source == Source::Demo)
        return tr("Demo organization");
    QString place = m_service.host();
    if (!m_organizationId.isEmpty())
        place = tr("%1 at %2", "organization id at host").arg(m_organizationId, place);
    if (m_readOnly)
        place = tr("%1, read-only").arg(place);
    if (m_source == Source::Environment)
        return tr("%1, key from OPENAI_ADMIN_KEY").arg(place);
    if (m_source == Source::ThisRun)
        return tr("%1, key for this session only").arg(place);
    return place;
}

void Session::start()
{
    if (m_keeper)
        m_keeper->load();
    else
        read();
}

void Session::read()
{
    if (m_invites.hasAsOfRows())
        pager()->refresh(); // anew where somebody could not wait: that page did not know of them
    else
        pager()->fetchMore();
}

void Session::onPage()
{
    if (m_topAwaited) {
        m_lastRead = QDateTime::currentDateTime();
        // A view that still has no rows would at once ask for the second page.
        if (m_filter.rowCount() == 0)
            m_filter.flush();
    }
    m_topAwaited = false;
    if (!m_projectsAsked)
        m_projectReader.start();
    m_projectsAsked = true;
}

void Session::onProjects()
{
    // Names are an extra: a key that may not list projects shows their ids.
    m_invites.setProjects(m_projectReader.projects());
    if (m_projectReader.error())
        return;
    m_projects = m_projectReader.projects();
    emit projectsChanged();
}

const QSet<QString> *Session::memberEmails() const
{
    return m_memberEmails.get();
}

void Session::wantMembers()
{
    if (!m_members)
        refreshMembers();
}

void Session::refreshMembers()
{
    if (isReadingMembers())
        return;
    m_membersError.reset();
    m_memberReader = std::make_unique<ReadMembers>(&m_service);
    connect(m_memberReader.get(), &ReadMembers::finished, this, &Session::onMembers);
    m_memberReader->start();
}

void Session::onMembers()
{
    // It is the one that signals, so it goes a turn later.
    ReadMembers *reader = m_memberReader.release();
    reader->deleteLater();
    m_membersError = reader->error();
    if (!m_membersError) {
        m_members = reader->members();
        m_memberEmails = std::make_shared<const QSet<QString>>(reader->foldedEmails());
        m_invites.setMembers(m_memberEmails);
    }
    emit membersChanged();
}

} // namespace Vestibule
