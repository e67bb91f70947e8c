// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Vestibule {

/// Ctrl+C, a polite kill and a closed terminal as a Qt signal. The second one ends the process at
/// once.
///
/// While it lives, a gone reader and a full file size limit are errors of a write and no signals.
/// At most one at a time.
class Interrupts : public QObject
{
    Q_OBJECT

public:
    explicit Interrupts(QObject *parent = nullptr);
    ~Interrupts() override;

signals:
    void interrupted();
};

} // namespace Vestibule
