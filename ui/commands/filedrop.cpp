// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/filedrop.h"

#include "ui/people/peoplefield.h"

#include <QDropEvent>
#include <QWidget>

namespace Vestibule {

FileDrop::FileDrop(QWidget *window, const std::function<bool()> &isWanted)
    : QObject(window)
    , m_isWanted(isWanted)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList paths = localFiles(drop->mimeData());
    if (paths.isEmpty() || !m_isWanted())
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        emit dropped(paths);
    return true;
}

} // namespace Vestibule
