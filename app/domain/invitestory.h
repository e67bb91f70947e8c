// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"
#include "domain/auditentry.h"
#include "domain/invite.h"
#include "domain/member.h"
#include "domain/run.h"

#include <QList>

#include <optional>

namespace Vestibule {

/// What is known of one invite beyond its row, as far as it was read.
struct InviteStory
{
    enum class Membership {
        NotRead,
        Reading,
        Refused, ///< see membersError
        No,
        Yes, ///< see member
    };

    std::optional<QByteArray> rawJson; ///< none before it was read
    std::optional<ApiError> jsonError;
    /// About the invite and others of its address, the latest first; none before they were read.
    std::optional<QList<AuditEntry>> audit;
    std::optional<ApiError> auditError; ///< for this invite, or for all; see auditRefused
    bool auditRefused = false; ///< the log is not for this key, or off: not asked again
    Membership membership = Membership::NotRead;
    Member member; ///< with Membership::Yes
    std::optional<ApiError> membersError;
    QList<RunStep> steps; ///< of the journal, about the address, the latest first
};

/// Whether an error will meet every further question of its kind: nothing is gained by asking
/// again.
[[nodiscard]] inline bool isLasting(const ApiError &error)
{
    return error.isAboutKey() || error.kind == ApiError::Kind::NotFound
        || error.kind == ApiError::Kind::WrongAddress || error.kind == ApiError::Kind::BadRequest
        || error.kind == ApiError::Kind::BadAnswer || error.kind == ApiError::Kind::Redirect;
}

} // namespace Vestibule
