// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/pagereader.h"

#include "api/inviteservice.h"
#include "support/calls.h"
#include "support/jsonfixtures.h"
#include "support/patience.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QHash>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>
#include <utility>

using namespace Vestibule;
using namespace Qt::Literals;
using Kind = ApiError::Kind;
using Wants = PageTurner::Wants;

/// Pages of a list, and what whoever takes one may do meanwhile.
class PageReaderTest : public TestCase
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<InviteService> m_service;
    std::unique_ptr<PageReader<Invite>> m_reader;
    std::function<Wants()> m_answer; // to each page
    std::function<void(const QString &after)> m_onAsk; // for a page
    QStringList m_taken; // ids

    void enqueue(const QByteArrayList &ids, bool more)
    {
        QByteArrayList objects;
        for (const QByteArray &id : ids)
            objects.append(inviteJson(id, id + "@example.com"));
        m_server->enqueue(Step::list(objects, more));
    }
    [[nodiscard]] bool ends(void (PageTurner::*begin)() = &PageTurner::start)
    {
        QSignalSpy finished(m_reader.get(), &PageTurner::finished);
        (m_reader.get()->*begin)();
        return finished.isEmpty() && finished.wait(kPatienceMs) && !m_reader->isRunning();
    }
    [[nodiscard]] QByteArray lastAsked() const
    {
        return m_server->requests().constLast().target.split('?').value(1);
    }

private slots:
    void init()
    {
        TestCase::init();
        m_reader.reset();
        m_service.reset();
        m_taken.clear();
        m_answer = [] { return Wants::More; };
        m_onAsk = {};
        m_server = std::make_unique<ScriptedServer>();
        m_service = std::make_unique<InviteService>(m_server->credentials(), quickTimes());
        m_reader = std::make_unique<PageReader<Invite>>(
            [this](const QString &after) {
                if (m_onAsk)
                    m_onAsk(after);
                return m_service->listInvites(after);
            },
            [this](const Page<Invite> &page) {
                for (const Invite &invite : page.items)
                    m_taken.append(invite.id);
                return m_answer();
            });
    }

    void cleanup()
    {
        m_reader.reset();
        m_service.reset();
        m_server.reset();
    }

    void goesToTheEndWhereMoreIsWanted()
    {
        enqueue({"a"}, true);
        enqueue({"b"}, false);
        QVERIFY(ends());
        QVERIFY(m_reader->isAtEnd() && !m_reader->error());
        QCOMPARE(m_taken, (QStringList{u"a"_s, u"b"_s}));
    }

    void enoughEndsItAndItGoesOnBehindThatPage()
    {
        enqueue({"a"}, true);
        enqueue({"b"}, false);
        m_answer = [] { return Wants::Enough; };
        QVERIFY(ends());
        QVERIFY(!m_reader->isAtEnd() && !m_reader->error());
        QCOMPARE(m_server->requestCount(), 1);
        QVERIFY(ends(&PageTurner::resume));
        QVERIFY(m_reader->isAtEnd());
        QVERIFY(lastAsked().contains("after=a"));
    }

    void aCursorThatLeadsNowhereIsAnErrorForWhoWantsMore_data()
    {
        QTest::addColumn<bool>("ahead");
        QTest::newRow("page by page") << false;
        QTest::newRow("ahead") << true;
    }

    void aCursorThatLeadsNowhereIsAnErrorForWhoWantsMore()
    {
        QFETCH(bool, ahead);
        m_reader->setAhead(ahead);
        for (const Wants wants : {Wants::More, Wants::Enough}) {
            enqueue({"a"}, true);
            enqueue({"b"}, true);
            enqueue({"a"}, true);
            m_answer = [this, wants] { return m_reader->isStuck() ? wants : Wants::More; };
            QVERIFY(ends());
            QVERIFY(m_reader->isStuck());
            QCOMPARE(m_reader->error().has_value(), wants == Wants::More);
        }
        QCOMPARE(m_server->requestCount(), 6);
    }

    void cancelledWhileAPageIsTaken_data()
    {
        QTest::addColumn<bool>("more");
        QTest::newRow("with more to come") << true;
        QTest::newRow("the last one") << false;
    }

    void cancelledWhileAPageIsTaken()
    {
        QFETCH(bool, more);
        enqueue({"a"}, more);
        m_answer = [this] {
            m_reader->cancel();
            return Wants::More;
        };
        QVERIFY(ends());
        QCOMPARE(m_reader->error().has_value(), more);
        if (more)
            QCOMPARE(m_reader->error()->kind, Kind::Cancelled);
        QCOMPARE(m_server->requestCount(), 1);
    }

    void stoppedWhileAPageIsTaken()
    {
        enqueue({"a"}, true);
        enqueue({"b"}, false);
        const QSignalSpy finished(m_reader.get(), &PageTurner::finished);
        m_answer = [this] {
            m_reader->stop();
            return Wants::More;
        };
        m_reader->start();
        QTRY_COMPARE(m_taken.size(), 1);
        QVERIFY(!m_reader->isRunning());
        m_answer = [] { return Wants::More; };
        QVERIFY(ends(&PageTurner::resume));
        QCOMPARE(finished.count(), 1);
        QCOMPARE(m_taken, (QStringList{u"a"_s, u"b"_s}));
    }

    void begunAnewWhileAPageIsTaken()
    {
        enqueue({"a"}, true);
        enqueue({"n"}, false);
        m_answer = [this] {
            if (m_taken.size() == 1)
                m_reader->start();
            return Wants::Enough;
        };
        QVERIFY(ends());
        QCOMPARE(m_taken, (QStringList{u"a"_s, u"n"_s}));
        QVERIFY(!lastAsked().contains("after="));
    }

    void deletedWhileAPageIsTaken()
    {
        enqueue({"a"}, true);
        m_answer = [this] {
            m_reader.reset();
            return Wants::More;
        };
        m_reader->start();
        QTRY_VERIFY(!m_reader);
        enqueue({"b"}, false);
        QVERIFY(settle(m_service->listInvites()));
        QCOMPARE(m_server->requestCount(), 2);
    }

    void aheadTheNextPageIsOnItsWayWhileOneIsTaken()
    {
        enqueue({"a"}, true);
        enqueue({"b"}, true);
        enqueue({"c"}, false);
        m_reader->setAhead(true);
        int taking = 0;
        int asked = 0;
        m_answer = [this, &taking, &asked] {
            ++taking;
            if (taking < 3 && waitUntil([&] { return m_server->requestCount() > taking; }))
                ++asked;
            return Wants::More;
        };
        QVERIFY(ends());
        QCOMPARE(m_taken, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(asked, 2);
        QCOMPARE(m_server->requestCount(), 3);
        QVERIFY(lastAsked().contains("after=b"));
        QVERIFY(m_reader->isAtEnd() && !m_reader->error());
    }

    void aheadEnoughDropsTheNextPage()
    {
        enqueue({"a"}, true);
        enqueue({"dropped"}, false);
        m_reader->setAhead(true);
        bool asked = false;
        m_answer = [this, &asked] {
            asked = waitUntil([this] { return m_server->requestCount() >= 2; });
            return Wants::Enough;
        };
        QVERIFY(ends());
        QVERIFY(asked);
        QVERIFY(!m_reader->isAtEnd() && !m_reader->error());
        QCOMPARE(m_taken, (QStringList{u"a"_s}));
        enqueue({"b"}, false);
        QVERIFY(ends(&PageTurner::resume));
        QCOMPARE(m_taken, (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(lastAsked().contains("after=a"));
    }

    void aheadAnErrorComesBehindThePageBefore()
    {
        enqueue({"a"}, true);
        m_server->enqueue(Step::json(403, R"({"error":{"message":"no","code":"missing_scope"}})"));
        m_reader->setAhead(true);
        QVERIFY(ends());
        QCOMPARE(m_taken, (QStringList{u"a"_s}));
        QVERIFY(m_reader->error() && !m_reader->isAtEnd());
        enqueue({"b"}, false);
        QVERIFY(ends(&PageTurner::resume));
        QCOMPARE(m_taken, (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(lastAsked().contains("after=a"));
    }

    void aheadCancelledStoppedOrBegunAnewWhileAPageIsTaken()
    {
        m_reader->setAhead(true);
        enqueue({"a"}, true);
        enqueue({"b"}, true);
        m_answer = [this] {
            m_reader->cancel();
            return Wants::More;
        };
        QVERIFY(ends());
        QCOMPARE(m_taken, (QStringList{u"a"_s}));
        QVERIFY(m_reader->error());
        QCOMPARE(m_reader->error()->kind, Kind::Cancelled);

        const QSignalSpy finished(m_reader.get(), &PageTurner::finished);
        m_answer = [this] {
            m_reader->stop();
            return Wants::More;
        };
        enqueue({"c"}, true);
        m_reader->start();
        QTRY_VERIFY(!m_reader->isRunning());
        QTest::qWait(20);
        QVERIFY(finished.isEmpty());

        m_answer = [this] {
            if (m_taken.constLast() != u"n"_s)
                m_reader->start();
            return Wants::Enough;
        };
        enqueue({"d"}, true);
        enqueue({"n"}, false);
        enqueue({"n"}, false);
        QVERIFY(ends());
        QCOMPARE(m_taken.constLast(), u"n"_s);
        QVERIFY(!lastAsked().contains("after="));
    }

    // The next page was asked for behind one that nobody has taken.
    void aheadStoppedBeforeAPageIsTakenThatOneComesAgain()
    {
        m_server->setHandler([](const Request &request) {
            const bool isFirst = !request.target.contains("after=");
            return Step::list(
                {isFirst ? inviteJson("a", "a@example.com") : inviteJson("b", "b@example.com")},
                isFirst);
        });
        m_reader->setAhead(true);
        bool isStopped = false;
        m_onAsk = [this, &isStopped](const QString &after) {
            if (after.isEmpty())
                return;
            QMetaObject::invokeMethod( // before the page that came is taken
                m_reader.get(),
                [this, &isStopped] {
                    m_reader->stop();
                    isStopped = true;
                },
                Qt::QueuedConnection);
        };
        m_reader->start();
        QTRY_VERIFY(isStopped);
        QCOMPARE(m_taken, QStringList());
        m_onAsk = {};
        QVERIFY(ends(&PageTurner::resume));
        QCOMPARE(m_taken, (QStringList{u"a"_s, u"b"_s}));
    }

    // Its end says what comes next, and the rest that it is none.
    void aheadAPageThatCannotBeReadIsAnErrorWhateverItsEndSays()
    {
        m_server->enqueue(Step::json(200, R"({"data":[{"id":],"last_id":"a","has_more":true})")
                              .header("x-request-id", "req_broken"));
        m_server->enqueue(Step::hang());
        QStringList asked;
        m_onAsk = [&asked](const QString &after) { asked.append(after); };
        m_reader->setAhead(true);
        QVERIFY(ends());
        QCOMPARE(asked, (QStringList{QString(), u"a"_s}));
        QCOMPARE(m_taken, QStringList());
        QVERIFY(m_reader->error());
        QCOMPARE(m_reader->error()->kind, Kind::BadAnswer);
        QCOMPARE(m_reader->error()->requestId, u"req_broken"_s);
        m_server->setHandler(
            [](const Request &) { return Step::list({inviteJson("b", "b@example.com")}); });
        QVERIFY(ends(&PageTurner::resume));
        QCOMPARE(m_taken, QStringList{u"b"_s});
        QVERIFY(!lastAsked().contains("after="));
    }

    void aheadTheWholePageSaysWhatComesNext()
    {
        m_server->setHandler([](const Request &request) {
            if (request.target.contains("after=x"))
                return Step::list({inviteJson("wrong", "wrong@example.com")});
            if (request.target.contains("after=a"))
                return Step::list({inviteJson("b", "b@example.com")});
            return Step::json(200,
                              R"({"last_id":"a","data":[)" + inviteJson("a", "a@example.com")
                                  + R"(],"last_id":"x","has_more":true})");
        });
        QStringList asked;
        m_onAsk = [&asked](const QString &after) { asked.append(after); };
        m_reader->setAhead(true);
        QVERIFY(ends());
        QCOMPARE(asked, (QStringList{QString(), u"x"_s, u"a"_s}));
        QCOMPARE(m_taken, (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(m_reader->isAtEnd() && !m_reader->error());
    }

    void aheadWhileAPageIsDecoded_data()
    {
        QTest::addColumn<QString>("deed");
        for (const char *deed : {"cancel", "begin anew", "delete"})
            QTest::newRow(deed) << QString::fromLatin1(deed);
    }

    void aheadWhileAPageIsDecoded()
    {
        QFETCH(QString, deed);
        m_server->setHandler([](const Request &request) {
            const bool isFirst = !request.target.contains("after=");
            return Step::list(
                {isFirst ? inviteJson("a", "a@example.com") : inviteJson("b", "b@example.com")},
                isFirst);
        });
        const QHash<QString, std::function<void()>> deeds{
            {u"cancel"_s, [this] { m_reader->cancel(); }},
            {u"begin anew"_s, [this] { m_reader->start(); }},
            {u"delete"_s, [this] { m_reader.reset(); }},
        };
        bool isDone = false;
        m_onAsk = [&](const QString &after) {
            if (after.isEmpty() || std::exchange(isDone, true))
                return;
            QMetaObject::invokeMethod( // before the page that came is decoded
                this, deeds.value(deed), Qt::QueuedConnection);
        };
        m_reader->setAhead(true);
        if (deed == u"delete"_s) {
            m_reader->start();
            QTRY_VERIFY(!m_reader);
            QVERIFY(settle(m_service->listInvites()));
            QCOMPARE(m_taken, QStringList());
            return;
        }
        QVERIFY(ends());
        if (deed == u"cancel"_s) {
            QCOMPARE(m_taken, QStringList{u"a"_s});
            QVERIFY(m_reader->error());
            QCOMPARE(m_reader->error()->kind, Kind::Cancelled);
        } else {
            QCOMPARE(m_taken, (QStringList{u"a"_s, u"b"_s}));
            QVERIFY(m_reader->isAtEnd() && !m_reader->error());
        }
    }

    void aheadDeletedWhileAPageIsTaken()
    {
        m_reader->setAhead(true);
        enqueue({"a"}, true);
        enqueue({"b"}, false);
        m_answer = [this] {
            QTest::qWait(20);
            m_reader.reset();
            return Wants::More;
        };
        m_reader->start();
        QTRY_VERIFY(!m_reader);
        QCOMPARE(m_taken, (QStringList{u"a"_s}));
    }
};

VESTIBULE_TEST(PageReaderTest)
#include "tst_pagereader.moc"
