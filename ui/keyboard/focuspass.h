// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

namespace Vestibule {

/// Hands the focus that is given to `container` on to the one of its parts that `chief` names. A
/// focus proxy would do the same, but Tab passes over all that stands before a proxy in its own
/// container. Belongs to `container`.
class FocusPass : public QObject
{
    Q_OBJECT

public:
    FocusPass(QWidget *container, const std::function<QWidget *()> &chief);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<QWidget *()> m_chief;
};

} // namespace Vestibule
