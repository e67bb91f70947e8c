// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/exitcode.h"
#include "support/cliprocess.h"
#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Vestibule;
using namespace Qt::Literals;

namespace {

constexpr qint64 kDay = 24 * 3600;

/// An invite made `age` days ago, good for a week.
QByteArray made(const QString &id, const QString &email, double age,
                const QString &status = u"pending"_s, const QString &role = u"reader"_s)
{
    const qint64 created = QDateTime::currentSecsSinceEpoch() - qint64(age * kDay);
    QJsonObject invite{{u"id"_s, id},
                       {u"email"_s, email},
                       {u"status"_s, status},
                       {u"role"_s, role},
                       {u"created_at"_s, created},
                       {u"expires_at"_s, created + 7 * kDay},
                       {u"projects"_s, QJsonArray()}};
    if (status == "accepted"_L1)
        invite.insert(u"accepted_at"_s, created + 60);
    return QJsonDocument(invite).toJson(QJsonDocument::Compact);
}

QByteArray member(const QString &email)
{
    return QJsonDocument(QJsonObject{{u"id"_s, QString(u"user-"_s + email)}, {u"email"_s, email}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

/// `review` against a server that knows invites, members and projects.
class ReviewCommandTest : public TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_server = std::make_unique<ScriptedServer>();
        m_server->setClock(systemClock());
        m_invites = {};
        m_members = {member(u"ann@example.com"_s), member(u"bo@example.com"_s)};
        m_membersAnswer.reset();
        m_asked.clear();
        m_server->setHandler([this](const Request &request) { return answer(request); });
    }

    void nothingFoundIsSilent()
    {
        m_invites = {made(u"i1"_s, u"new@example.com"_s, 1),
                     made(u"i2"_s, u"ann@example.com"_s, 90, u"accepted"_s)};
        const auto cli = run("review");
        QCOMPARE(cli->code(), 0);
        QCOMPARE(cli->out(), QByteArray());
        QCOMPARE(cli->err(), QByteArray());
    }

    void waitingForNothingFoundIsSilentToo()
    {
        m_invites = {made(u"i1"_s, u"new@example.com"_s, 1)};
        m_server->enqueue(Step::json(429, errorJson("slow")).header("Retry-After", "1"), 2);
        const auto cli = run("review");
        QVERIFY2(cli->code() == 0, cli->err().constData());
        QCOMPARE(cli->out(), QByteArray());
        QCOMPARE(cli->err(), QByteArray());
    }

    void whatWasFoundIsToldWithItsRows()
    {
        m_invites = {made(u"i1"_s, u"Ann@example.com"_s, 1),
                     made(u"i2"_s, u"never@example.com"_s, 30, u"expired"_s),
                     made(u"i3"_s, u"gone@example.com"_s, 30, u"accepted"_s)};
        const auto cli = run("review");
        QCOMPARE(cli->code(), int(ExitCode::Found));
        QCOMPARE(cli->err(), QByteArray());
        const QByteArray out = cli->out();
        QVERIFY(out.startsWith("Pending, but already a member: 1 [pending-member]\n"));
        QVERIFY(out.contains("\n\nAccepted, but no longer a member: 1 [accepted-not-member]\n"));
        QVERIFY(out.contains("\n\nExpired and never accepted: 1 [expired-never-accepted]\n"));
        QVERIFY(out.contains("\ni1  Ann@example.com  pending"));
        QVERIFY(!out.contains("past-expiry")); // what found nothing is not told
    }

    void jsonHoldsEveryRule()
    {
        m_invites = {made(u"i1"_s, u"x@other.test"_s, 1), made(u"i2"_s, u"X@other.test"_s, 2),
                     made(u"i3"_s, u"o@example.com"_s, 3, u"pending"_s, u"owner"_s)};
        const auto cli = run("review --json --owner-days 2");
        QCOMPARE(cli->code(), int(ExitCode::Found));
        const QJsonObject json = QJsonDocument::fromJson(cli->out()).object();
        QCOMPARE(json.value("judged"_L1).toInt(), 3);
        QCOMPARE(json.value("own_domains"_L1).toArray(), QJsonArray{u"example.com"_s});
        QVERIFY(json.value("not_judged"_L1).toArray().isEmpty());
        const QJsonArray findings = json.value("findings"_L1).toArray();
        QCOMPARE(findings.size(), 9);
        QCOMPARE(found(findings, "foreign-domain"_L1), u"i1 i2"_s);
        QCOMPARE(found(findings, "several-invites"_L1), u"i1 i2"_s);
        QCOMPARE(found(findings, "owner-open-long"_L1), u"i3"_s);
        QCOMPARE(found(findings, "past-expiry"_L1), QString());
        const QJsonObject first = rows(findings, "several-invites"_L1).first().toObject();
        QCOMPARE(first.value("keep"_L1), QJsonValue(true));
        QCOMPARE(first.value("email"_L1), QJsonValue(u"x@other.test"_s));
        QCOMPARE(rows(findings, "foreign-domain"_L1)[1].toObject().value("detail"_L1),
                 QJsonValue(u"other.test"_s));
    }

    void withoutTheServersTimeThatIsSaid()
    {
        m_server->setClock({});
        m_invites = {made(u"i1"_s, u"ann@example.com"_s, 1)};
        const auto cli = run("review --only past-expiry");
        QCOMPARE(cli->code(), 0);
        QCOMPARE(cli->err().count("does not send the time"), 1);
        const auto timeless = run("review --only several-invites");
        QCOMPARE(timeless->err(), QByteArray());
    }

    void membersThatMayNotBeReadLeaveGaps()
    {
        m_membersAnswer = Step::json(
            401, errorJson("You have insufficient permissions. Missing scopes: api.users.read"));
        m_invites = {made(u"i1"_s, u"new@example.com"_s, 1)};
        const auto nothing = run("review");
        QCOMPARE(nothing->code(), int(ExitCode::DoneInPart));
        QCOMPARE(nothing->out(), QByteArray());
        QCOMPARE(nothing->err().count("no permission to read the members"), 1);
        QCOMPARE(nothing->err().count("\n"), 4); // and the three rules
        QVERIFY(nothing->err().contains("pending-member: "));

        m_invites = {made(u"i1"_s, u"late@example.com"_s, 9)};
        const auto some = run("review --json");
        QCOMPARE(some->code(), int(ExitCode::Found));
        const QJsonObject json = QJsonDocument::fromJson(some->out()).object();
        QCOMPARE(json.value("not_judged"_L1).toArray().size(), 3);
        QCOMPARE(found(json.value("findings"_L1).toArray(), "past-expiry"_L1), u"i1"_s);
    }

    void onlySomeRules()
    {
        m_invites = {made(u"i1"_s, u"late@other.test"_s, 9)};
        const auto other = run("review --only several-invites --only owner-open-long");
        QCOMPARE(other->code(), 0);
        QVERIFY(!m_asked.contains(u"users"_s)); // these do without members
        QVERIFY(!m_asked.contains(u"projects"_s));
        const auto past = run("review --only past-expiry");
        QCOMPARE(past->code(), int(ExitCode::Found));
        QCOMPARE(past->out().count('['), 1);
    }

    void ownDomainsAreGiven()
    {
        m_invites = {made(u"i1"_s, u"a@other.test"_s, 1)};
        QCOMPARE(run("review --only foreign-domain")->code(), int(ExitCode::Found));
        QCOMPARE(run("review --only foreign-domain --domain @other.test")->code(), 0);
    }

    void unreadableRowsAreNoCleanBill()
    {
        m_invites = {made(u"i1"_s, u"a@example.com"_s, 1), R"({"id":"i2"})"};
        const auto cli = run("review");
        QCOMPARE(cli->code(), int(ExitCode::DoneInPart));
        QVERIFY(cli->err().contains("could not be read"));
    }

    void aListThatCannotBeReadFails()
    {
        m_server->setHandler([](const Request &) {
            return Step::json(401, errorJson("Incorrect API key provided"));
        });
        const auto cli = run("review --json");
        QCOMPARE(cli->code(), int(ExitCode::KeyOrPermission));
        QCOMPARE(cli->out(), QByteArray());
    }

    void wrongUse_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("rule") << u"review --only stale"_s << QByteArray("no rule");
        QTest::newRow("days") << u"review --owner-days soon"_s << QByteArray("whole number");
        QTest::newRow("negative") << u"review --owner-days=-1"_s << QByteArray("whole number");
        QTest::newRow("domain") << u"review --domain mia@example.com"_s << QByteArray("a domain");
        QTest::newRow("word") << u"review all"_s << QByteArray("no other arguments");
    }

    void wrongUse()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, words);
        CliProcess cli(line.split(u' '), m_server.get());
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Usage));
        QVERIFY2(cli.err().contains(words), cli.err().constData());
    }

    void helpNamesRulesAndCodes()
    {
        const auto cli = run("review --help");
        QCOMPARE(cli->code(), 0);
        QVERIFY(cli->out().contains("expired-never-accepted"));
        QVERIFY(cli->out().contains("6 the review found"));
    }

    void theDemoHasEveryFinding()
    {
        CliProcess cli({u"review"_s, u"--demo"_s, u"--json"_s});
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Found));
        const QJsonObject json = QJsonDocument::fromJson(cli.out()).object();
        const QJsonArray findings = json.value("findings"_L1).toArray();
        QCOMPARE(findings.size(), 9);
        for (const auto value : findings) {
            const QJsonObject finding = value.toObject();
            QVERIFY2(finding.value("count"_L1).toInt() > 0,
                     qPrintable(finding.value("rule"_L1).toString()));
            QCOMPARE(finding.value("invites"_L1).toArray().size(),
                     finding.value("count"_L1).toInt());
        }
    }

private:
    Step answer(const Request &request)
    {
        const QByteArray path = request.path();
        if (path.endsWith("/users")) {
            m_asked << u"users"_s;
            return m_membersAnswer.value_or(Step::list(m_members));
        }
        if (path.endsWith("/projects")) {
            m_asked << u"projects"_s;
            return Step::list({R"({"id":"p-1","name":"Design","status":"active"})"});
        }
        return Step::list(m_invites);
    }

    std::unique_ptr<CliProcess> run(const char *line)
    {
        auto cli =
            std::make_unique<CliProcess>(QString::fromLatin1(line).split(u' '), m_server.get());
        if (!cli->finish())
            qWarning("the process did not end normally");
        return cli;
    }

    static QJsonArray rows(const QJsonArray &findings, QLatin1String rule)
    {
        for (const auto value : findings) {
            if (value.toObject().value("rule"_L1) == rule)
                return value.toObject().value("invites"_L1).toArray();
        }
        return {};
    }

    static QString found(const QJsonArray &findings, QLatin1String rule)
    {
        QStringList ids;
        const QJsonArray invites = rows(findings, rule);
        for (const auto value : invites)
            ids << value.toObject().value("id"_L1).toString();
        return ids.join(u' ');
    }

    std::unique_ptr<ScriptedServer> m_server;
    QList<QByteArray> m_invites;
    QList<QByteArray> m_members;
    std::optional<Step> m_membersAnswer;
    QStringList m_asked;
};

VESTIBULE_TEST(ReviewCommandTest)
#include "tst_reviewcommand.moc"
