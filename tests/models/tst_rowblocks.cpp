// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/rowblocks.h"

#include "support/testentry.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace Vestibule;

namespace {

using Blocks = RowBlocks<int, 3>; // of eight rows

bool areSame(const Blocks &blocks, const std::vector<int> &rows)
{
    if (blocks.size() != rows.size() || blocks.empty() != rows.empty())
        return false;
    for (size_t row = 0; row < rows.size(); ++row) {
        if (blocks[row] != rows[row])
            return false;
    }
    return rows.empty() || blocks.back() == rows.back();
}

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
    }

    // Whatever is done to it, at every size around the ends of blocks.
    void isAsAVector()
    {
        for (int count = 1; count <= 33; ++count) {
            Blocks full;
            std::vector<int> rows;
            for (int number = 0; number < count; ++number) {
                full.push_back(number);
                rows.push_back(number);
            }
            QVERIFY(areSame(full, rows));
            for (int row = 0; row < count; ++row) {
                Blocks blocks = full;
                std::vector<int> expected = rows;
                blocks.erase(static_cast<size_t>(row));
                expected.erase(expected.begin() + row);
                QVERIFY(areSame(blocks, expected));
                blocks.push_back(-1);
                expected.push_back(-1);
                QVERIFY(areSame(blocks, expected));
                blocks.lastToTop();
                std::rotate(expected.begin(), expected.end() - 1, expected.end());
                QVERIFY(areSame(blocks, expected));
                blocks[static_cast<size_t>(row)] = -2;
                expected[static_cast<size_t>(row)] = -2;
                QVERIFY(areSame(blocks, expected));
            }
            for (; !rows.empty(); rows.pop_back(), full.pop_back())
                QVERIFY(areSame(full, rows));
            QVERIFY(areSame(full, rows));
        }
    }
};

VESTIBULE_TEST(RowBlocksTest)
#include "tst_rowblocks.moc"
