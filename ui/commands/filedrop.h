// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace Vestibule {

/// Lets files be dropped on `window`, as long as `isWanted()`. Belongs to the window.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    FileDrop(QWidget *window, const std::function<bool()> &isWanted);

signals:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool()> m_isWanted;
};

} // namespace Vestibule
