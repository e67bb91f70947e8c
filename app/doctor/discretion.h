// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/credentials.h"

#include <QString>

namespace Vestibule {

/// The text as it may be shown to strangers: without the keys, or what a server repeats of one,
/// without addresses of people, and with ~ for the folder that bears a person's name.
[[nodiscard]] QString discreet(const QString &text, const Credentials &credentials);

} // namespace Vestibule
