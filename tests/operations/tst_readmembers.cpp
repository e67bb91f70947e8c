// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/readmembers.h"

#include "demo/demoserver.h"
#include "support/calls.h"
#include "support/jsonfixtures.h"
#include "support/patience.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Vestibule;
using Kind = ApiError::Kind;

/// Who of some addresses is a member: in portions, and by reading everybody where that is needed.
class ReadMembersTest : public TestCase
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<InviteService> m_service;
    std::unique_ptr<ReadMembers> m_reader;

    [[nodiscard]] static QStringList emailsIn(const Request &request)
    {
        const QUrlQuery query(QString::fromLatin1(request.target.split('?').value(1)));
        return query.allQueryItemValues(QStringLiteral("emails%5B%5D"), QUrl::FullyDecoded)
            + query.allQueryItemValues(QStringLiteral("emails[]"), QUrl::FullyDecoded);
    }
    [[nodiscard]] static QByteArray after(const Request &request)
    {
        const QUrlQuery query(QString::fromLatin1(request.target.split('?').value(1)));
        return query.queryItemValue(QStringLiteral("after")).toLatin1();
    }
    [[nodiscard]] static QStringList addresses(int number, const QString &tail = {})
    {
        QStringList list;
        for (int i = 0; i < number; ++i)
            list.append(QStringLiteral("p%1%2@example.com").arg(i).arg(tail));
        return list;
    }
    [[nodiscard]] bool read(const QStringList &emails)
    {
        m_reader = std::make_unique<ReadMembers>(m_service.get(), emails);
        QSignalSpy finished(m_reader.get(), &ReadMembers::finished);
        m_reader->start();
        return finished.isEmpty() && finished.wait(kPatienceMs);
    }

private slots:
    void init()
    {
        TestCase::init();
        m_reader.reset();
        m_service.reset();
        m_server = std::make_unique<ScriptedServer>();
        m_service = std::make_unique<InviteService>(m_server->credentials(), quickTimes());
    }

    void theyAreAskedForInPortions()
    {
        QStringList seen;
        m_server->setHandler([&seen](const Request &request) {
            seen += emailsIn(request);
            return Step::list({});
        });
        const QStringList all = addresses(120);
        QVERIFY(read(all));
        QVERIFY(!m_reader->error() && m_reader->members().isEmpty());
        QCOMPARE(m_server->requestCount(), 3);
        QCOMPARE(seen, all);
    }

    void noUrlIsLong()
    {
        qsizetype longest = 0;
        QStringList seen;
        m_server->setHandler([&](const Request &request) {
            longest = std::max(longest, request.target.size());
            seen += emailsIn(request);
            return Step::list({});
        });
        const QStringList all = addresses(60, QStringLiteral("é").repeated(60));
        QVERIFY(read(all));
        QVERIFY2(longest < 6'000, QByteArray::number(longest).constData());
        QCOMPARE(seen, all);
    }

    void addressesAreComparedWithoutCase()
    {
        m_server->setHandler([](const Request &) {
            return Step::list({memberJson("u1", "ANN+x@Example.com"), memberJson("u2", {})});
        });
        QVERIFY(read({QStringLiteral(" Ann+X@example.COM "), QStringLiteral("ann+x@example.com"),
                      QStringLiteral("  ")}));
        QCOMPARE(m_server->requestCount(), 1);
        QCOMPARE(emailsIn(m_server->requests().first()),
                 QStringList{QStringLiteral("ann+x@example.com")});
        QCOMPARE(m_reader->members().size(), 1);
        QCOMPARE(m_reader->members().first().id, QStringLiteral("u1"));
    }

    void aDomainIsAskedForInBothSpellings()
    {
        m_server->setHandler([](const Request &) {
            return Step::list({memberJson("u1", "ann@xn--mller-kva.example")});
        });
        QVERIFY(read({QStringLiteral("Ann@Müller.example")}));
        QCOMPARE(m_server->requestCount(), 1);
        QCOMPARE(emailsIn(m_server->requests().first()).size(), 2);
        QCOMPARE(m_reader->members().size(), 1);
    }

    /// A server that gives everybody, whatever was asked.
    void aServerWithoutTheFilterIsReadOnce()
    {
        m_server->setHandler([](const Request &request) {
            const int from = after(request).mid(1).toInt();
            QByteArrayList members;
            for (int i = from + 1; i <= from + 100; ++i)
                members.append(memberJson('u' + QByteArray::number(i),
                                          'p' + QByteArray::number(i) + "@example.com"));
            return Step::list(members, from < 300);
        });
        QStringList wanted = addresses(200);
        wanted.append(QStringLiteral("P399@example.com"));
        QVERIFY(read(wanted));
        QVERIFY(!m_reader->error());
        QCOMPARE(m_server->requestCount(), 5); // the first question, then four pages
        QVERIFY(emailsIn(m_server->requests().last()).isEmpty());
        QCOMPARE(m_reader->members().size(), 200); // p1 to p199, and p399
        QCOMPARE(m_reader->members().last().email, QStringLiteral("p399@example.com"));
    }

    void allPagesOfAPortionAreRead()
    {
        m_server->enqueue(Step::list({memberJson("a", "p0@example.com")}, true));
        m_server->enqueue(
            Step::list({memberJson("a", "p0@example.com"), memberJson("b", "p1@example.com")}));
        QVERIFY(read(addresses(2)));
        QCOMPARE(after(m_server->requests().at(1)), "a");
        QCOMPARE(emailsIn(m_server->requests().at(1)).size(), 2);
        QCOMPARE(m_reader->members().size(), 2);
    }

    void aCursorThatComesAgainEndsIt()
    {
        m_server->setHandler([](const Request &request) {
            return Step::list({memberJson(after(request) == "a" ? "b" : "a", "p0@example.com")},
                              true);
        });
        QVERIFY(read(addresses(1)));
        QCOMPARE(m_reader->error()->kind, Kind::CursorStuck);
        QCOMPARE(m_server->requestCount(), 3);
    }

    void aRefusedCursorLeadsToTheTopOnce()
    {
        m_server->setHandler([](const Request &request) {
            return after(request).isEmpty() ? Step::list({memberJson("a", "p0@example.com")}, true)
                                            : Step::json(400, errorJson("no such id"));
        });
        QVERIFY(read(addresses(1)));
        QCOMPARE(m_reader->error()->kind, Kind::BadRequest);
        QCOMPARE(m_server->requestCount(), 4);
    }

    void aMissingScopeIsAnOrdinaryError()
    {
        m_server->enqueue(Step::list({memberJson("a", "p0@example.com")}));
        m_server->enqueue(Step::json(403, errorJson("Missing scopes: api.management.read")));
        QVERIFY(read(addresses(60)));
        QCOMPARE(m_reader->error()->kind, Kind::MissingScope);
        QCOMPARE(m_reader->members().size(), 1); // what was read stays
    }

    void nobodyAskedForEndsAtOnce()
    {
        QVERIFY(read({QStringLiteral(" "), QString()}));
        QVERIFY(!m_reader->error());
        QCOMPARE(m_server->requestCount(), 0);
    }

    void aWaitIsToldAndCanBeCancelled()
    {
        m_server->enqueue(Step::json(429, "{}").header("Retry-After", "30"));
        m_reader = std::make_unique<ReadMembers>(m_service.get(), addresses(1));
        const QSignalSpy waiting(m_service.get(), &InviteService::waitingChanged);
        QSignalSpy finished(m_reader.get(), &ReadMembers::finished);
        m_reader->start();
        QTRY_COMPARE(m_service->wait().reason, Wait::Reason::RateLimit);
        QVERIFY(!waiting.isEmpty());
        QVERIFY(m_service->wait().leftMs > 1'000);
        m_reader->cancel();
        QVERIFY(finished.wait(kPatienceMs));
        QCOMPARE(m_reader->error()->kind, Kind::Cancelled);
        QCOMPARE(m_server->requestCount(), 1);
    }

    void theDemoOrganizationsMembers()
    {
        DemoServer demo;
        QSignalSpy ready(&demo, &DemoServer::ready);
        demo.start(200);
        QVERIFY(ready.wait(kPatienceMs));
        InviteService service(demo.credentials(), quickTimes());
        const auto everybody = service.listMembers();
        QVERIFY(settle(everybody) && everybody->result());
        QStringList emails{QStringLiteral("nobody@example.org")};
        for (const Member &member : everybody->result()->items)
            emails.append(member.email.left(1).toUpper() + member.email.mid(1));
        QVERIFY(emails.size() > 51); // more than one portion
        m_reader = std::make_unique<ReadMembers>(&service, emails);
        QSignalSpy finished(m_reader.get(), &ReadMembers::finished);
        m_reader->start();
        QVERIFY(finished.wait(kPatienceMs));
        QVERIFY(!m_reader->error());
        QCOMPARE(m_reader->members().size(), emails.size() - 1);
        m_reader.reset();
    }
};

VESTIBULE_TEST(ReadMembersTest)
#include "tst_readmembers.moc"
