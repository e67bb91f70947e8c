// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keyboard/focusring.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace Vestibule {

namespace {

QWidget *canvasOf(QWidget *widget)
{
    if (widget == nullptr || !widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return nullptr;
    if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
        return view->currentIndex().isValid() ? nullptr : view->viewport();
    // Text to be read has no cursor that would be seen.
    if (const auto *text = qobject_cast<QTextEdit *>(widget))
        return text->isReadOnly() ? text->viewport() : nullptr;
    if (const auto *text = qobject_cast<QPlainTextEdit *>(widget))
        return text->isReadOnly() ? text->viewport() : nullptr;
    return qobject_cast<QAbstractButton *>(widget);
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget * /*before*/, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *now)
{
    if (m_canvas) {
        m_canvas->removeEventFilter(this);
        m_canvas->update();
    }
    m_canvas = canvasOf(now);
    if (m_canvas) {
        m_canvas->installEventFilter(this);
        m_canvas->update();
    }
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint || watched != m_canvas || m_painting)
        return QObject::eventFilter(watched, event);
    m_painting = true;
    QCoreApplication::sendEvent(watched, event);
    m_painting = false;
    QPainter painter(m_canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_canvas->palette().color(QPalette::Highlight), 2));
    painter.drawRoundedRect(QRectF(m_canvas->rect()).adjusted(1, 1, -1, -1), 3, 3);
    return true;
}

} // namespace Vestibule
