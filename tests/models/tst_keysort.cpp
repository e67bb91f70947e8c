// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/keysort.h"

#include "support/testentry.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <string>

using namespace Vestibule;

class KeySortTest : public TestCase
{
    Q_OBJECT

    std::vector<std::string> m_texts;

    std::vector<RowKey> keysOf(size_t count, bool texts, quint64 different)
    {
        std::mt19937_64 dice(count + different);
        m_texts.clear();
        for (size_t i = 0; i < count; ++i)
            m_texts.push_back(std::to_string(dice() % (count / 3 + 1)));
        std::vector<RowKey> keys(count);
        for (size_t i = 0; i < count; ++i) {
            keys[i].prefix = (dice() % different) * 0x0123'4567'89abULL;
            keys[i].row = int(i);
            if (texts) {
                keys[i].text = m_texts[i].data();
                keys[i].length = quint32(m_texts[i].size());
            }
        }
        return keys;
    }

private slots:
    void agreesWithTheStandardSort_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("texts");
        QTest::addColumn<int>("different");
        for (const int count : {0, 1, 2, 1023, 1024, 1025, 5000, 20'000}) {
            for (const int different : {1, 7, 100'000}) {
                QTest::addRow("%d numbers of %d", count, different) << count << false << different;
                QTest::addRow("%d texts of %d", count, different) << count << true << different;
            }
        }
    }

    void agreesWithTheStandardSort()
    {
        QFETCH(int, count);
        QFETCH(bool, texts);
        QFETCH(int, different);
        for (const bool descending : {false, true}) {
            const auto keys = keysOf(size_t(count), texts, quint64(different));
            std::vector<RowKey> expected = keys;
            std::sort(expected.begin(), expected.end(), RowKeyLess{descending});
            KeySort sorting(keys, texts, descending);
            int slices = 1;
            while (!sorting.work(QDeadlineTimer(0)))
                ++slices;
            QCOMPARE(sorting.keys().size(), expected.size());
            for (size_t i = 0; i < expected.size(); ++i)
                QCOMPARE(sorting.keys()[i].row, expected[i].row);
            if (count >= 20'000)
                QVERIFY2(slices > 3, qPrintable(QString::number(slices)));
        }
    }
};

VESTIBULE_TEST(KeySortTest)
#include "tst_keysort.moc"
