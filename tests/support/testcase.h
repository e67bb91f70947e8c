// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Vestibule {

/// What every test class is: a warning fails the test function that it comes from. One that has an
/// init() of its own calls this one first.
class TestCase : public QObject
{
    Q_OBJECT

protected slots:
    void init();
};

} // namespace Vestibule
