// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace Vestibule {

/// Why the demo organization does not do what was asked, in the words of its wire format. These
/// are a server's words, so they are not translated.
struct DemoRefusal
{
    int status = 400; ///< the HTTP status
    QString message;
    QString param; ///< empty: null
    QString code; ///< empty: null
};

template <typename T>
using DemoResult = tl::expected<T, DemoRefusal>;

/// A refusal on its way out of a function that returns a DemoResult.
[[nodiscard]] inline tl::unexpected<DemoRefusal>
refuse(int status, const QString &message, const QString &param = {}, const QString &code = {})
{
    return tl::make_unexpected(DemoRefusal{status, message, param, code});
}

} // namespace Vestibule
