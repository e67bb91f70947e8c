// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"
#include "session/listsnapshot.h"
#include "ui/notices/errorbanner.h"
#include "ui/window/listpart.h"

#include <QDateTime>
#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>

class QSplitter;
class QStackedWidget;

namespace Vestibule {

class ListBanner;
class StatusLine;

/// What is shown of an organization: banners; in the middle one part (the list with its filters,
/// the review, the insights, the roster) between the side bar and the details; below the run bar
/// and status line.
class InvitesPage : public QWidget
{
    Q_OBJECT

public:
    /// What stands in the middle.
    enum class Part { List, Review, Insights, Roster };

    explicit InvitesPage(Settings *settings, QWidget *parent = nullptr);
    ~InvitesPage() override;

    void setSession(Session *session); ///< nullptr before a session ends
    [[nodiscard]] Session *session() const { return m_session; }
    /// For the window's status bar, below whatever else it shows.
    [[nodiscard]] StatusLine *statusLine() const { return m_status; }
    [[nodiscard]] InvitesView *view() const { return m_list->view(); }
    /// nullptr without a session.
    [[nodiscard]] ListLoader *loader() const { return m_list->loader(); }
    /// The search field, for the window's toolbar.
    [[nodiscard]] SearchField *search() const { return m_list->search(); }
    /// For what is the matter with the journal.
    [[nodiscard]] ErrorBanner *journalBanner() const { return m_journalBanner; }
    [[nodiscard]] bool isFiltered() const { return m_list->isFiltered(); }
    [[nodiscard]] QString searchText() const; ///< as typed
    [[nodiscard]] const InviteQuery &query() const { return m_list->query(); }

    /// `make` is called when the part is shown for the first time; the page owns what it gives.
    void addPart(Part part, std::function<QWidget *()> make);
    /// Nothing happens where it was not added. `focus`: whether it takes the focus.
    void showPart(Part part, bool focus = true);
    [[nodiscard]] Part part() const { return m_part; }
    /// The table of the part that is shown; nullptr where it has none.
    [[nodiscard]] InvitesView *currentView() const;
    /// Beside the middle, each once; the page owns it.
    void setSideBar(QWidget *sideBar);
    void setDetails(QWidget *details);
    /// Below the middle, once; the page owns it.
    void setRunBar(QWidget *runBar);
    /// Above the list and its filters; the page owns it.
    void addStrip(QWidget *strip) { m_list->addStrip(strip); }
    /// Shows the list with that search in place of the present one.
    void searchFor(const QString &query, bool focus = true);

    /// Whether the list of a small organization completes itself; not at first.
    void setReadsQuietly(bool reads) { m_list->setReadsQuietly(reads); }

    void clearFilter();
    /// Selects an invite and scrolls to it; where the filter hides it, says so.
    void showInvite(const Invite &invite);
    /// Selects the next row if it was selected.
    void removeInvite(const QString &id) { m_list->removeInvite(id); }
    void saveColumns() { m_list->saveColumns(); }
    void readColumns() { m_list->readColumns(); } ///< and the order: those of the settings now
    /// A message over the list that stands until it is closed; the next one takes its place.
    void tell(ErrorBanner::Tone tone, const QString &what);
    void takeBack(const QString &what); ///< where that is the message that stands there
    /// What a menu is about to do, in the status line while it is looked at; empty: none.
    void setTip(const QString &tip);
    /// A word in the status line about what is going on; empty: none.
    void setNote(const QString &note);
    /// Offers to read the list anew where it is long ago that it was; asked every minute.
    void judgeAge(const QDateTime &now);

signals:
    void inviteRequested();
    void keyChangeRequested();
    void profilesRequested(); ///< to be managed
    void conditionChanged(); ///< what can be done may have changed
    void searchChanged(); ///< what is searched for means something else
    void partChanged(Vestibule::InvitesPage::Part part);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildMiddle();
    void connectParts();
    void connectSession();
    void onSelected();
    void scheduleUpdate();
    void updateStatus();
    void clearStatus();
    void trigger(ListAction action);

    Session *m_session = nullptr;
    ErrorBanner *m_demoBanner;
    ErrorBanner *m_journalBanner;
    ListBanner *m_banner;
    QSplitter *m_splitter;
    int m_letter; // its width in pixels, by which the parts at the sides were sized
    QStackedWidget *m_middle;
    QHash<Part, QWidget *> m_parts; // those made
    QHash<Part, std::function<QWidget *()>> m_makers; // of the others
    Part m_part = Part::List;
    ListPart *m_list;
    QString m_note;
    StatusLine *m_status; // stands in the window's status bar
    QTimer m_updateTimer;
    QTimer m_minutes;
    QDateTime m_offeredFor; // when the list was read that an offer was made for
    QTimer m_seconds; // ticks while the API makes us wait
};

} // namespace Vestibule
