// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doctor/doctor.h"

#include "doctor/servicechecks.h"
#include "journal/journallock.h"
#include "support/calls.h"
#include "support/jsonfixtures.h"
#include "support/patience.h"
#include "support/roundtrip.h"
#include "support/scriptedserver.h"
#include "support/statefulorganization.h"
#include "support/testentry.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

#include <sys/mount.h>
#include <unistd.h>

using namespace Vestibule;
using namespace Qt::StringLiterals;
using State = Finding::State;

/// Faults of real parts over loopback, each with the one finding that names it; and what a run
/// sends, and says.
class DoctorTest : public TestCase
{
    Q_OBJECT

    using Fault = void (DoctorTest::*)();
    static constexpr qint64 kDay = 86'400;

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_journals;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ScriptedServer> m_proxy;
    std::unique_ptr<TlsAuthority> m_authority;
    std::unique_ptr<JournalLock> m_lock;
    QSslConfiguration m_usual = QSslConfiguration::defaultConfiguration();
    StatefulOrganization m_organization;
    Step m_keys = Step::list({});
    std::function<std::optional<Step>(const Request &)> m_refusal;
    Patient m_patient;
    bool m_mounted = false;
    bool m_closed = false;

    [[nodiscard]] static QString key() { return u"sk-admin-of-a-test-k9Z7"_s; }
    [[nodiscard]] Step answer(const Request &request)
    {
        if (m_refusal) {
            if (const auto step = m_refusal(request))
                return *step;
        }
        if (request.path() == "/v1/organization/admin_api_keys")
            return m_keys;
        return m_organization.answer(request);
    }
    void useServer(std::unique_ptr<ScriptedServer> server)
    {
        m_server = std::move(server);
        m_server->setClock(systemClock());
        m_server->setHandler([this](const Request &request) { return answer(request); });
        m_patient.credentials = m_server->credentials(key());
        m_patient.environment.adminKey = key();
        m_patient.environment.baseUrl = m_server->baseUrl();
    }
    void useUrl(const QString &url)
    {
        m_patient.credentials.baseUrl = url;
        m_patient.environment.baseUrl = url;
    }
    void refuse(const QByteArray &path, const Step &step)
    {
        m_refusal = [path, step](const Request &request) {
            return request.path().startsWith(path) ? std::optional(step) : std::nullopt;
        };
    }
    void useIdentity(const std::optional<TlsIdentity> &identity)
    {
        QVERIFY(identity.has_value());
        useServer(std::make_unique<ScriptedServer>(*identity));
    }
    void useProxy(const QString &address)
    {
        useUrl(u"https://api.example.test/v1"_s);
        qputenv("https_proxy", "http://user:secret@" + address.toLatin1());
    }
    void listKey(const QByteArray &expiresAt)
    {
        m_keys = Step::list({R"({"id":"key_1","redacted_value":"sk-proj...k9Z7","expires_at":1})",
                             R"({"id":"key_2","redacted_value":"sk-admin-...k9Z7","expires_at":)"
                                 + expiresAt + '}'});
    }
    void mountDisk(const QByteArray &options, unsigned long flags = 0)
    {
        const QByteArray folder = m_journals->path().toLocal8Bit();
        m_mounted = ::mount("tmpfs", folder.constData(), "tmpfs", flags, options.constData()) == 0;
    }

    [[nodiscard]] QList<Finding> examine() const
    {
        QList<Finding> findings;
        Doctor doctor(m_patient);
        bool finished = false;
        connect(&doctor, &Doctor::found, &doctor,
                [&findings](const Finding &finding) { findings.append(finding); });
        connect(&doctor, &Doctor::finished, &doctor, [&finished] { finished = true; });
        doctor.start();
        return waitUntil([&finished] { return finished; }) ? findings : QList<Finding>();
    }
    static QString textOf(const QList<Finding> &findings)
    {
        QString text;
        for (const Finding &finding : findings) {
            text += stateWord(finding.state) + u' ' + finding.check + u": "_s + finding.text + u' '
                + finding.advice + u'\n';
        }
        return text;
    }
    static QString textOf(const QList<Finding> &findings, const QString &check)
    {
        QList<Finding> some;
        std::copy_if(findings.cbegin(), findings.cend(), std::back_inserter(some),
                     [&check](const Finding &finding) { return finding.check == check; });
        return textOf(some);
    }

    // faults

    void refusesTheKey()
    {
        refuse("/v1/organization",
               Step::json(401,
                          errorJson("Incorrect API key provided: sk-admin-****k9Z7. Ask "
                                    "ann@example.com.",
                                    "invalid_request_error", "invalid_api_key")));
    }
    void lacksTheScopeToRead()
    {
        refuse("/v1/organization/invites",
               Step::json(401, errorJson("Missing scopes: api.management.read")));
    }
    void lacksTheScopeToWrite()
    {
        m_patient.write = true;
        m_refusal = [](const Request &request) {
            return request.method == "DELETE"
                ? std::optional(Step::json(403, errorJson("Missing scopes: api.management.write")))
                : std::nullopt;
        };
    }
    void isOfAnotherOrganization()
    {
        m_patient.credentials.organizationId = u"org-other"_s;
        refuse("/v1/organization",
               Step::json(401,
                          errorJson("No such organization", "invalid_request_error",
                                    "mismatched_organization")));
    }
    void answersWithAPage() { refuse("/v1", Step::html(502, "<h1>Bad Gateway</h1>")); }
    void isNotThere() { m_server->stopListening(); }
    void hasNoName() { useUrl(u"https://api.invalid/v1"_s); }
    void isBehindAProxyThatRefuses()
    {
        m_proxy = std::make_unique<ScriptedServer>();
        m_proxy->setHandler([](const Request &) {
            return Step::html(403, "<b>Category:</b> not for work, ask it@example.com");
        });
        useProxy(u"127.0.0.1:%1"_s.arg(m_proxy->port()));
    }
    void isBehindAProxyThatHasGone()
    {
        m_proxy = std::make_unique<ScriptedServer>();
        m_proxy->stopListening();
        useProxy(u"127.0.0.1:%1"_s.arg(m_proxy->port()));
    }
    void isBehindAProxyThatWantsALogin()
    {
        m_proxy = std::make_unique<ScriptedServer>();
        m_proxy->setHandler([](const Request &) {
            return Step::html(407, "").header("Proxy-Authenticate", "NTLM");
        });
        useUrl(u"https://api.example.test/v1"_s);
        m_patient.credentials.route.proxy = u"http://127.0.0.1:%1"_s.arg(m_proxy->port());
    }
    void isBehindAServerThatIsNoProxy()
    {
        m_proxy = std::make_unique<ScriptedServer>();
        m_proxy->setHandler([](const Request &) { return Step::bytes("220 mail ESMTP\r\n\r\n"); });
        useProxy(u"127.0.0.1:%1"_s.arg(m_proxy->port()));
    }
    void isBehindAProxyWithoutAName() { useProxy(u"proxy.invalid:3128"_s); }
    void hasAProxyThatCannotBeRead()
    {
        useUrl(u"https://api.example.test/v1"_s);
        qputenv("https_proxy", "http://user:sec/ret@proxy.example");
    }
    void hasNoCertificatesInItsFile()
    {
        useIdentity(m_authority->issue(u"IP:127.0.0.1"_s));
        qputenv("SSL_CERT_FILE", "/dev/null");
    }
    void trustsOthersThanTheServers()
    {
        useIdentity(m_authority->issue(u"IP:127.0.0.1"_s));
        const TlsAuthority other;
        QFile file(m_journals->filePath(u"other.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(other.root().toPem()) > 0);
        qputenv("SSL_CERT_FILE", file.fileName().toLocal8Bit());
    }
    void vouchesForItself() { useIdentity(makeSelfSigned()); }
    void hasExpired() { useIdentity(m_authority->issue(u"IP:127.0.0.1"_s, 2020, 2021)); }
    void isMadeOutToAnother() { useIdentity(m_authority->issue(u"DNS:other.example"_s)); }
    void isOfNobody()
    {
        QSslConfiguration::setDefaultConfiguration(m_usual);
        useIdentity(m_authority->issueFromBelow(true));
    }
    void hasAnotherTime()
    {
        m_server->setClock([] { return QDateTime::currentSecsSinceEpoch() + 17 * 60; });
    }
    void hasABadPort() { useUrl(u"https://api.example.test:99999/v1"_s); }
    void isToldInPlainHttp() { useUrl(u"http://api.example.test/v1"_s); }
    void hasAKeyThatIsQuoted() { m_patient.credentials.adminKey = u'"' + key() + u'"'; }
    void hasAFullDisk() { mountDisk("size=64k"); }
    void hasADiskToReadAlone()
    {
        mountDisk("size=64m", MS_RDONLY);
        // Who may not mount one has folders that are closed to them.
        m_closed = !m_mounted && ::geteuid() != 0
            && QFile::setPermissions(m_journals->path(), QFile::ReadOwner | QFile::ExeOwner);
    }
    void hasAJournalThatIsWritten()
    {
        const QString path = m_journals->filePath(u"0123456789ab-other.sqlite"_s);
        QVERIFY(QFile::copy(
            qEnvironmentVariable("VESTIBULE_TEST_DATA") + u"/journals/version4.sqlite"_s, path));
        m_lock = std::make_unique<JournalLock>(path);
        QVERIFY(m_lock->take().value_or(false));
    }
    void hasADamagedJournal()
    {
        QFile file(m_journals->filePath(u"0123456789ab-other.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no journal") > 0);
    }
    void endsSoon()
    {
        listKey(QByteArray::number(QDateTime::currentSecsSinceEpoch() + 10 * kDay + 60));
    }
    void mayNotReadMembers()
    {
        refuse("/v1/organization/users",
               Step::json(403, errorJson("Missing scopes: api.users.read")));
    }
    void hasNoAuditLog()
    {
        refuse("/v1/organization/audit_logs", Step::json(404, errorJson("Audit logs are off")));
    }
    void asksToSlowDown()
    {
        m_server->enqueue(Step::json(429, errorJson("Slow down", "requests", "rate_limit")));
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit()); // nobody's settings
        m_authority = std::make_unique<TlsAuthority>();
        if (!m_authority->isReady())
            QSKIP("the openssl program is missing");
    }

    void init()
    {
        TestCase::init();
        qunsetenv("https_proxy");
        qunsetenv("no_proxy");
        qunsetenv("SSL_CERT_FILE");
        QSslConfiguration trusting = m_usual;
        trusting.setCaCertificates({m_authority->root()});
        QSslConfiguration::setDefaultConfiguration(trusting);
        m_journals = std::make_unique<QTemporaryDir>();
        m_organization = StatefulOrganization();
        m_organization.add(u"mia@example.com"_s);
        m_keys = Step::list({});
        m_refusal = nullptr;
        m_patient = Patient();
        m_patient.journalFolder = m_journals->path();
        m_patient.times = quickTimes();
        useServer(std::make_unique<ScriptedServer>());
    }

    void cleanup()
    {
        m_lock.reset();
        if (m_mounted)
            ::umount(m_journals->path().toLocal8Bit().constData());
        if (m_closed)
            QFile::setPermissions(m_journals->path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_mounted = m_closed = false;
        QSslConfiguration::setDefaultConfiguration(m_usual);
    }

    void eachFaultHasItsSentence_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("check");
        QTest::addColumn<State>("state");
        QTest::addColumn<QStringList>("words");
        using T = DoctorTest;
        const auto row = [](const char *name, Fault fault, const QString &check, State state,
                            const QStringList &words) {
            QTest::newRow(name) << fault << check << state << words;
        };
        row("wrong key", &T::refusesTheKey, u"key"_s, State::KeyWrong,
            {u"did not accept the admin key"_s, u"mistyped, expired or deleted"_s});
        row("quoted key", &T::hasAKeyThatIsQuoted, u"key"_s, State::KeyWrong,
            {u"quotation marks"_s});
        row("no scope to read", &T::lacksTheScopeToRead, u"read"_s, State::KeyWrong,
            {u"api.management.read"_s, u"add it to this key"_s});
        row("no scope to write", &T::lacksTheScopeToWrite, u"write"_s, State::KeyWrong,
            {u"api.management.write"_s, u"add it to this key"_s});
        row("another organization", &T::isOfAnotherOrganization, u"organization"_s, State::KeyWrong,
            {u"OPENAI_ORG_ID"_s, u"unset OPENAI_ORG_ID"_s});
        row("a page in its place", &T::answersWithAPage, u"server"_s, State::Wrong,
            {u"status 502"_s, u"Bad Gateway"_s, u"few minutes"_s});
        row("refused connection", &T::isNotThere, u"server"_s, State::Wrong,
            {u"connection to 127.0.0.1 failed"_s});
        row("unknown host", &T::hasNoName, u"name"_s, State::Wrong,
            {u"api.invalid was not found"_s, u"network connection"_s});
        row("proxy refuses", &T::isBehindAProxyThatRefuses, u"proxy"_s, State::Wrong,
            {u"127.0.0.1:"_s, u"status 403"_s, u"not for work"_s, u"its administrator"_s});
        row("proxy has gone", &T::isBehindAProxyThatHasGone, u"proxy"_s, State::Wrong,
            {u"through the proxy 127.0.0.1:"_s, u"https_proxy"_s});
        row("proxy wants a login", &T::isBehindAProxyThatWantsALogin, u"proxy"_s, State::Wrong,
            {u"(from the profile) requires a login"_s, u"NTLM"_s, u"Give the profile"_s});
        row("no proxy", &T::isBehindAServerThatIsNoProxy, u"proxy"_s, State::Wrong,
            {u"(from https_proxy) does not answer as a proxy does"_s, u"in https_proxy"_s});
        row("unknown proxy", &T::isBehindAProxyWithoutAName, u"proxy"_s, State::Wrong,
            {u"proxy.invalid:3128 (from https_proxy) was not found"_s});
        row("proxy cannot be read", &T::hasAProxyThatCannotBeRead, u"proxy"_s, State::Wrong,
            {u"in https_proxy cannot be used"_s, u"percent-encoded"_s});
        row("no certificates", &T::hasNoCertificatesInItsFile, u"tls"_s, State::Wrong,
            {u"/dev/null contains no certificate"_s, u"Correct SSL_CERT_FILE"_s});
        row("others trusted", &T::trustsOthersThanTheServers, u"tls"_s, State::Wrong,
            {u"Example Root"_s, u"other.pem, as SSL_CERT_FILE says"_s});
        row("self-signed", &T::vouchesForItself, u"tls"_s, State::Wrong,
            {u"self-signed"_s, u"update-ca-certificates"_s});
        row("expired", &T::hasExpired, u"tls"_s, State::Wrong,
            {u"has expired"_s, u"date and time of this computer"_s});
        row("wrong name", &T::isMadeOutToAnother, u"tls"_s, State::Wrong,
            {u"Example leaf"_s, u"asks for a login"_s});
        row("intercepted", &T::isOfNobody, u"tls"_s, State::Wrong,
            {u"Example Root"_s, u"does not trust"_s, u"inspects connections"_s});
        row("skewed clock", &T::hasAnotherTime, u"clock"_s, State::Wrong,
            {u"17 minute"_s, u"behind"_s, u"Set this computer's clock"_s});
        row("bad port", &T::hasABadPort, u"environment"_s, State::Wrong,
            {u"port"_s, u"OPENAI_BASE_URL"_s});
        row("plain http", &T::isToldInPlainHttp, u"environment"_s, State::Wrong, {u"https://"_s});
        row("full disk", &T::hasAFullDisk, u"disk"_s, State::Wrong,
            {u"are free"_s, u"Free some space"_s});
        row("disk to read alone", &T::hasADiskToReadAlone, u"disk"_s, State::Wrong,
            {u"Nothing can be written"_s, u"XDG_DATA_HOME"_s});
        row("journal held", &T::hasAJournalThatIsWritten, u"journal"_s, State::Note,
            {u"process %1"_s.arg(QCoreApplication::applicationPid()), u"is writing"_s});
        row("journal damaged", &T::hasADamagedJournal, u"journal"_s, State::Wrong, {u"damaged"_s});
        row("key ends soon", &T::endsSoon, u"key-expiry"_s, State::KeyWrong,
            {u"in 10 day"_s, u"Make a new one"_s});
        row("members closed", &T::mayNotReadMembers, u"users"_s, State::Note,
            {u"api.users.read"_s, u"Who is a member"_s});
        row("no audit log", &T::hasNoAuditLog, u"audit-log"_s, State::Note,
            {u"Who invited somebody"_s});
        row("slow down", &T::asksToSlowDown, u"pace"_s, State::Note,
            {u"asked to slow down 1 time"_s});
    }

    void eachFaultHasItsSentence()
    {
        QFETCH(Fault, fault);
        QFETCH(QString, check);
        QFETCH(State, state);
        QFETCH(QStringList, words);
        (this->*fault)();
        if (check == u"disk"_s && !m_mounted && !m_closed)
            QSKIP("a disk may not be mounted here");
        const QList<Finding> findings = examine();
        const QString all = textOf(findings);
        const QString told = textOf(findings, check);
        QVERIFY2(told.startsWith(stateWord(state) + u' '), qPrintable(all));
        for (const QString &word : words)
            QVERIFY2(told.contains(word), qPrintable(all));
        const auto wrong = std::count_if(findings.cbegin(), findings.cend(), [](const auto &one) {
            return one.state == State::Wrong || one.state == State::KeyWrong;
        });
        QVERIFY2(wrong == (state == State::Note ? 0 : 1), qPrintable(all)); // and no other
        QCOMPARE(outcomeOf(findings), state == State::Note ? State::Well : state);
        // Each check says something, be it that it was not tried.
        const QStringList checks = checkWords();
        for (const QString &word : checks)
            QVERIFY2(word == u"write-key-expiry"_s || !textOf(findings, word).isEmpty(),
                     qPrintable(word + u'\n' + all));
        // Nothing in it is for nobody else's eyes.
        for (const QString &secret : {key(), u"k9Z7"_s, u"sk-"_s, u"@"_s, u"secret"_s})
            QVERIFY2(!all.contains(secret), qPrintable(all));
    }

    void nothingIsFoundWhereAllIsWell()
    {
        listKey("null");
        const QList<Finding> findings = examine();
        const QString all = textOf(findings);
        QVERIFY2(outcomeOf(findings) == State::Well, qPrintable(all));
        for (const Finding &finding : findings)
            QVERIFY2(finding.state == State::Well || finding.state == State::NotTried,
                     qPrintable(all));
        QVERIFY(textOf(findings, u"key-expiry"_s).contains(u"never expires"));
        QVERIFY(textOf(findings, u"versions"_s).contains(QStringLiteral(VESTIBULE_VERSION)));
        QVERIFY(textOf(findings, u"write"_s).contains(u"not tried (--write)"));
    }

    void onlyReadsUnlessItIsAskedToTryMore()
    {
        (void)examine();
        QVERIFY(m_server->requestCount() > 0);
        QCOMPARE(m_server->requestCount("GET"), m_server->requestCount());

        m_patient.write = true;
        const int before = m_server->requestCount();
        const QList<Finding> findings = examine();
        QCOMPARE(m_server->requestCount("DELETE"), 1);
        QCOMPARE(m_server->requestCount("GET"), m_server->requestCount() - 1);
        QCOMPARE(m_server->requestCount() - before, before + 1);
        const auto &requests = m_server->requests();
        const auto asked =
            std::find_if(requests.cbegin(), requests.cend(),
                         [](const Request &request) { return request.method == "DELETE"; });
        QCOMPARE(asked->path(),
                 "/v1/organization/invites/" + WriteCheck::impossibleId().toLatin1());
        QVERIFY2(textOf(findings, u"write"_s).startsWith(u"well "), qPrintable(textOf(findings)));
        QCOMPARE(m_organization.ids().size(), 1);
    }

    void aKeyThatMayNotChangeIsNotTried()
    {
        m_patient.write = true;
        m_patient.credentials.readOnly = true;
        const QList<Finding> findings = examine();
        QVERIFY(textOf(findings, u"write"_s).startsWith(u"not-tried "));
        QCOMPARE(m_server->requestCount("DELETE"), 0);
    }

    void aKeysEndIsToldFromTwoWeeksOn_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<State>("state");
        QTest::newRow("long") << 300 << State::Well;
        QTest::newRow("15 days") << 15 << State::Well;
        QTest::newRow("13 days") << 13 << State::KeyWrong;
    }

    void aKeysEndIsToldFromTwoWeeksOn()
    {
        QFETCH(int, days);
        QFETCH(State, state);
        listKey(QByteArray::number(QDateTime::currentSecsSinceEpoch() + days * kDay));
        const QString told = textOf(examine(), u"key-expiry"_s);
        QVERIFY2(told.startsWith(stateWord(state) + u' '), qPrintable(told));
    }

    void theKeyToChangeHasAnEndOfItsOwn()
    {
        m_keys =
            Step::list({R"({"id":"key_1","redacted_value":"sk-admin...k9Z7","expires_at":null})",
                        R"({"id":"key_2","redacted_value":"sk-other...q2W4","expires_at":)"
                            + QByteArray::number(QDateTime::currentSecsSinceEpoch()) + '}'});
        m_patient.credentials.writeKey = u"sk-other-key-q2W4"_s;
        const QList<Finding> findings = examine();
        QVERIFY(textOf(findings, u"key-expiry"_s).startsWith(u"well "));
        QVERIFY(textOf(findings, u"write-key-expiry"_s).startsWith(u"key-wrong "));
    }

    void keysThatLookAlikeAreNotTakenForEachOther()
    {
        m_keys =
            Step::list({R"({"id":"key_1","redacted_value":"sk-admin...k9Z7","expires_at":null})",
                        R"({"id":"key_2","redacted_value":"sk-admin...k9Z7","expires_at":1})"});
        const QString told = textOf(examine(), u"key-expiry"_s);
        QVERIFY2(told.startsWith(u"note "_s) && told.contains(u"look like"), qPrintable(told));
    }

    void anAuthorityThatWasAddedIsNamed()
    {
        useIdentity(m_authority->issue(u"IP:127.0.0.1"_s));
        QFile file(m_journals->filePath(u"company.crt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_authority->root().toPem()) > 0);
        file.close();
        QVERIFY(textOf(examine(), u"tls"_s).startsWith(u"well "));
        m_patient.addedAuthorities = QStringList{m_journals->path()};
        const QString told = textOf(examine(), u"tls"_s);
        QVERIFY2(told.startsWith(u"note "_s) && told.contains(u"Example Root"), qPrintable(told));
    }

    void aDoctorThatIsCancelledIsSilent()
    {
        Doctor doctor(m_patient);
        bool finished = false;
        connect(&doctor, &Doctor::finished, this, [&finished] { finished = true; });
        QList<Finding> told;
        connect(&doctor, &Doctor::found, &doctor, [&](const Finding &finding) {
            told.append(finding);
            if (finding.check == u"keychain"_s)
                QMetaObject::invokeMethod(&doctor, &Doctor::cancel, Qt::QueuedConnection);
        });
        doctor.start();
        QTRY_VERIFY(!told.isEmpty() && told.constLast().check == u"keychain"_s);
        QVERIFY(makeRoundTrip(*m_server));
        QVERIFY(!finished);
        QCOMPARE(told.constLast().check, u"keychain"_s);
        QCOMPARE(m_server->requestCount(), 0);
    }
};

VESTIBULE_TEST(DoctorTest)
#include "tst_doctor.moc"
