// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/invitefilter.h"
#include "models/list/invitepager.h"

#include <QObject>

namespace Vestibule {

class InvitesView;
class Session;

/// Decides when the next page is asked for: before the end of the list is reached, and on to the
/// last page while a filter or a sort needs the whole list. A Cancel holds until the person
/// scrolls, filters, sorts or asks for more.
class ListLoader : public QObject
{
    Q_OBJECT

public:
    ListLoader(Session *session, InvitesView *view, QObject *parent = nullptr);

    void setFilter(const InviteFilter &filter);
    void sort(int column, Qt::SortOrder order); ///< -1: the server's order
    void loadAll();
    void cancel();
    void retry();
    void refresh();

private:
    void scheduleCheck();
    void check();
    void onScrolled();

    Session *m_session;
    InvitesView *m_view;
    bool m_scheduled = false;
    bool m_paused = false;
    ListClaim m_claim;
};

} // namespace Vestibule
