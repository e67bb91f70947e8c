// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <simdjson.h>

#include <optional>

namespace Vestibule::Detail {

// Values as they are met on the wire, read leniently; all of them take a missing key.

using JsonResult = simdjson::simdjson_result<simdjson::dom::element>;

/// A string; empty where absent, null or of another type.
[[nodiscard]] QString jsonString(const JsonResult &value);

/// UTC unix seconds of an integer, a float, a numeric string or an RFC 3339 string. Values above
/// 1e11 are milliseconds. Absent, null, 0, negative and unreadable: none.
[[nodiscard]] std::optional<qint64> jsonTime(const JsonResult &value);

/// Whether it is there and null.
[[nodiscard]] bool isJsonNull(const JsonResult &value);

/// true only for true.
[[nodiscard]] bool jsonBool(const JsonResult &value);

} // namespace Vestibule::Detail
