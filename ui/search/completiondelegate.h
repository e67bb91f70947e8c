// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Vestibule {

/// Paints an item of a CompletionList: what would be typed, and quieter what it means.
class CompletionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int HintRole = Qt::UserRole + 1; ///< QString

    using QStyledItemDelegate::QStyledItemDelegate;

    /// Where the hints begin, in pixels from the start of the rows.
    void setHintColumn(int pixels) { m_hintColumn = pixels; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_hintColumn = 0;
};

} // namespace Vestibule
