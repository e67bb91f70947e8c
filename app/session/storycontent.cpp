// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/storycontent.h"

#include "domain/emailaddress.h"
#include "domain/errortext.h"
#include "models/list/invitecells.h"
#include "session/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace Vestibule {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::StoryContent)
};

/// What is known of a project beside its name; empty where nothing is to be said.
QString projectNote(const QString &id, const Session *session)
{
    const std::optional<QList<Project>> &projects = session->projects();
    if (!projects)
        return {};
    const auto known = std::find_if(projects->cbegin(), projects->cend(),
                                    [&id](const Project &project) { return project.id == id; });
    if (known == projects->cend())
        return Words::tr("missing", "a project");
    return known->isArchived() ? Words::tr("archived", "a project") : QString();
}

QStringList projectLines(const Invite &invite, Session *session)
{
    if (!invite.projects)
        return {Words::tr("Not given by the API")};
    if (invite.projects->isEmpty())
        return {Words::tr("None", "no project")};
    QStringList lines;
    for (const ProjectGrant &grant : *invite.projects) {
        const QString name = session->invites()->projectTitle(grant.id);
        const QString role = InviteCells::projectRoleText(grant.role);
        const QString line =
            role.isEmpty() ? name : Words::tr("%1, as %2", "project, as role").arg(name, role);
        const QString note = projectNote(grant.id, session);
        lines += note.isEmpty()
            ? line
            : Words::tr("%1 (%2)", "project, as role (archived)").arg(line, note);
    }
    return lines;
}

} // namespace

void tellMembership(const QString &email, const Session &session, InviteStory &story)
{
    using Membership = InviteStory::Membership;
    const std::optional<QList<Member>> &members = session.members();
    if (!members) {
        if (session.isReadingMembers())
            story.membership = Membership::Reading;
        else if (session.membersError() && story.membership == Membership::NotRead
                 && isLasting(*session.membersError())) {
            story.membership = Membership::Refused;
            story.membersError = session.membersError();
        }
        return;
    }
    story.membership = Membership::No;
    story.membersError.reset();
    const QString folded = foldedEmail(email);
    if (!session.memberEmails()->contains(folded))
        return;
    const auto member =
        std::find_if(members->cbegin(), members->cend(),
                     [&folded](const Member &known) { return foldedEmail(known.email) == folded; });
    story.membership = Membership::Yes;
    story.member = member != members->cend() ? *member : Member{};
}

StoryContent storyContent(const Invite &invite, const InviteStory &story,
                          const QList<Invite> &others, Session *session)
{
    const qint64 now = session->invites()->clock()();
    StoryContent content;
    content.id = invite.id;
    content.email = invite.email;
    content.state = stateOf(invite, now);
    content.stateLine = StoryText::stateLine(invite, now);
    content.isRevocable = isRevocable(invite);
    content.now = now;
    content.timeline = StoryText::timeline(invite, story, now);
    content.note = StoryText::auditNote(story);
    content.canRetry = (story.auditError && !isLasting(*story.auditError))
        || (story.membersError && !isLasting(*story.membersError));
    content.role = InviteCells::roleText(invite.role);
    content.projects = projectLines(invite, session);
    QStringList ids;
    if (invite.projects) {
        for (const ProjectGrant &grant : *invite.projects)
            ids += grant.id;
    }
    content.projectIds = ids.join(u'\n');
    content.membership = StoryText::membership(invite, story, now);
    if (story.membership == InviteStory::Membership::Yes)
        content.memberId = story.member.id;
    content.others = StoryText::others(invite, story, others, now);
    content.rawJson = story.rawJson.value_or(QByteArray());
    if (story.jsonError)
        content.jsonNote = errorText(*story.jsonError).what;
    return content;
}

} // namespace Vestibule
