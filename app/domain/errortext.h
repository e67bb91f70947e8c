// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"
#include "domain/emailaddress.h"

#include <QString>

namespace Vestibule {

/// An error as a person reads it, in the program's language.
struct ErrorText
{
    QString what; ///< one sentence: what happened and, if known, why
    QString advice; ///< one sentence: what to do next
};

/// The only place that makes sentences of errors; the window and the command line share it.
[[nodiscard]] ErrorText errorText(const ApiError &error);

/// What became of the answer, in one sentence; for ApiError::Kind::OutcomeUnknown.
[[nodiscard]] QString lostAnswerText(const ApiError &error);

/// Both sentences and, where known, the request id, in one line.
[[nodiscard]] QString errorLine(const ApiError &error);

/// One sentence about a typed address; empty for EmailProblem::None.
/// With the address a character that is the problem is named.
[[nodiscard]] QString emailProblemText(EmailProblem problem, const QString &address = {});

} // namespace Vestibule
