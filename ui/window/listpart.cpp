// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/listpart.h"

#include "accounts/settings.h"
#include "domain/query/querytext.h"
#include "session/searchknowledge.h"
#include "session/session.h"
#include "ui/keyboard/focuspass.h"
#include "ui/list/invitesheader.h"
#include "ui/list/invitesview.h"
#include "ui/list/listloader.h"
#include "ui/search/filterbar.h"
#include "ui/search/filtermenu.h"
#include "ui/search/searchfield.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace Vestibule {

ListPart::ListPart(Settings *settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_filterBar(new FilterBar(this))
    , m_search(new SearchField(this))
    , m_knowledge(new SearchKnowledge(this))
    , m_view(new InvitesView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(m_view, 1);
    new FocusPass(this, [this] { return m_view; });
    connect(m_view->columns(), &QHeaderView::sortIndicatorChanged, this, &ListPart::onSorted);
    connect(m_view->columns(), &InvitesHeader::columnsChanged, this, &ListPart::onColumnsChanged);
    connectSearch();
}

void ListPart::connectSearch()
{
    m_search->setKnowledge([this] { return m_knowledge->known(); });
    m_filterBar->menu()->setSource([this] { return m_knowledge->known(); });
    m_filterBar->setProjectNames(m_knowledge->projectNames());
    connect(m_search, &QLineEdit::textChanged, this, &ListPart::onFilterEdited);
    connect(m_search, &SearchField::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_search, &SearchField::problemsShown, this, &ListPart::onProblemsShown);
    connect(m_filterBar, &FilterBar::edited, m_search, &QLineEdit::setText);
    connect(m_filterBar, &FilterBar::cleared, m_search, &QLineEdit::clear);
    connect(m_knowledge, &SearchKnowledge::changed, this, &ListPart::onKnowledgeChanged);
}

void ListPart::setSession(Session *session)
{
    if (m_session != nullptr)
        saveColumns();
    delete m_loader;
    m_loader = nullptr;
    m_session = session;
    m_knowledge->setSession(session);
    m_view->setInvites(session != nullptr ? session->filter() : nullptr);
    if (session == nullptr)
        return;
    m_loader = new ListLoader(session, m_view, this);
    m_loader->setReadsQuietly(m_readsQuietly);
    m_loader->setWholeShown(m_wholeShown);
    restoreColumns();
    onFilterEdited();
}

void ListPart::restoreColumns()
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
    wantInviters();
    if (column >= 0)
        m_loader->sort(column, order);
}

void ListPart::readColumns()
{
    if (m_session == nullptr)
        return;
    m_view->holdCurrent();
    restoreColumns();
    if (m_settings->sortColumn() < 0)
        m_loader->sort(-1, Qt::AscendingOrder);
    emit edited();
}

void ListPart::onColumnsChanged()
{
    saveColumns();
    if (m_session != nullptr && !m_restoring)
        wantInviters();
}

void ListPart::wantInviters()
{
    m_session->inviters()->setWanted(
        InviterReader::Column, m_view->columns()->isWanted(InviteTableModel::InvitedByColumn));
}

void ListPart::saveColumns()
{
    if (m_session != nullptr && !m_restoring)
        m_settings->setTableHeader(m_view->columns()->columns());
}

bool ListPart::isFiltered() const
{
    return !m_search->text().trimmed().isEmpty();
}

void ListPart::onFilterEdited()
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
    if (!same)
        emit searchChanged();
    emit edited();
}

void ListPart::onProblemsShown()
{
    const QList<QueryProblem> &problems = m_search->shownProblems();
    m_filterBar->setProblem(problems.isEmpty() ? QString()
                                               : queryProblemText(problems.constFirst()));
}

void ListPart::onKnowledgeChanged()
{
    m_filterBar->setProjectNames(m_knowledge->projectNames());
    m_filterBar->setNote(m_knowledge->note());
}

void ListPart::onSorted(int column, Qt::SortOrder order)
{
    if (m_restoring)
        return;
    m_settings->setSortColumn(column);
    m_settings->setSortDescending(order == Qt::DescendingOrder);
    if (m_loader == nullptr)
        return;
    m_view->holdCurrent();
    m_loader->sort(column, order);
    emit edited();
}

void ListPart::setReadsQuietly(bool reads)
{
    m_readsQuietly = reads;
    if (m_loader != nullptr)
        m_loader->setReadsQuietly(reads);
}

void ListPart::setWholeShown(bool shown)
{
    m_wholeShown = shown;
    if (m_loader != nullptr)
        m_loader->setWholeShown(shown);
}

void ListPart::addStrip(QWidget *strip)
{
    static_cast<QBoxLayout *>(layout())->insertWidget(0, strip);
}

bool ListPart::showInvite(const Invite &invite)
{
    m_session->filter()->flush();
    const int row = m_session->filter()->rowOf(invite.id);
    if (row >= 0)
        m_view->selectRowAt(row);
    return row >= 0;
}

void ListPart::removeInvite(const QString &id)
{
    InviteFilterModel *filter = m_session->filter();
    const int row = filter->rowOf(id);
    const bool selected = row >= 0 && m_view->selectionModel()->isRowSelected(row);
    m_session->invites()->remove(id);
    filter->flush();
    if (selected && !m_view->selectionModel()->hasSelection())
        m_view->selectRowAt(qMin(row, filter->rowCount() - 1));
}

} // namespace Vestibule
