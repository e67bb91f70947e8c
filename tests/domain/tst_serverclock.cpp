// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/serverclock.h"

#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;

class ServerClockTest : public TestCase
{
    Q_OBJECT

private:
    static constexpr qint64 kNow = 1'790'000'000;
    qint64 m_local = kNow;
    ServerClock m_clock;

private slots:
    void init()
    {
        TestCase::init();
        m_local = kNow;
        m_clock = ServerClock([this] { return m_local; });
    }

    void beforeAnyAnswerItIsThisComputers()
    {
        QVERIFY(!m_clock.isKnown());
        QVERIFY(!m_clock.serverNow());
        QCOMPARE(m_clock.now(), kNow);
        QVERIFY(!m_clock.isOff());
    }

    void whatAnAnswerMayMeanIsNoDifference()
    {
        m_clock.learn(kNow - 40, kNow, kNow - 20); // it took long
        QVERIFY(m_clock.isKnown());
        QCOMPARE(m_clock.skew(), 0);
        QCOMPARE(m_clock.serverNow(), kNow);
    }

    void aSlowAnswerIsNoClockThatIsOff()
    {
        m_clock.learn(kNow - 300, kNow, kNow - 300);
        QVERIFY(!m_clock.isOff());
        m_clock.learn(kNow - 300, kNow, kNow + 600);
        QVERIFY(m_clock.isOff());
    }

    void manyAnswersBoundIt()
    {
        m_clock.learn(kNow - 60, kNow, kNow + 600);
        m_clock.learn(kNow - 1, kNow, kNow + 600);
        QVERIFY(qAbs(m_clock.skew() - 600) <= 1);
        m_clock.learn(kNow - 60, kNow, kNow + 570); // tells less, and agrees
        QVERIFY(qAbs(m_clock.skew() - 600) <= 1);
    }

    void aClockThatWasSetIsFollowed()
    {
        m_clock.learn(kNow, kNow, kNow + 600);
        m_local = kNow + 600; // put right
        m_clock.learn(m_local, m_local, m_local);
        QCOMPARE(m_clock.skew(), 0);
    }

    void aClockSetBackDuringARequestTellsNothing()
    {
        m_clock.learn(kNow, kNow - 600, kNow);
        QVERIFY(!m_clock.isKnown());
    }

    void twoMinutesAreTold_data()
    {
        QTest::addColumn<qint64>("ahead"); // the server
        QTest::addColumn<bool>("off");
        QTest::addColumn<QString>("told");
        QTest::newRow("two minutes") << qint64(120) << false << QString();
        QTest::newRow("three minutes")
            << qint64(185) << true << QStringLiteral("3 minute(s) behind");
        QTest::newRow("back") << qint64(-605) << true << QStringLiteral("10 minute(s) ahead of");
        QTest::newRow("hours") << qint64(-7260) << true << QStringLiteral("2 hour(s) ahead of");
        QTest::newRow("days") << qint64(9 * 86'400 + 5) << true
                              << QStringLiteral("9 day(s) behind");
    }

    void twoMinutesAreTold()
    {
        QFETCH(qint64, ahead);
        QFETCH(bool, off);
        QFETCH(QString, told);
        m_clock.learn(kNow, kNow, kNow + ahead);
        QCOMPARE(m_clock.isOff(), off);
        if (off)
            QVERIFY2(clockOffText(m_clock.skew()).contains(told),
                     qPrintable(clockOffText(m_clock.skew())));
    }
};

VESTIBULE_TEST(ServerClockTest)
#include "tst_serverclock.moc"
