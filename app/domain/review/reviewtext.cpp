// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/review/reviewtext.h"

#include "domain/invite.h"

#include <QLocale>
#include <QRegularExpression>

namespace Vestibule {

QString ReviewText::word(ReviewRule rule)
{
    switch (rule) {
    case ReviewRule::ForeignDomain:
        return QStringLiteral("foreign-domain");
    case ReviewRule::OwnerOpenLong:
        return QStringLiteral("owner-open-long");
    case ReviewRule::ExpiringSoon:
        return QStringLiteral("expiring-soon");
    case ReviewRule::PastExpiry:
        return QStringLiteral("past-expiry");
    case ReviewRule::ProjectGone:
        return QStringLiteral("project-gone");
    case ReviewRule::SeveralInvites:
        return QStringLiteral("several-invites");
    case ReviewRule::PendingMember:
        return QStringLiteral("pending-member");
    case ReviewRule::AcceptedNotMember:
        return QStringLiteral("accepted-not-member");
    case ReviewRule::ExpiredNeverAccepted:
        return QStringLiteral("expired-never-accepted");
    }
    return {};
}

std::optional<ReviewRule> ReviewText::ruleOf(const QString &word)
{
    for (const ReviewRule rule : reviewRules()) {
        if (ReviewText::word(rule) == word)
            return rule;
    }
    return {};
}

QString ReviewText::title(ReviewRule rule, int ownerDays)
{
    switch (rule) {
    case ReviewRule::ForeignDomain:
        return tr("Addresses outside your domains");
    case ReviewRule::OwnerOpenLong:
        return tr("Owner invites open over %Ln day(s)", nullptr, ownerDays);
    case ReviewRule::ExpiringSoon:
        return tr("Expiring soon");
    case ReviewRule::PastExpiry:
        return tr("Pending past their expiry");
    case ReviewRule::ProjectGone:
        return tr("Projects archived or missing");
    case ReviewRule::SeveralInvites:
        return tr("Several open invites for one address");
    case ReviewRule::PendingMember:
        return tr("Pending, but already a member");
    case ReviewRule::AcceptedNotMember:
        return tr("Accepted, but no longer a member");
    case ReviewRule::ExpiredNeverAccepted:
        return tr("Expired and never accepted");
    }
    return {};
}

QString ReviewText::reason(ReviewRule rule)
{
    switch (rule) {
    case ReviewRule::ForeignDomain:
        return tr("These open invites are for addresses outside the organization.");
    case ReviewRule::OwnerOpenLong:
        return tr("Anyone with such a link can take over the organization.");
    case ReviewRule::ExpiringSoon:
        return tr("Within %Ln day(s) these links stop working.", nullptr, expiringSoonDays());
    case ReviewRule::PastExpiry:
        return tr("They still count as pending, but their links no longer work.");
    case ReviewRule::ProjectGone:
        return tr("People who accept do not get the intended access.");
    case ReviewRule::SeveralInvites:
        return tr("One link is enough. The latest one is kept.");
    case ReviewRule::PendingMember:
        return tr("These people are already members, so the links are not needed.");
    case ReviewRule::AcceptedNotMember:
        return tr("These people accepted, but are no longer members.");
    case ReviewRule::ExpiredNeverAccepted:
        return tr("No one accepted them, and no newer invite is open.");
    }
    return {};
}

QString ReviewText::gap(ReviewGap gap)
{
    switch (gap) {
    case ReviewGap::None:
        break;
    case ReviewGap::MembersUnknown:
        return tr("Not checked: the members are unknown.");
    case ReviewGap::ProjectsUnknown:
        return tr("Not checked: the projects are unknown.");
    case ReviewGap::NoOwnDomains:
        return tr("Not checked: no domain stands out among the members. Enter your own domains.");
    }
    return {};
}

QString ReviewText::domains(const OwnDomains &own)
{
    if (own.domains.isEmpty())
        return {};
    const QString list = QLocale().createSeparatedList(own.domains);
    return own.found
        ? tr("Your domains, based on the members' addresses: %1.", "a list of domains").arg(list)
        : tr("Your domains: %1.", "a list of domains").arg(list);
}

QStringList ReviewText::domainsIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace Vestibule
