// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

class QMenu;

namespace Vestibule {

/// The table's header: flat on the base colour with a hairline under it. A click sorts ascending,
/// the next descending, the third gives the server's order back. Its menu shows and hides columns.
class InvitesHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit InvitesHeader(QWidget *parent = nullptr);

    /// Widths that suit the font, the ID hidden, columns in their first order.
    void resetColumns();
    /// Shares the room between the columns, what is left over going to the address, until the
    /// person has sized a column.
    void fitColumns();
    void fillColumnsMenu(QMenu *menu); ///< replaces what is in `menu`
    [[nodiscard]] QByteArray columns() const; ///< for restoreColumns()
    bool restoreColumns(const QByteArray &state);

    QSize sizeHint() const override;

signals:
    void columnsChanged(); ///< by the person: moved, sized, shown or hidden

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void setColumnShown(int column, bool shown);

    bool m_pressed = false;
    bool m_sizedByHand = false;
};

} // namespace Vestibule
