// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/inviteservice.h"

#include "accounts/pacefile.h"
#include "support/calls.h"
#include "support/jsonfixtures.h"
#include "support/patience.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <deque>

using namespace Vestibule;
using Kind = ApiError::Kind;
using Reason = Wait::Reason;

/// The learned pace between the service and its server: whom it holds back, and who hears of it.
class PaceTest : public TestCase
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<InviteService> m_service;

    [[nodiscard]] CallPtr<Invite> post()
    {
        return m_service->createInvite(
            {QStringLiteral("a@example.com"), QStringLiteral("reader"), {}});
    }
    /// Two invites go through, the third meets a 429 with this rest and is made after it.
    [[nodiscard]] bool learn(const QByteArray &restMs)
    {
        const Step made = Step::json(200, inviteJson("i", "a@example.com"));
        m_server->enqueue(made, 2);
        m_server->enqueue(Step::json(429, errorJson("slow down")).header("retry-after-ms", restMs));
        for (int i = 0; i < 3; ++i) {
            const auto call = post();
            if (!settle(call) || !call->result())
                return false;
        }
        return m_server->requestCount("POST") == 4;
    }
    /// One that the pace holds back: two were allowed in the time that has just begun.
    [[nodiscard]] CallPtr<Invite> heldBack()
    {
        if (!learn("2500"))
            return {};
        const auto second = post();
        if (!settle(second))
            return {};
        auto third = post();
        bool told = false;
        const auto telling = connect(third.get(), &ApiCall::waitingChanged, this, [&told, &third] {
            told = told || third->wait().reason == Reason::Pace;
        });
        const bool held = waitUntil([&told] { return told; });
        disconnect(telling);
        return held ? std::move(third) : CallPtr<Invite>();
    }

    /// Five pages within any second and a half, as the server counts; returns how many more it
    /// refused while `number` were read.
    [[nodiscard]] int readPages(InviteService &service, int number)
    {
        const int before = m_refused;
        for (int i = 0; i < number; ++i) {
            const auto call = service.listInvites();
            if (!settle(call) || !call->result())
                return -1;
        }
        return m_refused - before;
    }
    void limitPages()
    {
        m_refused = 0;
        m_server->setHandler(
            [this, sent = std::deque<qint64>(), clock = QElapsedTimer()](const Request &) mutable {
                constexpr qint64 kWindowMs = 1'500;
                if (!clock.isValid())
                    clock.start();
                while (!sent.empty() && sent.front() <= clock.elapsed() - kWindowMs)
                    sent.pop_front();
                if (sent.size() < 5) {
                    sent.push_back(clock.elapsed());
                    return Step::list({});
                }
                ++m_refused;
                return Step::json(429, errorJson("slow down"))
                    .header("retry-after-ms",
                            QByteArray::number(sent.front() + kWindowMs - clock.elapsed()));
            });
    }
    int m_refused = 0;

private slots:
    void init()
    {
        TestCase::init();
        m_service.reset();
        m_server = std::make_unique<ScriptedServer>();
        m_server->setHandler([](const Request &request) {
            if (request.method == "POST")
                return Step::json(200, inviteJson("i", "a@example.com"));
            return Step::list({});
        });
        m_service = std::make_unique<InviteService>(m_server->credentials(), quickTimes());
    }

    void theNextIsHeldBackWithoutAsking()
    {
        const auto held = heldBack();
        QVERIFY(held);
        QCOMPARE(m_server->requestCount("POST"), 5);
        QVERIFY(held->wait().leftMs > 0 && held->wait().leftMs <= 3'000);
        const QSignalSpy waiting(held.get(), &ApiCall::waitingChanged);
        QVERIFY(settle(held));
        QVERIFY(held->result().has_value());
        QVERIFY(!waiting.isEmpty());
        QCOMPARE(held->wait().reason, Reason::None);
        QCOMPARE(held->wait().leftMs, 0);
        QCOMPARE(m_server->requestCount("POST"), 6); // and met no other 429
    }

    void otherEndpointsGoOn()
    {
        const auto held = heldBack();
        QVERIFY(held);
        const auto list = m_service->listInvites();
        QVERIFY(settle(list));
        QVERIFY(list->result().has_value());
        QCOMPARE(held->wait().reason, Reason::Pace);
        QVERIFY(!held->isFinished());
        held->cancel(); // it was never sent
        QVERIFY(settle(held));
        QCOMPARE(kindOf(held->result()), Kind::Cancelled);
        QCOMPARE(held->wait().reason, Reason::None);
        QCOMPARE(m_server->requestCount("POST"), 5);
    }

    void whoIsGoneGivesItsPlaceToTheNext_data()
    {
        QTest::addColumn<bool>("dropped");
        QTest::newRow("cancelled") << false;
        QTest::newRow("dropped") << true;
    }

    void whoIsGoneGivesItsPlaceToTheNext()
    {
        QFETCH(bool, dropped);
        auto held = heldBack();
        QVERIFY(held);
        const auto next = post();
        QTRY_COMPARE(next->wait().reason, Reason::Pace);
        if (dropped)
            held.reset();
        else
            held->cancel();
        QVERIFY(settle(next));
        QVERIFY(next->result().has_value());
        QCOMPARE(m_server->requestCount("POST"), 6);
    }

    void aHoldMayBeDroppedWhereItBegins()
    {
        QVERIFY(learn("2500"));
        auto second = post();
        QVERIFY(settle(second));
        second.reset(); // a call keeps the connections it shares
        auto third = post();
        auto fourth = post();
        int heard = 0;
        connect(third.get(), &ApiCall::waitingChanged, this, [&] {
            ++heard;
            fourth.reset();
            third.reset();
        });
        QTRY_COMPARE(heard, 1);
        m_service.reset();
        QTRY_COMPARE(m_server->openConnections(), 0);
        QCOMPARE(m_server->requestCount("POST"), 5);
    }

    void theNextStartKnowsThePace()
    {
        limitPages();
        const QTemporaryDir folder;
        const PaceFile file(folder.filePath(QStringLiteral("paces.json")));
        const Credentials credentials = m_server->credentials(QStringLiteral("sk-admin-secret"));
        QCOMPARE(file.paces(credentials), QList<KnownPace>());
        {
            InviteService first(credentials, quickTimes());
            QCOMPARE(readPages(first, 7), 1);
            file.keep(credentials, first.paces(QDateTime::currentMSecsSinceEpoch()));
        }
        InviteService second(credentials, quickTimes());
        second.setPaces(file.paces(credentials), QDateTime::currentMSecsSinceEpoch());
        QCOMPARE(readPages(second, 12), 0);
        InviteService ignorant(credentials, quickTimes());
        QVERIFY(readPages(ignorant, 7) > 0); // as every start was before

        Credentials other = credentials;
        other.organizationId = QStringLiteral("org-2");
        QCOMPARE(file.paces(other), QList<KnownPace>());
        QFile bytes(folder.filePath(QStringLiteral("paces.json")));
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        QVERIFY(!bytes.readAll().contains("secret"));
        QVERIFY(!(bytes.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(bytes.resize(30)); // cut
        QCOMPARE(file.paces(credentials), QList<KnownPace>());
    }

    void saysThatItGoesBeforeWhatIsReadAtLeisure()
    {
        QVERIFY(learn("2500"));
        const auto second = post();
        QVERIFY(settle(second));
        const auto quiet = post();
        quiet->setQuiet(true);
        const auto awaited = post();
        QTRY_COMPARE(awaited->wait().reason, Reason::Pace);
        QVERIFY(awaited->wait().goesFirst);
        QVERIFY(settle(awaited));
        QVERIFY(!quiet->isFinished());
        const auto alone = post();
        quiet->cancel();
        QVERIFY(settle(quiet));
        QVERIFY(!alone->wait().goesFirst);
    }

    void withoutA429NobodyIsHeldBack()
    {
        int waits = 0;
        for (int i = 0; i < 200; ++i) {
            const auto call = post();
            connect(call.get(), &ApiCall::waitingChanged, this,
                    [&waits, each = call.get()] { waits += each->wait().reason != Reason::None; });
            QVERIFY(settle(call));
            QVERIFY(call->result().has_value());
        }
        QCOMPARE(waits, 0);
        QCOMPARE(m_server->requestCount("POST"), 200);
    }
};

VESTIBULE_TEST(PaceTest)
#include "tst_pace.moc"
