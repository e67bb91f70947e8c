// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QAbstractItemModel;

namespace Vestibule {

/// Rows for the clipboard: exact values, columns parted by TAB, rows by a line feed.
[[nodiscard]] QString rowText(const QAbstractItemModel *model, const QList<int> &rows,
                              const QList<int> &columns);

} // namespace Vestibule
