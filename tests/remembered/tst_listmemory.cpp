// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remembered/listmemory.h"

#include "rememberedlists.h"

#include "support/testentry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <atomic>
#include <cstdlib>
#include <memory>
#include <thread>
#include <vector>

using namespace Vestibule;

namespace {

const auto kOneKey = QLatin1String("sk-admin-one-0123456789012345678901234567890123456789");
const auto kOtherKey = QLatin1String("sk-admin-other-0123456789012345678901234567890123456789");

RememberedPlace placeOf(const QString &journal = QStringLiteral("journal"),
                        const QString &organization = {})
{
    return RememberedPlace::of({{}, QStringLiteral("https://api.example.com/v1"), organization},
                               journal);
}

} // namespace

class tst_ListMemory : public TestCase
{
    Q_OBJECT

private slots:
    void init();

    void comesBack();
    void isNoTextAndOfTheUserAlone();
    void shortKeys();
    void anotherKeyOpensNothing();
    void everyKeyOfTheOrganizationOpensIt();
    void withoutAJournal();
    void anotherOrganization_data();
    void anotherOrganization();
    void damaged_data();
    void damaged();
    void ofAnotherVersion();
    void tooOld();
    void wipedKeys();
    void off();
    void forgets();
    void status();
    void whatIsNoFile();
    void fullDisk();
    void twoWindows();
    void noFolder();

private:
    [[nodiscard]] QString file() const
    {
        return m_folder->filePath(QStringLiteral("kept/journal.list"));
    }
    [[nodiscard]] QByteArray bytes() const;
    void put(const QByteArray &bytes) const;
    [[nodiscard]] bool loads(const QString &key = kOneKey,
                             const RememberedPlace &place = placeOf()) const
    {
        return m_memory->load(place, key, kNowMs).has_value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ListMemory> m_memory;
};

void tst_ListMemory::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_memory = std::make_unique<ListMemory>(m_folder->filePath(QStringLiteral("kept")));
}

QByteArray tst_ListMemory::bytes() const
{
    QFile in(file());
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void tst_ListMemory::put(const QByteArray &bytes) const
{
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

void tst_ListMemory::comesBack()
{
    QVERIFY(!loads());
    for (const int rows : {0, 1, 700, 5000}) { // of one block and of several
        const RememberedList list = rememberedList(rows);
        QVERIFY(m_memory->save(placeOf(), kOneKey, list, kNowMs));
        const auto again = m_memory->load(placeOf(), kOneKey, kNowMs + 1000);
        QVERIFY(again.has_value());
        QVERIFY(*again == list);
    }
    QCOMPARE(QDir(m_memory->folder()).entryList({QStringLiteral("*.list")}).size(), 1);
}

void tst_ListMemory::isNoTextAndOfTheUserAlone()
{
    QVERIFY(m_memory->save(placeOf(), kOneKey, rememberedList(50), kNowMs));
    for (const char *secret :
         {"example.com/x", "person", "invite-", "Garden", "proj_", "sk-admin", "pending"})
        QVERIFY2(!bytes().contains(secret), secret);
    constexpr auto kFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const auto all = [](QFileDevice::Permissions of) {
        return of & ~(QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser);
    };
    QCOMPARE(all(QFile::permissions(file())), kFile);
    QCOMPARE(all(QFile::permissions(m_memory->folder())), kFile | QFileDevice::ExeOwner);
    // The same list twice shows in nothing but its length.
    const QByteArray first = bytes();
    QVERIFY(m_memory->save(placeOf(), kOneKey, rememberedList(50), kNowMs));
    QCOMPARE(bytes().size(), first.size());
    QVERIFY(bytes().last(1000) != first.last(1000));
}

void tst_ListMemory::shortKeys()
{
    const auto key = QStringLiteral("short");
    QVERIFY(m_memory->save(placeOf(), key, rememberedList(2), kNowMs));
    QVERIFY(loads(key));
    QVERIFY(loads(QStringLiteral(" short\n"))); // as keys are used
    QVERIFY(!loads(QStringLiteral("shorT")));
    QVERIFY(!m_memory->save(placeOf(), QStringLiteral("  "), rememberedList(2), kNowMs));
    QVERIFY(!loads(QString()));
}

void tst_ListMemory::anotherKeyOpensNothing()
{
    QVERIFY(m_memory->save(placeOf(), kOneKey, rememberedList(5), kNowMs));
    QVERIFY(!loads(kOtherKey));
    QVERIFY(loads());
}

void tst_ListMemory::everyKeyOfTheOrganizationOpensIt()
{
    QVERIFY(m_memory->save(placeOf(), kOneKey, rememberedList(5), kNowMs));
    // The other one does not have the first one's key, and seals for it all the same.
    QVERIFY(m_memory->save(placeOf(), kOtherKey, rememberedList(6), kNowMs));
    QCOMPARE(m_memory->load(placeOf(), kOneKey, kNowMs)->invites.size(), 6);
    QCOMPARE(m_memory->load(placeOf(), kOtherKey, kNowMs)->invites.size(), 6);
    // A key that nobody used for so long opens nothing more.
    const qint64 later = kNowMs + ListMemory::kMostAgeMs + 1;
    RememberedList fresh = rememberedList(1);
    fresh.readAtMs[0] = later;
    QVERIFY(m_memory->save(placeOf(), kOtherKey, fresh, later));
    QVERIFY(m_memory->load(placeOf(), kOtherKey, later).has_value());
    QVERIFY(!m_memory->load(placeOf(), kOneKey, later));
    for (int i = 0; i < 20; ++i) // bounded, the latest are kept
        QVERIFY(m_memory->save(placeOf(), kOneKey + QString::number(i), fresh, later + i));
    QCOMPARE(m_memory->status().constFirst().keys, 16);
    QVERIFY(m_memory->load(placeOf(), kOneKey + QString::number(15), later).has_value());
}

void tst_ListMemory::withoutAJournal()
{
    const RememberedPlace unknown = placeOf({});
    QVERIFY(m_memory->save(unknown, kOneKey, rememberedList(3), kNowMs));
    QVERIFY(m_memory->save(unknown, kOneKey, rememberedList(4), kNowMs));
    QVERIFY(m_memory->save(unknown, kOtherKey, rememberedList(7), kNowMs));
    QCOMPARE(m_memory->status().size(), 2);
    QCOMPARE(m_memory->load(unknown, kOneKey, kNowMs)->invites.size(), 4);
    // A start does not know the journal before it reads the list.
    QVERIFY(m_memory->save(placeOf(), kOneKey, rememberedList(5), kNowMs));
    QVERIFY(m_memory->save(placeOf(), kOtherKey, rememberedList(6), kNowMs));
    QCOMPARE(m_memory->load(unknown, kOneKey, kNowMs)->invites.size(), 6);
    QCOMPARE(m_memory->status().size(), 1);
}

void tst_ListMemory::anotherOrganization_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("organization");
    QTest::newRow("id") << "https://api.example.com/v1"
                        << "org-2";
    QTest::newRow("host") << "https://api.example.org/v1"
                          << "org-1";
    QTest::newRow("port") << "https://api.example.com:444/v1"
                          << "org-1";
    QTest::newRow("path") << "https://api.example.com/two/v1"
                          << "org-1";
    QTest::newRow("scheme") << "http://api.example.com/v1"
                            << "org-1";
}

void tst_ListMemory::anotherOrganization()
{
    QFETCH(QString, url);
    QFETCH(QString, organization);
    const RememberedPlace here = placeOf({}, QStringLiteral("org-1"));
    QVERIFY(m_memory->save(here, kOneKey, rememberedList(3), kNowMs));
    QVERIFY(loads(kOneKey, here));
    QVERIFY(loads(
        kOneKey, RememberedPlace::of({{}, QStringLiteral("HTTPS://API.example.com:443/v1/"), {}})));
    QVERIFY(!loads(kOneKey, RememberedPlace::of({{}, url, organization})));
}

void tst_ListMemory::damaged_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"empty", "cut", "longer", "flipped", "zeros", "swapped"})
        QTest::newRow(how) << how;
}

void tst_ListMemory::damaged()
{
    QFETCH(QString, how);
    const RememberedList list = rememberedList(4000);
    QVERIFY(m_memory->save(placeOf(), kOneKey, list, kNowMs));
    const QByteArray good = bytes();
    QRandomGenerator random(19);
    int opened = 0;
    const bool isAtAPlace = how != QLatin1String("empty") && how != QLatin1String("swapped");
    for (int round = 0; round < (isAtAPlace ? 300 : 1); ++round) {
        QByteArray bad = good;
        const auto at = qsizetype(random.bounded(round % 2 == 0 ? 400 : int(good.size())));
        if (how == QLatin1String("empty"))
            bad.clear();
        else if (how == QLatin1String("cut"))
            bad.truncate(at);
        else if (how == QLatin1String("longer"))
            bad.append(good.last(at + 1));
        else if (how == QLatin1String("flipped"))
            bad[at] = char(bad.at(at) ^ (1 << random.bounded(8)));
        else if (how == QLatin1String("zeros"))
            bad.replace(at, 20, QByteArray(20, '\0'));
        else if (good.size() > 3 * 65'553 + 400) // two blocks of the stream
            bad =
                good.chopped(2 * 65'553) + good.last(65'553) + good.last(2 * 65'553).first(65'553);
        put(bad);
        // What is in its wrap's time is in nobody's way.
        const auto found = m_memory->load(placeOf(), kOneKey, kNowMs);
        QVERIFY2(!found || *found == list, qPrintable(QString::number(at)));
        opened += bad != good && found ? 1 : 0;
    }
    QVERIFY2(opened <= (how == QLatin1String("flipped") || how == QLatin1String("zeros") ? 12 : 0),
             qPrintable(QString::number(opened)));
    // And it is no obstacle.
    QVERIFY(m_memory->save(placeOf(), kOneKey, list, kNowMs));
    QVERIFY(loads());
}

void tst_ListMemory::ofAnotherVersion()
{
    QVERIFY(m_memory->save(placeOf(), kOneKey, rememberedList(3), kNowMs));
    QByteArray newer = bytes();
    newer[16] = 2;
    put(newer);
    QVERIFY(!loads());
    QVERIFY(!m_memory->status().constFirst().isReadable);
    QVERIFY(m_memory->forgetAll());
    QVERIFY(m_memory->status().isEmpty());
}

void tst_ListMemory::tooOld()
{
    const qint64 month = ListMemory::kMostAgeMs;
    RememberedList list = rememberedList(3);
    list.readAtMs[1] = kNowMs - month / 2;
    QVERIFY(m_memory->save(placeOf(), kOneKey, list, kNowMs));
    QCOMPARE(m_memory->load(placeOf(), kOneKey, kNowMs + 1000)->invites.size(), 3);
    const auto later = m_memory->load(placeOf(), kOneKey, kNowMs + month / 2 + 1000);
    QCOMPARE(later->invites.size(), 2);
    QVERIFY(!later->wasWhole);
    QVERIFY(!m_memory->load(placeOf(), kOneKey, kNowMs + month + 1));
    // A clock that is far behind the file says nothing about its age.
    QVERIFY(!m_memory->load(placeOf(), kOneKey, kNowMs - 2 * 24 * 3'600'000));
}

void tst_ListMemory::wipedKeys()
{
    QVERIFY(m_memory->save(placeOf(), kOneKey, rememberedList(3), kNowMs));
    QVERIFY(m_memory->save(placeOf(), kOtherKey, rememberedList(3), kNowMs));
    const QByteArray before = bytes();
    m_memory->wipeKey(placeOf(), kOneKey);
    QVERIFY(!loads(kOneKey));
    QVERIFY(loads(kOtherKey));
    QCOMPARE(m_memory->status().constFirst().keys, 1);
    QCOMPARE(bytes().size(), before.size()); // in its place, and nothing else is changed
    QVERIFY(bytes().contains(QByteArray(130, '\0')));
    m_memory->wipeKey(placeOf(), kOneKey); // once more does nothing
    QVERIFY(loads(kOtherKey));
    m_memory->wipeKey(placeOf(), kOtherKey); // the last one
    QVERIFY(!QFileInfo::exists(file()));
}

void tst_ListMemory::off()
{
    QVERIFY(m_memory->save(placeOf(), kOneKey, rememberedList(3), kNowMs));
    m_memory->setOn(false);
    QVERIFY(!loads());
    QVERIFY(!m_memory->save(placeOf(), kOneKey, rememberedList(4), kNowMs));
    m_memory->setOn(true);
    QCOMPARE(m_memory->load(placeOf(), kOneKey, kNowMs)->invites.size(), 3);
}

void tst_ListMemory::forgets()
{
    const RememberedPlace other = placeOf(QStringLiteral("other"), QStringLiteral("org-2"));
    QVERIFY(m_memory->save(placeOf(), kOneKey, rememberedList(3), kNowMs));
    QVERIFY(m_memory->save(other, kOtherKey, rememberedList(3), kNowMs));
    // Who has the file open sees that it was written over.
    QFile open(file());
    QVERIFY(open.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    QVERIFY(m_memory->forget(placeOf({}), kOneKey));
    QVERIFY(!QFileInfo::exists(file()));
    QCOMPARE(open.read(300), QByteArray(300, '\0'));
    QVERIFY(loads(kOtherKey, other));
    // Its key is no longer at hand, its id is.
    QVERIFY(m_memory->forget(placeOf({}, QStringLiteral("org-2")), kOneKey));
    QVERIFY(m_memory->status().isEmpty());

    QVERIFY(m_memory->save(placeOf(), kOneKey, rememberedList(3), kNowMs));
    const auto leave = [this] { // of a write that was killed
        QFile left(file() + QStringLiteral(".Xq12Zt"));
        return left.open(QIODevice::WriteOnly) && left.write("x") == 1;
    };
    const auto files = [this] { return QDir(m_memory->folder()).entryList(QDir::Files); };
    QVERIFY(leave());
    QVERIFY(m_memory->save(placeOf(), kOneKey, rememberedList(3), kNowMs));
    QCOMPARE(files(), QStringList{QStringLiteral("journal.list")});
    QVERIFY(leave());
    QVERIFY(m_memory->forgetAll());
    QVERIFY(files().isEmpty());
}

void tst_ListMemory::status()
{
    QVERIFY(m_memory->status().isEmpty());
    QVERIFY(
        m_memory->save(placeOf({}, QStringLiteral("org-1")), kOneKey, rememberedList(42), kNowMs));
    const RememberedCard card = m_memory->status().constFirst();
    QVERIFY(card.isReadable);
    QCOMPARE(card.address, QStringLiteral("https://api.example.com/v1"));
    QCOMPARE(card.organizationId, QStringLiteral("org-1"));
    QCOMPARE(card.savedAtMs, kNowMs);
    QCOMPARE(card.rows, 42);
    QCOMPARE(card.keys, 1);
    QCOMPARE(card.bytes, QFileInfo(card.path).size());
}

void tst_ListMemory::whatIsNoFile()
{
    QVERIFY(QDir().mkpath(file())); // a folder in its place
    QVERIFY(!m_memory->save(placeOf(), kOneKey, rememberedList(3), kNowMs));
    QVERIFY(!loads());
    QVERIFY(QDir().rmdir(file()));
    QCOMPARE(std::system(qPrintable(QStringLiteral("mkfifo '%1'").arg(file()))), 0);
    QVERIFY(!loads()); // and waits for nobody
    QVERIFY(!m_memory->save(placeOf(), kOneKey, rememberedList(3), kNowMs));
}

void tst_ListMemory::fullDisk()
{
    const ListMemory full(QStringLiteral("/dev/full/kept"));
    QVERIFY(!full.save(placeOf(), kOneKey, rememberedList(3), kNowMs));
    QVERIFY(!full.load(placeOf(), kOneKey, kNowMs));
    QVERIFY(full.forgetAll());
}

void tst_ListMemory::twoWindows()
{
    // Each writes lists of one length of its own: a mixture would show.
    std::vector<std::thread> windows;
    std::atomic<int> wrong = 0;
    for (int window = 0; window < 4; ++window) {
        windows.emplace_back([&, window, memory = *m_memory] {
            const QString key = window % 2 == 0 ? QString(kOneKey) : QString(kOtherKey);
            const RememberedList own =
                rememberedList(1000 + window, QStringLiteral("status-%1").arg(1000 + window));
            for (int round = 0; round < 8; ++round) {
                // Where the others hold the folder for too long, nothing is saved.
                (void)memory.save(placeOf(), key, own, kNowMs + round);
                const auto found = memory.load(placeOf(), key, kNowMs + round);
                if (found
                    && found->invites.constFirst().status
                        != QStringLiteral("status-%1").arg(found->invites.size()))
                    ++wrong;
            }
        });
    }
    for (std::thread &window : windows)
        window.join();
    QCOMPARE(wrong.load(), 0);
    QVERIFY(loads(kOneKey));
    QVERIFY(loads(kOtherKey));
}

void tst_ListMemory::noFolder()
{
    QVERIFY(!loads());
    QVERIFY(m_memory->status().isEmpty());
    m_memory->wipeKey(placeOf(), kOneKey);
    QVERIFY(m_memory->forget(placeOf(), kOneKey));
    QVERIFY(m_memory->forgetAll());
    QVERIFY(!QFileInfo::exists(m_memory->folder()));
}

VESTIBULE_TEST(tst_ListMemory)
#include "tst_listmemory.moc"
