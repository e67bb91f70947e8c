// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/run.h"

namespace Vestibule {

/// Short ways to make the steps of a run.
[[nodiscard]] inline RunStep createStep(const QString &email,
                                        const QString &role = QStringLiteral("reader"))
{
    RunStep step;
    step.kind = StepKind::Create;
    step.invite.email = email;
    step.invite.role = role;
    return step;
}

[[nodiscard]] inline RunStep stepOn(StepKind kind, const QString &inviteId, const QString &email,
                                    const QString &role = QStringLiteral("reader"))
{
    RunStep step = createStep(email, role);
    step.kind = kind;
    step.inviteId = inviteId;
    return step;
}

} // namespace Vestibule
