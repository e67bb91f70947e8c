// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"
#include "domain/newinvite.h"

#include <QStringList>

namespace Vestibule {

/// What an invite of the list has to do with one that was sent and whose answer was lost.
enum class Likeness {
    None,
    Ours, ///< what was asked for exists
    Undated, ///< may be ours, or one that was accepted before
    Foreign, ///< open and unknown before, but with another role or other projects
};

/// By how much the server's clock may be behind this computer's, in seconds.
constexpr qint64 kClockSkew = 5 * 60;

/// `knownIds` are those the address had before; `sentAt` is UTC unix seconds. Time alone decides
/// about accepted ones only: an open invite that was not known before is one whatever its time.
[[nodiscard]] Likeness likenessOf(const Invite &invite, const NewInvite &sent,
                                  const QStringList &knownIds, qint64 sentAt);

} // namespace Vestibule
