// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/unattendedoutcomes.h"
#include "support/testentry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Vestibule;
using namespace Qt::StringLiterals;

class UnattendedOutcomesTest : public TestCase
{
    Q_OBJECT

private slots:
    void eachProfileAndWorkHasItsOwn()
    {
        const QTemporaryDir folder;
        const UnattendedOutcomes outcomes(folder.filePath(u"unattended"_s));
        const UnattendedOutcome review{.at = 1800000000, .exitCode = 6, .count = 4};
        const UnattendedOutcome plan{.at = 1800000060, .exitCode = 7, .count = 0};
        QVERIFY(!outcomes.outcome(u"a"_s, UnattendedWork::Review));
        QVERIFY(outcomes.keep(u"a"_s, UnattendedWork::Review, review));
        QVERIFY(outcomes.keep(u"../b"_s, UnattendedWork::Plan, plan));
        QCOMPARE(outcomes.outcome(u"a"_s, UnattendedWork::Review), review);
        QVERIFY(!outcomes.outcome(u"a"_s, UnattendedWork::Plan));
        QCOMPARE(outcomes.outcome(u"../b"_s, UnattendedWork::Plan), plan);
        const QDir made(folder.filePath(u"unattended"_s));
        const QStringList names = made.entryList(QDir::Files);
        QCOMPARE(names.size(), 2);
        QVERIFY(!(QFileInfo(made.filePath(names.constFirst())).permissions()
                  & (QFile::ReadGroup | QFile::ReadOther)));
        outcomes.forget(u"a"_s);
        QVERIFY(!outcomes.outcome(u"a"_s, UnattendedWork::Review));
        QVERIFY(outcomes.outcome(u"../b"_s, UnattendedWork::Plan));
    }

    void whatCannotBeReadIsNotKnown_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"at\": 1800000000, \"exit_");
        QTest::newRow("no time") << QByteArray(R"({"exit_code": 6, "count": 4})");
        QTest::newRow("no code") << QByteArray(R"({"at": 1800000000, "count": 4})");
        QTest::newRow("below nothing")
            << QByteArray(R"({"at": 1800000000, "exit_code": 6, "count": -4})");
        QTest::newRow("words") << QByteArray(R"({"at": "now", "exit_code": "6", "count": "4"})");
        QTest::newRow("an array") << QByteArray("[1]");
    }

    void whatCannotBeReadIsNotKnown()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const UnattendedOutcomes outcomes(folder.path());
        QVERIFY(outcomes.keep(u"a"_s, UnattendedWork::Review, {.at = 1800000000}));
        QVERIFY(outcomes.outcome(u"a"_s, UnattendedWork::Review));
        QFile file(folder.filePath(QDir(folder.path()).entryList(QDir::Files).first()));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        QVERIFY(!outcomes.outcome(u"a"_s, UnattendedWork::Review));
    }
};

VESTIBULE_TEST(UnattendedOutcomesTest)

#include "tst_unattendedoutcomes.moc"
