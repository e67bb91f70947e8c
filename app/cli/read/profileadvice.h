// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/profile.h"
#include "domain/apierror.h"

namespace Vestibule {

/// Which command puts right what an error says of a key or an organization of that profile; empty
/// where none does, and where `name` is empty.
[[nodiscard]] QString profileAdvice(const ApiError &error, const QString &name);
/// "vestibule profiles set --key-stdin --key-for write Work"
[[nodiscard]] QString putKeyCommand(const QString &name, KeyUse use);

} // namespace Vestibule
