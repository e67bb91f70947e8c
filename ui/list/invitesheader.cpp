// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/invitesheader.h"

#include "models/list/invitetablemodel.h"
#include "ui/look/metrics.h"
#include "ui/look/statuscolors.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QSet>
#include <QStyleOption>

#include <algorithm>
#include <array>
#include <optional>

namespace Vestibule {

namespace {

constexpr int kWidest = 200;

// What is kept for the next start is text of our own: what QHeaderView unpacks from bytes, it
// believes.
constexpr std::array kNames{"email",   "status",   "role", "projects",  "invited",
                            "expires", "accepted", "id",   "invited-by"};
constexpr auto kByHand = "by-hand";
constexpr auto kFitted = "fitted";

struct Place
{
    int column = -1;
    int width = 0; // in pixels
    bool hidden = false;
};

std::optional<Place> placeOf(const QByteArray &word)
{
    Place place;
    place.hidden = word.startsWith('-');
    const qsizetype colon = word.indexOf(':');
    const QByteArray name = word.mid(place.hidden ? 1 : 0, colon - (place.hidden ? 1 : 0));
    const auto known = std::find(kNames.begin(), kNames.end(), name);
    if (colon < 0 || known == kNames.end())
        return {};
    place.column = int(known - kNames.begin());
    place.width = word.mid(colon + 1).toInt();
    return place;
}

bool isFirstHidden(int column)
{
    return column == InviteTableModel::IdColumn || column == InviteTableModel::InvitedByColumn;
}

/// Each column once, or fewer. One that was not there when they were kept is hidden.
QList<Place> placesOf(const QList<QByteArray> &words)
{
    QList<Place> places;
    QSet<int> seen;
    for (const QByteArray &word : words) {
        const std::optional<Place> place = placeOf(word);
        if (!place || seen.contains(place->column))
            return {};
        seen.insert(place->column);
        places.append(*place);
    }
    if (!seen.contains(InviteTableModel::InvitedByColumn))
        places.append({InviteTableModel::InvitedByColumn, 0, true});
    return places;
}

} // namespace

InvitesHeader::InvitesHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setFirstSectionMovable(true);
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(true);
    setSortIndicator(-1, Qt::AscendingOrder);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    setAccessibleName(tr("Columns"));
    connect(this, &QHeaderView::sectionMoved, this, &InvitesHeader::columnsChanged);
    connect(this, &QHeaderView::sectionResized, this, [this] {
        if (!m_pressed)
            return;
        m_sizedByHand = true;
        m_givenUp = {}; // what is seen now is what is meant
    });
}

void InvitesHeader::resetColumns()
{
    m_sizedByHand = false;
    m_givenUp = {};
    m_kept = {};
    for (int column = 0; column < count(); ++column) {
        moveSection(visualIndex(column), column);
        setSectionHidden(column, isFirstHidden(column));
    }
    fitColumns();
    emit columnsChanged();
}

bool InvitesHeader::isWanted(int column) const
{
    return !isSectionHidden(column) || m_givenUp[size_t(column)];
}

const ColumnFit::Needs &InvitesHeader::needs()
{
    // The cells have the table's font.
    const QFont font = parentWidget() != nullptr ? parentWidget()->font() : this->font();
    if (!m_needs || m_needsFont != font) {
        m_needsFont = font;
        m_needs = ColumnFit::needs(font);
    }
    return *m_needs;
}

void InvitesHeader::fitColumns()
{
    if (m_sizedByHand || count() != int(ColumnFit::kColumns))
        return;
    ColumnFit::Flags wanted{};
    for (int column = 0; column < count(); ++column)
        wanted[size_t(column)] = isWanted(column);
    const ColumnFit fit = ColumnFit::fit(needs(), viewport()->width(), wanted, m_kept);
    m_givenUp = fit.givenUp;
    for (int column = 0; column < count(); ++column) {
        const bool shown = wanted[size_t(column)] && !fit.givenUp[size_t(column)];
        if (isSectionHidden(column) == shown)
            setSectionHidden(column, !shown);
        if (shown)
            resizeSection(column, fit.widths[size_t(column)]);
    }
    if (m_shortTimes != fit.shortTimes) {
        m_shortTimes = fit.shortTimes;
        if (auto *table = qobject_cast<QAbstractItemView *>(parentWidget()))
            table->viewport()->update();
    }
}

void InvitesHeader::setColumnShown(int column, bool shown)
{
    m_givenUp[size_t(column)] = false;
    m_kept[size_t(column)] = shown;
    setSectionHidden(column, !shown);
    fitColumns();
    emit columnsChanged();
}

void InvitesHeader::fillColumnsMenu(QMenu *menu)
{
    menu->clear();
    for (int visual = 0; visual < count(); ++visual) {
        const int column = logicalIndex(visual);
        const QString name = model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(column));
        action->setEnabled(isSectionHidden(column) || hiddenSectionCount() < count() - 1);
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnShown(column, shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Reset Columns")), &QAction::triggered, this,
            &InvitesHeader::resetColumns);
}

QByteArray InvitesHeader::columns() const
{
    QByteArray text = m_sizedByHand ? kByHand : kFitted;
    for (int visual = 0; visual < count(); ++visual) {
        const int column = logicalIndex(visual);
        const bool hidden = !isWanted(column);
        text += hidden ? " -" : " ";
        text += kNames[size_t(column)];
        text += ':' + QByteArray::number(hidden ? 0 : sectionSize(column));
    }
    return text;
}

bool InvitesHeader::restoreColumns(const QByteArray &state)
{
    QList<QByteArray> words = state.split(' ');
    const QByteArray sized = words.takeFirst();
    const QList<Place> places = placesOf(words);
    const bool anyShown = std::any_of(places.cbegin(), places.cend(),
                                      [](const Place &place) { return !place.hidden; });
    if ((sized != kByHand && sized != kFitted) || places.size() != count() || !anyShown)
        return false;
    m_sizedByHand = sized == kByHand;
    m_givenUp = {};
    const int widest = fontMetrics().averageCharWidth() * kWidest;
    for (int visual = 0; visual < count(); ++visual) {
        const Place &place = places.at(visual);
        moveSection(visualIndex(place.column), visual);
        setSectionHidden(place.column, place.hidden);
        if (!place.hidden && place.width > 0)
            resizeSection(place.column, qBound(minimumSectionSize(), place.width, widest));
    }
    return true;
}

// Not by measuring every name in bold as QHeaderView does, for which a bold font would be looked
// for at every start. Nobody asks for the width: the table makes it as wide as itself.
QSize InvitesHeader::sizeHint() const
{
    return {minimumSectionSize(), fontMetrics().height() + 3 * gridUnit(this)};
}

void InvitesHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const bool mirrored = isRightToLeft();
    const int used = length() - offset();
    QRect rest = viewport()->rect();
    mirrored ? rest.setRight(rest.right() - used) : rest.setLeft(used);
    QPainter painter(viewport());
    if (rest.isValid())
        painter.fillRect(rest, palette().base());
    painter.fillRect(0, viewport()->height() - 1, viewport()->width(), 1, hairline(palette()));
}

void InvitesHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const bool sorted = sortIndicatorSection() == logicalIndex;
    const int margin = textMargin(fontMetrics());
    const int arrow = 2 * gridUnit(this);
    painter->save();
    painter->fillRect(rect, palette().base());
    QRect logical = rect.adjusted(margin, 0, -gridUnit(this), 0);
    if (sorted)
        logical.setRight(logical.right() - arrow - gridUnit(this));
    const QRect place = QStyle::visualRect(layoutDirection(), rect, logical);
    const QString name = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const QString text = fontMetrics().elidedText(name, Qt::ElideRight, place.width());
    painter->setPen(sorted ? palette().color(QPalette::Text) : secondaryText(palette()));
    painter->drawText(place, int(QStyle::visualAlignment(layoutDirection(), defaultAlignment())),
                      text);
    if (sorted) {
        const int width = fontMetrics().horizontalAdvance(text);
        QStyleOptionHeader option;
        option.initFrom(this);
        option.rect = QStyle::visualRect(layoutDirection(), rect,
                                         QRect(logical.left() + width + gridUnit(this),
                                               rect.center().y() - arrow / 2, arrow, arrow));
        option.sortIndicator = sortIndicatorOrder() == Qt::AscendingOrder
            ? QStyleOptionHeader::SortDown
            : QStyleOptionHeader::SortUp;
        style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &option, painter, this);
    }
    // A short mark shows where a column can be taken to size it.
    const QRect edge(rect.right(), rect.top() + rect.height() / 4, 1, rect.height() / 2);
    painter->fillRect(QStyle::visualRect(layoutDirection(), rect, edge), hairline(palette()));
    painter->restore();
}

void InvitesHeader::contextMenuEvent(QContextMenuEvent *event)
{
    m_pressed = false; // the menu takes the release
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnsMenu(menu);
    menu->popup(event->globalPos());
}

void InvitesHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton;
    QHeaderView::mousePressEvent(event);
}

void InvitesHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    m_pressed = false;
    emit columnsChanged();
}

} // namespace Vestibule
