// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewpage.h"

#include "models/feeds/findingsmodel.h"
#include "ui/list/invitesview.h"
#include "ui/look/metrics.h"
#include "ui/review/findingdelegate.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

namespace Vestibule {

namespace {

constexpr int kMostTasks = 2;
constexpr int kMostOwnerDays = 3650;

} // namespace

ReviewPage::ReviewPage(QWidget *parent)
    : QWidget(parent)
    , m_findings(new FindingsModel(this))
    , m_list(new QListView(this))
    , m_view(new InvitesView(this))
    , m_splitter(new QSplitter(this))
    , m_notice(new NoteLabel(this))
    , m_noticeButton(new QPushButton(this))
    , m_title(plainLabel(this))
    , m_reason(new NoteLabel(this))
    , m_ownerOption(new QWidget(this))
    , m_ownerDays(new QSpinBox(m_ownerOption))
    , m_domainOption(new QWidget(this))
    , m_domains(new QLineEdit(m_domainOption))
    , m_domainNote(new NoteLabel(m_domainOption))
    , m_rowNote(new NoteLabel(this))
{
    buildFindings();
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(buildFinding());
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildNotice());
    column->addWidget(m_splitter, 1);
    setFocusProxy(m_list);
    arrangeKeys();
    connectParts();
    choose(reviewRules().first());
}

void ReviewPage::buildFindings()
{
    m_list->setModel(m_findings);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setAccessibleDescription(tr("What the review looked for, the most urgent first"));
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
}

QWidget *ReviewPage::buildNotice()
{
    auto *bar = new QWidget(this);
    const int unit = gridUnit(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(textMargin(fontMetrics()), unit, 2 * unit, unit);
    row->setSpacing(2 * unit);
    row->addWidget(m_notice, 1);
    row->addWidget(m_noticeButton);
    m_noticeButton->setMinimumHeight(fontMetrics().height() + 2 * unit);
    return bar;
}

QWidget *ReviewPage::buildFinding()
{
    auto *part = new QWidget(this);
    const int unit = gridUnit(this);
    const int left = textMargin(fontMetrics());
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_title->setWordWrap(true);
    auto *tasks = new QHBoxLayout;
    tasks->setSpacing(2 * unit);
    for (int i = 0; i < kMostTasks; ++i) {
        m_taskButtons.append(new QPushButton(part));
        tasks->addWidget(m_taskButtons.last());
    }
    m_taskButtons.first()->setFont(strong); // the one that is meant first
    tasks->addStretch(1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(left, 2 * unit, 2 * unit, 2 * unit);
    head->setSpacing(unit);
    head->addWidget(m_title);
    head->addWidget(m_reason);
    head->addWidget(buildOptions());
    head->addLayout(tasks);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_rowNote);
    m_rowNote->setContentsMargins(left, unit, 2 * unit, unit);
    m_rowNote->setNote({});
    return part;
}

QWidget *ReviewPage::buildOptions()
{
    auto *options = new QWidget(this);
    auto *column = new QVBoxLayout(options);
    column->setContentsMargins({});
    m_ownerDays->setRange(0, kMostOwnerDays);
    m_ownerDays->setSuffix(tr(" days", "after a number"));
    auto *days = plainLabel(tr("Open for &more than:"), m_ownerOption);
    days->setBuddy(m_ownerDays);
    auto *ownerRow = new QHBoxLayout(m_ownerOption);
    ownerRow->setContentsMargins({});
    ownerRow->addWidget(days);
    ownerRow->addWidget(m_ownerDays);
    ownerRow->addStretch(1);

    auto *domains = plainLabel(tr("Your &domains:"), m_domainOption);
    domains->setBuddy(m_domains);
    m_domains->setClearButtonEnabled(true);
    setPlainToolTip(m_domains, tr("Separated by commas; empty: those of the members"));
    auto *domainRow = new QHBoxLayout;
    domainRow->addWidget(domains);
    domainRow->addWidget(m_domains, 1);
    auto *domainColumn = new QVBoxLayout(m_domainOption);
    domainColumn->setContentsMargins({});
    domainColumn->addLayout(domainRow);
    domainColumn->addWidget(m_domainNote);
    column->addWidget(m_ownerOption);
    column->addWidget(m_domainOption);
    return options;
}

// The buttons come before the table: they speak of all its rows until the table has the focus.
void ReviewPage::arrangeKeys()
{
    const QList<QWidget *> order = {
        m_list, m_ownerDays,    m_domains, m_taskButtons.first(), m_taskButtons.last(),
        m_view, m_noticeButton,
    };
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_view);
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        m_view->clearSelection();
        m_list->setFocus();
    });
}

} // namespace Vestibule
