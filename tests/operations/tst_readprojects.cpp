// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/readprojects.h"

#include "demo/demoserver.h"
#include "support/calls.h"
#include "support/jsonfixtures.h"
#include "support/patience.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Vestibule;
using Kind = ApiError::Kind;

/// Every page of the projects, by the rules for cursors.
class ReadProjectsTest : public TestCase
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<InviteService> m_service;
    std::unique_ptr<ReadProjects> m_reader;

    static Step page(const QByteArrayList &ids, bool more)
    {
        QByteArrayList objects;
        for (const QByteArray &id : ids)
            objects.append(projectJson(id, "Name of " + id));
        return Step::list(objects, more);
    }
    [[nodiscard]] bool read()
    {
        QSignalSpy finished(m_reader.get(), &ReadProjects::finished);
        m_reader->start();
        return finished.isEmpty() && finished.wait(kPatienceMs);
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (const Project &project : m_reader->projects())
            ids.append(project.id);
        return ids;
    }
    [[nodiscard]] QByteArray asked(int request) const
    {
        return m_server->requests().at(request).target.split('?').value(1);
    }

private slots:
    void init()
    {
        TestCase::init();
        m_reader.reset();
        m_service.reset();
        m_server = std::make_unique<ScriptedServer>();
        m_service = std::make_unique<InviteService>(m_server->credentials(), quickTimes());
        m_reader = std::make_unique<ReadProjects>(m_service.get());
    }

    void everyPageIsRead()
    {
        m_server->enqueue(page({"a", "b"}, true));
        m_server->enqueue(page({"b", "c"}, true)); // the list moved meanwhile
        m_server->enqueue(page({"d"}, false));
        QVERIFY(read());
        QVERIFY(!m_reader->error() && !m_reader->isRunning());
        QCOMPARE(ids().join(u' '), QStringLiteral("a b c d"));
        QCOMPARE(asked(0), "limit=100&include_archived=true");
        QCOMPARE(asked(1), "limit=100&after=b&include_archived=true");
        QCOMPARE(asked(2), "limit=100&after=c&include_archived=true");
        QCOMPARE(m_server->requestCount(), 3);
    }

    void aCursorThatComesAgainEndsIt()
    {
        m_server->setHandler([](const Request &request) {
            return page({request.target.contains("after=a") ? "b" : "a"}, true);
        });
        QVERIFY(read());
        QCOMPARE(m_reader->error()->kind, Kind::CursorStuck);
        QCOMPARE(ids().join(u' '), QStringLiteral("a b"));
        QCOMPARE(m_server->requestCount(), 3);
    }

    void aRefusedCursorLeadsToTheTopOnce()
    {
        m_server->setHandler([](const Request &request) {
            return request.target.contains("after=") ? Step::json(400, errorJson("no such id"))
                                                     : page({"a", "b"}, true);
        });
        QVERIFY(read());
        QCOMPARE(m_reader->error()->kind, Kind::BadRequest);
        QCOMPARE(m_server->requestCount(), 4);
        QCOMPARE(ids().join(u' '), QStringLiteral("a b"));
    }

    void afterAnErrorItGoesOnWhereItStopped()
    {
        m_server->enqueue(page({"a", "b"}, true));
        m_server->enqueue(Step::json(500, "{}"), 3);
        m_server->enqueue(page({"c"}, false));
        QVERIFY(read());
        QCOMPARE(m_reader->error()->kind, Kind::ServerError);
        QVERIFY(read());
        QVERIFY(!m_reader->error());
        QCOMPARE(ids().join(u' '), QStringLiteral("a b c"));
        QVERIFY(asked(4).contains("after=b"));
    }

    void aWaitIsToldAndCanBeCancelled()
    {
        m_server->enqueue(Step::json(429, "{}").header("Retry-After", "30"));
        const QSignalSpy waiting(m_service.get(), &InviteService::waitingChanged);
        QSignalSpy finished(m_reader.get(), &ReadProjects::finished);
        m_reader->start();
        QVERIFY(m_reader->isRunning());
        QTRY_COMPARE(m_reader->wait().reason, Wait::Reason::RateLimit);
        QVERIFY(!waiting.isEmpty());
        QVERIFY(m_reader->wait().leftMs > 1'000);
        m_reader->cancel();
        QVERIFY(finished.isEmpty());
        QVERIFY(finished.wait(kPatienceMs));
        QCOMPARE(m_reader->error()->kind, Kind::Cancelled);
        QCOMPARE(m_reader->wait().reason, Wait::Reason::None);
    }

    void droppingItStopsIt()
    {
        m_server->enqueue(page({"a"}, true).hold());
        m_reader->start();
        QTRY_COMPARE(m_server->requestCount(), 1);
        m_reader.reset();
        m_server->release();
        QTRY_COMPARE(m_server->openConnections(), 0);
        QCOMPARE(m_server->requestCount(), 1);
    }

    void theDemoOrganizationsProjects()
    {
        DemoServer demo;
        QSignalSpy ready(&demo, &DemoServer::ready);
        demo.start(50);
        QVERIFY(ready.wait(kPatienceMs));
        InviteService service(demo.credentials(), quickTimes());
        m_reader = std::make_unique<ReadProjects>(&service);
        QVERIFY(read());
        QVERIFY(!m_reader->error());
        const QList<Project> &all = m_reader->projects();
        QVERIFY(
            std::any_of(all.begin(), all.end(), [](const Project &p) { return p.isArchived(); }));
        QVERIFY(
            std::any_of(all.begin(), all.end(), [](const Project &p) { return !p.isArchived(); }));
        m_reader.reset();
    }
};

VESTIBULE_TEST(ReadProjectsTest)
#include "tst_readprojects.moc"
