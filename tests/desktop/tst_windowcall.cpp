// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/windowcall.h"

#include "support/testentry.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Vestibule;
using namespace Qt::StringLiterals;
using Deed = WindowCall::Deed;

/// What one start of the program hands over to another, and what is never taken for it.
class WindowCallTest : public TestCase
{
    Q_OBJECT

private slots:
    void whatIsSaidIsUnderstood()
    {
        const QList<WindowCall> calls{
            {},
            {Deed::Review, {}, u"token-1_TIME42"_s},
            {Deed::Invite, u"/tmp/people\n\"ä\".csv"_s, {}},
        };
        for (const WindowCall &call : calls) {
            const QByteArray bytes = call.bytes();
            QCOMPARE(bytes.count('\n'), 1); // its end, whatever the path holds
            QVERIFY(bytes.endsWith('\n'));
            QCOMPARE(WindowCall::of(bytes), std::optional(call));
        }
        QVERIFY(!WindowCall({Deed::Raise, {}, u"two words"_s}).bytes().contains("token"));
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no object") << QByteArray("[]\n");
        QTest::newRow("no deed") << QByteArray("{}\n");
        QTest::newRow("another deed") << QByteArray(R"({"deed":"revoke"})");
        QTest::newRow("a number") << QByteArray(R"({"deed":1})");
        QTest::newRow("relative") << QByteArray(R"({"deed":"invite","file":"people.csv"})");
        QTest::newRow("zero") << QByteArray(R"({"deed":"invite","file":"/a\u0000b"})");
        QTest::newRow("long path")
            << QByteArray(R"({"deed":"invite","file":"/)") + QByteArray(5'000, 'a') + "\"}";
        QTest::newRow("token with an end of line")
            << QByteArray(R"({"deed":"raise","token":"a\nb"})");
        QTest::newRow("long token")
            << QByteArray(R"({"deed":"raise","token":")") + QByteArray(600, 'a') + "\"}";
        QTest::newRow("too long") << QByteArray(R"({"deed":"raise"})") + QByteArray(20'000, ' ');
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(const QByteArray, line);
        QVERIFY(!WindowCall::of(line));
    }

    void theDoorLiesWhereNobodyElseComes()
    {
        QTemporaryDir runtime;
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
        const QString one = windowDoorPath(u"profile one"_s);
        QVERIFY(one.startsWith(runtime.path()));
        QVERIFY(one != windowDoorPath(u"profile two"_s));
        QCOMPARE(one, windowDoorPath(u"profile one"_s));
        QVERIFY(!one.contains(u"one"_s));
        const QFileInfo folder(QFileInfo(one).path());
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(folder.isDir());
        QCOMPARE(folder.permissions() & others, QFile::Permissions());
        // A link of that name leads elsewhere.
        QVERIFY(QDir().rmdir(folder.filePath()));
        QVERIFY(QFile::link(QDir::tempPath(), folder.filePath()));
        QVERIFY(windowDoorPath(u"profile one"_s).isEmpty());
    }
};

VESTIBULE_TEST(WindowCallTest)
#include "tst_windowcall.moc"
