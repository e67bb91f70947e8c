// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/detail/answer.h"
#include "api/detail/requestspec.h"
#include "domain/apierror.h"

namespace Vestibule::Detail {

/// What an answer with a status of 400 or more means. Reads the shapes of error bodies that are
/// met, and the text of a page; nothing leaves the message empty. A 404 is NotFound only where the
/// body is one that the API itself would write about something it was asked for.
/// `verb` is that of the request: the same words mean another thing with another one. `key`, which
/// some servers repeat, is taken out.
[[nodiscard]] ApiError decodeError(const Answer &answer, Verb verb, const QString &key);

} // namespace Vestibule::Detail
