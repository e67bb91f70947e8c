// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doctor/discretion.h"

#include "support/testentry.h"

#include <QDir>
#include <QTest>

using namespace Vestibule;
using namespace Qt::StringLiterals;

/// What is kept out of a text that strangers may read.
class DiscretionTest : public TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        qputenv("HOME", "/somewhere/mia");
    }

    void whatIsPrivateIsTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &text, const QString &shown) {
            QTest::newRow(name) << text << shown;
        };
        row("the key", u"Key sk-admin-abc-k9Z7 is wrong."_s, u"Key (…) is wrong."_s);
        row("the key to change", u"Key other-key-q2W4 is wrong."_s, u"Key (…) is wrong."_s);
        row("what is left of it", u"Provided: sk-admin-***k9Z7."_s, u"Provided: (…)."_s);
        row("its end", u"The key that ends in “k9Z7”."_s, u"The key that ends in “(…)”."_s);
        row("its end after dots", u"…k9Z7 is wrong"_s, u"…(…) is wrong"_s);
        row("another's key", u"Use sk-proj-1234567890!"_s, u"Use (…)!"_s);
        row("an address", u"Ask Mia (mia.o+x@example.com)."_s, u"Ask Mia ((an address))."_s);
        row("in a sentence", u"“jörg@exämple.de, or it”"_s, u"“(an address), or it”"_s);
        row("a folder", u"In /somewhere/mia/x.ini"_s, u"In ~/x.ini"_s);
        row("nothing", u"127.0.0.1:3128 asked 3 times; k9Z7x stays."_s,
            u"127.0.0.1:3128 asked 3 times; k9Z7x stays."_s);
    }

    void whatIsPrivateIsTakenOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        Credentials credentials;
        credentials.adminKey = u"sk-admin-abc-k9Z7"_s;
        credentials.writeKey = u"other-key-q2W4"_s;
        QCOMPARE(discreet(text, credentials), shown);
        QCOMPARE(discreet(shown, credentials), shown);
    }
};

VESTIBULE_TEST(DiscretionTest)
#include "tst_discretion.moc"
