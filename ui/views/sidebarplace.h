// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace Vestibule {

class Settings;
class SideBar;

/// Whether and how wide the side bar is: as the person left it, and away by itself while the page
/// is too narrow for it and a table, unless they ask for it there.
class SideBarPlace : public QObject
{
    Q_OBJECT

public:
    /// `toggle` is checkable and follows what is seen. All must outlive this.
    SideBarPlace(SideBar *sideBar, QWidget *page, QAction *toggle, Settings *settings,
                 QObject *parent = nullptr);

    void show(); ///< even where there is little room; not remembered there

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isNarrow() const;
    void onToggled(bool shown);
    void update();

    SideBar *m_sideBar;
    QWidget *m_page;
    QAction *m_toggle;
    Settings *m_settings;
    bool m_wanted;
    bool m_wasNarrow;
    bool m_wantedNarrow = false; // asked for although there is little room
};

} // namespace Vestibule
