// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/insightplot.h"

#include "ui/look/metrics.h"
#include "ui/notices/accessiblerole.h"
#include "ui/widgets/plaintext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Vestibule {

InsightPlot::InsightPlot(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Chart);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

QSize InsightPlot::sizeHint() const
{
    const int unit = gridUnit(this);
    return {160 * unit, 90 * unit};
}

QSize InsightPlot::minimumSizeHint() const
{
    const int unit = gridUnit(this);
    return {60 * unit, 26 * unit};
}

void InsightPlot::setPicture(const InsightPicture &picture)
{
    const QString title = m_picture.title;
    const QString name = m_cursor.bar >= 0 ? m_picture.bars.at(m_cursor.bar).name : QString();
    m_picture = picture;
    m_hovered = {};
    const auto same = std::find_if(picture.bars.begin(), picture.bars.end(),
                                   [&name](const InsightBar &bar) { return bar.name == name; });
    if (title != picture.title || same == picture.bars.end())
        m_cursor = {};
    else
        m_cursor.bar = static_cast<int>(same - picture.bars.begin());
    if (m_cursor.outcome && picture.bars.at(m_cursor.bar).counts[*m_cursor.outcome] == 0)
        m_cursor.outcome.reset();
    arrange();
    setCursor(Qt::ArrowCursor);
    if (hasFocus() && m_cursor.bar < 0 && !m_picture.bars.isEmpty())
        moveAlong(0); // so that the focus is seen
    else
        setCursorPlace(m_cursor);
}

void InsightPlot::setCursorPlace(const BarPlace &place)
{
    m_cursor = place;
    update();
    tellAccessible();
    emit readout(numbersAt(m_picture, hasFocus() ? m_cursor : m_hovered));
}

void InsightPlot::arrange()
{
    m_chart = BarChart(m_picture, {palette(), font(), layoutDirection()}, rect());
    update();
}

void InsightPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int marked = m_hovered.bar >= 0 ? m_hovered.bar : hasFocus() ? m_cursor.bar : -1;
    m_chart.paint(&painter, marked, hasFocus() ? m_cursor : BarPlace());
}

void InsightPlot::tellAccessible()
{
    const QString numbers = numbersAt(m_picture, m_cursor);
    const QString name = numbers.isEmpty()
        ? m_picture.title
        : tr("%1. %2", "title of a picture, numbers of a bar").arg(m_picture.title, numbers);
    if (accessibleName() != name)
        setAccessibleName(name);
    setAccessibleDescription(m_picture.summary);
    setAccessibleValue(this, numbers);
}

void InsightPlot::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int key = event->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (enter && m_cursor.bar >= 0)
        emit chosen(m_cursor);
    else if (!moveCursor(key))
        QWidget::keyPressEvent(event);
}

bool InsightPlot::moveCursor(int key)
{
    if (m_picture.bars.isEmpty())
        return false;
    // Where bars lie, the keys are turned with them; where all is mirrored, so are they.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? Qt::Key_Right : Qt::Key_Left;
    const int right = mirrored ? Qt::Key_Left : Qt::Key_Right;
    const int last = static_cast<int>(m_picture.bars.size()) - 1;
    if (key == Qt::Key_Home)
        setCursorPlace({0, {}});
    else if (key == Qt::Key_End)
        setCursorPlace({last, {}});
    else if (key == (m_picture.lying ? int(Qt::Key_Up) : left))
        moveAlong(-1);
    else if (key == (m_picture.lying ? int(Qt::Key_Down) : right))
        moveAlong(1);
    else if (key == (m_picture.lying ? left : int(Qt::Key_Down)))
        moveInto(-1);
    else if (key == (m_picture.lying ? right : int(Qt::Key_Up)))
        moveInto(1);
    else
        return false;
    return true;
}

void InsightPlot::moveAlong(int steps)
{
    const int last = static_cast<int>(m_picture.bars.size()) - 1;
    // Of weeks the newest is what a person asks for first.
    const int start = m_picture.lying || !m_picture.split ? 0 : last;
    BarPlace place = m_cursor;
    place.bar = m_cursor.bar < 0 ? start : std::clamp(m_cursor.bar + steps, 0, last);
    if (place.outcome && m_picture.bars.at(place.bar).counts[*place.outcome] == 0)
        place.outcome.reset();
    setCursorPlace(place);
}

// From the whole bar to its outcomes and round to the whole again.
void InsightPlot::moveInto(int steps)
{
    if (m_cursor.bar < 0) {
        moveAlong(0);
        return;
    }
    QList<std::optional<Outcome>> parts{std::nullopt};
    for (const Outcome outcome : std::as_const(m_picture.outcomes)) {
        if (m_picture.split && m_picture.bars.at(m_cursor.bar).counts[outcome] > 0)
            parts.append(outcome);
    }
    const qsizetype now = std::max<qsizetype>(0, parts.indexOf(m_cursor.outcome));
    const qsizetype next = (now + steps + parts.size()) % parts.size();
    setCursorPlace({m_cursor.bar, parts.at(next)});
}

void InsightPlot::mouseMoveEvent(QMouseEvent *event)
{
    const BarPlace place = m_chart.placeAt(event->position());
    const QString numbers = numbersAt(m_picture, place);
    if (numbers.isEmpty())
        QToolTip::hideText();
    else
        showPlainToolTip(event->globalPosition().toPoint(), numbers, this);
    if (place == m_hovered)
        return;
    m_hovered = place;
    setCursor(queryAt(m_picture, place).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
    emit readout(numbersAt(m_picture, place.bar >= 0 || !hasFocus() ? place : m_cursor));
}

void InsightPlot::mouseReleaseEvent(QMouseEvent *event)
{
    const BarPlace place = m_chart.placeAt(event->position());
    if (event->button() != Qt::LeftButton || place.bar < 0)
        return;
    setCursorPlace(place);
    emit chosen(place);
}

void InsightPlot::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = {};
    update();
    emit readout(hasFocus() ? numbersAt(m_picture, m_cursor) : QString());
}

void InsightPlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_cursor.bar < 0 && !m_picture.bars.isEmpty() && event->reason() != Qt::MouseFocusReason)
        moveAlong(0); // so that the focus is seen
    else
        setCursorPlace(m_cursor);
}

void InsightPlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
    emit readout(numbersAt(m_picture, m_hovered));
}

void InsightPlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void InsightPlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        arrange();
        break;
    default:
        break;
    }
}

} // namespace Vestibule
