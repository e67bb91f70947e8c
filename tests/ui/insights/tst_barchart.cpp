// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/barchart.h"

#include "support/testentry.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Vestibule;
using namespace Qt::Literals;

/// Where bars stand, lying and upright, in both directions.
class BarChartTest : public TestCase
{
    Q_OBJECT

    static InsightPicture pictureOf(int bars, bool lying)
    {
        InsightPicture picture;
        picture.lying = lying;
        picture.labelled = lying;
        picture.barsTitle = u"Week"_s;
        picture.countTitle = u"Invites"_s;
        picture.outcomes = {Outcome::Accepted, Outcome::Pending};
        for (int i = 0; i < bars; ++i) {
            InsightBar bar;
            bar.name = bar.tick = u"a rather long name of number %1"_s.arg(i);
            bar.counts[Outcome::Accepted] = 40 + i;
            bar.counts[Outcome::Pending] = 60;
            picture.bars.append(bar);
        }
        return picture;
    }

    static ChartLook lookFor(Qt::LayoutDirection direction)
    {
        ChartLook look;
        look.palette.setColor(QPalette::Base, Qt::white);
        look.direction = direction;
        return look;
    }

private slots:
    void whatIsDrawnAtAPlaceIsFoundThere_data()
    {
        QTest::addColumn<bool>("lying");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<int>("bars");
        for (const int bars : {1, 6, 53}) {
            for (const bool lying : {false, true}) {
                for (const bool mirrored : {false, true})
                    QTest::addRow("%d bars %d %d", bars, lying, mirrored)
                        << lying << mirrored << bars;
            }
        }
    }

    void whatIsDrawnAtAPlaceIsFoundThere()
    {
        QFETCH(bool, lying);
        QFETCH(bool, mirrored);
        QFETCH(int, bars);
        const QRectF room(0, 0, 800, 600);
        const BarChart chart(pictureOf(bars, lying),
                             lookFor(mirrored ? Qt::RightToLeft : Qt::LeftToRight), room);
        for (int bar = 0; bar < bars; ++bar) {
            for (const Outcome outcome : {Outcome::Accepted, Outcome::Pending}) {
                const BarPlace place{bar, outcome};
                const QRectF rect = chart.rectOf(place);
                QVERIFY(room.contains(rect) && !rect.isEmpty());
                QVERIFY(chart.placeAt(rect.center()) == place);
            }
            QVERIFY(chart.rectOf({bar, {}}).contains(chart.rectOf({bar, Outcome::Pending})));
        }
        QVERIFY(chart.placeAt({-5, -5}) == BarPlace());
        QVERIFY(chart.rectOf({bars, Outcome::Accepted}).isEmpty());
    }

    void theLengthOfABarIsItsNumber()
    {
        const BarChart chart(pictureOf(6, false), lookFor(Qt::LeftToRight), {0, 0, 800, 600});
        const auto height = [&](int bar) { return chart.rectOf({bar, {}}).height(); };
        QCOMPARE(qRound(100 * height(5) / height(0)), 105);
        // The later, the further in the direction of reading.
        const auto middle = [](const BarChart &one, int bar) {
            return one.rectOf({bar, {}}).center().x();
        };
        const BarChart mirrored(pictureOf(6, false), lookFor(Qt::RightToLeft), {0, 0, 800, 600});
        QVERIFY(middle(chart, 0) < middle(chart, 5));
        QVERIFY(middle(mirrored, 0) > middle(mirrored, 5));
    }

    void theFocusIsSeen()
    {
        const BarChart chart(pictureOf(6, false), lookFor(Qt::LeftToRight), {0, 0, 400, 300});
        const auto painted = [&](int marked, const BarPlace &focus) {
            QImage image(400, 300, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            chart.paint(&painter, marked, focus);
            return image;
        };
        const QImage plain = painted(-1, {});
        QVERIFY(plain != painted(2, {}));
        QVERIFY(painted(2, {}) != painted(2, {2, Outcome::Accepted}));
        QVERIFY(painted(2, {2, {}}) != painted(2, {2, Outcome::Accepted}));
        BarChart().paint(nullptr); // before there is anything
    }

    void noRoomIsNoError()
    {
        const BarChart chart(pictureOf(53, true), lookFor(Qt::LeftToRight), {0, 0, 3, 3});
        QImage image(3, 3, QImage::Format_RGB32);
        QPainter painter(&image);
        chart.paint(&painter);
        QVERIFY(chart.placeAt({1, 1}) == BarPlace());
    }
};

VESTIBULE_WINDOW_TEST(BarChartTest)
#include "tst_barchart.moc"
