// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desktop/desktopnotice.h"

#include <QPointer>

#include <memory>

class QSystemTrayIcon;
class QWidget;

namespace Vestibule {

/// What stands in for a notification service: an icon in the tray that is there while it has
/// something to tell, or the window's entry in the task bar where there is no tray.
class TrayNotices : public NoticePort
{
    Q_OBJECT

public:
    explicit TrayNotices(QWidget *window, QObject *parent = nullptr);
    ~TrayNotices() override;

    void show(const DesktopNotice &notice) override;
    void withdraw(DesktopNotice::Kind kind) override;

private:
    void onClicked();

    QPointer<QWidget> m_window;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    DesktopNotice m_notice; // the latest
};

} // namespace Vestibule
