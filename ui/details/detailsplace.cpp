// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/detailsplace.h"

#include "accounts/settings.h"
#include "ui/details/detailspane.h"
#include "ui/list/invitesview.h"
#include "ui/look/metrics.h"
#include "ui/window/invitespage.h"

#include <QAction>
#include <QEvent>
#include <QSplitter>

namespace Vestibule {

namespace {

constexpr int kNarrowUnits = 240; // of gridUnit(): a table beside less would tell little

} // namespace

DetailsPlace::DetailsPlace(DetailsPane *pane, InvitesPage *page, QAction *toggle,
                           Settings *settings, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_page(page)
    , m_toggle(toggle)
    , m_settings(settings)
    , m_wanted(settings->detailsShown())
{
    pane->setPreferredWidth(settings->detailsWidth());
    pane->hide();
    page->setDetails(pane);
    page->installEventFilter(this);
    connect(toggle, &QAction::triggered, this, &DetailsPlace::onToggled);
    connect(page, &InvitesPage::partChanged, this, &DetailsPlace::update);
    connect(page->view(), &InvitesView::selectionChangedByAny, this, [this] {
        if (m_begun || !m_page->view()->selectionModel()->hasSelection())
            return;
        m_begun = true;
        update();
    });
    if (auto *splitter = qobject_cast<QSplitter *>(pane->parentWidget())) {
        connect(splitter, &QSplitter::splitterMoved, this, [this] {
            if (m_pane->isVisible())
                m_settings->setDetailsWidth(m_pane->width());
        });
    }
    update();
}

bool DetailsPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::Resize) {
        if (!isNarrow())
            m_wantedNarrow = false;
        update();
    }
    return QObject::eventFilter(watched, event);
}

bool DetailsPlace::isNarrow() const
{
    return m_page->width() < kNarrowUnits * gridUnit(m_page);
}

void DetailsPlace::onToggled(bool wanted)
{
    m_begun = true;
    if (isNarrow()) {
        m_wantedNarrow = wanted;
    } else {
        m_wanted = wanted;
        m_settings->setDetailsShown(wanted);
    }
    update();
}

void DetailsPlace::update()
{
    const bool wanted = isNarrow() ? m_wantedNarrow : m_wanted && m_begun;
    const bool seen = wanted && m_page->part() == InvitesPage::Part::List;
    m_toggle->setChecked(seen);
    m_toggle->setEnabled(m_page->part() == InvitesPage::Part::List);
    if (seen == !m_pane->isHidden())
        return;
    const bool focused = m_pane->isAncestorOf(m_pane->window()->focusWidget());
    m_pane->setVisible(seen);
    if (!seen && focused)
        m_page->view()->setFocus();
    if (seen)
        emit shown();
    else
        emit hidden();
}

} // namespace Vestibule
