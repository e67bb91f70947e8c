// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/exitcode.h"
#include "support/cliprocess.h"
#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "support/statefulorganization.h"
#include "support/testentry.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Vestibule;
using namespace Qt::Literals;

namespace {

constexpr int kInvites = 5'000;
constexpr int kYoungest = 400; // every second of them is pending
constexpr int kMembers = 30;
constexpr qint64 kBetween = 600; // seconds

} // namespace

/// What commands ask for where the list is remembered, at 5,000 invites, 200 of them pending among
/// the newest 400, 30 members. The budgets stand in ARCHITECTURE.md.
class RememberedCommandsTest : public TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_counted = 0;
        m_data = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>();
        m_server->setClock(systemClock());
        m_organization = std::make_unique<StatefulOrganization>();
        m_organization->addProject(u"proj_1"_s);
        for (int i = 0; i < kMembers; ++i)
            m_organization->addMember(u"member%1@example.com"_s.arg(i));
        const qint64 now = systemClock()();
        for (int i = kInvites; i > 0; --i) {
            const bool pending = i <= kYoungest && i % 2 == 0;
            m_organization->addMadeAt(now - i * kBetween, u"p%1@example.com"_s.arg(i),
                                      pending ? u"pending"_s : u"accepted"_s);
        }
        m_server->setHandler(
            [this](const Request &request) { return m_organization->answer(request); });
    }

    void withNothingRememberedItIsAsItWas()
    {
        run("invite one@new.example --role reader");
        QCOMPARE(counted(), u"50 list, 1 members, 1 projects, 1 POST"_s);
        QCOMPARE(m_organization->made(), 1);
    }

    void invitingOneTakesFour()
    {
        run("list");
        QCOMPARE(counted(), u"50 list"_s);
        QCOMPARE(run("invite one@new.example --role reader")->code(), 0);
        QCOMPARE(counted(), u"1 list, 1 members, 1 projects, 1 POST"_s); // 53 before
        QCOMPARE(run("invite two@new.example --role reader")->code(), 0);
        QCOMPARE(counted(), u"1 list, 1 members, 1 POST"_s); // 52 before
        QCOMPARE(m_organization->made(), 2);
    }

    // Not as it was remembered: accepted, withdrawn or sent by another administrator since.
    void whatThesePeopleHaveIsReadAnew()
    {
        run("list");
        m_organization->accept(u"invite-4899"_s); // p102
        m_organization->remove(u"invite-4897"_s); // p104
        m_organization->addMadeAt(systemClock()(), u"other@new.example"_s, u"pending"_s);
        counted();
        const auto cli = run("invite p102@example.com p104@example.com p106@example.com "
                             "other@new.example --role reader --dry-run");
        const QByteArrayList lines = cli->out().split('\n');
        QVERIFY2(!lines.value(0).contains("already-pending"), cli->out().constData());
        QVERIFY2(lines.value(1).contains("ready\t"), cli->out().constData());
        QVERIFY2(lines.value(2).contains("already-pending"), cli->out().constData());
        QVERIFY2(lines.value(3).contains("already-pending"), cli->out().constData());
        QCOMPARE(counted(), u"1 list, 3 retrieve, 1 members"_s);
    }

    void whereTheyAreManyTheListIsReadWhole()
    {
        run("list");
        counted();
        QByteArray words = "invite --role reader --dry-run";
        for (int i = 1'001; i <= 1'011; ++i)
            words += " p" + QByteArray::number(i) + "@example.com";
        QCOMPARE(run(words)->code(), 0);
        QVERIFY2(counted().startsWith(u"50 list, 1 members"_s), "and each page once");
    }

    void anotherOrderIsReadWhole()
    {
        m_organization->turnOldestFirst();
        run("list");
        counted();
        QCOMPARE(run("invite one@new.example --role reader")->code(), 0);
        QVERIFY(counted().startsWith(u"50 list"_s));
    }

    void anOrderThatTurnsIsReadWhole()
    {
        run("list");
        m_organization->turnOldestFirst();
        counted();
        QCOMPARE(run("invite one@new.example --role reader")->code(), 0);
        QVERIFY(counted().startsWith(u"50 list"_s));
    }

    void resendingOneTakesThree()
    {
        run("list");
        run("resend invite-4997");
        QCOMPARE(counted(), u"50 list, 1 retrieve, 1 projects, 1 POST, 1 DELETE"_s);
        QCOMPARE(run("resend invite-4999")->code(), 0);
        QCOMPARE(counted(), u"1 retrieve, 1 POST, 1 DELETE"_s); // 4 before
    }

    // One that has gone is found before anything is revoked.
    void resendingOneIntoAProjectTakesFour()
    {
        run("list");
        run("invite one@new.example --role reader --project proj_1:member");
        const QString id = m_organization->ids().constFirst();
        counted();
        QCOMPARE(run("resend " + id.toLatin1())->code(), 0);
        QCOMPARE(counted(), u"1 retrieve, 1 projects, 1 POST, 1 DELETE"_s);
        m_server->answerAside("/v1/organization/projects",
                              Step::list({projectJson("proj_2", "Another")}));
        const auto cli = run("resend " + m_organization->ids().constFirst().toLatin1());
        const QByteArray told = cli->out() + cli->err();
        QVERIFY2(told.contains("archived or missing"), told.constData());
        QCOMPARE(counted(), u"1 retrieve"_s);
    }

    void whateverCallMeetsAnInvalidKeyWipesIt()
    {
        run("list");
        run("list", {}, u"sk-admin-other"_s);
        counted();
        m_server->answerAside("/v1/organization/users",
                              Step::json(401,
                                         errorJson("Incorrect API key provided",
                                                   "invalid_request_error", "invalid_api_key")));
        (void)run("invite one@new.example --role reader --dry-run");
        QVERIFY(run("list --remembered")->err().contains("No list is remembered"));
        counted();
        const auto other = run("list --remembered", {}, u"sk-admin-other"_s);
        QVERIFY2(other->err().contains("as of"), other->err().constData());
        QCOMPARE(counted(), u"1 list"_s);
    }

    void theDoctorWipesAnInvalidKeyAsWell()
    {
        run("list");
        QVERIFY(!run("remember status")->out().contains("Nothing"));
        m_server->answerAside("/v1/organization/users",
                              Step::json(401,
                                         errorJson("Incorrect API key provided",
                                                   "invalid_request_error", "invalid_api_key")));
        (void)run("doctor");
        counted();
        QVERIFY(run("list --remembered")->err().contains("No list is remembered"));
    }

    void theFirstTimeItIsSaid()
    {
        const auto saying = [this](const QByteArray &words) {
            return run(words, {}, {}, m_data->filePath(u"config"_s))->err();
        };
        const QByteArray first = saying("list");
        QVERIFY2(first.contains("vestibule remember off"), first.constData());
        QCOMPARE(saying("list"), QByteArray());
        QVERIFY(!saying("invite one@new.example --role reader").contains("remember off"));
        QVERIFY(saying("remember off").contains("no longer"));
        QCOMPARE(saying("list"), QByteArray());
    }

    void whoeverSwitchedItNeedsNotBeTold()
    {
        const QString config = m_data->filePath(u"config"_s);
        run("remember on", {}, {}, config);
        QCOMPARE(run("list", {}, {}, config)->err(), QByteArray());
    }

    void aRememberedSearchTakesThree()
    {
        run("list");
        counted();
        const auto cli =
            run("list --filter status:pending_-is:member_project:proj_1 --remembered", u'_');
        QCOMPARE(counted(), u"1 list, 1 members, 1 projects"_s); // 52 before
        QCOMPARE(cli->code(), 0);
        QVERIFY2(cli->err().contains("remembered, as of 2"), cli->err().constData());
    }

    void aRememberedListIsTheList()
    {
        const QByteArray before = run("list --json")->out();
        counted();
        const auto cli = run("list --json --remembered");
        QCOMPARE(counted(), u"1 list"_s);
        QVERIFY(!before.isEmpty());
        QCOMPARE(cli->out(), before);
        QCOMPARE(run("list")->err(), QByteArray()); // read anew
        QCOMPARE(counted(), u"50 list"_s);
    }

    void exportReviewAndShowTakeIt()
    {
        run("list");
        counted();
        const auto exported = run("export --output - --remembered");
        QCOMPARE(exported->code(), 0);
        QVERIFY(exported->err().contains("as of"));
        QCOMPARE(exported->out().count('\n'), kInvites + 1);
        QCOMPARE(counted(), u"1 list"_s);
        const auto reviewed = run("review --remembered");
        QVERIFY(reviewed->err().contains("as of"));
        QCOMPARE(counted(), u"1 list, 1 members, 1 projects"_s);
        const auto shown = run("show invite-4711 --remembered");
        QCOMPARE(shown->code(), 0);
        QVERIFY(shown->out().contains("p290@example.com"));
        QVERIFY(shown->err().contains("as of"));
        QCOMPARE(counted(), QString());
    }

    void whereNothingIsRememberedItIsSaid()
    {
        const auto cli = run("list --remembered");
        QCOMPARE(cli->code(), 0);
        QVERIFY(cli->err().contains("No list is remembered"));
        QVERIFY(!cli->err().contains("as of"));
        QCOMPARE(counted(), u"50 list"_s);
        QVERIFY(run("list --remembered")->err().contains("as of"));
    }

    void aFilterThatRevokesReadsTheWholeList()
    {
        run("list");
        counted();
        (void)run("revoke --older-than 30d --status expired --dry-run");
        QCOMPARE(counted(), u"50 list"_s);
    }

private:
    /// `config`: the folder of settings that no other test has, who was told nothing yet.
    std::unique_ptr<CliProcess> run(const QByteArray &words, QChar space = {},
                                    const QString &key = {}, const QString &config = {})
    {
        QStringList arguments = QString::fromLatin1(words).split(u' ');
        if (!space.isNull())
            arguments.replaceInStrings(space, u" "_s);
        auto cli = std::make_unique<CliProcess>(arguments, m_server.get());
        cli->setDataFolder(m_data->path());
        if (!key.isEmpty())
            cli->set("OPENAI_ADMIN_KEY", key);
        if (!config.isEmpty())
            cli->set("XDG_CONFIG_HOME", config);
        if (!cli->finish())
            qWarning("no normal end");
        return cli;
    }

    /// What was asked for since the last time, as people say it.
    QString counted()
    {
        QStringList words{u"list"_s,     u"retrieve"_s, u"members"_s,
                          u"projects"_s, u"POST"_s,     u"DELETE"_s};
        QHash<QString, int> numbers;
        for (const Request &request : m_server->requests().mid(m_counted)) {
            const bool one = request.path().startsWith("/v1/organization/invites/");
            ++numbers[request.method != "GET"                ? QString::fromLatin1(request.method)
                          : one                              ? u"retrieve"_s
                          : request.path().endsWith("users") ? u"members"_s
                          : request.path().endsWith("projects") ? u"projects"_s
                                                                : u"list"_s];
        }
        m_counted = m_server->requestCount();
        QStringList parts;
        for (const QString &word : words) {
            if (numbers.contains(word))
                parts << u"%1 %2"_s.arg(numbers.value(word)).arg(word);
        }
        qInfo("%s", qPrintable(parts.join(u", "_s)));
        return parts.join(u", "_s);
    }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<StatefulOrganization> m_organization;
    int m_counted = 0;
};

VESTIBULE_TEST(RememberedCommandsTest)
#include "tst_rememberedcommands.moc"
