// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/rowblocks.h"

#include "support/testentry.h"

#include <QTest>

#include <vector>

using namespace Vestibule;

namespace {

using Blocks = RowBlocks<int, 3>; // of eight rows

} // namespace

class RowBlocksTest : public TestCase
{
    Q_OBJECT

private slots:
    void growingMovesNothing()
    {
        Blocks blocks;
        std::vector<const int *> places;
        for (int number = 0; number < 100; ++number) {
            blocks.push_back(number);
            places.push_back(&blocks[blocks.size() - 1]);
        }
        for (size_t row = 0; row < places.size(); ++row)
            QCOMPARE(&blocks[row], places[row]);
        QCOMPARE(blocks.size(), size_t(100));
        for (size_t row = 0; row < blocks.size(); ++row)
            QCOMPARE(blocks[row], int(row));
        blocks[42] = -1;
        QCOMPARE(*places[42], -1);
    }
};

VESTIBULE_TEST(RowBlocksTest)
#include "tst_rowblocks.moc"
