// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guard/guardrails.h"

#include <QString>

namespace Vestibule {

/// The rails of an organization, by the name of its journal; where that is not known, those that
/// were set before any was. `kept`: its journals outlive the program; else it is the demo.
[[nodiscard]] Guard guardOf(const QString &organization, bool kept);

} // namespace Vestibule
