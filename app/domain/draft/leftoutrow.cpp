// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/draft/leftoutrow.h"

namespace Vestibule {

LeftOutRow leftOutRow(const QString &source, const InviteDraft &draft, const NewInvite &forAll,
                      const QString &reason)
{
    LeftOutRow row{source, draft, reason};
    if (draft.role.trimmed().isEmpty())
        row.draft.role = forAll.role;
    if (draft.projects.trimmed().isEmpty())
        row.draft.projects = projectsCellOf(forAll.projects);
    return row;
}

} // namespace Vestibule
