// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft/invitedraft.h"

namespace Vestibule {

/// A row of a list of people that its run has no step for, kept so that it can be mended and given
/// back.
struct LeftOutRow
{
    QString source; ///< the name of its file; empty for what was typed
    /// In the words of the list; role and projects, where it says nothing, as chosen for all.
    InviteDraft draft;
    QString reason; ///< a sentence in the program's language as it was

    friend bool operator==(const LeftOutRow &, const LeftOutRow &) = default;
};

/// `forAll`: what a row gets where it says nothing.
[[nodiscard]] LeftOutRow leftOutRow(const QString &source, const InviteDraft &draft,
                                    const NewInvite &forAll, const QString &reason);

} // namespace Vestibule
