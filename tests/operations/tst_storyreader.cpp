// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/storyreader.h"

#include "support/calls.h"
#include "support/jsonfixtures.h"
#include "support/patience.h"
#include "support/roundtrip.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Vestibule;
using Membership = InviteStory::Membership;

/// Invites' stories from the API with as few requests as can be.
class StoryReaderTest : public TestCase
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<InviteService> m_service;
    std::unique_ptr<StoryReader> m_reader;
    qint64 m_now = 1'790'000'000;
    Step m_audit = Step::list({});
    Step m_users = Step::list({});

    static QByteArray sentJson(const QByteArray &id)
    {
        return QByteArray(R"({"id":"log-%1","type":"invite.sent","effective_at":1788220800,
                              "actor":{"session":{"user":{"id":"u","email":"ada@x.y"}}},
                              "invite.sent":{"id":"%1"}})")
            .replace("%1", id);
    }
    static StoryQuestion question(int number, int neighbours = 0)
    {
        StoryQuestion made;
        made.id = idOf(number);
        made.email = emailOf(number);
        for (int i = 1; i <= neighbours; ++i)
            made.neighbours.append({idOf(number + i), emailOf(number + i)});
        return made;
    }
    static QString idOf(int number) { return QStringLiteral("invite-%1").arg(number); }
    static QString emailOf(int number) { return QStringLiteral("p%1@x.y").arg(number); }
    [[nodiscard]] int asked(const QByteArray &path) const
    {
        return static_cast<int>(std::count_if(
            m_server->requests().cbegin(), m_server->requests().cend(),
            [&path](const Request &request) { return request.target.contains(path); }));
    }
    [[nodiscard]] InviteStory story(int number) const
    {
        return m_reader->story(idOf(number), {}, emailOf(number));
    }
    [[nodiscard]] bool settled()
    {
        return waitUntil([this] { return !m_reader->isReading(); });
    }

private slots:
    void init()
    {
        TestCase::init();
        m_reader.reset();
        m_service.reset();
        m_server = std::make_unique<ScriptedServer>();
        m_service = std::make_unique<InviteService>(m_server->credentials(), quickTimes());
        m_reader = std::make_unique<StoryReader>(m_service.get(), [this] { return m_now; });
        m_audit = Step::list({sentJson("invite-1")});
        m_users = Step::list({memberJson("user-1", "P1@x.y")});
        m_server->setHandler([this](const Request &request) {
            if (request.target.contains("audit_logs"))
                return m_audit;
            if (request.target.contains("/users"))
                return m_users.status != 200 || request.target.contains("p1%40") ? m_users
                                                                                 : Step::list({});
            return Step::json(200, inviteJson("invite-1", "p1@x.y"));
        });
    }

    void everythingIsReadOnceAndKept()
    {
        StoryQuestion all = question(1);
        all.json = true;
        m_reader->ask(all);
        QVERIFY(settled());
        QCOMPARE(m_server->requestCount(), 3);
        QVERIFY(story(1).rawJson->contains(QLatin1String("p1@x.y")));
        QCOMPARE(story(1).audit->size(), 1);
        QCOMPARE(story(1).audit->first().actorEmail, QStringLiteral("ada@x.y"));
        QCOMPARE(story(1).membership, Membership::Yes);
        QCOMPARE(story(1).member.id, QStringLiteral("user-1"));
        m_reader->ask(question(2));
        QVERIFY(settled());
        QCOMPARE(m_server->requestCount(), 5);
        QCOMPARE(story(2).membership, Membership::No);
        QVERIFY(story(2).audit && story(2).audit->isEmpty());
        m_reader->ask(all);
        QVERIFY(!m_reader->isReading());
        m_reader->forget();
        m_reader->ask(all);
        QVERIFY(settled());
        QCOMPARE(m_server->requestCount(), 8);
    }

    void everyPageOfTheLogIsRead()
    {
        m_reader.reset();
        QByteArrayList cursors;
        m_server->setHandler([&cursors](const Request &request) {
            if (!request.target.contains("audit_logs"))
                return Step::list({});
            const int page = static_cast<int>(cursors.size());
            cursors.append(request.target.contains("after=log-invite-1") ? "1"
                               : request.target.contains("after=")       ? "2"
                                                                         : "");
            QByteArrayList rows;
            if (page < 2)
                rows.append(sentJson("invite-" + QByteArray::number(page + 1)));
            return Step::json(200, R"({"data":[)" + rows.join() + "]}"); // no has_more
        });
        m_reader = std::make_unique<StoryReader>(m_service.get(), [this] { return m_now; });
        m_reader->ask(question(1, 2));
        QVERIFY(settled());
        QCOMPARE(cursors, (QByteArrayList{"", "1", "2"}));
        QCOMPARE(story(1).audit->size(), 1);
        QCOMPARE(story(2).audit->size(), 1);
        QVERIFY(story(3).audit->isEmpty());
    }

    void neighboursComeAlong()
    {
        m_reader->ask(question(1, 60));
        QVERIFY(settled());
        QCOMPARE(m_server->requestCount(), 2);
        QCOMPARE(m_server->requests().first().target.count("resource_ids"), 30);
        for (int i = 2; i <= 30; ++i) {
            m_reader->ask(question(i));
            QVERIFY(!m_reader->isReading());
        }
        m_reader->ask(question(31));
        QVERIFY(m_reader->isReading());
        QVERIFY(settled());
    }

    void oneRequestAtATime()
    {
        m_audit = m_audit.hold();
        m_reader->ask(question(1));
        QTRY_COMPARE(m_server->requestCount(), 1);
        QVERIFY(makeRoundTrip(*m_server));
        QCOMPARE(m_server->requestCount(), 1);
        m_server->release();
        QVERIFY(settled());
        QCOMPARE(m_server->requestCount(), 2);
    }

    void aQuestionTakesThePlaceOfTheOneBefore()
    {
        m_audit = m_audit.hold();
        m_reader->ask(question(1));
        QTRY_COMPARE(m_server->requestCount(), 1);
        m_reader->ask(question(2));
        QTRY_COMPARE(m_server->requestCount(), 2);
        m_server->release();
        QVERIFY(settled());
        QVERIFY(!story(1).audit);
        QVERIFY(story(2).audit);
        m_audit = m_audit.hold();
        m_reader->ask(question(10, 3));
        m_reader->moveOn(idOf(12), emailOf(12)); // its answer is on the way
        QVERIFY(m_reader->isReading());
        m_reader->moveOn(idOf(40), emailOf(40));
        QVERIFY(!m_reader->isReading());
        m_reader->ask(question(3));
        m_reader->drop();
        QVERIFY(!m_reader->isReading());
    }

    void aRefusalIsNotAskedForAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("scope") << 401 << QByteArray("Missing scopes: api.audit_logs.read");
        QTest::newRow("forbidden") << 403 << QByteArray("No");
        QTest::newRow("off") << 404 << QByteArray("Audit logging is off");
        QTest::newRow("bad request") << 400 << QByteArray("Audit logging is not enabled");
    }

    void aRefusalIsNotAskedForAgain()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, words);
        m_audit = m_users = Step::json(status, errorJson(words));
        for (int i = 1; i <= 4; ++i) {
            m_reader->ask(question(i));
            QVERIFY(settled());
            QVERIFY(story(i).auditRefused && story(i).auditError);
            QCOMPARE(story(i).membership, Membership::Refused);
            m_reader->forget();
        }
        QCOMPARE(asked("audit_logs"), 1);
        QCOMPARE(asked("/users"), 1);
    }

    void aPassingFailureIsAskedForAgain()
    {
        m_audit = Step::json(500, errorJson("Sorry"));
        m_reader->ask(question(1));
        QVERIFY(settled());
        QVERIFY(story(1).auditError && !story(1).auditRefused);
        const int before = asked("audit_logs");
        m_reader->ask(question(1));
        QCOMPARE(asked("audit_logs"), before); // not by itself
        m_audit = Step::list({sentJson("invite-1")});
        m_reader->forgetErrors();
        m_reader->ask(question(1));
        QVERIFY(settled());
        QCOMPARE(story(1).audit->size(), 1);
    }

    void requestsOfAMinuteAreCounted()
    {
        m_reader->setPerMinute(3);
        for (int i = 1; i <= 10; ++i) {
            m_reader->ask(question(i * 100));
            QVERIFY(settled());
        }
        QCOMPARE(asked("audit_logs"), 3);
        QCOMPARE(asked("/users"), 3);
        m_now += 61;
        m_reader->ask(question(1000));
        QVERIFY(settled());
        QCOMPARE(asked("audit_logs"), 4);
    }

    void anInviteThatIsGoneIsTold()
    {
        m_server->setHandler([](const Request &) { return Step::json(404, errorJson("None")); });
        QSignalSpy gone(m_reader.get(), &StoryReader::gone);
        StoryQuestion asks = question(1);
        asks.json = true;
        asks.member = false;
        m_reader->ask(asks);
        QVERIFY(settled());
        QCOMPARE(gone.count(), 1);
        QVERIFY(story(1).jsonError);
    }
};

VESTIBULE_TEST(StoryReaderTest)
#include "tst_storyreader.moc"
