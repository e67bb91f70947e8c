// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/detail/answer.h"
#include "domain/adminkey.h"
#include "domain/invite.h"
#include "domain/member.h"
#include "domain/page.h"
#include "domain/project.h"
#include "domain/result.h"

namespace Vestibule::Detail {

// Answers with status 2xx into values. What cannot be read is BadAnswer, whose detail names the
// place in the JSON. Unknown keys, roles and states never reject anything.

/// `after` is the cursor that was asked with; one that does not advance is CursorStuck.
[[nodiscard]] Result<UnreadPage<Invite>> decodeInvitePage(const Answer &answer,
                                                          const QString &after);
[[nodiscard]] Result<Invite> decodeInvite(const Answer &answer);
[[nodiscard]] Result<InviteDetails> decodeInviteDetails(const Answer &answer);
/// `id`: whose delete was asked for; an answer about another one is BadAnswer.
[[nodiscard]] Result<Revoked> decodeDeleted(const Answer &answer, const QString &id);
[[nodiscard]] Result<UnreadPage<Project>> decodeProjectPage(const Answer &answer,
                                                            const QString &after);
[[nodiscard]] Result<Project> decodeProject(const Answer &answer);
[[nodiscard]] Result<UnreadPage<Member>> decodeMemberPage(const Answer &answer,
                                                          const QString &after);
[[nodiscard]] Result<UnreadPage<ListedKey>> decodeKeyPage(const Answer &answer,
                                                          const QString &after);

} // namespace Vestibule::Detail
