// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/emailaddress.h"
#include "domain/text/visibletext.h"
#include "journal/journal.h"
#include "models/feeds/storytext.h"
#include "models/sameaddress.h"
#include "operations/storyreader.h"
#include "session/session.h"
#include "ui/details/detailscontroller.h"
#include "ui/details/detailspane.h"
#include "ui/window/invitespage.h"

#include <algorithm>

namespace Vestibule {

namespace {

constexpr int kNeighboursEachSide = 14;
constexpr qsizetype kMostAsked = 25; // asked about; so that one request has room for them

} // namespace

void DetailsController::readJournal()
{
    if (m_id.isEmpty() || !isShown())
        return;
    m_rested = true;
    if (m_journal == nullptr) {
        ask();
        return;
    }
    StepQuery query;
    query.text = m_email;
    m_journal->readSteps(query, m_journal,
                         [this, email = m_email](const JournalResult<QList<RunStep>> &steps) {
                             if (email != m_email || !isShown())
                                 return;
                             m_steps = steps.value_or(QList<RunStep>());
                             const QString wanted = foldedEmail(email);
                             m_steps.removeIf([&wanted](const RunStep &step) {
                                 return foldedEmail(step.invite.email) != wanted;
                             });
                             tell();
                             ask();
                         });
}

QStringList DetailsController::otherIds() const
{
    QStringList ids = m_sameAddress->ids();
    ids.removeAll(m_id);
    const QStringList known = StoryText::journalIds(m_id, m_steps);
    for (const QString &id : known) {
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids.first(std::min(ids.size(), kMostAsked));
}

StoryQuestion DetailsController::question(const Invite &invite) const
{
    StoryQuestion question;
    question.id = invite.id;
    question.email = invite.email;
    question.otherIds = otherIds();
    question.json = m_pane->isJsonOpen();
    question.member = !m_session->members() && !m_session->isReadingMembers()
        && !(m_session->membersError() && isLasting(*m_session->membersError()));
    const InviteFilterModel *filter = m_session->filter();
    const int row = filter->rowOf(invite.id);
    for (int distance = 1; row >= 0 && distance <= kNeighboursEachSide; ++distance) {
        for (const int other : {row + distance, row - distance}) {
            if (other < 0 || other >= filter->rowCount())
                continue;
            const Invite neighbour = filter->inviteAt(other);
            question.neighbours.append({neighbour.id, neighbour.email});
        }
    }
    return question;
}

void DetailsController::ask()
{
    if (!m_rested || m_id.isEmpty() || !isShown())
        return;
    const int row = m_session->invites()->rowOf(m_id);
    if (row >= 0)
        m_reader->ask(question(m_session->invites()->inviteAt(row)));
    tellSoon();
}

void DetailsController::askAgain()
{
    m_reader->forgetErrors();
    ask();
}

void DetailsController::tellMembership(const Invite &invite, InviteStory &story) const
{
    using Membership = InviteStory::Membership;
    const std::optional<QList<Member>> &members = m_session->members();
    if (!members) {
        if (m_session->isReadingMembers())
            story.membership = Membership::Reading;
        else if (m_session->membersError() && story.membership == Membership::NotRead
                 && isLasting(*m_session->membersError())) {
            story.membership = Membership::Refused;
            story.membersError = m_session->membersError();
        }
        return;
    }
    story.membership = Membership::No;
    story.membersError.reset();
    const QString folded = foldedEmail(invite.email);
    if (!m_session->memberEmails()->contains(folded))
        return;
    const auto member =
        std::find_if(members->cbegin(), members->cend(),
                     [&folded](const Member &known) { return foldedEmail(known.email) == folded; });
    story.membership = Membership::Yes;
    story.member = member != members->cend() ? *member : Member{};
}

InviteStory DetailsController::story(const Invite &invite)
{
    InviteStory story = m_reader->story(invite.id, otherIds(), invite.email);
    story.steps = m_steps;
    tellMembership(invite, story);
    // What a key may not do is said with the invite where it was found out, and not with each.
    if (story.auditRefused) {
        if (m_refusalToldFor.isEmpty())
            m_refusalToldFor = invite.id;
        if (m_refusalToldFor != invite.id)
            story.auditError.reset();
    }
    return story;
}

void DetailsController::tell()
{
    if (!isShown() || m_id.isEmpty())
        return;
    const InviteTableModel *invites = m_session->invites();
    const int row = invites->rowOf(m_id);
    if (row < 0)
        return;
    const Invite invite = invites->inviteAt(row);
    QList<Invite> others;
    const QStringList ids = m_sameAddress->ids();
    for (const QString &id : ids) {
        const int other = invites->rowOf(id);
        if (other >= 0 && id != m_id)
            others.append(invites->inviteAt(other));
    }
    m_pane->showStory(storyContent(invite, story(invite), others, m_session));
}

void DetailsController::onGone(const QString &id)
{
    const int row = m_session->invites()->rowOf(id);
    if (row < 0)
        return;
    const QString email = m_session->invites()->inviteAt(row).email;
    m_page->removeInvite(id);
    m_page->tell(ErrorBanner::Tone::Information,
                 tr("The invite for %1 was revoked elsewhere. It is gone from the list.")
                     .arg(visibleText(email)));
}

void DetailsController::goTo(const QString &id)
{
    const int row = m_session->invites()->rowOf(id);
    if (row >= 0)
        m_page->showInvite(m_session->invites()->inviteAt(row));
}

} // namespace Vestibule
