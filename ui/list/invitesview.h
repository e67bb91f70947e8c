// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/invitefiltermodel.h"
#include "ui/list/rowlook.h"

#include <QPersistentModelIndex>
#include <QTableView>
#include <QTimer>

namespace Vestibule {

class InvitesHeader;
class ListOverlay;
class RowGlow;

/// The table of invites. Keeps its place while rows come and go above it, lets a changed row glow
/// once, grows relative times old by repainting every minute.
class InvitesView : public QTableView, private RowLook
{
    Q_OBJECT

public:
    explicit InvitesView(QWidget *parent = nullptr);
    ~InvitesView() override;

    void setInvites(InviteFilterModel *invites); ///< nullptr takes the rows away
    [[nodiscard]] InviteFilterModel *invites() const { return m_invites; }
    [[nodiscard]] InvitesHeader *columns() const { return m_header; }
    [[nodiscard]] ListOverlay *overlay() const { return m_overlay; }

    [[nodiscard]] QList<int> selectedRows() const; ///< ascending
    [[nodiscard]] QStringList selectedIds() const; ///< as shown, from the top
    /// In the order on screen; also those that there is no room for at present.
    [[nodiscard]] QList<int> shownColumns() const;
    void selectRowAt(int row); ///< selects it alone and scrolls to it
    /// The current row, where selected and seen, keeps its place on screen until one scrolls, not
    /// the first row seen.
    void holdCurrent();
    /// Height in pixels that `rows` rows fill below what is seen; negative where they end above.
    /// Counted, since the scroll bar learns of new rows a moment later.
    [[nodiscard]] int pixelsBelow(int rows) const;

signals:
    void menuRequested(const QPoint &globalPosition); ///< also by Shift+F10 and the menu key
    void selectionChangedByAny();
    void
    opened(); ///< by Return or a double click, never by a single one, whatever the desktop says
    void scrolledOrResized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    [[nodiscard]] bool isHovered(const QModelIndex &index) const override;
    [[nodiscard]] bool showsShortTimes() const override;
    [[nodiscard]] double glow(const QModelIndex &index) const override;
    [[nodiscard]] QRect frameOf(const QModelIndex &index) const; ///< of its row, in the viewport
    void setHoveredRow(int row);
    void touch(const QString &id);
    void applyFont();
    void menuAtCurrent();
    void connectInvites();
    void noteAnchor();
    void restoreAnchor();

    InviteFilterModel *m_invites = nullptr;
    InvitesHeader *m_header;
    ListOverlay *m_overlay;
    RowGlow *m_glow;
    QTimer m_minute;
    QPersistentModelIndex m_anchor; // the first row seen, or the current one
    int m_anchorOffset = 0; // pixels of it above the edge
    int m_hoveredRow = -1;
    bool m_moving = false;
};

} // namespace Vestibule
