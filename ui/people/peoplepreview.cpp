// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/peoplepreview.h"

#include "models/draftmodel.h"
#include "models/peoplerows.h"
#include "ui/look/metrics.h"
#include "ui/people/peoplecounts.h"
#include "ui/people/peopledelegate.h"
#include "ui/people/peopletableview.h"
#include "ui/widgets/plaintext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Vestibule {

namespace {

constexpr int kLinesShown = 12;

} // namespace

PeoplePreview::PeoplePreview(DraftModel *drafts, QWidget *parent)
    : QWidget(parent)
    , m_drafts(drafts)
    , m_rows(new PeopleRows(this))
    , m_counts(new PeopleCounts(drafts, this))
    , m_table(new PeopleTableView(this))
    , m_toggle(new QAction(this))
    , m_button(new QPushButton(this))
{
    m_rows->setSourceModel(drafts);
    makeTable();
    makeToggle();
    auto *head = new QHBoxLayout;
    head->addWidget(m_counts, 1);
    head->addWidget(m_button, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gridUnit(this));
    column->addLayout(head);
    column->addWidget(m_table, 1);
    connect(m_counts, &PeopleCounts::verdictChanged, this,
            [this] { m_rows->setVerdict(m_counts->verdict()); });
}

void PeoplePreview::makeTable()
{
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new PeopleDelegate(m_table));
    m_table->setAccessibleName(tr("People to invite"));
    const QFontMetrics metrics = fontMetrics();
    m_table->verticalHeader()->setDefaultSectionSize(qRound(metrics.height() * 1.9));
    m_table->setMinimumHeight(metrics.height() * 9);
    QHeaderView *header = m_table->horizontalHeader();
    const int letter = metrics.averageCharWidth();
    header->resizeSection(DraftModel::AddressColumn, 32 * letter);
    header->resizeSection(DraftModel::ProjectsColumn, 18 * letter);
    header->setMinimumSectionSize(4 * letter);
    for (const int column : {DraftModel::LineColumn, DraftModel::RoleColumn})
        header->resizeSection(column, 4 * letter);
    header->setStretchLastSection(true);
    fitColumns();
    connect(m_drafts, &DraftModel::judged, this, &PeoplePreview::fitColumns);
}

void PeoplePreview::fitColumns()
{
    widen(DraftModel::LineColumn, 7, 24);
    widen(DraftModel::RoleColumn, 10, 26);
}

/// By the first rows and the last one: lines grow downwards, and files follow what was typed.
void PeoplePreview::widen(int column, int fewest, int most)
{
    constexpr int kRowsLookedAt = 50;
    const int letter = fontMetrics().averageCharWidth();
    int width = fewest * letter;
    const auto fit = [&](int row) {
        const QString text = m_drafts->index(row, column).data().toString();
        width = qMax(width, fontMetrics().horizontalAdvance(text) + 3 * letter);
    };
    const int rows = m_drafts->rowCount();
    for (int row = 0; row < qMin(rows, kRowsLookedAt); ++row)
        fit(row);
    if (rows > kRowsLookedAt)
        fit(rows - 1);
    width = qMin(width, most * letter);
    if (m_table->columnWidth(column) < width)
        m_table->setColumnWidth(column, width);
}

void PeoplePreview::makeToggle()
{
    m_toggle->setShortcut(QKeySequence::Delete);
    m_toggle->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_toggle);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_button->setAutoDefault(false);
    connect(m_toggle, &QAction::triggered, this, &PeoplePreview::toggle);
    connect(m_button, &QPushButton::clicked, m_toggle, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PeoplePreview::updateToggle);
    connect(m_drafts, &DraftModel::judged, this, &PeoplePreview::updateToggle);
    updateToggle();
}

QSize PeoplePreview::sizeHint() const
{
    const int lines = qMin(m_drafts->rowCount(), kLinesShown) + 2;
    return {QWidget::sizeHint().width(),
            m_counts->sizeHint().height()
                + lines * m_table->verticalHeader()->defaultSectionSize()};
}

QList<int> PeoplePreview::selectedRows() const
{
    QList<int> rows;
    const auto selected = m_table->selectionModel()->selectedRows();
    rows.reserve(selected.size());
    for (const QModelIndex &index : selected)
        rows.append(m_rows->mapToSource(index).row());
    return rows;
}

bool PeoplePreview::allLeftOut(const QList<int> &rows) const
{
    return !rows.isEmpty() && std::all_of(rows.begin(), rows.end(), [this](int row) {
        return m_drafts->draftAt(row).leftOut;
    });
}

void PeoplePreview::toggle()
{
    const QList<int> rows = selectedRows();
    m_drafts->leaveOut(rows, !allLeftOut(rows));
}

void PeoplePreview::updateToggle()
{
    const QList<int> rows = selectedRows();
    const bool back = allLeftOut(rows);
    m_toggle->setText(back ? tr("Put Back") : tr("Leave Out"));
    m_toggle->setEnabled(!rows.isEmpty());
    m_button->setText(back ? tr("Put &Back") : tr("&Leave Out"));
    m_button->setEnabled(!rows.isEmpty());
    setPlainToolTip(m_button, rows.isEmpty() ? tr("Select rows first") : tr("Del"));
}

} // namespace Vestibule
