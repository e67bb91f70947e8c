// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/changes/listchange.h"
#include "ui/look/linecache.h"

#include <QStyledItemDelegate>

namespace Vestibule {

class RowLook;

/// Draws the cells of the invite table: the initial before an address, a status as sign, word and
/// tint, times in the secondary colour; what changed since the last snapshot in bold, with a sign
/// of its own before the address; hover and glow over the whole row. All from the palette.
class InviteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit InviteDelegate(const RowLook *look, QObject *parent = nullptr);

    /// The height of a row, in pixels.
    [[nodiscard]] static int rowHeight(const QFontMetrics &metrics);
    /// The least width, in pixels, of a cell that shows the text whole, also where it is news.
    [[nodiscard]] static int widthFor(const QString &text, int column, const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const;
    void paintSign(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QColor &color) const;
    void drawText(QPainter *painter, const QStyleOptionViewItem &cell, const QRect &place,
                  Qt::TextElideMode elide) const;

    const RowLook *m_look;
    mutable LineCache m_lines;
};

} // namespace Vestibule
