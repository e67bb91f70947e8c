// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/retrypolicy.h"

#include "support/testentry.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>
#include <QTimeZone>

#include <optional>

using namespace Vestibule;
using namespace Vestibule::Detail;
using Action = RetryDecision::Action;

class RetryPolicyTest : public TestCase
{
    Q_OBJECT

    const QDateTime m_now = QDateTime(QDate(2026, 9, 21), QTime(12, 0), QTimeZone::utc());

    RetryDecision decide(const Attempt &attempt, double jitter = 0)
    {
        return decideRetry(attempt, ServiceTimes(), m_now, jitter);
    }

private slots:
    void whatIsRepeated_data()
    {
        QTest::addColumn<int>("verb");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("action");
        for (const int status : {400, 401, 403, 404, 422}) {
            QTest::addRow("GET %d", status) << int(Verb::Get) << status << int(Action::GiveUp);
            QTest::addRow("POST %d", status) << int(Verb::Post) << status << int(Action::GiveUp);
        }
        for (const int status : {408, 409, 500, 502, 503, 504, 529}) {
            QTest::addRow("GET %d", status) << int(Verb::Get) << status << int(Action::Repeat);
            QTest::addRow("DELETE %d", status)
                << int(Verb::Delete) << status << int(Action::Repeat);
            QTest::addRow("POST %d", status) << int(Verb::Post) << status << int(Action::GiveUp);
        }
        for (const Verb verb : {Verb::Get, Verb::Post, Verb::Delete})
            QTest::addRow("429 to verb %d", int(verb)) << int(verb) << 429 << int(Action::CoolDown);
    }

    void whatIsRepeated()
    {
        QFETCH(int, verb);
        QFETCH(int, status);
        QFETCH(int, action);
        Attempt attempt;
        attempt.verb = Verb(verb);
        attempt.status = status;
        QCOMPARE(int(decide(attempt).action), action);
    }

    void aFailedConnectionIsRepeatedButForPost()
    {
        Attempt attempt;
        attempt.connectionFailed = true;
        QCOMPARE(int(decide(attempt).action), int(Action::Repeat));
        attempt.verb = Verb::Post;
        QCOMPARE(int(decide(attempt).action), int(Action::GiveUp));
    }

    void twoRepetitionsAndNoMore()
    {
        Attempt attempt;
        attempt.status = 503;
        attempt.repetitions = 1;
        QCOMPARE(int(decide(attempt).action), int(Action::Repeat));
        attempt.repetitions = 2;
        QCOMPARE(int(decide(attempt).action), int(Action::GiveUp));
    }

    void theServersWordWins()
    {
        Attempt attempt;
        attempt.status = 503;
        attempt.shouldRetry = "false";
        QCOMPARE(int(decide(attempt).action), int(Action::GiveUp));
        attempt.status = 429;
        QCOMPARE(int(decide(attempt).action), int(Action::GiveUp));
        attempt.status = 400;
        attempt.shouldRetry = "true";
        QCOMPARE(int(decide(attempt).action), int(Action::Repeat));
        attempt.verb = Verb::Post;
        QCOMPARE(int(decide(attempt).action), int(Action::GiveUp));
    }

    void theWaitDoublesUpToItsBoundLessJitter()
    {
        Attempt attempt;
        attempt.status = 500;
        QCOMPARE(decide(attempt).waitMs, 500);
        QCOMPARE(decide(attempt, 1).waitMs, 375);
        attempt.repetitions = 1;
        QCOMPARE(decide(attempt).waitMs, 1000);
        ServiceTimes times;
        times.retries = 20;
        attempt.repetitions = 10;
        QCOMPARE(decideRetry(attempt, times, m_now, 0).waitMs, times.retryMaxMs);
    }

    void waitsThatTheServerAsksFor_data()
    {
        QTest::addColumn<QByteArray>("afterMs");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<qint64>("waitMs");
        const QByteArray none;
        QTest::newRow("none") << none << none << qint64(60'000);
        QTest::newRow("milliseconds") << QByteArray("1500") << QByteArray("9") << qint64(1500);
        QTest::newRow("seconds") << none << QByteArray("42") << qint64(42'000);
        QTest::newRow("fraction") << none << QByteArray("0.5") << qint64(500);
        QTest::newRow("date") << none << QByteArray("Mon, 21 Sep 2026 12:00:30 GMT")
                              << qint64(30'000);
        QTest::newRow("past date")
            << none << QByteArray("Mon, 21 Sep 2026 11:00:00 GMT") << qint64(0);
        QTest::newRow("two minutes") << none << QByteArray("120") << qint64(120'000);
        QTest::newRow("a day") << none << QByteArray("86400") << qint64(86'400'000);
        QTest::newRow("a day in ms") << QByteArray("86400000") << none << qint64(86'400'000);
        QTest::newRow("a year") << none << QByteArray("31536000") << qint64(31'536'000'000);
        QTest::newRow("ages") << none << QByteArray("99999999999999999999")
                              << qint64(1'000'000'000'000);
        for (const char *text : {"Mon, 21 Sep 2026 14:00:00 GMT", "Monday, 21-Sep-26 14:00:00 GMT",
                                 "Mon Sep 21 14:00:00 2026", "Mon, 21-Sep-2026 14:00:00 GMT",
                                 "Mon, 21 Sep 2026 16:00:00 +0200", "2026-09-21T14:00:00Z",
                                 "2026-09-21T16:00:00+02:00"})
            QTest::newRow(text) << none << QByteArray(text) << qint64(7'200'000);
        QTest::newRow("asctime, one digit")
            << none << QByteArray("Thu Oct  1 12:00:00 2026") << qint64(10 * 86'400'000LL);
        QTest::newRow("RFC 850, past")
            << none << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << qint64(0);
        QTest::newRow("nonsense") << QByteArray("soon") << QByteArray("-5") << qint64(60'000);
        QTest::newRow("endless") << QByteArray("inf") << QByteArray("nan") << qint64(60'000);
    }

    void waitsThatTheServerAsksFor()
    {
        QFETCH(QByteArray, afterMs);
        QFETCH(QByteArray, after);
        QFETCH(qint64, waitMs);
        Attempt attempt;
        attempt.status = 429;
        attempt.retryAfterMs = afterMs;
        attempt.retryAfter = after;
        QCOMPARE(decide(attempt).waitMs, waitMs);
    }

    void theUsualDateIsReadAsCarefullyAsAny()
    {
        const QLocale c = QLocale::c();
        QDateTime time(QDate(1969, 12, 31), QTime(23, 59, 59), QTimeZone::utc());
        for (; time.date().year() < 2100; time = time.addSecs(11 * 86'400 + 3'661)) {
            const QByteArray text =
                c.toString(time, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " GMT";
            QCOMPARE(httpDate(text, m_now), std::optional(time));
        }
        for (const char *text : {"Sun, 31 Feb 2026 12:00:00 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
                                 "Sun, 06 Nov 1994 08:60:37 GMT", "Sun, 06 anF 1994 08:49:37 GMT",
                                 "Sun, 06 Nix 1994 08:49:37 GMT", "Sun, -6 Nov 1994 08:49:37 GMT",
                                 "Sun, 00 Nov 1994 08:49:37 GMT", ""})
            QVERIFY2(!httpDate(text, m_now), text);
    }

    void aLongWaitAfterAPassingFailureRestsEverybody()
    {
        Attempt attempt;
        attempt.status = 503;
        attempt.retryAfter = "60";
        QCOMPARE(decide(attempt).waitMs, 60'000);
        QCOMPARE(int(decide(attempt).action), int(Action::Repeat));
        attempt.retryAfter = "7200";
        QCOMPARE(decide(attempt).waitMs, 7'200'000);
        QCOMPARE(int(decide(attempt).action), int(Action::Rest));
    }

    void coolingDownEndsSomeTime()
    {
        Attempt attempt;
        attempt.status = 429;
        attempt.cooldowns = 19;
        QCOMPARE(int(decide(attempt).action), int(Action::CoolDown));
        attempt.cooldowns = 20;
        QCOMPARE(int(decide(attempt).action), int(Action::GiveUp));
    }
};

VESTIBULE_TEST(RetryPolicyTest)
#include "tst_retrypolicy.moc"
