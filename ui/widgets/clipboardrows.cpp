// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/clipboardrows.h"

#include "exchange/csvwriter.h"

#include <QAbstractItemView>

#include <algorithm>
#include <numeric>

namespace Vestibule {

QString rowText(const QStringList &fields)
{
    QStringList harmless;
    harmless.reserve(fields.size());
    for (const QString &field : fields)
        harmless.append(withoutFormulas(field.simplified()));
    return harmless.join(u'\t');
}

QString rowText(const QAbstractItemModel *model, const QList<int> &rows, int role)
{
    QStringList lines;
    lines.reserve(rows.size());
    for (const int row : rows) {
        QStringList fields;
        for (int column = 0; column < model->columnCount(); ++column)
            fields.append(model->index(row, column).data(role).toString());
        lines.append(rowText(fields));
    }
    return lines.join(u'\n');
}

QList<int> selectedRows(const QAbstractItemView *view)
{
    QList<int> rows;
    const QModelIndexList selected = view->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<int> selectedOrAllRows(const QAbstractItemView *view)
{
    QList<int> rows = selectedRows(view);
    if (rows.isEmpty()) {
        rows.resize(view->model()->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    return rows;
}

} // namespace Vestibule
