// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Vestibule {

/// Valid JSON with line breaks and an indent of two, keys and numbers as they came, what is not
/// seen escaped. An answer of little but brackets, which would grow to many times its length, stays
/// as it came.
[[nodiscard]] QString indentedJson(const QByteArray &json);

} // namespace Vestibule
