// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guard/guardrails.h"
#include "domain/invite.h"
#include "domain/project.h"
#include "domain/run.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Vestibule {

/// What a run on chosen invites would do, and whom it leaves out.
struct RunPlan
{
    enum class Reason {
        Accepted, ///< nothing can be done to it any more
        Repeated, ///< another invite of this address stands before it
        Unchanged, ///< it is like this already
        OtherOpen, ///< the address has another open invite, beside which none can be made
        ProjectGone, ///< it would open a project that is archived or gone
        Protected, ///< by a rule of the organization, as the next one
        NotAllowed,
    };

    struct LeftOut
    {
        int place = 0; ///< among the invites that were given, from 0
        RunStep step; ///< what it would have been
        Invite invite; ///< as it is
        Reason reason = Reason::Accepted;
    };

    QList<RunStep> steps; ///< in the order of the invites, as are those left out
    QList<Invite> invites; ///< those of the steps, as they are
    QList<LeftOut> leftOut;
    int untoldProjects = 0; ///< steps whose invite is made again without its projects being known

    [[nodiscard]] int leftOutFor(Reason reason) const;
};

/// Another role or other projects for chosen invites; nothing given: as each is.
struct InviteChange
{
    std::optional<QString> role; ///< "reader" or "owner"
    std::optional<ProjectChoice> projects;

    [[nodiscard]] bool isEmpty() const { return !role && !projects; }
};

/// Calls what it is given with every invite that is known, so that after a lost answer no other
/// invite of an address is taken for the new one, and none is revoked that cannot be made again.
using EachKnown = std::function<void(
    const std::function<void(const QString &id, const QString &email, const QString &status)> &)>;

/// By the API's word, or by its time at `now` (UTC unix seconds): nobody can accept it any more.
[[nodiscard]] bool hasExpired(const Invite &invite, std::optional<qint64> now);

/// The step on an invite as it is. Where the API did not tell the projects, the new invite gets the
/// default one.
[[nodiscard]] RunStep stepOn(StepKind kind, const Invite &invite);

/// At `now` (UTC unix seconds); without a time the API's word decides whether one has expired.
[[nodiscard]] RunPlan planRevoke(const QList<Invite> &invites, std::optional<qint64> now);
/// One step an address: two new invites would be refused, and one is what is meant. What the API
/// would refuse to make again is left out before anything is revoked. `projects`: all of the
/// organization; none: they are not known, and not judged.
[[nodiscard]] RunPlan planResend(const QList<Invite> &invites, const EachKnown &known,
                                 const QList<Project> &projects);
[[nodiscard]] RunPlan planChange(const QList<Invite> &invites, const InviteChange &change,
                                 const EachKnown &known, const QList<Project> &projects);

} // namespace Vestibule
