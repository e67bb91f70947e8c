// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Vestibule::Detail {

/// JSON text with null in place of each value that a strict parser stumbles over: a number past 64
/// bits or past a double, NaN, a string with half a surrogate pair, a wrong escape, a raw control
/// character or bytes that are no UTF-8, a list or an object in the depth of hundreds. A mark at
/// the start is taken off. What is broken otherwise stays broken.
[[nodiscard]] QByteArray mendedJson(const QByteArray &json);

} // namespace Vestibule::Detail
