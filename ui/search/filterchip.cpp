// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/filterchip.h"

#include "ui/look/metrics.h"
#include "ui/look/statuscolors.h"
#include "ui/widgets/plaintext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace Vestibule {

namespace {

constexpr int kMostLetters = 44;

bool removes(const QKeyEvent *event)
{
    return event->modifiers() == Qt::NoModifier
        && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace);
}

} // namespace

FilterChip::FilterChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void FilterChip::setCondition(const QString &what)
{
    m_what = what; // as the button's own text, an ampersand would be a key
    setAccessibleName(what);
    setAccessibleDescription(tr("Removes this condition from the search"));
    setPlainToolTip(this, tr("%1\nClick to remove", "a condition of a search").arg(what));
    updateGeometry();
}

QSize FilterChip::sizeHint() const
{
    const int unit = gridUnit(this);
    const int most = kMostLetters * fontMetrics().averageCharWidth();
    // An advance is rounded, and a pixel too few would cut the last letters off.
    const int words = qMin(most, fontMetrics().horizontalAdvance(m_what) + 1);
    return {words + fontMetrics().ascent() + 5 * unit, fontMetrics().height() + 2 * unit};
}

QSize FilterChip::minimumSizeHint() const
{
    return {12 * gridUnit(this), sizeHint().height()};
}

bool FilterChip::event(QEvent *event)
{
    // In the window, Del revokes invites; here it is about the condition.
    if (event->type() == QEvent::ShortcutOverride && removes(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    if (removes(event) || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        emit moveRequested(event->key() == Qt::Key_Right ? forward : -forward);
    else
        QAbstractButton::keyPressEvent(event);
}

void FilterChip::paintCross(QPainter *painter, const QRect &place, const QColor &color) const
{
    const double arm = place.height() * 0.22;
    const QPointF middle = QRectF(place).center();
    painter->setPen(QPen(color, qMax(1.2, place.height() / 11.0), Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm));
    painter->drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm));
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const int unit = gridUnit(this);
    const QColor window = palette().color(QPalette::Window);
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor back = blended(window, accent, isDown() ? 0.30 : underMouse() ? 0.22 : 0.13);
    const QColor ink = readableOn(back, palette().color(QPalette::WindowText));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double round = body.height() / 3;
    painter.setPen(QPen(hasFocus() ? accent : blended(window, accent, 0.40), hasFocus() ? 2 : 1));
    painter.setBrush(back);
    painter.drawRoundedRect(hasFocus() ? body.adjusted(0.5, 0.5, -0.5, -0.5) : body, round, round);

    const int cross = fontMetrics().ascent();
    const QRect words(2 * unit, 0, width() - cross - 5 * unit, height());
    const QRect sign(words.right() + unit + 1, (height() - cross) / 2, cross, cross);
    painter.setPen(ink);
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
        | int(Qt::AlignVCenter) | int(Qt::TextSingleLine);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), flags,
                     fontMetrics().elidedText(m_what, Qt::ElideRight, words.width()));
    paintCross(&painter, QStyle::visualRect(layoutDirection(), rect(), sign), ink);
}

} // namespace Vestibule
