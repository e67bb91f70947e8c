// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/invitefilter.h"
#include "models/list/invitepager.h"

#include <QObject>
#include <QTimer>

namespace Vestibule {

class InvitesView;
class Session;

/// Decides when the next page is asked for: before the end of the list is reached, and on to the
/// last page while a filter, a sort or what is shown in place of the list needs the whole of it. A
/// Cancel holds until the person scrolls, filters, sorts or asks for more.
///
/// The list of a small organization completes itself: it is read on quietly, so that nothing that
/// a person waits for waits for that. Neither that nor what is shown in place of the list reads on
/// by itself after its Cancel. Where a refresh met what is known, that is the whole list for a
/// filter or a sort, and the rest is read again at leisure.
class ListLoader : public QObject
{
    Q_OBJECT

public:
    /// Up to here a list is read on quietly: thirty pages, which take the API's pace five minutes,
    /// and of a larger organization not more than that.
    static constexpr int kMostReadQuietly = 3'000;
    /// A list whose rest is known is read to its end at leisure, whatever its length, unless that
    /// was done within so many seconds.
    static constexpr qint64 kReadAnewAfter = 600;

    ListLoader(Session *session, InvitesView *view, QObject *parent = nullptr);

    void setReadsQuietly(bool reads); ///< not at first
    /// What is shown in place of the list speaks of all invites.
    void setWholeShown(bool shown);

    void setFilter(const InviteFilter &filter);
    void sort(int column, Qt::SortOrder order); ///< -1: the server's order
    void loadAll();
    void cancel();
    void retry();
    void refresh();
    void refreshQuietly(); ///< where nothing is read at the moment; see InvitePager

private:
    void scheduleCheck();
    void check();
    void followEnds();
    void checkQuiet();
    [[nodiscard]] bool isTooLong() const;
    [[nodiscard]] bool wasReadLately() const;
    void readQuietly();
    void onScrolled();

    Session *m_session;
    InvitesView *m_view;
    bool m_scheduled = false;
    bool m_paused = false;
    bool m_wholeShown = false;
    bool m_unaskedOver = false; // what was read unasked was cancelled
    bool m_readsQuietly = false;
    bool m_quietBegun = false;
    QTimer m_quietSoon;
    ListClaim m_claim;
    ListClaim m_shownClaim;
    ListClaim m_quietClaim;
};

} // namespace Vestibule
