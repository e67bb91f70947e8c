// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/pacer.h"

#include "support/testentry.h"

#include <QTest>

#include <cmath>
#include <deque>
#include <functional>
#include <random>

using namespace Vestibule;
using namespace Vestibule::Detail;

namespace {

/// -1: let through; else the milliseconds of rest that a 429 leads to. Called in order of time.
using Limiter = std::function<qint64(double nowMs)>;

constexpr int kNumber = 500;
constexpr double kLatencyMs = 50;
constexpr double kDefaultRestMs = 60'000; // where the server names none

/// Tokens drop in at an even rate; `restMs` below 0: the time to the next, in whole `roundedTo`.
Limiter bucket(double perMinute, double capacity, qint64 restMs, double roundedTo = 1'000,
               double level = -1)
{
    return [=, tokens = level < 0 ? capacity : level, last = 0.0](double now) mutable -> qint64 {
        const double rate = perMinute / 60'000;
        tokens = std::min(capacity, tokens + (now - last) * rate);
        last = now;
        if (tokens >= 1) {
            tokens -= 1;
            return -1;
        }
        return restMs >= 0
            ? restMs
            : static_cast<qint64>(std::ceil((1 - tokens) / rate / roundedTo) * roundedTo);
    };
}

/// So many in each minute of the server's clock.
Limiter fixedWindow(int number, bool tellsWhen)
{
    return [=, window = -1.0, taken = 0](double now) mutable -> qint64 {
        if (std::floor(now / 60'000) != window) {
            window = std::floor(now / 60'000);
            taken = 0;
        }
        if (taken++ < number)
            return -1;
        return static_cast<qint64>(tellsWhen ? std::ceil((window + 1) * 60'000 - now)
                                             : kDefaultRestMs);
    };
}

/// So many in the minute that the first of them begins.
Limiter refill(int number)
{
    return [=, start = -1e9, taken = 0](double now) mutable -> qint64 {
        if (now - start >= 60'000) {
            start = now;
            taken = 0;
        }
        return taken++ < number ? -1 : static_cast<qint64>(kDefaultRestMs);
    };
}

/// So many in any minute, and it tells exactly when the next one may come.
Limiter slidingWindow(int number)
{
    return [=, taken = std::deque<double>()](double now) mutable -> qint64 {
        while (!taken.empty() && taken.front() <= now - 60'000)
            taken.pop_front();
        if (static_cast<int>(taken.size()) == number)
            return static_cast<qint64>(std::ceil(taken.front() + 60'000 - now));
        taken.push_back(now);
        return -1;
    };
}

struct Played
{
    double totalMs = 0;
    int refused = 0;
};

/// One request at a time, each refused one again after its rest; `jitter` in shares of the latency.
Played play(Limiter limiter, int number, double startMs = 0, double jitter = 0)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> share(0, jitter + 1e-9);
    Pacer pacer;
    Played played;
    double now = startMs;
    double restsUntil = 0;
    for (int done = 0; done < number && played.refused < 5'000;) {
        const auto clock = static_cast<qint64>(now);
        now += std::max(restsUntil - now, static_cast<double>(pacer.waitMs(clock)));
        pacer.sent(static_cast<qint64>(now));
        const double latency = kLatencyMs * (1 + share(random));
        const qint64 rest = limiter(now + latency / 2);
        now += latency;
        if (rest < 0) {
            pacer.accepted(static_cast<qint64>(now));
            ++done;
        } else {
            pacer.limited(static_cast<qint64>(now), rest);
            restsUntil = now + static_cast<double>(rest);
            ++played.refused;
        }
    }
    played.totalMs = now - startMs;
    return played;
}

/// Tells the pacer of requests that were let through, each `everyMs` after the one before.
void letThrough(Pacer &pacer, int number, qint64 fromMs, qint64 everyMs)
{
    for (int i = 0; i < number; ++i) {
        pacer.sent(fromMs + i * everyMs);
        pacer.accepted(fromMs + i * everyMs + everyMs / 2);
    }
}

} // namespace

Q_DECLARE_METATYPE(Limiter)

/// The pace that is learned from refusals, in simulated time against servers that count in every
/// way known, each with the least time that its own rule allows.
class PacerTest : public Vestibule::TestCase
{
    Q_OBJECT

private slots:
    void aServerThatNeverRefusesIsNeverHeldUp()
    {
        Pacer pacer;
        for (qint64 now = 0; now < 200'000; now += 7) {
            QCOMPARE(pacer.waitMs(now), 0);
            pacer.sent(now);
            if (now % 3 > 0)
                pacer.accepted(now + 3); // others get no answer
        }
        QCOMPARE(pacer.batch(), 0);
    }

    void whatWentThroughInItsTimeIsThePace_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<qint64>("overMs");
        QTest::addColumn<qint64>("restMs");
        QTest::newRow("10 in 1 s, then 60 s") << 10 << qint64(1'000) << qint64(60'000);
        QTest::newRow("20 in 1 s, then 1 s") << 20 << qint64(1'000) << qint64(1'000);
        QTest::newRow("1, then 60 s") << 1 << qint64(50) << qint64(60'000);
    }

    void whatWentThroughInItsTimeIsThePace()
    {
        QFETCH(int, number);
        QFETCH(qint64, overMs);
        QFETCH(qint64, restMs);
        Pacer pacer;
        letThrough(pacer, number, 0, overMs / number);
        pacer.sent(overMs);
        pacer.limited(overMs, restMs);
        QCOMPARE(pacer.batch(), number);
        const double expected = number / double(overMs + restMs);
        const double learned = pacer.batch() / double(pacer.spanMs());
        QVERIFY2(learned <= 1.001 * expected && learned > 0.98 * expected,
                 QByteArray::number(learned / expected).constData());
        // Nothing during the rest, then all of the batch, since the time rested is not lost ...
        QVERIFY(pacer.waitMs(overMs) >= restMs && pacer.waitMs(overMs) <= restMs + restMs / 50);
        qint64 now = overMs;
        for (int i = 0; i < number; ++i) {
            now += pacer.waitMs(now);
            pacer.sent(now);
            now += overMs / number;
            pacer.accepted(now);
        }
        QVERIFY(now <= 2 * overMs + restMs + restMs / 100);
        QVERIFY(pacer.waitMs(now) >= restMs / 2); // ... and a rest of its own accord
    }

    void aRefusalOfThePaceSlowsItDown()
    {
        Pacer pacer;
        letThrough(pacer, 20, 0, 50);
        pacer.sent(1'000);
        pacer.limited(1'000, 1'000);
        double rate = pacer.batch() / double(pacer.spanMs());
        qint64 now = 2'050;
        for (int i = 0; i < 12; ++i) {
            now += pacer.waitMs(now);
            pacer.sent(now);
            pacer.limited(now, 1'000);
            const double next = pacer.batch() / double(pacer.spanMs());
            QVERIFY(next < rate || pacer.spanMs() == 60'000 * pacer.batch());
            rate = next;
            QVERIFY(pacer.waitMs(now) <= 60'250); // one a minute is the slowest
        }
        QVERIFY(pacer.waitMs(now) >= 60'000);
    }

    void withoutAnAnswerNothingIsLearned()
    {
        Pacer pacer;
        letThrough(pacer, 3, 0, 100);
        for (qint64 now = 300; now < 5'000; now += 100)
            pacer.sent(now);
        QCOMPARE(pacer.batch(), 0);
        QCOMPARE(pacer.waitMs(5'000), 0);
    }

    void aFirstRequestRefusedIsOnlyAWait()
    {
        Pacer pacer;
        pacer.sent(0);
        pacer.limited(20, 30'000);
        QCOMPARE(pacer.waitMs(20), 30'000);
        QCOMPARE(pacer.waitMs(30'020), 0);
        QCOMPARE(pacer.batch(), 0);
    }

    void againstServers_data()
    {
        QTest::addColumn<Limiter>("limiter");
        QTest::addColumn<double>("leastMs");
        QTest::addColumn<int>("mostRefused");
        QTest::addColumn<double>("mostRatio"); // 1.1, and more where the server misleads
        const double least10 = 49 * 60'000.0;
        const double even10 = 6'000.0;
        QTest::newRow("bucket 600/min of 10") << bucket(600, 10, -1) << 49'000.0 << 15 << 1.1;
        QTest::newRow("the same, in ms") << bucket(600, 10, -1, 1) << 49'000.0 << 80 << 1.1;
        QTest::newRow("bucket 600/min of 100") << bucket(600, 100, -1) << 40'000.0 << 15 << 1.1;
        QTest::newRow("bucket 10/min of 10") << bucket(10, 10, -1) << 490 * even10 << 50 << 1.1;
        QTest::newRow("bucket 10/min of 1") << bucket(10, 1, -1) << 499 * even10 << 30 << 1.1;
        QTest::newRow("window 10/min") << fixedWindow(10, true) << least10 << 30 << 1.1;
        QTest::newRow("window 10/min, silent") << fixedWindow(10, false) << least10 << 30 << 1.1;
        QTest::newRow("window 120/min") << fixedWindow(120, true) << 4 * 60'000.0 << 10 << 1.1;
        QTest::newRow("8 a minute from the first") << refill(8) << 62 * 60'000.0 << 30 << 1.1;
        QTest::newRow("sliding 10/min") << slidingWindow(10) << least10 << 30 << 1.1;
        QTest::newRow("leak of 5, rest too short")
            << bucket(10, 5, 1'000) << 495 * even10 << 120 << 1.2;
        QTest::newRow("leak of 1, rest too short")
            << bucket(10, 1, 1'000) << 499 * even10 << 60 << 1.2;
        QTest::newRow("leak of 10, far too short")
            << bucket(10, 10, 100) << 490 * even10 << 160 << 1.2;
        QTest::newRow("leak of 10, no rest") << bucket(30, 10, 0) << 490 * 2'000.0 << 160 << 1.2;
    }

    void againstServers()
    {
        QFETCH(Limiter, limiter);
        QFETCH(double, leastMs);
        QFETCH(int, mostRefused);
        QFETCH(double, mostRatio);
        for (const double jitter : {0.0, 0.5, 2.0}) { // a copy of the limiter each
            const double least = std::max(leastMs, kNumber * kLatencyMs * (1 + jitter / 2));
            const Played played = play(limiter, kNumber, 0, jitter);
            const double ratio = played.totalMs / least;
            qInfo("jitter %.1f: ratio %.3f, %d refused", jitter, ratio, played.refused);
            QVERIFY2(ratio <= mostRatio, QByteArray::number(ratio).constData());
            QVERIFY2(played.refused <= mostRefused, QByteArray::number(played.refused).constData());
        }
    }

    void theHourOfTheClockIsOfNoImportance()
    {
        for (double start = 0; start < 60'000; start += 2'500) {
            const Played played = play(fixedWindow(10, true), kNumber, start);
            const double least = 49 * 60'000.0 - start;
            QVERIFY2(played.totalMs <= 1.1 * least, QByteArray::number(start).constData());
        }
    }

    void aLimitHalfUsedBeforeIsNotThePaceForLong()
    {
        const Played played = play(bucket(600, 10, -1, 1'000, 3), 2 * kNumber);
        QVERIFY2(played.totalMs <= 1.1 * 99'700, QByteArray::number(played.totalMs).constData());
    }

    void aLimitThatWasLiftedIsFoundWithinMinutes()
    {
        constexpr double kLiftedMs = 600'000;
        const Limiter before = fixedWindow(10, false);
        const Limiter lifted = [=](double now) mutable -> qint64 {
            return now < kLiftedMs ? before(now) : -1;
        };
        // 100 before it, then 50 ms each.
        const Played played = play(lifted, 1'100);
        QVERIFY2(played.totalMs <= kLiftedMs + 1'000 * kLatencyMs + 330'000,
                 QByteArray::number(played.totalMs).constData());
    }

    void whatAnEarlierStartLearnedIsBelieved_data()
    {
        QTest::addColumn<qint64>("ageMs");
        QTest::addColumn<int>("batch");
        QTest::addColumn<bool>("tries");
        constexpr qint64 kDayMs = 24 * 3'600'000;
        QTest::newRow("a minute ago") << qint64(60'000) << 3 << false;
        QTest::newRow("a day ago") << kDayMs + 1 << 3 << true;
        QTest::newRow("a week ago") << 7 * kDayMs + 1 << 0 << false;
        QTest::newRow("by a clock that was ahead") << qint64(-1) << 0 << false;
    }

    void whatAnEarlierStartLearnedIsBelieved()
    {
        QFETCH(qint64, ageMs);
        QFETCH(int, batch);
        QFETCH(bool, tries);
        constexpr qint64 kEpochMs = 1'800'000'000'000;
        constexpr qint64 kNowMs = 5;
        Pacer pacer;
        pacer.begin({{}, 3, 20'000, {}, 0, kEpochMs + kNowMs - ageMs}, kEpochMs, kNowMs);
        QCOMPARE(pacer.batch(), batch);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(pacer.waitMs(kNowMs), 0);
            pacer.sent(kNowMs);
            pacer.accepted(kNowMs);
        }
        QCOMPARE(pacer.waitMs(kNowMs) > 0, batch > 0 && !tries);
        QCOMPARE(pacer.quietWaitMs(kNowMs, 0) > 0, batch > 0);
    }

    void whatAnEarlierStartSentStillCounts()
    {
        constexpr qint64 kEpochMs = 1'800'000'000'000;
        Pacer first;
        first.begin({{}, 2, 10'000, {}, 0, kEpochMs}, kEpochMs, 0);
        first.sent(100);
        first.accepted(200);
        first.sent(300);
        first.accepted(400);
        const KnownPace known = first.known(kEpochMs);
        QCOMPARE(known.sentAtMs, (QList<qint64>{kEpochMs + 100, kEpochMs + 300}));
        Pacer second; // begins at 1,000 of the first one's clock
        second.begin(known, kEpochMs + 1'000, 0);
        QCOMPARE(second.waitMs(0), 9'100);
        QCOMPARE(second.known(kEpochMs + 1'000).sentAtMs, known.sentAtMs);
    }

    void whatIsUnsoundIsNotBelieved()
    {
        for (const KnownPace &known :
             {KnownPace{{}, 0, 1'000, {}, 0, 0}, KnownPace{{}, -1, 1'000, {}, 0, 0},
              KnownPace{{}, 3, 0, {}, 0, 0}, KnownPace{{}, 1, 60'001, {}, 0, 0},
              KnownPace{{}, 2'000'000'000, 1'000, {}, 0, 0}}) {
            Pacer pacer;
            pacer.begin(known, 0, 10);
            QCOMPARE(pacer.batch(), 0);
        }
        Pacer pacer;
        pacer.begin({{}, 3, 1'000, {900, 100, 99'000'000}, 99'000'000, 0}, 0, 1'000);
        QVERIFY(pacer.waitMs(1'000) <= 60'000);
        QCOMPARE(pacer.known(0).sentAtMs, QList<qint64>{900});
    }

    void aLimitThatWasLoweredIsFoundAtOnce()
    {
        constexpr double kLoweredMs = 20'000;
        const Limiter before = bucket(600, 10, -1);
        const Limiter after = fixedWindow(10, true);
        const Limiter lowered = [=](double now) mutable -> qint64 {
            return now < kLoweredMs ? before(now) : after(now);
        };
        const Played played = play(lowered, 700); // about 200 before it
        QVERIFY2(played.totalMs <= 1.1 * 50 * 60'000,
                 QByteArray::number(played.totalMs).constData());
        QVERIFY2(played.refused <= 40, QByteArray::number(played.refused).constData());
    }
};

VESTIBULE_TEST(PacerTest)
#include "tst_pacer.moc"
