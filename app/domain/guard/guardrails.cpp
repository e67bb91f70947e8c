// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guard/guardrails.h"

#include "domain/emailaddress.h"

#include <QCoreApplication>

#include <algorithm>
#include <mutex>

namespace Vestibule {

namespace {

struct GuardWording
{
    Q_DECLARE_TR_FUNCTIONS(Guard)
};

struct CurrentGuard
{
    std::mutex mutex;
    Guard guard;
};

CurrentGuard &theCurrentGuard()
{
    static CurrentGuard current;
    return current;
}

bool isOwner(const NewInvite &invite)
{
    return invite.role.compare(QLatin1String("owner"), Qt::CaseInsensitive) == 0;
}

} // namespace

Guard::Guard(const GuardRails &rails)
    : m_allowedDomains(OwnDomains::given(rails.allowedDomains))
    , m_mostOpenOwners(rails.mostOpenOwners)
{
    QStringList domains;
    for (const QString &word : rails.protectedPeople) {
        // "@x.org" is a domain as well.
        if (word.trimmed().lastIndexOf(u'@') > 0)
            m_protectedAddresses.insert(foldedEmail(word));
        else
            domains.append(word);
    }
    m_protectedDomains = OwnDomains::given(domains);
    if (rails.ownersFromOwnDomains)
        m_ownerDomains = OwnDomains::given(rails.ownDomains);
}

bool Guard::isProtected(const QString &email) const
{
    if (email.trimmed().isEmpty())
        return !m_protectedAddresses.isEmpty() || !m_protectedDomains.domains.isEmpty();
    return m_protectedAddresses.contains(foldedEmail(email))
        || m_protectedDomains.contains(emailDomain(email));
}

GuardRule Guard::against(const NewInvite &invite, int otherOpenOwners) const
{
    const QString domain = emailDomain(invite.email);
    if (!m_allowedDomains.domains.isEmpty() && !m_allowedDomains.contains(domain))
        return GuardRule::DomainNotAllowed;
    if (!isOwner(invite))
        return GuardRule::None;
    if (m_ownerDomains && !m_ownerDomains->contains(domain))
        return GuardRule::OwnerNotOwn;
    if (m_mostOpenOwners && otherOpenOwners >= *m_mostOpenOwners)
        return GuardRule::TooManyOwners;
    return GuardRule::None;
}

GuardRule Guard::against(const RunStep &step, int otherOpenOwners) const
{
    const bool takes = step.kind == StepKind::Revoke || step.kind == StepKind::Change;
    if (takes && !step.removed && isProtected(step.invite.email))
        return GuardRule::Protected;
    return step.kind == StepKind::Revoke ? GuardRule::None : against(step.invite, otherOpenOwners);
}

bool makesOwner(const RunStep &step)
{
    return step.kind != StepKind::Revoke && isOwner(step.invite);
}

bool isOpenOwner(const Invite &invite)
{
    return isOpen(invite.status)
        && invite.role.compare(QLatin1String("owner"), Qt::CaseInsensitive) == 0;
}

Guard currentGuard()
{
    CurrentGuard &current = theCurrentGuard();
    const std::scoped_lock lock(current.mutex);
    return current.guard;
}

void setCurrentGuard(const Guard &guard)
{
    CurrentGuard &current = theCurrentGuard();
    const std::scoped_lock lock(current.mutex);
    current.guard = guard;
}

int removalsIn(const QList<RunStep> &steps)
{
    return int(std::count_if(steps.cbegin(), steps.cend(), [](const RunStep &step) {
        return step.kind == StepKind::Revoke && !step.wasOver;
    }));
}

bool mayTakeAway(const RemovalGrounds &grounds)
{
    return grounds.listsAreWhole && grounds.rosterIsWhole && grounds.people > 0;
}

QString guardText(GuardRule rule)
{
    switch (rule) {
    case GuardRule::None:
        break;
    case GuardRule::Protected:
        return GuardWording::tr("This person is protected: the invite is not revoked or changed.");
    case GuardRule::DomainNotAllowed:
        return GuardWording::tr("The domain of this address is not allowed.");
    case GuardRule::OwnerNotOwn:
        return GuardWording::tr("Only people of the organization's own domains may become owners.");
    case GuardRule::TooManyOwners:
        return GuardWording::tr("Too many invites for owners are open.");
    }
    return {};
}

QString removalsText(int removals, int allowed)
{
    return GuardWording::tr("%n invite(s) could still be accepted and would be revoked; %1 are "
                            "allowed.",
                            nullptr, removals)
        .arg(allowed);
}

} // namespace Vestibule
