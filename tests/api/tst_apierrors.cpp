// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/inviteservice.h"

#include "domain/errortext.h"
#include "support/calls.h"
#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QStringConverter>
#include <QTest>
#include <QUrl>

using namespace Vestibule;
using Kind = ApiError::Kind;

/// What an error answer becomes, and that the key never stands in it.
class ApiErrorsTest : public TestCase
{
    Q_OBJECT

private:
    ScriptedServer m_server;
    InviteService m_service{m_server.credentials(), quickTimes()};

    /// The error of a delete, whose 404 alone is none, or of a retrieve.
    [[nodiscard]] ApiError errorOf(const Step &step, bool retrieve = false)
    {
        m_server.setHandler([step](const Request &) { return step; });
        if (retrieve) {
            const auto call = m_service.retrieveInvite(QStringLiteral("i"));
            return settle(call) && !call->result() ? call->result().error() : ApiError{};
        }
        const auto call = m_service.deleteInvite(QStringLiteral("i"));
        return settle(call) && !call->result() ? call->result().error() : ApiError{};
    }

    static QString everyWordOf(const ApiError &error)
    {
        return error.message + error.code + error.requestId + error.detail
            + error.missingScopes.join(QLatin1Char(' '));
    }

private slots:
    void statusAndWordsMakeTheKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, int status, const char *message, Kind kind) {
            QTest::newRow(name) << status << QByteArray(message) << kind;
        };
        row("bad body", 400, "Invalid role", Kind::BadRequest);
        row("member", 400, "User a@b.c already exists in this organization.", Kind::BadRequest);
        row("accepted", 400, "This invite was already accepted.", Kind::AlreadyAccepted);
        row("accepted, other case", 400, "Already Accepted", Kind::AlreadyAccepted);
        row("key", 401, "Incorrect API key provided", Kind::InvalidKey);
        row("scope", 401, "Missing scopes: api.management.read", Kind::MissingScope);
        row("scope, forbidden", 403, "Missing scopes: api.management.write", Kind::MissingScope);
        row("address", 401, "Your IP is not on the allowlist", Kind::AddressNotAllowed);
        row("region", 403, "Country not supported", Kind::Forbidden);
        row("accepted, conflict", 409, "This invite has already been accepted",
            Kind::AlreadyAccepted);
        row("accepted, forbidden", 403, "Already accepted", Kind::AlreadyAccepted);
        row("accepted, gone", 404, "Already accepted", Kind::NotFound); // that one is a retrieve
        row("member, conflict", 409, "User already exists in this organization", Kind::BadRequest);
        row("accepted, key", 401, "Already accepted", Kind::InvalidKey);
        row("accepted, server", 500, "Already accepted", Kind::ServerError);
        row("gone", 404, "No such invite", Kind::NotFound);
        row("no such page", 404, "Invalid URL (GET /organization/invites/i)", Kind::WrongAddress);
        row("not allowed", 405, "", Kind::BadRequest);
        row("timeout", 408, "", Kind::ServerError);
        row("conflict", 409, "", Kind::BadRequest);
        row("unprocessable", 422, "", Kind::BadRequest);
        row("server", 500, "", Kind::ServerError);
        row("gateway", 502, "", Kind::ServerError);
        row("odd", 599, "", Kind::ServerError);
    }

    void statusAndWordsMakeTheKind()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, message);
        QFETCH(Kind, kind);
        const Step usual = Step::json(status, errorJson(message, "some_type", "some_code"))
                               .header("x-request-id", "req_1");
        ApiError error = errorOf(usual, status == 404);
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.message, QString::fromUtf8(message));
        QCOMPARE(error.code, QStringLiteral("some_code"));
        QCOMPARE(error.requestId, QStringLiteral("req_1"));

        error = errorOf(Step::json(status, R"({"error":")" + message + R"("})"), status == 404);
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.message, QString::fromUtf8(message));
        QVERIFY(error.requestId.isEmpty());
    }

    void theVerbSaysWhatTheWordsMean_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<Kind>("ofPost");
        QTest::addColumn<Kind>("ofDelete");
        const auto row = [](const char *words, Kind ofPost, Kind ofDelete) {
            QTest::newRow(words) << QByteArray(words) << ofPost << ofDelete;
        };
        row("User already exists in this organization.", Kind::AlreadyMember, Kind::BadRequest);
        row("a@b.c is already a member", Kind::AlreadyMember, Kind::BadRequest);
        row("An invite for a@b.c already exists", Kind::BadRequest, Kind::BadRequest);
        row("An invite for a@b.c already exists in this organization.", Kind::BadRequest,
            Kind::BadRequest);
        row("A pending invitation already exists", Kind::BadRequest, Kind::BadRequest);
        row("The invite was already accepted.", Kind::BadRequest, Kind::AlreadyAccepted);
    }

    void theVerbSaysWhatTheWordsMean()
    {
        QFETCH(QByteArray, words);
        QFETCH(Kind, ofPost);
        QFETCH(Kind, ofDelete);
        for (const int status : {400, 409}) {
            const ApiError error = errorOf(Step::json(status, errorJson(words)));
            QCOMPARE(error.kind, ofDelete);
            const auto call =
                m_service.createInvite({QStringLiteral("a@b.c"), QStringLiteral("reader"), {}});
            QVERIFY(settle(call) && !call->result());
            QCOMPARE(call->result().error().kind, ofPost);
            QCOMPARE(call->result().error().message, QString::fromUtf8(words));
            QVERIFY(errorLine(call->result().error()).contains(QString::fromUtf8(words))
                    || ofPost == Kind::AlreadyMember);
        }
    }

    void aBodyMayBeAnything_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *text :
             {"", "null", "[]", "{", R"({"error":null})", R"({"error":[1]})", R"({"error":{}})",
              R"({"error":{"message":null,"code":5}})", "\xff\xfe\x00"})
            QTest::newRow(text) << QByteArray(text);
    }

    void aBodyMayBeAnything()
    {
        QFETCH(QByteArray, body);
        const ApiError error = errorOf(Step::html(403, body));
        QCOMPARE(error.kind, Kind::Forbidden);
        QCOMPARE(error.httpStatus, 403);
        QVERIFY(error.message.isEmpty());
    }

    void whatTheWordsSettleIsAskedOnce()
    {
        const int before = m_server.requestCount();
        QCOMPARE(errorOf(Step::json(409, errorJson("Already accepted"))).kind,
                 Kind::AlreadyAccepted);
        QCOMPARE(m_server.requestCount(), before + 1);
    }

    void wordsOfEveryShapeAreKept_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *text : {R"({"error":{"message":"Say it"}})",
                                 R"({"error":"Say it"})",
                                 R"({"detail":"Say it"})",
                                 R"({"message":"Say it"})",
                                 R"({"detail":[{"loc":["body"],"msg":"Say it"}]})",
                                 R"({"detail":{"message":"Say it"}})",
                                 R"({"errors":[{"message":"Say it"}]})",
                                 R"({"type":"about:blank","title":"Bad","detail":"Say it"})",
                                 R"({"error":"invalid_token","error_description":"Say it"})",
                                 R"({"error":["Say it"]})",
                                 R"({"error":[{"message":"Say it"}]})",
                                 R"({"error":{"error":{"message":"Say it"}}})",
                                 R"({"error":{"message":["Say it"]}})",
                                 R"({"error":{"message":{"en":5,"msg":"Say it"}}})",

                                 R"({"error":true,"message":"Say it"})",
                                 R"({"error":null,"Message":"Say it"})",
                                 R"({"statusCode":403,"error":"Forbidden","message":"Say it"})",
                                 R"({"fault":{"faultstring":"Say it","detail":{"errorcode":"x"}}})",
                                 R"({"msg":"Say it"})",
                                 R"({"reason":"Say it"})",
                                 R"({"errors":["Say it","b"]})",
                                 R"([{"message":"Say it"}])",
                                 R"({"error":{"message":"Say it","later":1e400}})",
                                 "\xEF\xBB\xBF{\"error\":{\"message\":\"Say it\"}}"})
            QTest::newRow(text) << QByteArray(text);
        const QString plain = QStringLiteral(R"({"error":{"message":"Say it"}})");
        for (const auto encoding :
             {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE})
            QTest::newRow(QStringConverter::nameForEncoding(encoding))
                << QByteArray(QStringEncoder(encoding).encode(plain));
    }

    void aFormsFieldIsNamed()
    {
        const Step step = Step::json(422, R"({"title":"t","errors":{"a":[],"email":["is none"]}})");
        QCOMPARE(errorOf(step).message, QStringLiteral("email: is none"));
    }

    void olderLettersAreRead()
    {
        QCOMPARE(errorOf(Step::json(403, "{\"error\":{\"message\":\"verm\xfcllt\"}}")).message,
                 QString::fromUtf8("vermüllt"));
        QCOMPARE(errorOf(Step::html(403, "<h1>Gesch\xfctzt</h1>")).message,
                 QString::fromUtf8("Geschützt"));
    }

    void wordsOfEveryShapeAreKept()
    {
        QFETCH(QByteArray, body);
        for (const int status : {400, 403, 404, 500})
            QCOMPARE(errorOf(Step::json(status, body), true).message, QStringLiteral("Say it"));
        const ApiError odd = errorOf(Step::json(200, body), true);
        QCOMPARE(odd.kind, Kind::BadAnswer);
        QCOMPARE(odd.message, QStringLiteral("Say it"));
        m_server.setHandler([body](const Request &) { return Step::json(200, body); });
        const auto create = m_service.createInvite({QStringLiteral("a@b.c"), {}, {}});
        QVERIFY(settle(create));
        QCOMPARE(kindOf(create->result()), Kind::OutcomeUnknown);
        QCOMPARE(create->result().error().message, QStringLiteral("Say it"));
    }

    void anErrorBesideAnEmptyListIsNoEmptyList()
    {
        for (const char *data : {"null", "[]"}) {
            const QByteArray body = QByteArray(R"({"error":{"message":"Say it"},"has_more":false,)")
                + R"("data":)" + data + "}";
            m_server.setHandler([body](const Request &) { return Step::json(200, body); });
            const auto list = m_service.listInvites();
            QVERIFY(settle(list));
            QCOMPARE(kindOf(list->result()), Kind::BadAnswer);
            QCOMPARE(list->result().error().message, QStringLiteral("Say it"));
        }
    }

    void aPageIsAGateways_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("page") << QByteArray(
            "<html><head><title>x</title><style>a{}</style></head><h1>Log in</h1> first</html>");
        QTest::newRow("title") << QByteArray("<title>Log in first</title>");
        QTest::newRow("text") << QByteArray("Log in first\n");
    }

    void aPageIsAGateways()
    {
        QFETCH(QByteArray, body);
        for (const int status : {400, 401, 403, 405, 407}) {
            const ApiError error = errorOf(Step::html(status, body));
            QCOMPARE(error.kind, Kind::Gateway);
            QCOMPARE(error.message, QStringLiteral("Log in first"));
            QVERIFY(!error.isAboutKey());
        }
        QCOMPARE(errorOf(Step::html(511, body)).kind, Kind::Gateway); // a network's own login
        QCOMPARE(errorOf(Step::html(502, body)).kind, Kind::ServerError);
        QCOMPARE(errorOf(Step::html(502, body)).message, QStringLiteral("Log in first"));
        QCOMPARE(errorOf(Step::html(404, body), true).kind, Kind::WrongAddress);
    }

    void a401IsToldByItsCode_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("organization")
            << QByteArray("mismatched_organization") << Kind::WrongOrganization;
        QTest::newRow("account") << QByteArray("account_deactivated") << Kind::Forbidden;
        QTest::newRow("key") << QByteArray("invalid_api_key") << Kind::InvalidKey;
    }

    void a401IsToldByItsCode()
    {
        QFETCH(QByteArray, code);
        QFETCH(Kind, kind);
        const ApiError error = errorOf(Step::json(401, errorJson("Say it", "t", code)));
        QCOMPARE(error.kind, kind);
        QVERIFY(error.isAboutKey());
        QVERIFY(errorLine(error).contains(QLatin1String("Say it")));
        QCOMPARE(errorLine(error).contains(QLatin1String("OPENAI_ORG_ID")),
                 kind == Kind::WrongOrganization);
    }

    void anOrganizationThatNoHeaderHoldsIsNamed()
    {
        for (const char *id : {"org-a\nX: y", "org-é", "org-\x7f"}) {
            Credentials credentials = m_server.credentials();
            credentials.organizationId = QString::fromUtf8(id);
            InviteService service(credentials, quickTimes());
            const auto call = service.listInvites();
            QVERIFY(settle(call) && !call->result());
            QCOMPARE(kindOf(call->result()), Kind::WrongOrganization);
            QVERIFY(errorLine(call->result().error()).contains(QLatin1String("OPENAI_ORG_ID")));
        }
    }

    void aQuotaIsToldAtOnce_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char *name, int status, const char *type, const char *code,
                            const char *message) {
            QTest::newRow(name) << status << QByteArray(type) << QByteArray(code)
                                << QByteArray(message);
        };
        row("quota", 429, "insufficient_quota", "insufficient_quota", "You are out of quota");
        row("type alone", 429, "insufficient_quota", "", "m");
        row("billing", 429, "billing_not_active", "billing_not_active",
            "Your account is not active");
        row("hard limit", 400, "invalid_request_error", "billing_hard_limit_reached", "m");
        row("words", 429, "", "", "You exceeded your current quota, please check your plan.");
        row("payment", 402, "", "", "Pay first");
    }

    void aQuotaIsToldAtOnce()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, message);
        const int before = m_server.requestCount();
        const ApiError error = errorOf(Step::json(status, errorJson(message, type, code))
                                           .header("Retry-After", "1")
                                           .header("x-should-retry", "true"));
        QCOMPARE(error.kind, Kind::QuotaUsedUp);
        QCOMPARE(error.message, QString::fromUtf8(message));
        QCOMPARE(m_server.requestCount(), before + 1);
    }

    void onlyTheApiItselfSaysThatNothingWasMade_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isOfApi");
        QTest::newRow("object") << errorJson("No") << true;
        QTest::newRow("text") << QByteArray(R"({"error":"No"})") << true;
        QTest::newRow("page") << QByteArray("<h1>No</h1>") << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("no words") << QByteArray(R"({"error":{}})") << false;
        QTest::newRow("a gateway's") << QByteArray(R"({"message":"No"})") << false;
        QTest::newRow("a framework's")
            << QByteArray(R"({"statusCode":403,"error":"Forbidden","message":"No"})") << false;
    }

    void onlyTheApiItselfSaysThatNothingWasMade()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isOfApi);
        for (const int status : {400, 401, 403, 404, 405, 409, 422, 429}) {
            const int before = m_server.requestCount();
            m_server.enqueue(Step::json(status, body).header("x-should-retry", "false"));
            const auto create = m_service.createInvite({QStringLiteral("a@b.c"), {}, {}});
            QVERIFY(settle(create));
            const ApiError error = create->result().error();
            QCOMPARE(error.kind == Kind::OutcomeUnknown, !isOfApi);
            QCOMPARE(error.cause.has_value(), !isOfApi);
            QCOMPARE(error.httpStatus, status);
            QCOMPARE(m_server.requestCount(), before + 1);
        }
    }

    void aForeign404IsAboutTheAddress_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *text :
             {"", "<h1>Not found</h1>", "null", "{}", R"({"detail":"Not Found"})",
              R"({"message":"Not Found"})", R"({"error":{}})", R"({"error":""})",
              R"({"error":{"message":"Not here","code":"unknown_url"}})",
              R"({"error":"Invalid URL /x"})",
              R"({"status":404,"error":"Not Found","path":"/v1"})"})
            QTest::newRow(text) << QByteArray(text);
    }

    void aForeign404IsAboutTheAddress()
    {
        QFETCH(QByteArray, body);
        for (const bool retrieve : {false, true}) {
            const ApiError error = errorOf(Step::json(404, body), retrieve);
            QCOMPARE(error.kind, Kind::WrongAddress);
            QCOMPARE(error.httpStatus, 404);
        }
    }

    void nothingIsMissingWhereNothingWasNamed()
    {
        const Step missing = Step::json(404, errorJson("Not found"));
        m_server.setHandler([missing](const Request &) { return missing; });
        const auto list = m_service.listInvites();
        const auto projects = m_service.listProjects();
        const auto create = m_service.createInvite({QStringLiteral("a@b.c"), {}, {}});
        QVERIFY(settle(list) && settle(projects) && settle(create));
        QCOMPARE(kindOf(list->result()), Kind::WrongAddress);
        QCOMPARE(kindOf(projects->result()), Kind::WrongAddress);
        QCOMPARE(kindOf(create->result()), Kind::WrongAddress);
    }

    void theTypeStandsInForAMissingCode()
    {
        QCOMPARE(errorOf(Step::json(403, errorJson("m", "the_type"))).code,
                 QStringLiteral("the_type"));
    }

    void longMessagesAreCut()
    {
        const ApiError error = errorOf(Step::json(400, errorJson(QByteArray(5000, 'x'))));
        QCOMPARE(error.message.size(), 500);
    }

    void missingScopesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QStringList>("scopes");
        const QString read = QStringLiteral("api.management.read");
        const QString write = QStringLiteral("api.management.write");
        QTest::newRow("one") << QByteArray("Missing scopes: api.management.read")
                             << QStringList{read};
        QTest::newRow("two") << QByteArray(
            "You have insufficient permissions for this operation. Missing scopes: "
            "api.management.read, api.management.write. Check that you have the correct role.")
                             << QStringList{read, write};
        QTest::newRow("quoted") << QByteArray("missing scope 'api.management.write'")
                                << QStringList{write};
    }

    void missingScopesAreNamed()
    {
        QFETCH(QByteArray, message);
        QFETCH(QStringList, scopes);
        const ApiError error = errorOf(Step::json(401, errorJson(message)));
        QCOMPARE(error.kind, Kind::MissingScope);
        QCOMPARE(error.missingScopes, scopes);
        QVERIFY(error.isAboutKey());
    }

    void theKeyStandsNowhere_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("usual") << QStringLiteral("sk-admin-Secret_1234567890");
        QTest::newRow("of another server") << QStringLiteral("Secret!look$alike/1234567890=");
    }

    void theKeyStandsNowhere()
    {
        QFETCH(QString, key);
        const QByteArray bytes = key.toUtf8();
        InviteService service(m_server.credentials(key), quickTimes());
        QByteArray prefix(495, 'x'); // so that a cut at 500 characters goes through the key
        QList<Step> steps;
        for (const int status : {400, 401, 403, 503}) {
            steps.append(Step::json(status, errorJson("bad key: " + bytes, bytes, bytes)));
            steps.append(Step::json(status, errorJson(prefix + bytes, bytes)));
            steps.append(Step::json(status, R"({"error":")" + bytes + R"("})"));
        }
        QByteArray escaped;
        for (const char letter : bytes)
            escaped += "\\u00" + QByteArray(1, letter).toHex();
        steps.append(Step::json(403, errorJson("bad key: " + escaped, escaped, escaped)));
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            const QString wide = QString::fromUtf8(errorJson("bad key: " + bytes));
            steps.append(Step::json(403, QByteArray(QStringEncoder(encoding).encode(wide))));
        }
        steps.append(Step::redirect(302, "http://example.com/?key=" + bytes));
        steps.append(Step::redirect(302, "/login/" + QUrl::toPercentEncoding(key)));
        steps.append(Step::redirect(302, "http://" + bytes.left(16) + ".example/"));
        steps.append(Step::json(200, bytes));
        for (const Step &step : std::as_const(steps)) {
            const Step echo = step.header("x-request-id", "req-" + bytes);
            m_server.setHandler([echo](const Request &) { return echo; });
            const auto call = service.listInvites();
            QVERIFY(settle(call) && !call->result());
            const QString words = everyWordOf(call->result().error());
            QVERIFY2(!words.contains(QLatin1String("Secret")), qUtf8Printable(words));
        }
    }
};

VESTIBULE_TEST(ApiErrorsTest)
#include "tst_apierrors.moc"
