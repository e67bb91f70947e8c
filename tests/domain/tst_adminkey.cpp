// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/adminkey.h"

#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;

class AdminKeyTest : public TestCase
{
    Q_OBJECT

private slots:
    void aRedactionIsKnownByItsEnds_data()
    {
        QTest::addColumn<QString>("redacted");
        QTest::addColumn<bool>("fits");
        QTest::newRow("dots") << QStringLiteral("sk-admin...xYz9") << true;
        QTest::newRow("stars") << QStringLiteral("sk-admin-**********xYz9") << true;
        QTest::newRow("an ellipsis") << QStringLiteral("sk-admin-ab…Yz9") << true;
        QTest::newRow("another end") << QStringLiteral("sk-admin...xYz8") << false;
        QTest::newRow("another begin") << QStringLiteral("sk-proj...xYz9") << false;
        QTest::newRow("too little") << QStringLiteral("sk-admin...z9") << false;
        QTest::newRow("nothing left out") << QStringLiteral("sk-admin-abcdefxYz9") << false;
        QTest::newRow("longer than the key")
            << QStringLiteral("sk-admin-abcdef...abcdefxYz9") << false;
        QTest::newRow("no begin") << QStringLiteral("...xYz9") << false;
        QTest::newRow("empty") << QString() << false;
    }

    void aRedactionIsKnownByItsEnds()
    {
        QFETCH(QString, redacted);
        QFETCH(bool, fits);
        QCOMPARE(isRedactionOf(redacted, QStringLiteral("sk-admin-abcdefxYz9")), fits);
    }
};

VESTIBULE_TEST(AdminKeyTest)
#include "tst_adminkey.moc"
