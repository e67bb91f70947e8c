// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace Vestibule {

/// Whether a pane beside the middle of a page is there: as the person left it, and away by itself
/// while the page is too narrow for both, unless they ask for it there, which is not remembered.
class SidePane : public QObject
{
    Q_OBJECT

public:
    /// `pane` stands in a splitter already; a page of less than `leastUnits` of gridUnit() is too
    /// narrow. `toggle` is checkable and follows what is seen. All must outlive this.
    SidePane(QWidget *pane, QWidget *page, QAction *toggle, int leastUnits, bool wanted,
             QObject *parent);

    /// Whether there is anything to show yet: without it the pane is there only when asked for.
    void setDue(bool due);
    void setPossible(bool possible); ///< else it is away, and cannot be asked for
    void show();

signals:
    void wantedChanged(bool wanted); ///< to be remembered
    void widthChanged(int pixels); ///< dragged by the person
    void shownChanged(bool shown);
    void focusLeft(); ///< it went away with the focus in it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isNarrow() const;
    void onToggled(bool wanted);
    void update();

    QWidget *m_pane;
    QWidget *m_page;
    QAction *m_toggle;
    int m_leastUnits;
    bool m_wanted;
    bool m_wantedNarrow = false; // asked for although there is little room
    bool m_due = true;
    bool m_possible = true;
};

} // namespace Vestibule
