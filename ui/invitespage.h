// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"
#include "ui/errorbanner.h"
#include "ui/listsnapshot.h"

#include <QTimer>
#include <QWidget>

namespace Vestibule {

class FilterBar;
class InvitesView;
class ListLoader;
class RunBar;
class SearchField;
class Session;
class Settings;
class StatusLine;

/// The list with all that stands around it: banners, filters, table, status line.
class InvitesPage : public QWidget
{
    Q_OBJECT

public:
    explicit InvitesPage(Settings *settings, QWidget *parent = nullptr);
    ~InvitesPage() override;

    void setSession(Session *session); ///< nullptr before a session ends
    [[nodiscard]] Session *session() const { return m_session; }
    [[nodiscard]] InvitesView *view() const { return m_view; }
    [[nodiscard]] ListLoader *loader() const { return m_loader; } ///< nullptr without a session
    /// The search field, for the window's toolbar.
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] RunBar *runBar() const { return m_runBar; }
    /// For what is the matter with the journal.
    [[nodiscard]] ErrorBanner *journalBanner() const { return m_journalBanner; }
    [[nodiscard]] bool isFiltered() const;

    void clearFilter();
    /// Selects an invite and scrolls to it; where the filter hides it, says so.
    void showInvite(const Invite &invite);
    void removeInvite(const QString &id); ///< selects the next row if it was selected
    void saveColumns();
    /// A message over the list that stands until it is closed; the next one takes its place.
    void tell(ErrorBanner::Tone tone, const QString &what);

signals:
    void inviteRequested();
    void keyChangeRequested();
    void conditionChanged(); ///< what can be done may have changed

private:
    /// What the banner's button does.
    enum class BannerUse { None, Retry, ChangeKey, ClearFilter };

    void build();
    void connectSession();
    void restoreColumns();
    void onFilterEdited();
    void onSorted(int column, Qt::SortOrder order);
    void onStateChanged();
    void onBanner();
    void scheduleUpdate();
    void updateStatus();
    void clearStatus();
    void trigger(ListAction action);

    Settings *m_settings;
    Session *m_session = nullptr;
    ListLoader *m_loader = nullptr;
    ErrorBanner *m_demoBanner;
    ErrorBanner *m_journalBanner;
    ErrorBanner *m_banner;
    FilterBar *m_filterBar;
    SearchField *m_search;
    InvitesView *m_view;
    RunBar *m_runBar;
    StatusLine *m_status;
    BannerUse m_bannerUse = BannerUse::None;
    bool m_restoring = false; // what the columns do now is not the person's doing
    QTimer m_updateSoon;
    QTimer m_seconds; // ticks while the API makes us wait
};

} // namespace Vestibule
