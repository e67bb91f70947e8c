// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/searchhelp.h"

#include "ui/look/metrics.h"
#include "ui/widgets/plaintext.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Vestibule {

QList<SearchExample> searchExamples()
{
    return {
        {QStringLiteral("kim"), SearchHelp::tr("“kim” in the address or ID")},
        {QStringLiteral("status:pending"), SearchHelp::tr("sent, and not accepted yet")},
        {QStringLiteral("status:expired,pending"), SearchHelp::tr("a comma stands for “or”")},
        {QStringLiteral("role:owner"), SearchHelp::tr("invited as an owner")},
        {QStringLiteral("-role:owner"), SearchHelp::tr("a minus stands for “not”")},
        {QStringLiteral("kim role:owner"), SearchHelp::tr("all conditions must be met")},
        {QStringLiteral("is:open"), SearchHelp::tr("can still be accepted")},
        {QStringLiteral("is:soon"), SearchHelp::tr("expires soon")},
        {QStringLiteral("is:overdue"), SearchHelp::tr("still called pending after its expiry")},
        {QStringLiteral("is:member"), SearchHelp::tr("the person is a member")},
        {QStringLiteral("is:new,changed"), SearchHelp::tr("different from the last check")},
        {QStringLiteral("expires:<3d"),
         SearchHelp::tr("expires in less than 3 days; h, d and w are units")},
        {QStringLiteral("invited:>30d"), SearchHelp::tr("invited more than 30 days ago")},
        {QStringLiteral("invited:2026-05"),
         SearchHelp::tr("invited in that month; a day works as well")},
        {QStringLiteral("invited:2026-05-04..2026-05-10"),
         SearchHelp::tr("from the first day to the second")},
        {QStringLiteral("accepted:none"), SearchHelp::tr("never accepted")},
        {QStringLiteral("project:design"), SearchHelp::tr("“design” in the name of a project")},
        {QStringLiteral("project:\"Web Design\",none"),
         SearchHelp::tr("quotes for names with spaces; none means no project")},
        {QStringLiteral("domain:example.com"),
         SearchHelp::tr("the part after the @ of the address")},
        {QStringLiteral("by:anna"),
         SearchHelp::tr("“anna” in the address of the person who sent the invite")},
        {QStringLiteral("id:abc"), SearchHelp::tr("“abc” in the ID")},
    };
}

SearchHelp::SearchHelp(QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Searching"));
    auto *words = plainLabel(tr("Type words and conditions. Click an example to try it."), this);
    words->setWordWrap(true);
    m_list->setAccessibleName(tr("Examples"));
    m_list->setHeaderLabels({tr("Search"), tr("Finds")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(false);
    fill();
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    box->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return is for the examples
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto choose = [this](const QTreeWidgetItem *item) { emit chosen(item->text(0)); };
    // What a click does depends on the desktop; here once is enough on each.
    connect(m_list, &QTreeWidget::itemClicked, this, choose);
    connect(m_list, &QTreeWidget::itemActivated, this, choose);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_list, 1);
    column->addWidget(box);
    fit();
    m_list->setFocus();
}

void SearchHelp::fill()
{
    const QList<SearchExample> examples = searchExamples();
    for (const SearchExample &example : examples) {
        auto *item = new QTreeWidgetItem(m_list, {example.search, example.meaning});
        item->setSizeHint(1, airyRow(fontMetrics(), example.meaning));
        item->setFont(0, QFontDatabase::systemFont(QFontDatabase::FixedFont));
        item->setData(0, Qt::AccessibleTextRole,
                      tr("%1: %2", "a search, what it finds").arg(example.search, example.meaning));
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void SearchHelp::fit()
{
    const int unit = gridUnit(this);
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(1);
    const int width = m_list->columnWidth(0) + m_list->columnWidth(1)
        + m_list->verticalScrollBar()->sizeHint().width() + 8 * unit;
    const int height = (m_list->topLevelItemCount() + 5)
        * m_list->visualItemRect(m_list->topLevelItem(0)).height();
    resize(QSize(width, height).boundedTo(screen()->availableSize() * 0.9));
}

} // namespace Vestibule
