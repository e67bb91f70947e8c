// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/environment.h"

#include "support/testentry.h"

#include <QProcess>
#include <QTest>

#include <cstdlib>
#include <cstring>

using namespace Vestibule;

class EnvironmentTest : public TestCase
{
    Q_OBJECT

private slots:
    void namesAreThoseOfTheOfficialTools()
    {
        QProcessEnvironment variables;
        variables.insert(QStringLiteral("OPENAI_ADMIN_KEY"), QStringLiteral("sk-admin-a"));
        variables.insert(QStringLiteral("OPENAI_BASE_URL"), QStringLiteral("http://[::1]:1/v1"));
        variables.insert(QStringLiteral("OPENAI_ORG_ID"), QStringLiteral("org-1"));
        const Credentials credentials =
            Environment::from(variables).credentials(QStringLiteral("sk-admin-stored"));
        QCOMPARE(credentials.adminKey, QStringLiteral("sk-admin-a"));
        QCOMPARE(credentials.baseUrl, QStringLiteral("http://[::1]:1/v1"));
        QCOMPARE(credentials.organizationId, QStringLiteral("org-1"));
    }

    void whiteSpaceIsCut()
    {
        QProcessEnvironment variables;
        variables.insert(QStringLiteral("OPENAI_ADMIN_KEY"), QStringLiteral(" sk-admin-a\n"));
        QCOMPARE(Environment::from(variables).adminKey, QStringLiteral("sk-admin-a"));
    }

    void takingLeavesNoKeyToOtherPrograms()
    {
        const char *const variable = "OPENAI_ADMIN_KEY";
        qputenv(variable, " sk-admin-taken ");
        qputenv("OPENAI_API_KEY", "sk-taken");
        qputenv("VESTIBULE_PROFILE", " taken name ");
        qputenv("OPENAI_BASE_URL", "https://admin:taken@example.com/v1");
        const char *const bytes = std::getenv(variable);
        const size_t size = std::strlen(bytes);
        const auto environment = Environment::take();
        QCOMPARE(environment.adminKey, QStringLiteral("sk-admin-taken"));
        QCOMPARE(environment.baseUrl, QStringLiteral("https://admin:taken@example.com/v1"));
        QCOMPARE(environment.profile, QStringLiteral("taken name"));
        QVERIFY(!qEnvironmentVariableIsSet(variable));
        QCOMPARE(QByteArray(bytes, qsizetype(size)), QByteArray(qsizetype(size), '\0'));
        QProcess child;
        child.start(QStringLiteral("env"), {});
        QVERIFY(child.waitForFinished());
        const QByteArray seen = child.readAllStandardOutput();
        QVERIFY(!seen.isEmpty() && !seen.contains("taken"));
        QVERIFY(!Environment::take().adminKey);
    }

    void blankCountsAsAbsent_data()
    {
        QTest::addColumn<bool>("set");
        QTest::addColumn<QString>("value");
        QTest::newRow("not set") << false << QString();
        QTest::newRow("empty") << true << QString();
        QTest::newRow("blank") << true << QStringLiteral(" \t");
    }

    void blankCountsAsAbsent()
    {
        QFETCH(bool, set);
        QFETCH(QString, value);
        QProcessEnvironment variables;
        for (const char *name : {"OPENAI_ADMIN_KEY", "OPENAI_BASE_URL", "OPENAI_ORG_ID"}) {
            if (set)
                variables.insert(QLatin1String(name), value);
        }
        const Environment environment = Environment::from(variables);
        QVERIFY(!environment.adminKey);
        QVERIFY(!environment.baseUrl);
        QVERIFY(!environment.organizationId);
        const Credentials credentials = environment.credentials(QStringLiteral("sk-admin-stored"));
        QCOMPARE(credentials.adminKey, QStringLiteral("sk-admin-stored"));
        QCOMPARE(credentials.baseUrl, QStringLiteral("https://api.openai.com/v1"));
        QVERIFY(credentials.organizationId.isEmpty());
    }
};

VESTIBULE_TEST(EnvironmentTest)
#include "tst_environment.moc"
