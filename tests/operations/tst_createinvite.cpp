// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/createinvite.h"

#include "domain/foreigninvite.h"
#include "domain/invitemismatch.h"
#include "support/calls.h"
#include "support/jsonfixtures.h"
#include "support/patience.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Vestibule;
using Kind = ApiError::Kind;
using SearchResult = CreateInvite::SearchResult;
using Phase = CreateInvite::Phase;

Q_DECLARE_METATYPE(NewInvite)

class CreateInviteTest : public TestCase
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<InviteService> m_service;
    std::unique_ptr<CreateInvite> m_create;

    static constexpr qint64 kCreated = 1788220800; // when inviteJson() was made

    [[nodiscard]] static QByteArray undatedJson(const QByteArray &id)
    {
        return inviteJson(id, "ann@example.com").replace("created_at", "x_created_at");
    }

    [[nodiscard]] bool run()
    {
        QSignalSpy finished(m_create.get(), &CreateInvite::finished);
        m_create->start();
        return finished.isEmpty() && finished.wait(kPatienceMs);
    }

private slots:
    void init()
    {
        TestCase::init();
        m_create.reset();
        m_server = std::make_unique<ScriptedServer>();
        m_service = std::make_unique<InviteService>(m_server->credentials(), quickTimes());
        m_create = std::make_unique<CreateInvite>(
            m_service.get(),
            NewInvite{QStringLiteral("Ann@Example.com"), QStringLiteral("reader"), {}});
        m_service->setLocalClock([] { return kCreated; });
        m_create->setPauseMs(1);
    }

    void anAnswerIsTheOutcome()
    {
        m_server->enqueue(Step::json(200, inviteJson("invite-1", "ann@example.com")));
        const QSignalSpy phases(m_create.get(), &CreateInvite::phaseChanged);
        QCOMPARE(m_create->phase(), Phase::Idle);
        QVERIFY(run());
        QCOMPARE(m_create->phase(), Phase::Finished);
        QCOMPARE(phases.count(), 2);
        QVERIFY(m_create->outcome().has_value());
        QCOMPARE(m_create->outcome()->id, QStringLiteral("invite-1"));
        QCOMPARE(m_create->searchResult(), SearchResult::NotNeeded);
        m_create->start(); // a second click
        QCOMPARE(m_create->phase(), Phase::Finished);
        QCOMPARE(m_server->requestCount(), 1);
    }

    void aRefusalNeedsNoSearch()
    {
        m_server->enqueue(Step::json(400, errorJson("bad role")));
        QVERIFY(run());
        QCOMPARE(kindOf(m_create->outcome()), Kind::BadRequest);
        QCOMPARE(m_create->searchResult(), SearchResult::NotNeeded);
        QCOMPARE(m_server->requestCount(), 1);
    }

    void anAnswerOfAnotherIsLookedAt_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {302, 401, 403, 404})
            QTest::addRow("%d", status) << status;
    }

    void anAnswerOfAnotherIsLookedAt()
    {
        QFETCH(int, status);
        m_server->enqueue(Step::html(status, "<h1>No</h1>").header("Location", "/elsewhere"));
        m_server->enqueue(Step::list({}));
        m_server->enqueue(Step::list({inviteJson("late", "ann@example.com")}));
        QVERIFY(run());
        QCOMPARE(m_create->searchResult(), SearchResult::Found);
        QCOMPARE(m_server->requestCount("POST"), 1);
    }

    void aGateways429IsSentAgainAfterTwoSearches()
    {
        const Step limited = Step::html(429, "<h1>Slow</h1>").header("Retry-After", "0");
        m_server->enqueue(limited);
        m_server->enqueue(Step::list({}), 2);
        m_server->enqueue(Step::json(200, inviteJson("a", "ann@example.com")));
        QVERIFY(run());
        QVERIFY(m_create->outcome().has_value());
        QCOMPARE(m_server->requestCount("POST"), 2);
    }

    void aGateways429IsNotSentAgainForEverNorWhereItCannotBeSeen()
    {
        m_server->setHandler([](const Request &request) {
            return request.method == "GET"
                ? Step::list({})
                : Step::html(429, "<h1>Slow</h1>").header("Retry-After", "0");
        });
        QVERIFY(run());
        QCOMPARE(kindOf(m_create->outcome()), Kind::OutcomeUnknown);
        QCOMPARE(m_server->requestCount("POST"), CreateInvite::kMostSends);

        init();
        m_server->enqueue(Step::html(429, "<h1>Slow</h1>").header("Retry-After", "0"));
        m_server->enqueue(Step::list({}));
        m_server->enqueue(Step::list({undatedJson("new")}));
        QVERIFY(run());
        QCOMPARE(kindOf(m_create->outcome()), Kind::OutcomeUnknown);
        QCOMPARE(m_server->requestCount("POST"), 1);
    }

    void anAnswerAboutAnotherAddressIsLookedAt()
    {
        m_server->enqueue(Step::json(200, inviteJson("x", "bob@example.com")));
        m_server->enqueue(Step::list({inviteJson("new", "ann@example.com")}));
        QVERIFY(run());
        QCOMPARE(m_create->searchResult(), SearchResult::Found);
        QCOMPARE(m_create->outcome()->id, QStringLiteral("new"));
    }

    void whatIsMadeOtherwiseIsTold_data()
    {
        QTest::addColumn<QByteArray>("made");
        QTest::addColumn<NewInvite>("asked");
        QTest::addColumn<bool>("otherwise");
        const auto row = [](const char *name, const QByteArray &role, const QByteArray &projects,
                            const ProjectChoice &asked, bool otherwise,
                            const QString &askedRole = QStringLiteral("reader")) {
            QTest::newRow(name) << inviteJson("new", "ann@example.com", "pending", role)
                                       .replace(R"("projects":[])", R"("projects":)" + projects)
                                << NewInvite{QStringLiteral("Ann@example.com"), askedRole, asked}
                                << otherwise;
        };
        const ProjectChoice none{ProjectChoice::Kind::None, {}};
        const ProjectChoice a{ProjectChoice::Kind::Chosen,
                              {{QStringLiteral("a"), QStringLiteral("member")}}};
        row("as asked", "reader", "[]", {}, false);
        row("a role in capitals", "Reader", "[]", {}, false);
        row("no role told", "", "[]", {}, false);
        row("another role", "owner", "[]", {}, true);
        row("no projects told", "reader", "null", a, false);
        row("the default project", "reader", R"([{"id":"d","role":"member"}])", {}, false);
        row("owner of the default project", "reader", R"([{"id":"d","role":"owner"}])", {}, true);
        row("the default project of an owner", "owner", R"([{"id":"d","role":"owner"}])", {}, false,
            QStringLiteral("owner"));
        row("two in place of the default one", "reader",
            R"([{"id":"d","role":"member"},{"id":"e","role":"member"}])", {}, true);
        row("the chosen one", "reader", R"([{"id":"a","role":"member"}])", a, false);
        row("the chosen one without its role", "reader", R"([{"id":"a"}])", a, false);
        row("another one", "reader", R"([{"id":"b","role":"member"}])", a, true);
        row("one where none was asked for", "reader", R"([{"id":"a","role":"member"}])", none,
            true);
    }

    void whatIsMadeOtherwiseIsTold()
    {
        QFETCH(QByteArray, made);
        QFETCH(NewInvite, asked);
        QFETCH(bool, otherwise);
        m_create = std::make_unique<CreateInvite>(m_service.get(), asked);
        m_create->setPauseMs(1);
        m_server->enqueue(Step::json(200, made));
        m_server->setHandler([made](const Request &) { return Step::list({made}); });
        QVERIFY(run());
        QCOMPARE(m_create->outcome().has_value(), !otherwise);
        QCOMPARE(m_server->requestCount("POST"), 1);
        if (!otherwise)
            return;
        QCOMPARE(kindOf(m_create->outcome()), Kind::OutcomeUnknown);
        QVERIFY(isInviteMismatch(m_create->outcome().error()));
        QVERIFY(!isInvitedByAnother(m_create->outcome().error()));
        QCOMPARE(m_create->answered()->id, QStringLiteral("new"));
    }

    void whatTheListShowsAsAskedIsDone()
    {
        m_server->enqueue(
            Step::json(200, inviteJson("new", "ann@example.com", "pending", "owner")));
        m_server->enqueue(Step::list({inviteJson("new", "ann@example.com")}));
        QVERIFY(run());
        QVERIFY(m_create->outcome().has_value());
    }

    void aLostAnswerIsLookedForThroughAllPages()
    {
        m_create->setKnownIds({QStringLiteral("old")});
        m_server->enqueue(Step::closeAfterRequest());
        m_server->enqueue(Step::list(
            {inviteJson("a", "bob@example.com"), inviteJson("old", "ann@example.com")}, true));
        m_server->enqueue(Step::list({inviteJson("gone", "ann@example.com", "expired"),
                                      inviteJson("in", "bob@example.com", "accepted")},
                                     true));
        m_server->enqueue(Step::list({inviteJson("new", "aNN@example.com")}));
        QVERIFY(run());
        QCOMPARE(m_create->searchResult(), SearchResult::Found);
        QVERIFY(m_create->outcome().has_value());
        QCOMPARE(m_create->outcome()->id, QStringLiteral("new"));
        QCOMPARE(m_server->requestCount("POST"), 1);
        QCOMPARE(m_server->requestCount("GET"), 3);
        QVERIFY(m_server->requests().at(3).target.contains("after=in"));
    }

    void twoSearchesFindNothing()
    {
        m_create->setKnownIds({QStringLiteral("old")});
        m_server->enqueue(Step::resetAfterRequest());
        m_server->enqueue(Step::list({inviteJson("old", "ann@example.com")}), 2);
        const auto phases = std::make_shared<QList<Phase>>();
        connect(m_create.get(), &CreateInvite::phaseChanged, this,
                [this, phases] { phases->append(m_create->phase()); });
        QVERIFY(run());
        QCOMPARE(*phases,
                 (QList<Phase>{Phase::Sending, Phase::Searching, Phase::Pausing, Phase::Searching,
                               Phase::Finished}));
        QCOMPARE(m_create->searchResult(), SearchResult::NotFound);
        QCOMPARE(kindOf(m_create->outcome()), Kind::OutcomeUnknown);
        QCOMPARE(m_create->outcome().error().cause, Kind::Connection);
        QCOMPARE(m_server->requestCount("POST"), 1);
        QCOMPARE(m_server->requestCount("GET"), 2);
    }

    void aServerThatIsStillAtWorkIsSeenByTheSecondSearch()
    {
        m_server->enqueue(Step::json(504, errorJson("gateway timeout")));
        m_server->enqueue(Step::list({}));
        m_server->enqueue(Step::list({inviteJson("late", "ann@example.com")}));
        QVERIFY(run());
        QCOMPARE(m_create->searchResult(), SearchResult::Found);
        QCOMPARE(m_create->outcome()->id, QStringLiteral("late"));
    }

    void whichInvitesAreOurs_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<qint64>("sentAfter"); // seconds after the invite's creation
        QTest::addColumn<bool>("ours");
        const qint64 skew = kClockSkew;
        QTest::newRow("by a clock that is behind") << QByteArray("pending") << skew << true;
        QTest::newRow("by a clock that is far behind")
            << QByteArray("pending") << qint64(9 * 86'400) << true;
        QTest::newRow("by a clock that is ahead") << QByteArray("pending") << -skew * 10 << true;
        QTest::newRow("accepted at once") << QByteArray("accepted") << qint64(0) << true;
        QTest::newRow("accepted long ago") << QByteArray("accepted") << skew + 1 << false;
        QTest::newRow("of a new state") << QByteArray("on hold") << qint64(0) << true;
        QTest::newRow("expired") << QByteArray("expired") << qint64(0) << false;
    }

    void whichInvitesAreOurs()
    {
        QFETCH(QByteArray, status);
        QFETCH(qint64, sentAfter);
        QFETCH(bool, ours);
        m_service->setLocalClock([sentAfter] { return kCreated + sentAfter; });
        m_server->enqueue(Step::closeAfterRequest());
        m_server->enqueue(Step::list({inviteJson("new", "ann@example.com", status)}), 2);
        QVERIFY(run());
        QCOMPARE(m_create->searchResult(), ours ? SearchResult::Found : SearchResult::NotFound);
        QCOMPARE(m_create->outcome().has_value(), ours);
    }

    void anInviteOfAnotherRoleOrOtherProjectsIsSomebodyElses_data()
    {
        QTest::addColumn<QByteArray>("role");
        QTest::addColumn<QString>("project"); // asked for; those of the list have none
        QTest::newRow("role") << QByteArray("owner") << QString();
        QTest::newRow("projects") << QByteArray("reader") << QStringLiteral("proj_a");
    }

    void anInviteOfAnotherRoleOrOtherProjectsIsSomebodyElses()
    {
        QFETCH(QByteArray, role);
        QFETCH(QString, project);
        NewInvite invite{QStringLiteral("ann@example.com"), QStringLiteral("reader"), {}};
        if (!project.isEmpty())
            invite.projects = {ProjectChoice::Kind::Chosen, {{project, QStringLiteral("member")}}};
        m_create = std::make_unique<CreateInvite>(m_service.get(), invite);
        m_service->setLocalClock([] { return kCreated; });
        m_create->setPauseMs(1);
        m_server->enqueue(Step::closeAfterRequest());
        m_server->enqueue(Step::list({inviteJson("new", "ann@example.com", "pending", role)}), 2);
        QVERIFY(run());
        QCOMPARE(m_create->searchResult(), SearchResult::NotFound);
        QVERIFY(!m_create->outcome());
        QVERIFY(isInvitedByAnother(m_create->outcome().error()));
        QCOMPARE(m_create->outcome().error().detail, QString::fromLatin1(role));
    }

    void anInviteWithoutATimeProvesNothing()
    {
        m_create->setKnownIds({QStringLiteral("old")});
        m_server->enqueue(Step::closeAfterRequest());
        m_server->enqueue(Step::list({undatedJson("new"), undatedJson("old")}));
        QVERIFY(run());
        QCOMPARE(m_create->searchResult(), SearchResult::Failed);
        QCOMPARE(m_create->searchError().kind, Kind::BadAnswer);
        QCOMPARE(kindOf(m_create->outcome()), Kind::OutcomeUnknown);
    }

    void oneThatWasKnownStandsInNoOnesWay()
    {
        m_create->setKnownIds({QStringLiteral("old")});
        m_server->enqueue(Step::closeAfterRequest());
        m_server->enqueue(Step::list({undatedJson("old")}), 2);
        QVERIFY(run());
        QCOMPARE(m_create->searchResult(), SearchResult::NotFound);
    }

    void norDoesOneWithoutATimeWhereABetterOneIs()
    {
        m_server->enqueue(Step::closeAfterRequest());
        m_server->enqueue(Step::list({undatedJson("new")}, true));
        m_server->enqueue(Step::list({inviteJson("dated", "ann@example.com")}));
        QVERIFY(run());
        QCOMPARE(m_create->searchResult(), SearchResult::Found);
        QCOMPARE(m_create->outcome()->id, QStringLiteral("dated"));
    }

    void cancelEndsThePause()
    {
        m_create->setPauseMs(60'000);
        m_server->enqueue(Step::closeAfterRequest());
        m_server->enqueue(Step::list({}));
        QSignalSpy finished(m_create.get(), &CreateInvite::finished);
        m_create->start();
        QTRY_COMPARE(m_create->phase(), Phase::Pausing);
        m_create->cancel();
        m_create->cancel();
        QVERIFY(finished.isEmpty());
        QVERIFY(finished.wait(kPatienceMs));
        QCOMPARE(m_create->phase(), Phase::Finished);
        QCOMPARE(m_create->searchResult(), SearchResult::Failed);
        QCOMPARE(m_create->searchError().kind, Kind::Cancelled);
        QCOMPARE(kindOf(m_create->outcome()), Kind::OutcomeUnknown);
        QCOMPARE(m_server->requestCount("GET"), 1);
        QCOMPARE(finished.count(), 1);
    }

    void mayBeDeletedWhenItsPhaseChanges()
    {
        m_server->enqueue(Step::json(200, inviteJson("a", "ann@example.com")));
        const QSignalSpy finished(m_create.get(), &CreateInvite::finished);
        connect(m_create.get(), &CreateInvite::phaseChanged, this, [this] {
            if (m_create->phase() == Phase::Finished)
                m_create.reset();
        });
        m_create->start();
        QTRY_VERIFY(!m_create);
        QVERIFY(finished.isEmpty());
    }

    void aListThatCannotBeReadProvesNothing_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("refused key") << 0 << Kind::InvalidKey;
        QTest::newRow("unreadable row") << 1 << Kind::BadAnswer;
        QTest::newRow("cursor that stands still") << 2 << Kind::CursorStuck;
        QTest::newRow("cursors that go round") << 3 << Kind::CursorStuck;
        QTest::newRow("empty page with more") << 4 << Kind::CursorStuck;
    }

    void aListThatCannotBeReadProvesNothing()
    {
        QFETCH(int, trouble);
        QFETCH(Kind, kind);
        const Step a = Step::list({inviteJson("a", "a@example.com")}, true);
        const Step b = Step::list({inviteJson("b", "b@example.com")}, true);
        const QList<QList<Step>> troubles{{Step::json(401, errorJson("wrong key"))},
                                          {Step::list({R"({"id":"x"})"})},
                                          {a, a},
                                          {a, b, a},
                                          {Step::list({}, true)}};
        m_server->enqueue(Step::closeAfterRequest());
        for (const Step &step : troubles.at(trouble))
            m_server->enqueue(step);
        QVERIFY(run());
        QCOMPARE(m_create->searchResult(), SearchResult::Failed);
        QCOMPARE(m_create->searchError().kind, kind);
        QCOMPARE(kindOf(m_create->outcome()), Kind::OutcomeUnknown);
        QCOMPARE(m_server->queued(), 0);
    }

    void aRefusedCursorStartsFromTheTopOnce()
    {
        const Step first = Step::list({inviteJson("a", "a@example.com")}, true);
        const Step refused = Step::json(400, errorJson("no such invite: after"));
        m_server->enqueue(Step::closeAfterRequest());
        for (const Step &step : {first, refused, first, refused})
            m_server->enqueue(step);
        QVERIFY(run());
        QCOMPARE(m_create->searchResult(), SearchResult::Failed);
        QCOMPARE(m_create->searchError().kind, Kind::BadRequest);
        QCOMPARE(m_server->requestCount("GET"), 4);
        QVERIFY(!m_server->requests().at(3).target.contains("after="));
    }

    void cancelBeforeTheRequestIsOutEndsIt()
    {
        QSignalSpy finished(m_create.get(), &CreateInvite::finished);
        m_create->cancel(); // nothing to cancel yet
        m_create->start();
        m_create->cancel();
        QVERIFY(finished.isEmpty());
        QVERIFY(finished.wait(kPatienceMs));
        QCOMPARE(kindOf(m_create->outcome()), Kind::Cancelled);
        QCOMPARE(m_create->searchResult(), SearchResult::NotNeeded);
        QCOMPARE(m_server->requestCount(), 0);
    }

    void cancelAfterTheRequestIsOutSearches()
    {
        m_server->enqueue(Step::hang());
        m_server->enqueue(Step::list({inviteJson("new", "ann@example.com")}));
        QSignalSpy finished(m_create.get(), &CreateInvite::finished);
        m_create->start();
        QTRY_COMPARE(m_server->requestCount("POST"), 1);
        m_create->cancel();
        QVERIFY(finished.wait(kPatienceMs));
        QCOMPARE(m_create->searchResult(), SearchResult::Found);
    }

    void cancelAfterTheRequestIsOutIsItsCause()
    {
        m_server->enqueue(Step::hang());
        m_server->enqueue(Step::list({}), 2);
        QSignalSpy finished(m_create.get(), &CreateInvite::finished);
        m_create->start();
        QTRY_COMPARE(m_server->requestCount("POST"), 1);
        m_create->cancel();
        QVERIFY(finished.wait(kPatienceMs));
        QCOMPARE(m_create->searchResult(), SearchResult::NotFound);
        QCOMPARE(m_create->outcome().error().cause, Kind::Cancelled);
    }

    void cancelEndsTheSearch()
    {
        m_server->enqueue(Step::closeAfterRequest());
        m_server->enqueue(Step::hang());
        QSignalSpy finished(m_create.get(), &CreateInvite::finished);
        m_create->start();
        QTRY_COMPARE(m_server->requestCount("GET"), 1);
        QCOMPARE(m_create->phase(), Phase::Searching);
        m_create->cancel();
        QVERIFY(finished.isEmpty());
        QVERIFY(finished.wait(kPatienceMs));
        QCOMPARE(m_create->searchResult(), SearchResult::Failed);
        QCOMPARE(m_create->searchError().kind, Kind::Cancelled);
        QCOMPARE(kindOf(m_create->outcome()), Kind::OutcomeUnknown);
    }

    void waitsAreTold()
    {
        const Step slowDown = Step::json(429, errorJson("slow down")).header("Retry-After", "30");
        m_server->enqueue(slowDown);
        const QSignalSpy waiting(m_create.get(), &CreateInvite::waitingChanged);
        m_create->start();
        QTRY_COMPARE(m_create->wait().reason, Wait::Reason::RateLimit);
        QVERIFY(!waiting.isEmpty());
        QVERIFY(m_create->wait().leftMs > 0 && m_create->wait().leftMs <= 30'000);
        QSignalSpy finished(m_create.get(), &CreateInvite::finished);
        m_create->cancel(); // a 429 was answered: nothing was done, nothing to look for
        QVERIFY(finished.wait(kPatienceMs));
        QCOMPARE(kindOf(m_create->outcome()), Kind::Cancelled);
        QCOMPARE(m_create->wait().reason, Wait::Reason::None);
    }

    void mayGoAtAnyTime()
    {
        m_server->enqueue(Step::json(200, inviteJson("a", "a@example.com")).hold());
        m_create->start();
        QTRY_COMPARE(m_server->requestCount(), 1);
        m_create.reset();
        m_server->release();
        QTRY_COMPARE(m_server->openConnections(), 0);
    }
};

VESTIBULE_TEST(CreateInviteTest)
#include "tst_createinvite.moc"
