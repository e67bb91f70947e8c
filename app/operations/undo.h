// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/run.h"

#include <QList>
#include <QSet>
#include <QString>

namespace Vestibule {

/// Somebody whose invite a step took away, and what it was.
struct RevokedPerson
{
    NewInvite invite;
    bool hadExpired = false; ///< before it was revoked: nothing was lost that still worked
};

/// Whether Invite Again applies: it was revoked, and nothing was made in its place.
[[nodiscard]] bool canInviteAgain(const RunStep &step);
/// Those of the steps that can be invited again, once an address, in the order of the steps.
/// `expired` are the ids of invites that had expired; of an address one that had not stands first.
[[nodiscard]] QList<RevokedPerson> revokedPeople(const QList<RunStep> &steps,
                                                 const QSet<QString> &expired = {});

/// Why a run cannot be undone. What sends a mail never can be; a revoke can, by inviting again.
enum class UndoProblem {
    None, ///< it can
    NoRun,
    UnderWay,
    Invited,
    Resent,
    Changed,
    NothingRevoked,
    HadExpired, ///< all that it revoked: a mail that nobody had waited for would go out
};

/// Of a run of these steps. `ended`: nothing of it is under way or paused.
[[nodiscard]] UndoProblem undoProblem(const QList<RunStep> &steps, bool ended,
                                      const QSet<QString> &expired);
/// One sentence for people, in the program's language; empty for None.
[[nodiscard]] QString undoProblemText(UndoProblem problem);

} // namespace Vestibule
