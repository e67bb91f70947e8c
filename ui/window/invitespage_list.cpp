// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/invitespage.h"

#include "accounts/settings.h"
#include "domain/query/querytext.h"
#include "domain/text/visibletext.h"
#include "session/searchknowledge.h"
#include "session/session.h"
#include "ui/list/invitesheader.h"
#include "ui/list/invitesview.h"
#include "ui/list/listloader.h"
#include "ui/list/listoverlay.h"
#include "ui/list/statusline.h"
#include "ui/search/filterbar.h"
#include "ui/search/searchfield.h"

namespace Vestibule {

bool InvitesPage::isFiltered() const
{
    return !m_search->text().trimmed().isEmpty();
}

QString InvitesPage::searchText() const
{
    return m_search->text();
}

void InvitesPage::onFilterEdited()
{
    InviteQuery query = parseInviteQuery(m_search->text());
    const bool same = query.means(m_query);
    m_query = std::move(query);
    m_view->holdCurrent();
    if (m_loader != nullptr)
        m_loader->setFilter({m_query, {}});
    m_filterBar->setSearch(m_search->text(), m_query);
    m_search->setProblems(m_query.problems);
    m_knowledge->setQuery(m_query);
    if (m_bannerUse == BannerUse::ClearFilter && !isFiltered()) {
        m_bannerUse = BannerUse::None;
        m_banner->clear();
    }
    if (!same)
        emit searchChanged();
    scheduleUpdate();
}

void InvitesPage::onProblemsShown()
{
    const QList<QueryProblem> &problems = m_search->shownProblems();
    m_filterBar->setProblem(problems.isEmpty() ? QString()
                                               : queryProblemText(problems.constFirst()));
}

void InvitesPage::onKnowledgeChanged()
{
    m_filterBar->setProjectNames(m_knowledge->projectNames());
    m_filterBar->setNote(m_knowledge->note());
}

void InvitesPage::clearFilter()
{
    m_search->clear();
}

void InvitesPage::onSorted(int column, Qt::SortOrder order)
{
    if (m_restoring)
        return;
    m_settings->setSortColumn(column);
    m_settings->setSortDescending(order == Qt::DescendingOrder);
    if (m_loader == nullptr)
        return;
    m_view->holdCurrent();
    m_loader->sort(column, order);
    scheduleUpdate();
}

void InvitesPage::onStateChanged()
{
    const InvitePager *pager = m_session->pager();
    if (pager->state() == InvitePager::State::Failed) {
        const bool key = pager->error().isAboutKey();
        m_banner->showError(pager->error());
        m_banner->setAction(key ? tr("Change Key…") : listActionText(ListAction::Retry));
        m_bannerUse = key ? BannerUse::ChangeKey : BannerUse::Retry;
    } else if (m_bannerUse == BannerUse::Retry || m_bannerUse == BannerUse::ChangeKey) {
        m_banner->clear();
        m_bannerUse = BannerUse::None;
    }
    scheduleUpdate();
}

void InvitesPage::onBanner()
{
    switch (m_bannerUse) {
    case BannerUse::Retry:
        trigger(ListAction::Retry);
        break;
    case BannerUse::ChangeKey:
        emit keyChangeRequested();
        break;
    case BannerUse::ClearFilter:
        trigger(ListAction::ClearFilter);
        break;
    case BannerUse::None:
        break;
    }
}

void InvitesPage::showInvite(const Invite &invite)
{
    m_session->filter()->flush();
    const int row = m_session->filter()->rowOf(invite.id);
    if (row >= 0) {
        m_view->selectRowAt(row);
        return;
    }
    m_bannerUse = BannerUse::ClearFilter;
    m_banner->showMessage(
        ErrorBanner::Tone::Information,
        tr("The invite for %1 is there, but the filter hides it.").arg(visibleText(invite.email)));
    m_banner->setAction(listActionText(ListAction::ClearFilter));
}

void InvitesPage::removeInvite(const QString &id)
{
    InviteFilterModel *filter = m_session->filter();
    const int row = filter->rowOf(id);
    const bool selected = row >= 0 && m_view->selectionModel()->isRowSelected(row);
    m_session->invites()->remove(id);
    filter->flush();
    if (selected && !m_view->selectionModel()->hasSelection())
        m_view->selectRowAt(qMin(row, filter->rowCount() - 1));
}

void InvitesPage::tell(ErrorBanner::Tone tone, const QString &what)
{
    m_bannerUse = BannerUse::None;
    m_banner->setAction({});
    m_banner->showMessage(tone, what);
}

void InvitesPage::setNote(const QString &note)
{
    m_note = note;
    scheduleUpdate();
}

void InvitesPage::setTip(const QString &tip)
{
    m_status->setTip(tip);
}

void InvitesPage::scheduleUpdate()
{
    if (!m_updateSoon.isActive())
        m_updateSoon.start(0);
}

void InvitesPage::updateStatus()
{
    if (m_session != nullptr) {
        const ListSnapshot now = ListSnapshot::of(m_session);
        m_status->setSentence(now.sentence());
        m_status->setNote(m_note.isEmpty() ? now.malformedNote() : m_note);
        m_status->setPlace(m_session->place(), m_session->lastRead());
        m_view->overlay()->setState(now.emptyState());
        if (now.wait == ApiCall::WaitReason::None)
            m_seconds.stop();
        else if (!m_seconds.isActive())
            m_seconds.start();
    }
    emit conditionChanged();
}

void InvitesPage::trigger(ListAction action)
{
    if (!m_session)
        return;
    switch (action) {
    case ListAction::LoadAll:
        m_loader->loadAll();
        break;
    case ListAction::Cancel:
        m_loader->cancel();
        break;
    case ListAction::Retry:
        m_loader->retry();
        break;
    case ListAction::Invite:
        emit inviteRequested();
        break;
    case ListAction::ClearFilter:
        clearFilter();
        m_view->setFocus();
        break;
    case ListAction::None:
        break;
    }
}

} // namespace Vestibule
