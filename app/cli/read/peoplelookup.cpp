// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/read/peoplelookup.h"

#include "cli/terminal/commandtext.h"
#include "domain/draft/peoplegaps.h"
#include "domain/emailaddress.h"

namespace Vestibule {

namespace {

bool mayNotRead(const std::optional<ApiError> &error)
{
    return error && error->kind == ApiError::Kind::MissingScope;
}

} // namespace

PeopleLookup::PeopleLookup(InviteService *service, InviteMemory &memory, Console &console,
                           QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_memory(memory)
    , m_console(console)
{ }

PeopleLookup::~PeopleLookup() = default;

void PeopleLookup::start(const QList<InviteDraft> &drafts, const NewInvite &forAll,
                         bool withProjects)
{
    m_drafts = drafts;
    m_forAll = forAll;
    m_withProjects = withProjects;
    m_invites = std::make_unique<ReadAllInvites>(m_service);
    m_memory.prepare(*m_invites);
    if (const auto known = m_memory.load())
        m_invites->setKnown(*known);
    QSet<QString> addresses;
    for (const InviteDraft &draft : drafts)
        addresses.insert(foldedEmail(draft.email));
    m_invites->setNeeded([addresses](const Invite &invite) {
        return addresses.contains(foldedEmail(invite.email));
    });
    connect(m_invites.get(), &ReadAllInvites::arrived, this, &PeopleLookup::onArrived);
    connect(m_invites.get(), &ReadAllInvites::finished, this, &PeopleLookup::onInvites);
    m_invites->start();
}

void PeopleLookup::stop()
{
    if (m_invites)
        m_invites->stop();
    if (m_projects)
        m_projects->disconnect(this);
    if (m_members)
        m_members->disconnect(this);
}

void PeopleLookup::onArrived(const QList<Invite> &invites)
{
    for (const Invite &invite : invites)
        m_known.addInvite(invite);
    m_console.showProgress(CommandText::tr("Looking for earlier invites of these people: %n read…",
                                           nullptr, m_invites->count()));
}

void PeopleLookup::onInvites()
{
    m_console.clearProgress();
    // Some keys may write and not read; whoever uses one cannot look, and wants to invite.
    if (mayNotRead(m_invites->error())) {
        m_console.say(CommandText::tr("This key has no permission to read the list, so pending "
                                      "invites of the same people are not found."));
    } else if (m_invites->error()) {
        m_error = m_invites->error();
        emit finished();
        return;
    }
    m_memory.save(*m_invites);
    m_console.say(m_invites->malformedText());
    if (m_withProjects)
        readProjects();
    else
        readMembers();
}

void PeopleLookup::readProjects()
{
    m_projects = std::make_unique<ReadProjects>(m_service);
    connect(m_projects.get(), &ReadProjects::finished, this, &PeopleLookup::onProjects);
    m_projects->start();
}

void PeopleLookup::onProjects()
{
    if (!m_projects->error()) {
        m_known.setProjects(m_projects->projects());
    } else if (mayNotRead(m_projects->error())) {
        m_console.say(projectsGapText(*m_projects->error()));
    } else {
        m_error = m_projects->error();
        emit finished();
        return;
    }
    readMembers();
}

void PeopleLookup::readMembers()
{
    QStringList emails;
    const QList<JudgedDraft> judged =
        judgeDrafts(m_drafts, m_known, m_forAll, m_service->clock().serverNow());
    for (const JudgedDraft &draft : judged) {
        if (draft.isReady())
            emails << draft.invite.email;
    }
    m_members = std::make_unique<ReadMembers>(m_service, emails);
    connect(m_members.get(), &ReadMembers::finished, this, &PeopleLookup::onMembers);
    m_members->start();
}

// The API refuses members by itself, so that without them nothing goes wrong, only later.
void PeopleLookup::onMembers()
{
    const QList<Member> &members = m_members->members();
    for (const Member &member : members)
        m_known.addMember(member);
    if (m_members->error())
        m_console.say(membersGapText(*m_members->error()));
    emit finished();
}

} // namespace Vestibule
