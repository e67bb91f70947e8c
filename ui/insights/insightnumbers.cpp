// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/insightnumbers.h"

#include "ui/look/metrics.h"
#include "ui/look/outcomelook.h"
#include "ui/widgets/clipboardrows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

namespace Vestibule {

namespace {

enum FixedColumn { NameColumn, TotalColumn, FirstOutcomeColumn };

} // namespace

void InsightNumbersModel::setPicture(const InsightPicture &picture)
{
    const bool sameShape = picture.title == m_picture.title
        && picture.outcomes == m_picture.outcomes && picture.bars.size() == m_picture.bars.size()
        && picture.rest.size() == m_picture.rest.size();
    if (sameShape) { // so that selection and place stay while numbers grow
        m_picture = picture;
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_picture = picture;
    endResetModel();
}

const InsightBar &InsightNumbersModel::barAt(int row) const
{
    const auto bars = static_cast<int>(m_picture.bars.size());
    return row < bars ? m_picture.bars.at(row) : m_picture.rest.at(row - bars);
}

int InsightNumbersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_picture.bars.size() + m_picture.rest.size());
}

int InsightNumbersModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    // With outcomes, their share that was accepted stands last.
    return m_picture.split ? FirstOutcomeColumn + static_cast<int>(m_picture.outcomes.size()) + 1
                           : int(FirstOutcomeColumn);
}

QString InsightNumbersModel::cell(int row, int column, bool exact) const
{
    const InsightBar &bar = barAt(row);
    const auto number = [exact](int value) {
        return exact ? QString::number(value) : QLocale().toString(value);
    };
    if (column == NameColumn)
        return bar.name;
    if (column == TotalColumn)
        return number(bar.counts.total());
    const int outcome = column - FirstOutcomeColumn;
    if (outcome < m_picture.outcomes.size())
        return number(bar.counts[m_picture.outcomes.at(outcome)]);
    return bar.counts.total() > 0 ? percentText(bar.counts[Outcome::Accepted], bar.counts.total())
                                  : QString();
}

QVariant InsightNumbersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return cell(index.row(), index.column(), false);
    if (role == CopyRole)
        return cell(index.row(), index.column(), true);
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = index.column() != NameColumn;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

QVariant InsightNumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section != NameColumn;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    if (section == NameColumn)
        return m_picture.barsTitle;
    if (section == TotalColumn)
        return m_picture.countTitle;
    const int outcome = section - FirstOutcomeColumn;
    return outcome < m_picture.outcomes.size() ? outcomeName(m_picture.outcomes.at(outcome))
                                               : tr("Share accepted");
}

InsightNumbers::InsightNumbers(QWidget *parent)
    : QTableView(parent)
    , m_numbers(new InsightNumbersModel(this))
{
    setModel(m_numbers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 3 * gridUnit(this));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        emit chosen({index.row(), {}});
    });
}

void InsightNumbers::setPicture(const InsightPicture &picture)
{
    m_numbers->setPicture(picture);
    setAccessibleName(tr("Numbers: %1", "title of a picture").arg(picture.title));
    setAccessibleDescription(picture.summary);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (m_numbers->columnCount() > 0)
        horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    if (!currentIndex().isValid())
        setCurrentIndex(m_numbers->index(0, 0));
}

void InsightNumbers::copy() const
{
    QStringList headings;
    for (int column = 0; column < m_numbers->columnCount(); ++column)
        headings.append(m_numbers->headerData(column, Qt::Horizontal).toString());
    QGuiApplication::clipboard()->setText(
        rowText(headings) + u'\n'
        + rowText(m_numbers, selectedOrAllRows(this), InsightNumbersModel::CopyRole));
}

bool InsightNumbers::event(QEvent *event)
{
    // Here these keys mean the numbers, not the list that the window's actions are about.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll))
            event->accept();
    }
    return QTableView::event(event);
}

void InsightNumbers::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit chosen({currentIndex().row(), {}});
    else
        QTableView::keyPressEvent(event);
}

} // namespace Vestibule
