// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/list/columnfit.h"

#include <QHeaderView>

#include <optional>

class QMenu;

namespace Vestibule {

/// The table's header: flat on the base colour with a hairline under it. A click sorts ascending,
/// the next descending, the third gives the server's order back. Its menu shows and hides columns.
class InvitesHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit InvitesHeader(QWidget *parent = nullptr);

    /// Widths that suit the font, the ID and who invited hidden, columns in their first order.
    void resetColumns();
    /// Shares the room between the columns, as ColumnFit says, until the person has sized one.
    void fitColumns();
    [[nodiscard]] bool hasShortTimes() const { return m_shortTimes; }
    /// Whether the person wants to see it, though there may be no room for it.
    [[nodiscard]] bool isWanted(int column) const;
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
    /// Measured once a font: columns are fitted at every step of a resize.
    [[nodiscard]] const ColumnFit::Needs &needs();

    QFont m_needsFont; // that m_needs are measured in
    std::optional<ColumnFit::Needs> m_needs;
    ColumnFit::Flags m_givenUp{}; // for lack of room, not by the person
    ColumnFit::Flags m_kept{}; // asked for where there was no room for them
    bool m_shortTimes = false;
    bool m_pressed = false;
    bool m_sizedByHand = false;
};

} // namespace Vestibule
