// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/run.h"

#include <tuple>

namespace Vestibule {

/// Every field, so that a test sees one that the journal forgets. Only tests compare whole steps.
[[nodiscard]] inline bool operator==(const ApiError &left, const ApiError &right)
{
    const auto all = [](const ApiError &error) {
        return std::tie(error.kind, error.httpStatus, error.message, error.code, error.requestId,
                        error.detail, error.missingScopes, error.cause);
    };
    return all(left) == all(right);
}

[[nodiscard]] inline bool operator==(const RunStep &left, const RunStep &right)
{
    const auto all = [](const RunStep &step) {
        return std::tie(step.id, step.runId, step.position, step.kind, step.state, step.invite,
                        step.inviteId, step.knownIds, step.removed, step.newInviteId,
                        step.skipReason, step.error, step.requestId, step.sentAt, step.settledAt);
    };
    return all(left) == all(right);
}

} // namespace Vestibule
