// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;

namespace Vestibule {

class DetailsPane;
class InvitesPage;
class Settings;

/// Whether and how wide the details are: as the person left them; away by themselves where the
/// page is too narrow for them and a table, unless the person asks for them there; beside the list
/// alone; and from the first selection on, since before there is nothing to tell.
class DetailsPlace : public QObject
{
    Q_OBJECT

public:
    /// `toggle` is checkable and follows what is seen. All must outlive this.
    DetailsPlace(DetailsPane *pane, InvitesPage *page, QAction *toggle, Settings *settings,
                 QObject *parent = nullptr);

signals:
    void shown();
    void hidden();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isNarrow() const;
    void onToggled(bool wanted);
    void update();

    DetailsPane *m_pane;
    InvitesPage *m_page;
    QAction *m_toggle;
    Settings *m_settings;
    bool m_wanted;
    bool m_begun = false; // something was selected, or the person asked for them
    bool m_wantedNarrow = false; // asked for although there is little room
};

} // namespace Vestibule
