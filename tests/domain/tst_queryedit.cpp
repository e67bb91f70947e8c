// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/query/queryedit.h"

#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;

class QueryEditTest : public TestCase
{
    Q_OBJECT

private slots:
    void removes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("condition");
        QTest::addColumn<QString>("left");
        QTest::newRow("the only one") << "status:pending" << 0 << "";
        QTest::newRow("the first") << "status:pending Mia" << 0 << "Mia";
        QTest::newRow("the last") << "Mia  status:pending " << 1 << "Mia";
        QTest::newRow("the middle") << "a  status:pending   b" << 1 << "a  b";
        QTest::newRow("quoted") << "project:\"De Sign\" b" << 0 << "b";
        QTest::newRow("what is wrong stays") << "stauts:x mia" << 0 << "stauts:x";
        QTest::newRow("negated") << "a -role:owner" << 1 << "a";
    }

    void removes()
    {
        QFETCH(QString, text);
        QFETCH(int, condition);
        QFETCH(QString, left);
        QCOMPARE(withoutCondition(text, parseInviteQuery(text).conditions.at(condition)), left);
    }

    void toggles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("with");
        QTest::newRow("into nothing") << " "
                                      << "status:pending"
                                      << "status:pending";
        QTest::newRow("beside words") << "Mia "
                                      << "status:pending"
                                      << "Mia status:pending";
        QTest::newRow("another value") << "status:pending Mia"
                                       << "status:expired"
                                       << "status:pending,expired Mia";
        QTest::newRow("keeps what was typed") << "Project:\"A B\""
                                              << "project:\"C D\""
                                              << "Project:\"A B\",\"C D\"";
        QTest::newRow("out of two") << "status:pending,expired Mia"
                                    << "status:pending"
                                    << "status:expired Mia";
        QTest::newRow("out") << "Mia status:pending"
                             << "status:pending"
                             << "Mia";
        QTest::newRow("a time takes the place") << "a expires:<3d b"
                                                << "expires:<7d"
                                                << "a expires:<7d b";
        QTest::newRow("the same time goes") << "a expires:<3d b"
                                            << "expires:<3d"
                                            << "a b";
        QTest::newRow("is: stands for itself") << "is:open"
                                               << "is:member"
                                               << "is:open is:member";
        QTest::newRow("is: goes") << "is:open is:member"
                                  << "is:open"
                                  << "is:member";
        QTest::newRow("a negated one is another") << "-status:pending"
                                                  << "status:expired"
                                                  << "-status:pending status:expired";
        QTest::newRow("not into an open quote") << "project:\"De"
                                                << "status:pending"
                                                << "status:pending project:\"De";
        QTest::newRow("not behind a bare colon") << "role:"
                                                 << "status:pending"
                                                 << "status:pending role:";
    }

    void toggles()
    {
        QFETCH(QString, text);
        QFETCH(QString, condition);
        QFETCH(QString, with);
        const bool had = hasCondition(text, condition);
        QCOMPARE(withConditionToggled(text, condition), with);
        QCOMPARE(hasCondition(with, condition), !had);
    }
};

VESTIBULE_TEST(QueryEditTest)
#include "tst_queryedit.moc"
