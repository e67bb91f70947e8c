// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/invitespage.h"

#include "accounts/settings.h"
#include "ui/filterbar.h"
#include "ui/invitesheader.h"
#include "ui/invitesview.h"
#include "ui/listloader.h"
#include "ui/listoverlay.h"
#include "ui/runbar.h"
#include "ui/searchfield.h"
#include "ui/session.h"
#include "ui/statusline.h"

#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

namespace Vestibule {

using namespace std::chrono_literals;

InvitesPage::InvitesPage(Settings *settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_demoBanner(new ErrorBanner(this))
    , m_journalBanner(new ErrorBanner(this))
    , m_banner(new ErrorBanner(this))
    , m_splitter(new QSplitter(this))
    , m_middle(new QStackedWidget(m_splitter))
    , m_filterBar(new FilterBar(this))
    , m_search(new SearchField(this))
    , m_view(new InvitesView(this))
    , m_runBar(new RunBar(this))
    , m_status(new StatusLine(this))
{
    build();
    m_updateSoon.setSingleShot(true);
    m_seconds.setInterval(1s);
    connect(&m_updateSoon, &QTimer::timeout, this, &InvitesPage::updateStatus);
    connect(&m_seconds, &QTimer::timeout, this, &InvitesPage::updateStatus);
    connect(m_demoBanner, &ErrorBanner::triggered, this, &InvitesPage::keyChangeRequested);
    connect(m_banner, &ErrorBanner::triggered, this, &InvitesPage::onBanner);
    connect(m_search, &QLineEdit::textChanged, this, &InvitesPage::onFilterEdited);
    connect(m_search, &SearchField::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_filterBar, &FilterBar::statusChanged, this, &InvitesPage::onFilterEdited);
    connect(m_view->columns(), &QHeaderView::sortIndicatorChanged, this, &InvitesPage::onSorted);
    connect(m_view->columns(), &InvitesHeader::columnsChanged, this, &InvitesPage::saveColumns);
    connect(m_view, &InvitesView::selectionChangedByAny, this, &InvitesPage::conditionChanged);
    connect(m_view->overlay(), &ListOverlay::triggered, this, &InvitesPage::trigger);
    connect(m_status, &StatusLine::triggered, this, &InvitesPage::trigger);
    connect(m_status, &StatusLine::focusLost, m_view, qOverload<>(&QWidget::setFocus));
}

InvitesPage::~InvitesPage() = default;

void InvitesPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_demoBanner);
    column->addWidget(m_journalBanner);
    column->addWidget(m_banner);
    buildMiddle();
    column->addWidget(m_splitter, 1);
    column->addWidget(m_runBar);
    column->addWidget(m_status);
    setFocusProxy(m_view);
}

void InvitesPage::buildMiddle()
{
    auto *list = new QWidget(m_middle);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(m_view, 1);
    list->setFocusProxy(m_view);
    m_middle->addWidget(list);
    m_parts.insert(Part::List, list);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(m_splitter->indexOf(m_middle), 1);
}

void InvitesPage::addPart(Part part, std::function<QWidget *()> make)
{
    m_makers.insert(part, std::move(make));
}

void InvitesPage::showPart(Part part)
{
    if (const auto make = m_makers.take(part)) {
        QWidget *widget = make();
        m_middle->addWidget(widget);
        m_parts.insert(part, widget);
    }
    QWidget *widget = m_parts.value(part);
    if (widget == nullptr)
        return;
    m_middle->setCurrentWidget(widget);
    widget->setFocus();
    if (m_part == part)
        return;
    m_part = part;
    emit partChanged(part);
}

void InvitesPage::setSideBar(QWidget *sideBar)
{
    m_splitter->insertWidget(0, sideBar);
    m_splitter->setStretchFactor(m_splitter->indexOf(m_middle), 1);
}

void InvitesPage::setDetails(QWidget *details)
{
    m_splitter->addWidget(details);
    m_splitter->setStretchFactor(m_splitter->indexOf(m_middle), 1);
}

void InvitesPage::searchFor(const QString &query)
{
    m_search->setText(query);
    showPart(Part::List);
}

void InvitesPage::setSession(Session *session)
{
    if (m_session != nullptr) {
        saveColumns();
        m_session->pager()->disconnect(this);
        m_session->filter()->disconnect(this);
    }
    delete m_loader;
    m_loader = nullptr;
    m_session = session;
    m_banner->clear();
    m_bannerUse = BannerUse::None;
    m_demoBanner->clear();
    m_view->setInvites(session != nullptr ? session->filter() : nullptr);
    if (session != nullptr)
        connectSession();
    else
        clearStatus();
    updateStatus();
}

void InvitesPage::clearStatus()
{
    m_seconds.stop();
    m_status->setSentence({});
    m_status->setNote({});
    m_status->setPlace({}, {});
    m_view->overlay()->setState({});
}

void InvitesPage::connectSession()
{
    m_loader = new ListLoader(m_session, m_view, this);
    const InviteFilterModel *filter = m_session->filter();
    connect(m_session->pager(), &InvitePager::stateChanged, this, &InvitesPage::onStateChanged);
    connect(m_session->pager(), &InvitePager::waitingChanged, this, &InvitesPage::updateStatus);
    connect(filter, &QAbstractItemModel::rowsInserted, this, &InvitesPage::scheduleUpdate);
    connect(filter, &QAbstractItemModel::rowsRemoved, this, &InvitesPage::scheduleUpdate);
    connect(filter, &QAbstractItemModel::modelReset, this, &InvitesPage::scheduleUpdate);
    connect(filter, &QAbstractItemModel::layoutChanged, this, &InvitesPage::scheduleUpdate);
    restoreColumns();
    onFilterEdited();
    if (m_session->source() == Session::Source::Demo) {
        m_demoBanner->showMessage(ErrorBanner::Tone::Information,
                                  tr("This is the demo organization. Nothing here is real."));
        m_demoBanner->setAction(tr("Use Your Key…"));
        m_demoBanner->setClosable(false); // what is on screen must never pass for real
    }
}

void InvitesPage::restoreColumns()
{
    InvitesHeader *columns = m_view->columns();
    const QScopedValueRollback<bool> restoring(m_restoring, true);
    columns->resetColumns();
    columns->restoreColumns(m_settings->tableHeader());
    const int column = qMin(m_settings->sortColumn(), int(InviteTableModel::ColumnCount) - 1);
    const Qt::SortOrder order =
        m_settings->sortDescending() ? Qt::DescendingOrder : Qt::AscendingOrder;
    columns->setSortIndicator(column, order);
    columns->fitColumns();
    if (column >= 0)
        m_loader->sort(column, order);
}

void InvitesPage::saveColumns()
{
    if (m_session != nullptr && !m_restoring)
        m_settings->setTableHeader(m_view->columns()->columns());
}

bool InvitesPage::isFiltered() const
{
    return !m_search->text().isEmpty() || m_filterBar->status() != FilterBar::Status::All;
}

void InvitesPage::onFilterEdited()
{
    if (m_loader != nullptr)
        m_loader->setFilter({parseInviteQuery(m_search->text() + m_filterBar->query()), {}});
    if (m_bannerUse == BannerUse::ClearFilter && !isFiltered()) {
        m_bannerUse = BannerUse::None;
        m_banner->clear();
    }
    scheduleUpdate();
}

void InvitesPage::clearFilter()
{
    m_search->clear();
    m_filterBar->setStatus(FilterBar::Status::All);
}

void InvitesPage::onSorted(int column, Qt::SortOrder order)
{
    if (m_restoring)
        return;
    m_settings->setSortColumn(column);
    m_settings->setSortDescending(order == Qt::DescendingOrder);
    if (m_loader == nullptr)
        return;
    m_loader->sort(column, order);
    if (m_view->selectionModel()->isSelected(m_view->currentIndex()))
        m_view->scrollTo(m_view->currentIndex());
    else
        m_view->scrollToTop();
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
        tr("The invite for %1 is there, but the filter hides it.").arg(invite.email));
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
        m_status->setNote(now.malformedNote());
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
