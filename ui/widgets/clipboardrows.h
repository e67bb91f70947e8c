// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QAbstractItemModel;
class QAbstractItemView;

namespace Vestibule {

// What tables put on the clipboard: columns parted by TAB, rows by a line feed. A field that holds
// a separator would tear the row apart where it is pasted, and one that begins as a formula would
// be run, so neither stays as it is.

[[nodiscard]] QString rowText(const QStringList &fields);
/// `rows` with all columns, as `role` has them.
[[nodiscard]] QString rowText(const QAbstractItemModel *model, const QList<int> &rows, int role);

/// From the top.
[[nodiscard]] QList<int> selectedRows(const QAbstractItemView *view);
/// All where none is selected.
[[nodiscard]] QList<int> selectedOrAllRows(const QAbstractItemView *view);

} // namespace Vestibule
