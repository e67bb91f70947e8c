// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace Vestibule {

/// Rows of as many cells each, the heading first, as lines of aligned columns.
[[nodiscard]] QString alignedTable(const QList<QStringList> &rows);

} // namespace Vestibule
