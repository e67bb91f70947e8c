// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/oncebody.h"

#include "support/testentry.h"

#include <QTest>

using namespace Vestibule::Detail;

class OnceBodyTest : public Vestibule::TestCase
{
    Q_OBJECT

private slots:
    void givesItsBytesOnce()
    {
        OnceBody body("0123456789");
        QVERIFY(body.isReadable());
        QVERIFY(!body.wasRead());
        QCOMPARE(body.bytesAvailable(), 10);
        QCOMPARE(body.read(4), QByteArray("0123"));
        QVERIFY(body.wasRead());
        QCOMPARE(body.bytesAvailable(), 6);
        QVERIFY(!body.atEnd());
        QCOMPARE(body.readAll(), QByteArray("456789"));
        QVERIFY(body.atEnd());
        char byte = 0;
        QCOMPARE(body.read(&byte, 1), qint64(-1));
        QVERIFY(body.readAll().isEmpty());
    }

    // Each way in which it could be sent again.
    void thereIsNoWayBack()
    {
        OnceBody body("0123456789");
        QVERIFY(body.isSequential());
        QCOMPARE(body.read(4), QByteArray("0123"));
        QVERIFY(!body.seek(0));
        QVERIFY(!body.reset());
        QCOMPARE(body.readAll(), QByteArray("456789"));
        QVERIFY(!body.reset());
        QVERIFY(body.readAll().isEmpty());
    }

    void lookingIsNotKept()
    {
        OnceBody body("01");
        QCOMPARE(body.peek(2), QByteArray("01"));
        QCOMPARE(body.readAll(), QByteArray("01"));
    }

    void takesNothing()
    {
        OnceBody body("01");
        QVERIFY(!body.isWritable());
    }

    void mayBeEmpty()
    {
        OnceBody body({});
        QVERIFY(body.atEnd());
        QCOMPARE(body.bytesAvailable(), 0);
        QVERIFY(body.readAll().isEmpty());
        QVERIFY(!body.wasRead());
    }
};

VESTIBULE_TEST(OnceBodyTest)
#include "tst_oncebody.moc"
