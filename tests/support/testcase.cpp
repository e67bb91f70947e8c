// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"

#include <QRegularExpression>
#include <QTest>

namespace Vestibule {

void TestCase::init()
{
    // What the machine lacks: a screen, and a folder for sockets.
    static const QRegularExpression ours(
        QStringLiteral("^(?!This plugin does not support |QStandardPaths: )"));
    QTest::failOnWarning(ours);
}

} // namespace Vestibule
