// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/statisticsfeed.h"
#include "ui/insights/insightlegend.h"
#include "ui/insights/insightnumbers.h"
#include "ui/insights/insightplot.h"
#include "ui/insights/insightspage.h"
#include "ui/look/metrics.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

namespace Vestibule {

namespace {

constexpr qreal kSummaryScale = 1.15;

} // namespace

void InsightsPage::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildBody(), 1);
    column->addWidget(buildFoot());
    setFocusProxy(m_stack);
    setTabOrder(m_choice, m_scope);
    setTabOrder(m_scope, m_loadAll);
    setTabOrder(m_loadAll, m_plot);
    setTabOrder(m_plot, m_numbers);
    setTabOrder(m_numbers, m_showNumbers);
    setTabOrder(m_showNumbers, m_copy);
    setTabOrder(m_copy, m_save);
}

QWidget *InsightsPage::buildHead()
{
    const int unit = gridUnit(this);
    auto *head = new QWidget(this);
    head->setAutoFillBackground(true);
    for (const InsightKind kind : kInsightKinds)
        m_choice->addTab(InsightPictures::name(kind));
    m_choice->setDocumentMode(true);
    m_choice->setDrawBase(false);
    m_choice->setExpanding(false);
    m_choice->setUsesScrollButtons(true);
    m_choice->setElideMode(Qt::ElideNone);
    m_choice->setAccessibleName(tr("Picture"));
    m_scope->addItem(tr("All invites"), int(StatisticsFeed::Scope::All));
    m_scope->addItem(tr("As filtered"), int(StatisticsFeed::Scope::Filtered));
    m_scope->setAccessibleName(tr("Invites counted"));
    setPlainToolTip(m_scope,
                    tr("Whether the pictures are of the whole list or of what the search and "
                       "the filter show"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(unit, unit, textMargin(fontMetrics()), unit);
    row->setSpacing(2 * unit);
    row->addWidget(m_choice, 1);
    row->addWidget(m_scope);
    return head;
}

QWidget *InsightsPage::buildBody()
{
    const int unit = gridUnit(this);
    auto *body = new QWidget(this);
    m_summary->setFont(scaled(font(), kSummaryScale));
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Of a label on the base colour the role would be Text, and notes set the other one.
    for (QLabel *note : {static_cast<QLabel *>(m_loaded), static_cast<QLabel *>(m_note),
                         static_cast<QLabel *>(m_empty)})
        note->setForegroundRole(QPalette::WindowText);
    m_loadAll->setAutoDefault(false);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_numbers);
    m_stack->addWidget(m_empty);
    auto *loaded = new QHBoxLayout;
    loaded->setSpacing(2 * unit);
    loaded->addWidget(m_loaded, 1);
    loaded->addWidget(m_loadAll);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(textMargin(fontMetrics()), 4 * unit, textMargin(fontMetrics()),
                               unit);
    column->setSpacing(3 * unit);
    column->addWidget(m_summary);
    column->addLayout(loaded);
    column->addWidget(m_legend);
    column->addWidget(m_stack, 1);
    column->addWidget(m_note);
    return body;
}

QWidget *InsightsPage::buildFoot()
{
    const int unit = gridUnit(this);
    auto *foot = new QWidget(this);
    m_readout->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_showNumbers->setCheckable(true);
    setPlainToolTip(m_showNumbers, tr("Show the numbers as a table in place of the picture"));
    setPlainToolTip(m_copy, tr("Copy the numbers for a spreadsheet"));
    setPlainToolTip(m_save, tr("Save the picture as PNG, SVG or PDF"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(textMargin(fontMetrics()), unit, textMargin(fontMetrics()), 2 * unit);
    row->setSpacing(2 * unit);
    row->addWidget(m_readout, 1);
    for (QPushButton *button : {m_showNumbers, m_copy, m_save}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    return foot;
}

void InsightsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_summary->setFont(scaled(font(), kSummaryScale));
}

} // namespace Vestibule
