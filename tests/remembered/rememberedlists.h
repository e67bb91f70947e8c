// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "remembered/rememberedlist.h"

#include "support/hostileinvites.h"

namespace Vestibule {

constexpr qint64 kNowMs = qint64(1'800'000'000) * 1000;

/// A list that was read a minute before kNowMs.
inline RememberedList rememberedList(int rows, const QString &status = QStringLiteral("pending"))
{
    RememberedList list;
    for (int i = 0; i < rows; ++i) {
        Invite invite;
        invite.id = QStringLiteral("invite-%1").arg(i);
        invite.email = QStringLiteral("person%1@example.com").arg(i);
        invite.role = QStringLiteral("reader");
        invite.status = status;
        invite.createdAt = 1'799'000'000 - i;
        invite.expiresAt = *invite.createdAt + 604'800;
        list.invites.append(invite);
        list.readAtMs.append(kNowMs - 60'000);
    }
    list.wasWhole = true;
    list.wholeAtMs = kNowMs - 60'000;
    list.projects.append({QStringLiteral("proj_1"),
                          QStringLiteral("Garden"),
                          QStringLiteral("active"),
                          1'700'000'000,
                          {}});
    list.projectsAtMs = kNowMs - 60'000;
    return list;
}

} // namespace Vestibule
