// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"
#include "domain/query/invitequery.h"

#include <QWidget>

namespace Vestibule {

class FilterBar;
class InvitesView;
class ListLoader;
class SearchField;
class SearchKnowledge;
class Session;
class Settings;

/// The list with its filters: shows of a session what the search asks for, in the order and with
/// the columns that the person left.
class ListPart : public QWidget
{
    Q_OBJECT

public:
    explicit ListPart(Settings *settings, QWidget *parent = nullptr);

    void setSession(Session *session); ///< nullptr before a session ends
    [[nodiscard]] InvitesView *view() const { return m_view; }
    [[nodiscard]] ListLoader *loader() const { return m_loader; } ///< nullptr without a session
    /// The search field, for the window's toolbar.
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] const InviteQuery &query() const { return m_query; }

    /// Above the filters; this owns it.
    void addStrip(QWidget *strip);
    /// Selects an invite and scrolls to it; false where the filter hides it.
    [[nodiscard]] bool showInvite(const Invite &invite);
    void removeInvite(const QString &id); ///< selects the next row if it was selected
    void saveColumns();
    void readColumns(); ///< and the order: those that the settings hold now
    void setReadsQuietly(bool reads); ///< see ListLoader
    void setWholeShown(bool shown); ///< see ListLoader

signals:
    void edited(); ///< the search, or the order
    void searchChanged(); ///< what is searched for means something else; before edited()

private:
    void build();
    void connectSearch();
    void restoreColumns();
    void onColumnsChanged();
    void wantInviters();
    void onFilterEdited();
    void onProblemsShown();
    void onKnowledgeChanged();
    void onSorted(int column, Qt::SortOrder order);

    Settings *m_settings;
    Session *m_session = nullptr;
    ListLoader *m_loader = nullptr;
    FilterBar *m_filterBar;
    SearchField *m_search;
    SearchKnowledge *m_knowledge;
    InviteQuery m_query;
    InvitesView *m_view;
    bool m_readsQuietly = false;
    bool m_wholeShown = false;
    bool m_restoring = false; // what the columns do now is not the person's doing
};

} // namespace Vestibule
