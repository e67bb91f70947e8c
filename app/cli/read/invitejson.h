// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"

#include <QJsonObject>

namespace Vestibule {

/// One invite for programs: times are unix seconds or null, projects null where unknown.
[[nodiscard]] QJsonObject inviteToJson(const Invite &invite);

} // namespace Vestibule
