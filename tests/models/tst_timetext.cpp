// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/timetext.h"

#include "support/testentry.h"

#include <QLocale>
#include <QTest>

using namespace Vestibule;
using namespace Qt::Literals;

class TimeTextTest : public TestCase
{
    Q_OBJECT

private slots:
    void relative_data()
    {
        QTest::addColumn<qint64>("ago"); // seconds, negative in the future
        QTest::addColumn<QString>("text");
        const auto row = [](qint64 ago, const char *text) {
            QTest::addRow("%lld", static_cast<long long>(ago)) << ago << QString::fromLatin1(text);
        };
        constexpr qint64 minute = 60, hour = 3600, day = 86400;
        row(0, "just now");
        row(59, "just now");
        row(minute, "1 minute(s) ago");
        row(2 * minute - 1, "1 minute(s) ago");
        row(2 * minute, "2 minute(s) ago");
        row(hour - 1, "59 minute(s) ago");
        row(hour, "1 hour(s) ago");
        row(day - 1, "23 hour(s) ago");
        row(day, "1 day(s) ago");
        row(30 * day - 1, "29 day(s) ago");
        row(30 * day, "1 month(s) ago");
        row(60 * day, "2 month(s) ago");
        row(364 * day, "11 month(s) ago");
        row(365 * day, "1 year(s) ago");
        row(730 * day, "2 year(s) ago");
        row(-1, "in a moment");
        row(-59, "in a moment");
        row(-minute, "in 1 minute(s)");
        row(-hour + 31, "in 59 minute(s)");
        row(-hour + 1, "in 1 hour(s)");
        row(-hour, "in 1 hour(s)");
        row(-23 * hour, "in 23 hour(s)");
        row(-day + 1, "in 1 day(s)");
        row(-day, "in 1 day(s)");
        row(-3 * day, "in 3 day(s)");
        row(-7 * day + 1, "in 7 day(s)");
        row(-6 * day - 11 * hour, "in 6 day(s)");
        row(-29 * day, "in 29 day(s)");
        row(-30 * day + 1, "in 1 month(s)");
        row(-30 * day, "in 1 month(s)");
        row(-365 * day + 1, "in 11 month(s)");
        row(-365 * day, "in 1 year(s)");
    }

    void relative()
    {
        QFETCH(qint64, ago);
        QFETCH(QString, text);
        const qint64 now = 1'790'000'000;
        QCOMPARE(relativeTime(now - ago, now), text);
    }

    void shortTexts_data()
    {
        QTest::addColumn<qint64>("ago"); // seconds, negative in the future
        QTest::addColumn<QString>("text");
        const auto row = [](qint64 ago, const char *text) {
            QTest::addRow("%lld", static_cast<long long>(ago)) << ago << QString::fromLatin1(text);
        };
        constexpr qint64 minute = 60, hour = 3600, day = 86400;
        row(59, "just now");
        row(20 * minute, "20 min ago");
        row(19 * hour, "19 h ago");
        row(6 * day, "6 d ago");
        row(70 * day, "2 mo ago");
        row(800 * day, "2 y ago");
        row(-1, "in 1 min");
        row(-7 * day + 1, "in 7 d");
        row(-40 * day, "in 1 mo");
        row(-400 * day, "in 1 y");
    }
    void shortTexts()
    {
        QFETCH(const qint64, ago);
        const qint64 now = 1'790'000'000;
        QTEST(shortRelativeTime(now - ago, now), "text");
    }

    void farTimesDoNotOverflow()
    {
        QVERIFY(relativeTime(0, 4'000'000'000'000'000).endsWith(u"year(s) ago"_s));
        QVERIFY(relativeTime(4'000'000'000'000'000, 0).startsWith(u"in "_s));
    }

    void exactNamesTheZoneAndUtc_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("clock");
        QTest::newRow("UTC") << QByteArray("UTC") << u"12:00"_s;
        QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << u"14:00"_s;
        QTest::newRow("Kolkata") << QByteArray("Asia/Kolkata") << u"17:30"_s;
    }

    void exactNamesTheZoneAndUtc()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, clock);
        qputenv("TZ", zone);
        tzset();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QString text = exactTime(1'789'992'000); // 2026-09-21T12:00:00Z
        qputenv("TZ", "UTC");
        tzset();
        QVERIFY2(text.contains(u"2026-09-21T12:00:00Z"_s), qPrintable(text));
        QVERIFY2(text.contains(clock), qPrintable(text));
        const QString abbreviation = zone == "UTC" ? u"UTC"_s
            : zone == "Europe/Berlin"              ? u"CEST"_s
                                                   : u"IST"_s;
        QVERIFY2(text.contains(abbreviation + u" ("_s), qPrintable(text));
    }
};

VESTIBULE_TEST(TimeTextTest)
#include "tst_timetext.moc"
