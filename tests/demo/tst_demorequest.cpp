// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/demodesk.h"

#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;
using namespace Vestibule::DemoTest;
using namespace Qt::Literals;

class DemoRequestTest : public TestCase
{
    Q_OBJECT

private slots:
    void badBodiesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("param");
        const auto row = [](const char *name, const QByteArray &body, const QString &param) {
            QTest::newRow(name) << body << param;
        };
        row("nothing", {}, {});
        row("not JSON", "email=a@example.com", {});
        row("cut short", R"({"email":"a@example.com")", {});
        row("array", "[]", {});
        row("no email", R"({"role":"reader"})", u"email"_s);
        row("email null", R"({"email":null,"role":"reader"})", u"email"_s);
        row("email number", R"({"email":1,"role":"reader"})", u"email"_s);
        const QStringList bad = {u""_s,
                                 u"anna"_s,
                                 u"@example.com"_s,
                                 u"anna@"_s,
                                 u"anna@example"_s,
                                 u"anna@.com"_s,
                                 u"anna@example."_s,
                                 u"anna@exa..mple.com"_s,
                                 u"an na@example.com"_s,
                                 u" anna@example.com"_s,
                                 u"anna@b@example.com"_s,
                                 QString(250, u'a') + "@example.com"_L1};
        for (const QString &email : bad)
            row(qPrintable("email "_L1 + email.left(20)), inviteBody(email), u"email"_s);
        row("no role", R"({"email":"new@example.com"})", u"role"_s);
        row("role null", R"({"email":"new@example.com","role":null})", u"role"_s);
        row("role admin", R"({"email":"new@example.com","role":"admin"})", u"role"_s);
        row("role case", R"({"email":"new@example.com","role":"Reader"})", u"role"_s);
        row("projects null", grantsBody("null"), u"projects"_s);
        row("projects text", grantsBody("\"all\""), u"projects"_s);
        row("grant text", grantsBody("[\"proj_1\"]"), u"projects[0]"_s);
        row("grant without id", grantsBody(R"([{"role":"member"}])"), u"projects[0].id"_s);
        row("grant without role", grantsBody(R"([{"id":"proj_1"}])"), u"projects[0].role"_s);
        row("grant role", grantsBody(R"([{"id":"p","role":"reader"}])"), u"projects[0].role"_s);
        row("unknown project", grantsBody(R"([{"id":"p","role":"owner"}])"), u"projects"_s);
        row("project twice",
            grantsBody(R"([{"id":"p","role":"owner"},{"id":"p","role":"member"}])"), u"projects"_s);
        row("unknown key", inviteBody(u"new@example.com"_s, R"(,"note":"hi")"), u"note"_s);
    }

    void badBodiesAreRefused()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, param);
        Desk desk(40);
        const Told told = desk.create(body);
        QCOMPARE(told.status, 400);
        QVERIFY(!told.errorText("message"_L1).isEmpty());
        QCOMPARE(told.errorText("type"_L1), u"invalid_request_error"_s);
        QCOMPARE(told.errorText("param"_L1), param);
        QCOMPARE(told.error().value("param"_L1).isNull(), param.isEmpty());
        QVERIFY(told.error().contains("code"_L1));
        QCOMPARE(desk.count(), 40);
    }
};

VESTIBULE_TEST(DemoRequestTest)
#include "tst_demorequest.moc"
