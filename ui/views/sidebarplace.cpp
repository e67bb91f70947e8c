// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/sidebarplace.h"

#include "accounts/settings.h"
#include "ui/look/metrics.h"
#include "ui/views/sidebar.h"

#include <QAction>
#include <QEvent>

namespace Vestibule {

namespace {

constexpr int kLeastPageUnits = 210; // of gridUnit(); 840 px at a common font

} // namespace

SideBarPlace::SideBarPlace(SideBar *sideBar, QWidget *page, QAction *toggle, Settings *settings,
                           QObject *parent)
    : QObject(parent)
    , m_sideBar(sideBar)
    , m_page(page)
    , m_toggle(toggle)
    , m_settings(settings)
    , m_wanted(settings->sideBarShown())
    , m_wasNarrow(isNarrow())
{
    m_sideBar->setPreferredWidth(m_settings->sideBarWidth());
    m_page->installEventFilter(this);
    connect(m_toggle, &QAction::triggered, this, &SideBarPlace::onToggled);
    connect(m_sideBar, &SideBar::widthChanged, this, [this] {
        if (m_sideBar->isVisible())
            m_settings->setSideBarWidth(m_sideBar->width());
    });
    update();
}

bool SideBarPlace::isNarrow() const
{
    return m_page->width() < kLeastPageUnits * gridUnit(m_page);
}

void SideBarPlace::show()
{
    if (m_sideBar->isHidden())
        onToggled(true);
}

void SideBarPlace::onToggled(bool shown)
{
    if (isNarrow())
        m_wantedNarrow = shown;
    else
        m_wanted = shown;
    m_settings->setSideBarShown(m_wanted);
    update();
}

void SideBarPlace::update()
{
    const bool shown = isNarrow() ? m_wantedNarrow : m_wanted;
    if (!shown && m_sideBar->hasFocus())
        emit m_sideBar->left();
    m_sideBar->setVisible(shown);
    m_toggle->setChecked(shown);
}

bool SideBarPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isNarrow() != m_wasNarrow) {
        m_wasNarrow = isNarrow();
        m_wantedNarrow = false;
        update();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Vestibule
