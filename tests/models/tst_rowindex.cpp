// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/rowindex.h"

#include "support/testentry.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace Vestibule;

class RowIndexTest : public TestCase
{
    Q_OBJECT

private:
    /// Whether the row of every hash is found by it, and by no other hash.
    static bool holds(const RowIndex &index, const std::vector<size_t> &hashes)
    {
        for (size_t row = 0; row < hashes.size(); ++row) {
            const auto isIt = [row](int found) { return found == static_cast<int>(row); };
            if (index.find(hashes[row], isIt) != static_cast<int>(row))
                return false;
            if (index.find(hashes[row] ^ 1, isIt) != -1)
                return false;
        }
        return true;
    }

private slots:
    void findsWhatIsThere()
    {
        QRandomGenerator dice(20261130);
        RowIndex index;
        QCOMPARE(index.find(7, [](int) { return true; }), -1);
        std::vector<size_t> hashes; // by row
        for (int round = 0; round < 3'000; ++round) {
            // Some in the same table and at the same place of it.
            const size_t hash = dice.bounded(3) == 0 ? 0x5a000010 : dice.generate();
            index.insert(hash, static_cast<int>(hashes.size()));
            hashes.push_back(hash);
            if (round % 100 == 0)
                QVERIFY(holds(index, hashes));
        }
        for (int row = 0; row < static_cast<int>(hashes.size()); ++row)
            index.erase(hashes[static_cast<size_t>(row)], row);
        for (const size_t hash : hashes)
            QCOMPARE(index.find(hash, [](int) { return true; }), -1);
    }

    // Between many that come and go the index does not fill up.
    void forgetsWhatWent()
    {
        RowIndex index;
        for (size_t hash = 0; hash < 10'000; ++hash) {
            index.insert(hash, 0);
            QCOMPARE(index.find(hash, [](int) { return true; }), 0);
            index.erase(hash, 0);
            QCOMPARE(index.find(hash, [](int) { return true; }), -1);
        }
    }
};

VESTIBULE_TEST(RowIndexTest)
#include "tst_rowindex.moc"
