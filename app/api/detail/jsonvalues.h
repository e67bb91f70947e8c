// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <simdjson.h>

#include <array>
#include <optional>
#include <string_view>

namespace Vestibule::Detail {

// Values as they are met on the wire, read leniently; all of them take a missing key.

using JsonResult = simdjson::simdjson_result<simdjson::dom::element>;

/// The fields of an object by these names, found in one pass; of a name that comes twice, the
/// first.
template <std::size_t N>
[[nodiscard]] std::array<JsonResult, N> fieldsOf(const simdjson::dom::object &object,
                                                 const std::array<std::string_view, N> &names)
{
    std::array<JsonResult, N> fields;
    fields.fill(JsonResult(simdjson::NO_SUCH_FIELD));
    for (const auto field : object) {
        for (std::size_t i = 0; i < N; ++i) {
            if (field.key == names[i] && fields[i].error() == simdjson::NO_SUCH_FIELD)
                fields[i] = JsonResult(simdjson::dom::element(field.value));
        }
    }
    return fields;
}

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
