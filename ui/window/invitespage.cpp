// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/invitespage.h"

#include "accounts/settings.h"
#include "session/searchknowledge.h"
#include "session/session.h"
#include "ui/list/invitesheader.h"
#include "ui/list/invitesview.h"
#include "ui/list/listloader.h"
#include "ui/list/listoverlay.h"
#include "ui/list/statusline.h"
#include "ui/search/filterbar.h"
#include "ui/search/filtermenu.h"
#include "ui/search/searchfield.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>
#include <numeric>

namespace Vestibule {

using namespace std::chrono_literals;

InvitesPage::InvitesPage(Settings *settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_demoBanner(new ErrorBanner(this))
    , m_journalBanner(new ErrorBanner(this))
    , m_banner(new ErrorBanner(this))
    , m_splitter(new QSplitter(this))
    , m_letter(fontMetrics().averageCharWidth())
    , m_middle(new QStackedWidget(m_splitter))
    , m_filterBar(new FilterBar(this))
    , m_search(new SearchField(this))
    , m_knowledge(new SearchKnowledge(this))
    , m_view(new InvitesView(this))
    , m_status(new StatusLine(this))
{
    build();
    m_updateSoon.setSingleShot(true);
    m_seconds.setInterval(1s);
    connectParts();
    connectSearch();
}

InvitesPage::~InvitesPage() = default;

void InvitesPage::connectParts()
{
    connect(&m_updateSoon, &QTimer::timeout, this, &InvitesPage::updateStatus);
    connect(&m_seconds, &QTimer::timeout, this, &InvitesPage::updateStatus);
    connect(m_demoBanner, &ErrorBanner::triggered, this, &InvitesPage::keyChangeRequested);
    connect(m_banner, &ErrorBanner::triggered, this, &InvitesPage::onBanner);
    connect(m_view->columns(), &QHeaderView::sortIndicatorChanged, this, &InvitesPage::onSorted);
    connect(m_view->columns(), &InvitesHeader::columnsChanged, this, &InvitesPage::saveColumns);
    connect(m_view, &InvitesView::selectionChangedByAny, this, &InvitesPage::conditionChanged);
    connect(m_view->overlay(), &ListOverlay::triggered, this, &InvitesPage::trigger);
    connect(m_status, &StatusLine::triggered, this, &InvitesPage::trigger);
    connect(m_status, &StatusLine::focusLost, m_view, qOverload<>(&QWidget::setFocus));
}

void InvitesPage::connectSearch()
{
    m_search->setKnowledge([this] { return m_knowledge->known(); });
    m_filterBar->menu()->setSource([this] { return m_knowledge->known(); });
    m_filterBar->setProjectNames(m_knowledge->projectNames());
    connect(m_search, &QLineEdit::textChanged, this, &InvitesPage::onFilterEdited);
    // Whoever types a search wants to see what it finds.
    connect(m_search, &QLineEdit::textEdited, this, [this] { showPart(Part::List, false); });
    connect(m_search, &SearchField::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_search, &SearchField::problemsShown, this, &InvitesPage::onProblemsShown);
    connect(m_filterBar, &FilterBar::edited, m_search, &QLineEdit::setText);
    connect(m_filterBar, &FilterBar::cleared, this, &InvitesPage::clearFilter);
    connect(m_knowledge, &SearchKnowledge::changed, this, &InvitesPage::onKnowledgeChanged);
}

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

void InvitesPage::showPart(Part part, bool focus)
{
    if (const auto make = m_makers.take(part)) {
        QWidget *widget = make();
        m_middle->addWidget(widget);
        m_parts.insert(part, widget);
        if (const auto *view = widget->findChild<InvitesView *>())
            connect(view, &InvitesView::selectionChangedByAny, this,
                    &InvitesPage::conditionChanged);
    }
    QWidget *widget = m_parts.value(part);
    if (widget == nullptr)
        return;
    m_middle->setCurrentWidget(widget);
    if (focus)
        widget->setFocus();
    if (m_part == part)
        return;
    m_part = part;
    emit partChanged(part);
    emit conditionChanged();
}

InvitesView *InvitesPage::currentView() const
{
    return m_part == Part::List ? m_view : m_parts.value(m_part)->findChild<InvitesView *>();
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

void InvitesPage::setRunBar(QWidget *runBar)
{
    auto *column = static_cast<QBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_status), runBar);
}

void InvitesPage::addStrip(QWidget *strip)
{
    static_cast<QBoxLayout *>(m_parts.value(Part::List)->layout())->insertWidget(0, strip);
}

void InvitesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const int letter = fontMetrics().averageCharWidth();
    if (event->type() != QEvent::FontChange || letter == m_letter)
        return;
    // The parts at the sides keep their width in letters; the middle has the rest.
    QList<int> sizes = m_splitter->sizes();
    const int middle = m_splitter->indexOf(m_middle);
    const int whole = std::accumulate(sizes.cbegin(), sizes.cend(), 0);
    sizes[middle] = 0;
    for (int &size : sizes)
        size = size * letter / m_letter;
    sizes[middle] = qMax(0, whole - std::accumulate(sizes.cbegin(), sizes.cend(), 0));
    m_letter = letter;
    m_splitter->setSizes(sizes);
}

void InvitesPage::searchFor(const QString &query, bool focus)
{
    m_search->setText(query);
    showPart(Part::List, focus);
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
    m_knowledge->setSession(session);
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

} // namespace Vestibule
