// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/roster/rosterexample.h"

#include "domain/emailaddress.h"
#include "domain/guard/owndomains.h"

#include <QSet>

#include <algorithm>

namespace Vestibule {

namespace {

// Which of those with an open invite, counted from 1, and which of the members.
constexpr int kLeaves = 3;
constexpr int kFirstChanged = 5;
constexpr int kStandsTwice = 7;
constexpr int kLeavesProtected = 9;
constexpr int kMemberWithOtherRole = 2;
constexpr int kMemberLeaves = 4;

bool isInvited(const RosterRow &row)
{
    return !row.draft.projects.isEmpty();
}

void makeOwner(RosterRow &row, const QString &note)
{
    row.draft.role = QStringLiteral("owner");
    row.note = note;
}

RosterRow newcomer(const QString &email, const QString &role, const QString &note)
{
    RosterRow row;
    row.draft.email = email;
    row.draft.role = role;
    row.note = note;
    return row;
}

/// Whether an invite opens a project that is archived or has gone, for which nobody can be invited.
bool opensGoneProject(const Invite &invite, const QList<Project> &projects)
{
    const auto isGone = [&projects](const ProjectGrant &grant) {
        return std::none_of(projects.cbegin(), projects.cend(), [&grant](const Project &project) {
            return project.id == grant.id && !project.isArchived();
        });
    };
    return invite.projects
        && std::any_of(invite.projects->cbegin(), invite.projects->cend(), isGone);
}

/// The folded addresses whose open invite cannot be changed: it opens such a project, or there is
/// another one.
QSet<QString> unchangeable(const RosterSources &sources)
{
    QSet<QString> emails;
    QSet<QString> invited;
    for (const Invite &invite : sources.invites.items) {
        if (!isOpen(invite.status))
            continue;
        const QString email = foldedEmail(invite.email);
        if (invited.contains(email) || opensGoneProject(invite, sources.projects.items))
            emails.insert(email);
        invited.insert(email);
    }
    return emails;
}

/// Somebody whose invite has expired, and who is on no list of today; empty where there is nobody.
QString lateOne(const RosterSources &sources, const QList<RosterRow> &today)
{
    const QList<Invite> &invites = sources.invites.items;
    QSet<QString> known;
    for (const RosterRow &row : today)
        known.insert(foldedEmail(row.draft.email));
    const auto late = std::find_if(invites.cbegin(), invites.cend(), [&](const Invite &invite) {
        return statusOf(invite.status) == InviteStatus::Expired
            && !opensGoneProject(invite, sources.projects.items)
            && checkEmail(invite.email) == EmailProblem::None
            && !known.contains(foldedEmail(invite.email));
    });
    return late == invites.cend() ? QString() : late->email;
}

/// What stands at the place of somebody with an open invite; nobody, one row or two.
QList<RosterRow> rowsOfInvited(RosterRow row, int place)
{
    if (place == kLeaves || place == kLeavesProtected)
        return {};
    QList<RosterRow> rows{row};
    if (place == kStandsTwice) {
        makeOwner(row, QStringLiteral("listed twice"));
        rows.append(row);
    }
    return rows;
}

QList<RosterRow> todayOf(const RosterSources &sources)
{
    return rosterOf(sources.invites.items, sources.members.items);
}

OwnDomains ownDomainsOf(const RosterSources &sources)
{
    QSet<QString> emails;
    for (const Member &member : sources.members.items)
        emails.insert(member.email);
    return OwnDomains::of(emails);
}

bool isAnyPlace(int place)
{
    return place != kLeaves && place != kStandsTwice && place != kLeavesProtected;
}

/// Gives the other role, where the rules of the example allow that.
bool changeRole(RosterRow &row, const OwnDomains &own)
{
    if (row.draft.role == QLatin1String("owner")) {
        row.draft.role = QStringLiteral("reader");
        row.note = QStringLiteral("leads no team any more");
    } else if (own.contains(emailDomain(row.draft.email))) {
        makeOwner(row, QStringLiteral("head of the team from May"));
    } else {
        return false;
    }
    return true;
}

} // namespace

QList<RosterRow> rosterExample(const RosterSources &sources)
{
    const QList<RosterRow> today = todayOf(sources);
    const OwnDomains own = ownDomainsOf(sources);
    const QSet<QString> fixed = unchangeable(sources);
    QList<RosterRow> rows;
    int invited = 0;
    int member = 0;
    bool changed = false;
    for (RosterRow row : today) {
        if (isInvited(row)) {
            ++invited;
            if (!changed && isAnyPlace(invited) && invited >= kFirstChanged
                && !fixed.contains(foldedEmail(row.draft.email)))
                changed = changeRole(row, own);
            rows += rowsOfInvited(row, invited);
            continue;
        }
        ++member;
        if (member == kMemberWithOtherRole) {
            row.draft.role = row.draft.role == QLatin1String("owner") ? QStringLiteral("reader")
                                                                      : QStringLiteral("owner");
        }
        if (member != kMemberLeaves)
            rows.append(row);
    }
    const QString reader = QStringLiteral("reader");
    if (const QString late = lateOne(sources, today); !late.isEmpty())
        rows.append(newcomer(late, reader, QStringLiteral("did not answer in time")));
    for (const char *name : {"ada.newman", "ben.newman", "chi.newman"})
        rows.append(newcomer(QLatin1String(name) + QStringLiteral("@example.com"), reader,
                             QStringLiteral("joins in May")));
    rows.append(newcomer(QStringLiteral("dana.partner@partner.example"), QStringLiteral("owner"),
                         QStringLiteral("consultant")));
    return rows;
}

GuardRails rosterExampleRails(const RosterSources &sources)
{
    GuardRails rails;
    int invited = 0;
    const QList<RosterRow> today = todayOf(sources);
    for (const RosterRow &row : today) {
        invited += isInvited(row) ? 1 : 0;
        if (isInvited(row) && invited == kLeavesProtected)
            rails.protectedPeople = {row.draft.email};
    }
    rails.ownDomains = ownDomainsOf(sources).domains;
    rails.ownersFromOwnDomains = !rails.ownDomains.isEmpty();
    return rails;
}

} // namespace Vestibule
