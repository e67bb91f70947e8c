// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/waittext.h"

#include "domain/text/seconds.h"
#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;

class WaitTextTest : public TestCase
{
    Q_OBJECT

private slots:
    void waitsAreToldAsPeopleSayThem_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        const auto row = [](qint64 ms, const char *text) {
            QTest::addRow("%lld", ms) << ms << QString::fromLatin1(text);
        };
        row(-5, "1 s");
        row(0, "1 s");
        row(1, "1 s");
        row(1000, "1 s");
        row(1001, "2 s");
        row(60'000, "60 s");
        row(119'000, "119 s");
        row(119'001, "2 min 00 s");
        row(725'000, "12 min 05 s");
        row(3'599'000, "59 min 59 s");
        row(3'599'001, "1 h 00 min");
        row(7'500'000, "2 h 05 min");
        row(7'500'001, "2 h 06 min");
        row(kDay * 1000 - 1, "1 d 0 h");
        row((3 * kDay + 4 * kHour) * 1000, "3 d 4 h");
        row(1'000'000'000'000, "11574 d 2 h");
        row(251'606'343'481'000, "2912110 d 11 h"); // the year 9999
    }

    void waitsAreToldAsPeopleSayThem()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, text);
        QCOMPARE(waitLengthText(ms), text);
    }

    void saysWhatIsWaitedFor()
    {
        using Reason = Wait::Reason;
        QVERIFY(waitText({}).isEmpty());
        for (const Reason reason : {Reason::RateLimit, Reason::Retry, Reason::Pace, Reason::Settle})
            QVERIFY(waitText({reason, 41'200}).contains(QStringLiteral("42 s")));
        QCOMPARE(waitText({Reason::Pace, 41'200, true}),
                 waitText({Reason::Pace, 41'200})
                     + QStringLiteral(" What you asked for goes first."));
        QVERIFY(waitText({Reason::None, 0, true}).isEmpty());
    }
};

VESTIBULE_TEST(WaitTextTest)
#include "tst_waittext.moc"
