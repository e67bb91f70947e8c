// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/runpace.h"

#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;

class RunPaceTest : public TestCase
{
    Q_OBJECT

private slots:
    void isUnknownAtFirst()
    {
        RunPace pace;
        pace.start(1'000);
        QCOMPARE(pace.stepsPerMinute(5'000), 0.0);
        pace.addSent(2'000);
        QCOMPARE(pace.stepsPerMinute(5'000), 0.0);
        QCOMPARE(pace.timeLeftMs(10, 5'000), -1);
    }

    void isStepsOverTime()
    {
        RunPace pace;
        pace.start(0);
        for (int i = 1; i <= 30; ++i)
            pace.addSent(i * 1'000);
        QCOMPARE(pace.stepsPerMinute(30'000), 60.0);
        QCOMPARE(pace.timeLeftMs(120, 30'000), 120'000);
    }

    void aWaitThatGoesOnCounts()
    {
        RunPace pace;
        pace.start(0);
        for (int i = 1; i <= 10; ++i)
            pace.addSent(i * 100);
        QCOMPARE(pace.stepsPerMinute(60'000), 10.0); // ten in a minute, however fast they were
    }

    void aPauseDoesNotCount()
    {
        RunPace pace;
        pace.start(0);
        for (int i = 1; i <= 10; ++i)
            pace.addSent(i * 1'000);
        pace.stop(10'000);
        QCOMPARE(pace.stepsPerMinute(3'600'000), 60.0);
        pace.start(7'200'000);
        QCOMPARE(pace.stepsPerMinute(7'210'000), 30.0);
    }

    void theOldIsForgotten()
    {
        RunPace pace;
        pace.start(0);
        for (int i = 0; i < 600; ++i)
            pace.addSent(i * 100); // ten a second for a minute
        for (int i = 0; i < 60; ++i)
            pace.addSent(60'000 + i * 6'000); // ten a minute for six
        const double now = pace.stepsPerMinute(60'000 + 60 * 6'000);
        QVERIFY2(now > 9.5 && now < 10.5, qPrintable(QString::number(now)));
    }

    void manyStepsAreBounded()
    {
        RunPace pace;
        pace.start(0);
        for (int i = 1; i <= 50'000; ++i)
            pace.addSent(i);
        const double now = pace.stepsPerMinute(50'000);
        QVERIFY2(now > 59'000 && now < 61'000, qPrintable(QString::number(now)));
    }
};

VESTIBULE_TEST(RunPaceTest)
#include "tst_runpace.moc"
