// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/profilekeys.h"
#include "accounts/profiles.h"
#include "domain/baseurl.h"
#include "support/fakekeystore.h"
#include "support/patience.h"
#include "support/testentry.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <thread>
#include <vector>

using namespace Vestibule;
using namespace Qt::Literals;

using ErrorKind = ProfilesError::Kind;
using Status = KeyAnswer::Status;

class ProfilesTest : public TestCase
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"config/profiles.json"_s); }

    void write(const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"config"_s)));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    [[nodiscard]] static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        const auto profiles = Profiles(path()).read();
        for (const Profile &profile : profiles.value_or(QList<Profile>()))
            names << profile.name;
        return names;
    }

    template <typename Job>
    static bool finish(Job &job)
    {
        const QSignalSpy finished(&job, &Job::finished);
        job.start();
        return finished.isEmpty() && waitUntil([&] { return !finished.isEmpty(); });
    }

private slots:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit()); // nobody's settings
    }

    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void withoutAFileThereIsTheFirst()
    {
        const auto profiles = Profiles(path()).read();
        QVERIFY(profiles);
        QCOMPARE(profiles->size(), 1);
        QVERIFY(profiles->constFirst().isFirst());
        QVERIFY(!profiles->constFirst().name.isEmpty());
        QVERIFY(!profiles->constFirst().readOnly);
        QCOMPARE(profiles->constFirst().baseUrl, Credentials().baseUrl);
        QVERIFY(!QFile::exists(path()));
    }

    void whatIsMadeIsThereAgain()
    {
        Profiles profiles(path());
        const Profile wanted{.id = {},
                             .name = u" 東京 Straße "_s,
                             .baseUrl = u"https://proxy.example/v1"_s,
                             .organizationId = u"org-1"_s,
                             .readOnly = true,
                             .keys = {{KeyUse::Write, u"https://proxy.example"_s},
                                      {KeyUse::Proxy, u"http://proxy.example:3128"_s}},
                             .caFile = u"/etc/ssl/our own.pem"_s,
                             .proxy = u"http://proxy.example:3128"_s,
                             .proxyUser = u"tom"_s};
        const auto made = profiles.add(wanted);
        QVERIFY(made);
        QVERIFY(!made->id.isEmpty() && !made->isFirst());
        QCOMPARE(made->name, u"東京 Straße"_s);
        const auto read = Profiles(path()).read();
        QVERIFY(read);
        QCOMPARE(read->size(), 2);
        QVERIFY(read->constFirst().isFirst());
        QCOMPARE(read->constLast(), *made);
        QCOMPARE(
            QFile::permissions(path())
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        QCOMPARE(QDir(m_folder->filePath(u"config"_s)).entryList(QDir::Files).size(), 1);
    }

    void aChangeKeepsWhatOthersDid()
    {
        Profiles one(path());
        Profiles other(path());
        const auto a = one.add({.id = {}, .name = u"A"_s});
        QVERIFY(a && other.add({.id = {}, .name = u"B"_s}));
        const auto changed = one.change(a->id, [](Profile &profile) {
            profile.name = u"C"_s;
            profile.id = u"another"_s;
        });
        QVERIFY(changed);
        QCOMPARE(changed->id, a->id);
        QCOMPARE(names().mid(1), (QStringList{u"C"_s, u"B"_s}));
        QVERIFY(other.remove(a->id));
        QCOMPARE(names().mid(1), (QStringList{u"B"_s}));
        const auto gone = one.change(a->id, [](Profile &) {});
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::Gone);
    }

    void inThePlaceOfTheLastComesTheFirst()
    {
        Profiles profiles(path());
        const auto other = profiles.add({.id = {}, .name = u"Other"_s});
        QVERIFY(other);
        QVERIFY(profiles.change(Profile::firstId(), [](Profile &first) { first.readOnly = true; }));
        QVERIFY(profiles.remove(Profile::firstId()));
        QVERIFY(!firstProfile(profiles.read()));
        QVERIFY(profiles.remove(other->id));
        const auto first = firstProfile(profiles.read());
        QVERIFY(first);
        QVERIFY(!first->readOnly);
    }

    void namesAreOfAnyLetters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("plain") << u"Work"_s << true;
        QTest::newRow("two scripts") << u"αCorp Восток"_s << true;
        QTest::newRow("right to left") << u"חברה"_s << true;
        QTest::newRow("joined") << u"می\u200cخواهم"_s << true;
        QTest::newRow("emoji") << u"🏢 Büro"_s << true;
        QTest::newRow("dashes") << u"--key-stdin"_s << true;
        QTest::newRow("80") << QString(80, u'x') << true;
        QTest::newRow("80 beyond the first plane") << u"🏢"_s.repeated(80) << true;
        QTest::newRow("81") << QString(81, u'x') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("blank") << u" \t\u00a0"_s << false;
        QTest::newRow("two lines") << u"a\nb"_s << false;
        QTest::newRow("NUL") << u"a"_s + QChar(0) << false;
        QTest::newRow("escape") << u"a\u001b[2J"_s << false;
        QTest::newRow("turns the direction") << u"a\u202eb"_s << false;
        QTest::newRow("zero width") << u"Wo\u200brk"_s << false;
        QTest::newRow("joins nothing") << u"Wo\u200drk"_s << false;
        QTest::newRow("filler") << u"\u3164"_s << false;
        QTest::newRow("half a pair") << u"a"_s + QChar(0xD800) << false;
    }

    void namesAreOfAnyLetters()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isGood);
        const auto made = Profiles(path()).add({.id = {}, .name = name});
        QCOMPARE(made.has_value(), isGood);
        if (isGood)
            QCOMPARE(names().constLast(), name);
        else
            QCOMPARE(made.error().kind, ErrorKind::BadName);
    }

    void aNameIsThereOnce_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("the same") << u"Work"_s << u"Work"_s;
        QTest::newRow("big and small") << u"STRASSE"_s << u"Straße"_s;
        QTest::newRow("composed") << u"Büro"_s << u"Bu\u0308ro"_s;
        QTest::newRow("blanks") << u"Our work"_s << u" Our\u00a0 work "_s;
    }

    void aNameIsThereOnce()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        Profiles profiles(path());
        const auto made = profiles.add({.id = {}, .name = first});
        QVERIFY(made);
        const auto twice = profiles.add({.id = {}, .name = second});
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, ErrorKind::NameTaken);
        QVERIFY(profilesErrorText(twice.error()).contains(first));
        QVERIFY(profileNamed(*profiles.read(), second));
        // Its own name is nobody else's.
        QVERIFY(profiles.change(made->id, [&](Profile &profile) { profile.name = second; }));
    }

    void aDamagedFileIsKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto json = [](QByteArray text) { return text.replace('\'', '"'); };
        const QByteArray one = json("{'id':'first','name':'A','baseUrl':'https://a.example',"
                                    "'organization':'','readOnly':true,'keys':[]}");
        const auto file = [json](const QByteArray &profiles) {
            return json("{'version':1,'profiles':[") + profiles + "]}";
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("profiles");
        QTest::newRow("cut") << file(one).chopped(1);
        QTest::newRow("no version") << json("{'profiles':[") + one + "]}";
        QTest::newRow("no profile") << file({});
        QTest::newRow("read-only is a word")
            << file(QByteArray(one).replace("true", json("'true'")));
        QTest::newRow("read-only is missing")
            << file(QByteArray(one).replace(json("'readOnly':true,"), {}));
        QTest::newRow("no id") << file(QByteArray(one).replace("first", {}));
        QTest::newRow("a name that none may have")
            << file(QByteArray(one).replace(json("'A'"), json("''")));
        QTest::newRow("twice") << file(one + ',' + one);
        QTest::newRow("a key for nothing")
            << file(QByteArray(one).replace("[]", json("[{'use':'x','origin':'https://a'}]")));
    }

    void aDamagedFileIsKept()
    {
        QFETCH(const QByteArray, bytes);
        write(bytes);
        Profiles profiles(path());
        const auto read = profiles.read();
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Damaged);
        QVERIFY(profilesErrorText(read.error()).contains(path()));
        QCOMPARE(bytesOf(path()), bytes); // until something has to be written
        QVERIFY(profiles.add({.id = {}, .name = u"New"_s}));
        QVERIFY(!profiles.setAside().isEmpty() && profiles.setAside() != path());
        QCOMPARE(bytesOf(profiles.setAside()), bytes);
        QCOMPARE(names().constLast(), u"New"_s);
    }

    void whatIsNoFileHoldsNothingUp()
    {
        QVERIFY(QDir().mkpath(path()));
        QCOMPARE(Profiles(path()).read().error().kind, ErrorKind::Damaged);
    }

    void aLaterVersionsFileIsLeftAlone()
    {
        const QByteArray bytes = "{\"version\":2,\"profiles\":{}}";
        write(bytes);
        Profiles profiles(path());
        QCOMPARE(profiles.read().error().kind, ErrorKind::Newer);
        QCOMPARE(profiles.add({.id = {}, .name = u"New"_s}).error().kind, ErrorKind::Newer);
        QCOMPARE(profiles.remove(Profile::firstId()).error().kind, ErrorKind::Newer);
        QCOMPARE(bytesOf(path()), bytes);
    }

    void severalWritersLoseNothing()
    {
        constexpr int kWriters = 4;
        constexpr int kEach = 10;
        std::vector<std::thread> writers;
        for (int writer = 0; writer < kWriters; ++writer) {
            writers.emplace_back([this, writer] {
                for (int i = 0; i < kEach; ++i) {
                    const Profile wanted{.id = {}, .name = u"%1-%2"_s.arg(writer).arg(i)};
                    auto made = Profiles(path()).add(wanted);
                    while (!made && made.error().kind == ErrorKind::Busy) // which is told
                        made = Profiles(path()).add(wanted);
                }
            });
        }
        for (std::thread &writer : writers)
            writer.join();
        QCOMPARE(names().size(), 1 + kWriters * kEach);
    }

    void aWriterThatStaysIsTold()
    {
        Profiles profiles(path());
        QVERIFY(profiles.add({.id = {}, .name = u"A"_s}));
        QLockFile lock(path() + u".lock"_s);
        QVERIFY(lock.lock());
        const auto made = profiles.add({.id = {}, .name = u"B"_s});
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Busy);
        QCOMPARE(names().size(), 2);
    }

    void aKeyIsKeptForAProfileAUseAndAnOrigin()
    {
        const Profile first{.id = Profile::firstId(), .name = u"A"_s};
        const Profile other{.id = u"x1"_s, .name = u"B"_s};
        QCOMPARE(keySlot(first, {KeyUse::All, apiOrigin()}), apiOrigin()); // as ever
        QStringList slots_;
        for (const Profile &profile : {first, other}) {
            for (const KeyUse use : {KeyUse::All, KeyUse::Read, KeyUse::Write}) {
                slots_ << keySlot(profile, {use, apiOrigin()})
                       << keySlot(profile, {use, u"https://proxy.example"_s});
            }
        }
        QCOMPARE(slots_.removeDuplicates(), 0);
    }

    void eachRequestTakesTheLeastKey_data()
    {
        QTest::addColumn<QString>("all");
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("write");
        QTest::addColumn<QString>("toRead");
        QTest::addColumn<QString>("toWrite");
        QTest::newRow("one") << u"a"_s << QString() << QString() << u"a"_s << u"a"_s;
        QTest::newRow("two") << QString() << u"r"_s << u"w"_s << u"r"_s << u"w"_s;
        QTest::newRow("three") << u"a"_s << u"r"_s << u"w"_s << u"r"_s << u"w"_s;
        QTest::newRow("one and one to write") << u"a"_s << QString() << u"w"_s << u"a"_s << u"w"_s;
        QTest::newRow("one and one to read") << u"a"_s << u"r"_s << QString() << u"r"_s << u"a"_s;
    }

    void eachRequestTakesTheLeastKey()
    {
        QFETCH(const QString, all);
        QFETCH(const QString, read);
        QFETCH(const QString, write);
        Credentials credentials;
        ProfileKeys{all, read, write}.giveTo(credentials);
        QTEST(credentials.adminKey, "toRead");
        QTEST(credentials.keyToChange(), "toWrite");
    }

    void keysArePutReadAndReplaced()
    {
        Profiles profiles(path());
        FakeKeyStore store;
        const QString origin = apiOrigin();
        const auto made = profiles.add({.id = {}, .name = u"A"_s});
        const auto now = [&] { return *profileNamed(*profiles.read(), u"A"_s); };
        const auto put = [&](KeyUse use, const QString &key) {
            PutProfileKey job(&store, &profiles, now(), {use, origin}, key);
            return finish(job) && job.status() == Status::Done && job.left().isEmpty();
        };
        const auto kept = [&] {
            ReadProfileKeys job(&store, now(), origin);
            return finish(job) && job.status() == Status::Done
                ? QStringList{job.keys().all, job.keys().read, job.keys().write}
                : QStringList();
        };
        QVERIFY(put(KeyUse::All, u"a"_s));
        QCOMPARE(kept(), (QStringList{u"a"_s, QString(), QString()}));
        QVERIFY(put(KeyUse::Write, u"w"_s)); // the other still reads
        QCOMPARE(kept(), (QStringList{u"a"_s, QString(), u"w"_s}));
        QVERIFY(put(KeyUse::Read, u"r"_s));
        QCOMPARE(kept(), (QStringList{QString(), u"r"_s, u"w"_s}));
        QVERIFY(!store.stored(keySlot(*made, {KeyUse::All, origin})));
        QVERIFY(put(KeyUse::All, u"b"_s));
        QCOMPARE(kept(), (QStringList{u"b"_s, QString(), QString()}));
        QCOMPARE(now().keys, (QList<KeptKey>{{KeyUse::All, origin}}));
    }

    void aFileOfEarlierBuildsSaysNothingOfTheWay()
    {
        write(R"({"version":1,"profiles":[{"id":"a","name":"A","baseUrl":"https://a.example/v1",)"
              R"("organization":"","readOnly":false,"keys":[]}]})");
        const auto read = Profiles(path()).read();
        QVERIFY(read);
        QCOMPARE(read->constFirst().credentials().route.proxy, QString());
        write(R"({"version":1,"profiles":[{"id":"a","name":"A","baseUrl":"https://a.example/v1",)"
              R"("organization":"","readOnly":false,"keys":[],"proxy":7}]})");
        QVERIFY(!Profiles(path()).read()); // never direct, where something was meant
    }

    void aPasswordBelongsToOneProxy()
    {
        Profiles profiles(path());
        FakeKeyStore store;
        const auto made = profiles.add(
            {.id = {}, .name = u"A"_s, .proxy = u"one.example:3128"_s, .proxyUser = u"tom"_s});
        QVERIFY(made);
        const auto now = [&] { return *profileNamed(*profiles.read(), u"A"_s); };
        const auto put = [&](const QString &password) {
            PutProfileKey job(&store, &profiles, now(), proxyLogin(now()).value(), password);
            return finish(job) && job.status() == Status::Done && job.left().isEmpty();
        };
        const auto route = [&] {
            ReadProfileKeys job(&store, now(), apiOrigin());
            Credentials credentials = now().credentials();
            if (finish(job))
                ProfileKeys(job.keys()).giveTo(credentials);
            return credentials.route;
        };
        const auto setProxy = [&](const QString &proxy) {
            return profiles.change(made->id, [&](Profile &profile) { profile.proxy = proxy; })
                .has_value();
        };
        QVERIFY(put(u" blanks count "_s));
        QCOMPARE(route().proxyUser, u"tom"_s);
        QCOMPARE(route().proxyPassword, u" blanks count "_s);
        QCOMPARE(now().keys, QList<KeptKey>({{KeyUse::Proxy, u"http://one.example:3128"_s}}));
        for (const QString &other : {u"two.example:3128"_s, u"one.example:3129"_s,
                                     u"socks5://one.example:3128"_s, u"none"_s, QString()}) {
            QVERIFY(setProxy(other));
            QCOMPARE(route().proxyPassword, QString());
        }
        QVERIFY(setProxy(u"two.example:3128"_s));
        QVERIFY(put(u"second"_s)); // in the place of the first
        QCOMPARE(route().proxyPassword, u"second"_s);
        QCOMPARE(now().keys, QList<KeptKey>({{KeyUse::Proxy, u"http://two.example:3128"_s}}));
        QVERIFY(setProxy(u"one.example:3128"_s));
        QCOMPARE(route().proxyPassword, QString());
        // One for everything leaves it where it is.
        PutProfileKey key(&store, &profiles, now(), {KeyUse::All, apiOrigin()}, u"a"_s);
        QVERIFY(finish(key));
        QCOMPARE(now().keys.size(), 2);
    }

    void aKeyThatIsNotKeptIsNotNoted()
    {
        Profiles profiles(path());
        FakeKeyStore store;
        const auto made = profiles.add({.id = {}, .name = u"A"_s});
        store.answerNext(FakeKeyStore::Request::Write, {Status::Denied, {}, {}});
        PutProfileKey job(&store, &profiles, *made, {KeyUse::All, apiOrigin()}, u"a"_s);
        QVERIFY(finish(job));
        QCOMPARE(job.status(), Status::Denied);
        QVERIFY(profiles.read()->constLast().keys.isEmpty());
    }

    void aKeyThatStaysIsToldAndStaysNoted()
    {
        Profiles profiles(path());
        FakeKeyStore store;
        const QList<KeptKey> keys{{KeyUse::Read, apiOrigin()}, {KeyUse::Write, apiOrigin()}};
        const auto made = profiles.add({.id = {}, .name = u"A"_s, .keys = keys});
        store.setStored(u"w"_s, keySlot(*made, keys.constLast()));
        RemoveProfileKeys job(&store, &profiles, *made, made->keys); // nothing to read is there
        QVERIFY(finish(job));
        QCOMPARE(job.left().size(), 1);
        QCOMPARE(job.left().constFirst().key, keys.constFirst());
        QCOMPARE(job.left().constFirst().status, Status::NotFound);
        QVERIFY(!store.stored(keySlot(*made, keys.constLast())));
        QCOMPARE(profiles.read()->constLast().keys, keys.first(1));
    }

    void twoOfOneOrganizationAreSeen()
    {
        Profiles profiles(path());
        QVERIFY(profiles.add({.id = {}, .name = u"A"_s}));
        QVERIFY(profiles.add({.id = {}, .name = u"B"_s, .organizationId = u"org-1"_s}));
        const auto made = profiles.add({.id = {}, .name = u"C"_s, .organizationId = u"org-1"_s});
        const auto same = ofSameOrganization(*profiles.read(), *made);
        QCOMPARE(same.size(), 1);
        QCOMPARE(same.constFirst().name, u"B"_s);
        QVERIFY(ofSameOrganization(*profiles.read(), profiles.read()->at(1)).isEmpty());
    }
};

VESTIBULE_TEST(ProfilesTest)
#include "tst_profiles.moc"
