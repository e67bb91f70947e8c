// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/traynotices.h"

#include "ui/look/icons.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

namespace Vestibule {

TrayNotices::TrayNotices(QWidget *window, QObject *parent)
    : NoticePort(parent)
    , m_window(window)
{ }

TrayNotices::~TrayNotices() = default;

void TrayNotices::show(const DesktopNotice &notice)
{
    m_notice = notice;
    if (m_window != nullptr)
        QApplication::alert(m_window);
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (m_icon == nullptr) {
        m_icon = std::make_unique<QSystemTrayIcon>(applicationIcon());
        // Later, since a click hides the icon, which Qt takes down while it still handles the
        // click.
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayNotices::onClicked,
                Qt::QueuedConnection);
        connect(
            m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Context)
                    onClicked();
            },
            Qt::QueuedConnection);
    }
    m_icon->show();
    m_icon->showMessage(notice.title, notice.text, applicationIcon());
    emit shown(notice.kind);
}

void TrayNotices::withdraw(DesktopNotice::Kind kind)
{
    if (m_icon != nullptr && m_notice.kind == kind)
        m_icon->hide();
}

void TrayNotices::onClicked()
{
    if (!m_icon->isVisible()) // a double click comes as two
        return;
    m_icon->hide();
    emit clicked(m_notice.kind, {});
}

} // namespace Vestibule
