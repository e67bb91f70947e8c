// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/run.h"

namespace Vestibule::Test {

inline RunStep createStep(const QString &email)
{
    RunStep step;
    step.invite.email = email;
    step.invite.role = QStringLiteral("reader");
    return step;
}

/// person0@example.com and so on.
inline QList<RunStep> createSteps(int number)
{
    QList<RunStep> steps;
    for (int i = 0; i < number; ++i)
        steps.append(createStep(QStringLiteral("person%1@example.com").arg(i)));
    return steps;
}

} // namespace Vestibule::Test
