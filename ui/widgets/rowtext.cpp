// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowtext.h"

#include "models/list/invitetablemodel.h"

namespace Vestibule {

QString rowText(const QAbstractItemModel *model, const QList<int> &rows, const QList<int> &columns)
{
    QStringList lines;
    lines.reserve(rows.size());
    for (const int row : rows) {
        QStringList fields;
        fields.reserve(columns.size());
        for (const int column : columns) {
            // A field that holds a separator would tear the row apart where it is pasted.
            fields.append(
                model->index(row, column).data(InviteTableModel::CopyRole).toString().simplified());
        }
        lines.append(fields.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace Vestibule
