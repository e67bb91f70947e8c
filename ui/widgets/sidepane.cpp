// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sidepane.h"

#include "ui/look/metrics.h"

#include <QAction>
#include <QEvent>
#include <QSplitter>

namespace Vestibule {

SidePane::SidePane(QWidget *pane, QWidget *page, QAction *toggle, int leastUnits, bool wanted,
                   QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_page(page)
    , m_toggle(toggle)
    , m_leastUnits(leastUnits)
    , m_wanted(wanted)
{
    page->installEventFilter(this);
    connect(toggle, &QAction::triggered, this, &SidePane::onToggled);
    connect(qobject_cast<QSplitter *>(pane->parentWidget()), &QSplitter::splitterMoved, this,
            [this] {
                if (m_pane->isVisible())
                    emit widthChanged(m_pane->width());
            });
    update();
}

bool SidePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        m_wantedNarrow = m_wantedNarrow && isNarrow();
        update();
    }
    return QObject::eventFilter(watched, event);
}

bool SidePane::isNarrow() const
{
    return m_page->width() < m_leastUnits * gridUnit(m_page);
}

void SidePane::setDue(bool due)
{
    m_due = due;
    update();
}

void SidePane::setPossible(bool possible)
{
    m_possible = possible;
    update();
}

void SidePane::show()
{
    if (m_pane->isHidden())
        onToggled(true);
}

void SidePane::onToggled(bool wanted)
{
    m_due = true;
    if (isNarrow()) {
        m_wantedNarrow = wanted;
    } else {
        m_wanted = wanted;
        emit wantedChanged(wanted);
    }
    update();
}

void SidePane::update()
{
    const bool wanted = isNarrow() ? m_wantedNarrow : m_wanted && m_due;
    const bool seen = wanted && m_possible;
    m_toggle->setChecked(seen);
    m_toggle->setEnabled(m_possible);
    if (seen == !m_pane->isHidden())
        return;
    const bool focused = m_pane->isAncestorOf(m_pane->window()->focusWidget());
    m_pane->setVisible(seen);
    if (!seen && focused)
        emit focusLeft();
    emit shownChanged(seen);
}

} // namespace Vestibule
