// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/pagewalk.h"

#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;
using namespace Qt::Literals;

namespace {

ApiError errorOf(ApiError::Kind kind)
{
    return ApiError{.kind = kind};
}

} // namespace

class PageWalkTest : public QObject
{
    Q_OBJECT

private slots:
    void goesFromCursorToCursor()
    {
        PageWalk walk;
        QVERIFY(walk.cursor().isEmpty());
        QVERIFY(walk.goOn(u"a"_s));
        QVERIFY(walk.goOn(u"b"_s));
        QCOMPARE(walk.cursor(), u"b"_s);
    }

    void aCursorThatComesAgainLeavesItWhereItIs_data()
    {
        QTest::addColumn<QString>("again");
        QTest::newRow("the same") << u"c"_s;
        QTest::newRow("one of a cycle") << u"a"_s;
        QTest::newRow("the top") << QString();
    }

    void aCursorThatComesAgainLeavesItWhereItIs()
    {
        QFETCH(QString, again);
        PageWalk walk;
        for (const QString &cursor : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(walk.goOn(cursor));
        QVERIFY(!walk.goOn(again));
        QCOMPARE(walk.cursor(), u"c"_s); // so that a retry asks for the page that named it
    }

    void aRefusedCursorIsGivenUpOnce()
    {
        const ApiError refused = errorOf(ApiError::Kind::BadRequest);
        PageWalk walk;
        QVERIFY(!walk.givesUpCursor(refused)); // the first page has none
        QVERIFY(walk.goOn(u"a"_s));
        QVERIFY(!walk.givesUpCursor(errorOf(ApiError::Kind::ServerError)));
        QVERIFY(walk.givesUpCursor(refused));
        QVERIFY(walk.cursor().isEmpty());
        QVERIFY(walk.goOn(u"a"_s)); // what was used before counts no more
        QVERIFY(!walk.givesUpCursor(refused));
        QCOMPARE(walk.cursor(), u"a"_s);
    }

    void restartAllowsItAgain()
    {
        const ApiError refused = errorOf(ApiError::Kind::BadRequest);
        PageWalk walk;
        QVERIFY(walk.goOn(u"a"_s));
        QVERIFY(walk.givesUpCursor(refused));
        QVERIFY(walk.goOn(u"b"_s));
        walk.restart();
        QVERIFY(walk.cursor().isEmpty());
        QVERIFY(walk.goOn(u"b"_s));
        QVERIFY(walk.givesUpCursor(refused));
    }
};

VESTIBULE_TEST(PageWalkTest)
#include "tst_pagewalk.moc"
