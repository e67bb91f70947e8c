// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"
#include "journal/journalerror.h"

#include <variant>

namespace Vestibule {

/// What a run waits for a person about: the API (key, address, network) or the journal.
using RunProblem = std::variant<std::monostate, ApiError, JournalError>;

/// Whether every further request would end the same way, with nothing done: key, address, network.
/// A refusal that may be meant for one step alone (403) does not.
[[nodiscard]] bool concernsEveryStep(const ApiError &error);

/// Whether a search that failed so would fail for every step: also one that the key may not take.
[[nodiscard]] bool hindersEverySearch(const ApiError &error);

/// Whether what stands between answered in the API's place.
[[nodiscard]] bool isOfAnother(const ApiError &error);

} // namespace Vestibule
