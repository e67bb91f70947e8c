// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Vestibule {

/// What a tooltip is given so that it shows `text` letter by letter: tooltips take whatever looks
/// like HTML for HTML, pictures and all. Ends in an ellipsis where it is longer than anybody reads.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace Vestibule
