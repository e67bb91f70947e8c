// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"
#include "domain/invite.h"
#include "domain/newinvite.h"

namespace Vestibule {

/// Whether an invite has the role and the projects that were asked for, as far as it tells them.
/// Which project is the default one only the server knows: any single one passes for it, where it
/// makes nobody its owner who is none of the organization.
[[nodiscard]] bool matchesRequest(const Invite &invite, const NewInvite &asked);

/// An unknown outcome: the API answered with an invite that has another role or other projects.
[[nodiscard]] ApiError inviteMismatch(const Invite &answered, const NewInvite &asked);

/// Whether that came of it; error.detail is the role where that is another one, else empty.
[[nodiscard]] bool isInviteMismatch(const ApiError &error);

} // namespace Vestibule
