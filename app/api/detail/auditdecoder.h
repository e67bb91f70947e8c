// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/detail/answer.h"
#include "domain/auditentry.h"
#include "domain/page.h"
#include "domain/result.h"

namespace Vestibule::Detail {

/// Entries of the audit log. One without an id is set aside; an event that is not about an invite
/// is AuditEntry::Event::Other; a strange actor is an unknown one.
[[nodiscard]] Result<UnreadPage<AuditEntry>> decodeAuditPage(const Answer &answer,
                                                             const QString &after);

} // namespace Vestibule::Detail
