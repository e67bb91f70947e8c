// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/settings.h"

#include "accounts/typedpeople.h"

#include "support/testentry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace Vestibule;

class SettingsTest : public TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        QVERIFY(m_folder.isValid());
    }

    void startsWithDefaults()
    {
        const Settings settings(file("none"));
        QVERIFY(settings.windowGeometry().isEmpty());
        QVERIFY(settings.tableHeader().isEmpty());
        QCOMPARE(settings.sortColumn(), -1);
        QVERIFY(!settings.sortDescending());
        QVERIFY(!settings.keyWasStored());
        QVERIFY(settings.exportFolder().isEmpty());
        QVERIFY(settings.exportFormat().isEmpty());
    }

    void remembersEverything()
    {
        const QByteArray bytes("\x00\xFF\n;=\"", 6);
        {
            Settings settings(file("all"));
            settings.setWindowGeometry(bytes);
            settings.setTableHeader(bytes + 'h');
            settings.setSortColumn(4);
            settings.setSortDescending(true);
            settings.setKeyWasStored(true);
            settings.setExportFolder(QStringLiteral("/tmp/Ausführliches, 100 %"));
            settings.setExportFormat(QStringLiteral("jsonl"));
        }
        const Settings settings(file("all"));
        QCOMPARE(settings.windowGeometry(), bytes);
        QCOMPARE(settings.tableHeader(), bytes + 'h');
        QCOMPARE(settings.sortColumn(), 4);
        QVERIFY(settings.sortDescending());
        QVERIFY(settings.keyWasStored());
        QCOMPARE(settings.exportFolder(), QStringLiteral("/tmp/Ausführliches, 100 %"));
        QCOMPARE(settings.exportFormat(), QStringLiteral("jsonl"));
    }

    void eachPreferenceIsKeptAndNoOtherIsWritten()
    {
        const auto keys = [](const QString &path) {
            return QSettings(path, QSettings::IniFormat).allKeys();
        };
        const QList<std::pair<QString, void (*)(Preferences &)>> choices{
            {QStringLiteral("appearance/theme"),
             [](Preferences &p) { p.appearance = Appearance::Dark; }},
            {QStringLiteral("appearance/textPercent"), [](Preferences &p) { p.textPercent = 120; }},
            {QStringLiteral("list/soonDays"), [](Preferences &p) { p.soonDays = 9; }},
            {QStringLiteral("invite/role"),
             [](Preferences &p) { p.role = QStringLiteral("owner"); }},
            {QStringLiteral("invite/projects"),
             [](Preferences &p) { p.projects = ProjectChoice::Kind::Chosen; }},
            {QStringLiteral("list/remember"), [](Preferences &p) { p.remembersList = false; }},
            {QStringLiteral("list/refreshMinutes"), [](Preferences &p) { p.refreshMinutes = 60; }},
            {QStringLiteral("notices/runs"), [](Preferences &p) { p.tellsRuns = false; }},
            {QStringLiteral("notices/accepted"), [](Preferences &p) { p.tellsAccepted = false; }},
            {QStringLiteral("notices/expiring"), [](Preferences &p) { p.tellsExpiring = false; }},
            {QStringLiteral("notices/addresses"), [](Preferences &p) { p.tellsAddresses = true; }}};
        Preferences all;
        Settings together(file("preferences"));
        for (qsizetype i = 0; i < choices.size(); ++i) {
            const auto &[key, choose] = choices.at(i);
            Preferences one;
            choose(one);
            QVERIFY2(one != Preferences(), qPrintable(key));
            const QString path = file(("preference-" + QByteArray::number(i)).constData());
            Settings(path).setPreferences(one);
            QCOMPARE(keys(path), QStringList{key});
            QCOMPARE(Settings(path).preferences(), one);
            choose(all);
            together.setPreferences(all);
            QCOMPARE(Settings(file("preferences")).preferences(), all);
        }
        together.setPreferences({}); // chosen once, so that it is written
        QCOMPARE(keys(file("preferences")).size(), choices.size());
        QCOMPARE(Settings(file("preferences")).preferences(), Preferences());
    }

    void viewsKeepTheirOrderAndTheirText()
    {
        const QList<SavedView> views{
            {QStringLiteral("Größte, zuerst"), QStringLiteral("project:\"A, B\" -status:expired")},
            {QStringLiteral("b=c"), QStringLiteral("expires:<3d")},
            {QStringLiteral("d"), {}}};
        for (const QList<SavedView> &kept : {views, views.mid(1, 1), QList<SavedView>()}) {
            {
                Settings settings(file("views"));
                settings.setSavedViews(kept);
            }
            const Settings again(file("views"));
            QCOMPARE(again.savedViews(), kept);
        }
    }

    void theSideBarIsShownUntilItIsPutAway()
    {
        Settings settings(file("bar"));
        QVERIFY(settings.sideBarShown());
        settings.setSideBarShown(false);
        settings.setSideBarWidth(210);
        QVERIFY(!Settings(file("bar")).sideBarShown());
        QCOMPARE(Settings(file("bar")).sideBarWidth(), 210);
    }

    void nonsenseInTheFileFallsBack_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("word") << QByteArray("first");
        QTest::newRow("negative") << QByteArray("-7");
        QTest::newRow("empty") << QByteArray();
    }

    void nonsenseInTheFileFallsBack()
    {
        QFETCH(QByteArray, value);
        QFile ini(file("nonsense"));
        QVERIFY(ini.open(QIODevice::WriteOnly));
        ini.write("[table]\nsortColumn=" + value + '\n');
        ini.close();
        QCOMPARE(Settings(ini.fileName()).sortColumn(), -1);
    }

    void damageIsSetAsideAndNotOverwritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("lost quotation mark")
            << QByteArray("[views]\n1\\name=\"a\n1\\query=b\nsize=1\n");
        QTest::newRow("type of its own")
            << QByteArray("[table]\nheader=@Variant(\\0\\0\\0\\t\\xff\\xff\\xff\\xfe)\n");
        QTest::newRow("type, escaped")
            << QByteArray("[table]\nheader=\"\\x40Variant(\\0\\0\\0\\t\\xff)\"\n");
        QTest::newRow("type in a list") << QByteArray("[review]\ndomains=a, @DateTime(\\0)\n");
        QTest::newRow("no text") << QByteArray("[table]\nsortColumn=1\n\xff\xfe\n");
        QTest::newRow("NUL") << QByteArray("[table]\nsortColumn=1\n") + '\0' + '\n';
        QTest::newRow("no value") << QByteArray("[table]\nsortColumn\n");
        QTest::newRow("goes on") << QByteArray("[table]\nsortColumn=1\\\n");
        QTest::newRow("endless") << QByteArray("[table]\nsortColumn=") + QByteArray(2'000'000, '1');
    }

    void damageIsSetAsideAndNotOverwritten()
    {
        QFETCH(const QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.ini"));
        put(path, bytes);
        Settings settings(path);
        QVERIFY(!settings.setAside().isEmpty());
        QCOMPARE(contents(settings.setAside()), bytes);
        QCOMPARE(settings.sortColumn(), -1);
        QCOMPARE(settings.savedViews(), QList<SavedView>());
        settings.setSortColumn(2);
        QCOMPARE(contents(settings.setAside()), bytes);
        const Settings again(path);
        QVERIFY(again.setAside().isEmpty());
        QCOMPARE(again.sortColumn(), 2);
    }

    void damageThatCannotBeMovedIsNotReadEither()
    {
        const QString path = QStringLiteral("/proc/self/status"); // text that nobody can move
        if (!QFile::exists(path))
            QSKIP("there is no such file here");
        const Settings settings(path);
        QCOMPARE(settings.setAside(), path);
        QCOMPARE(settings.savedViews(), QList<SavedView>());
    }

    void whatWasWrittenIsNeverSetAside()
    {
        const QStringList odd{QStringLiteral("@Variant(x)"),
                              QStringLiteral("a\"b, c;d\\e"),
                              QStringLiteral("\n\t\u202E=%[x]"),
                              QStringLiteral("@"),
                              QStringLiteral("#; ="),
                              QString(QChar(0)) + u'x'};
        const QString path = file("odd");
        {
            Settings settings(path);
            settings.setReviewDomains(odd);
            settings.setExportFolder(odd.join(QString()));
            settings.setSavedViews({{odd.at(1), odd.at(0)}, {odd.at(2), odd.at(4)}});
            settings.setWindowGeometry(QByteArray("\0\x40\xff)(,", 6));
        }
        const Settings again(path);
        QVERIFY2(again.setAside().isEmpty(), contents(path).constData());
        QCOMPARE(again.reviewDomains(), odd);
        QCOMPARE(again.savedViews().constFirst().query, odd.at(0));
    }

    void eachOrganizationHasItsOwnRules()
    {
        const QStringList mine{QStringLiteral("mine.example")};
        const QStringList client{QStringLiteral("client.example")};
        const QString path = file("organizations");
        {
            Settings settings(path); // as a version without organizations left it
            settings.setReviewDomains(mine);
            settings.setReviewOwnerDays(3);
        }
        Settings settings(path);
        settings.setOrganization(Settings::demoOrganization());
        QVERIFY(settings.reviewDomains().isEmpty());
        settings.setReviewOwnerDays(30);
        settings.setOrganization(QStringLiteral("journal-a"));
        QCOMPARE(settings.reviewDomains(), mine);
        QCOMPARE(settings.reviewOwnerDays(), 3);
        settings.setOrganization(QStringLiteral("journal-b"));
        QVERIFY(settings.reviewDomains().isEmpty());
        QCOMPARE(settings.reviewOwnerDays(), 7);
        settings.setReviewDomains(client);

        Settings again(path);
        again.setOrganization(QStringLiteral("journal-a"));
        QCOMPARE(again.reviewDomains(), mine);
        again.setOrganization(QStringLiteral("journal-b"));
        QCOMPARE(again.reviewDomains(), client);
        again.setOrganization({});
        again.setReviewOwnerDays(14); // before it is known whose they are
        again.setOrganization(QStringLiteral("journal-a"));
        QCOMPARE(again.reviewOwnerDays(), 14);
        again.setOrganization(Settings::demoOrganization());
        QCOMPARE(again.reviewOwnerDays(), 30);
    }

    void eachOrganizationHasItsOwnViewsAndColumns()
    {
        const QList<SavedView> mine{{QStringLiteral("Mine"), QStringLiteral("role:owner")}};
        const QString a = QStringLiteral("journal-a");
        const QString b = QStringLiteral("journal-b");
        const QString path = file("looks");
        put(path,
            "[table]\nheader=@ByteArray(mine)\nsortColumn=2\nsortDescending=true\n"
            "[views]\nsize=1\n1\\name=Mine\n1\\query=role:owner\n"); // of an earlier version
        {
            Settings settings(path);
            QCOMPARE(settings.savedViews(), mine);
            QVERIFY(settings.setOrganization(Settings::demoOrganization()));
            QVERIFY(settings.savedViews().isEmpty());
            QVERIFY(settings.setOrganization(a)); // the first that is a real one
            QCOMPARE(settings.savedViews(), mine);
            QCOMPARE(settings.tableHeader(), QByteArray("mine"));
            QVERIFY(settings.setOrganization(b));
            QVERIFY(settings.savedViews().isEmpty());
            QVERIFY(settings.tableHeader().isEmpty());
            QCOMPARE(settings.sortColumn(), -1);
            QVERIFY(!settings.sortDescending());
            settings.setSortColumn(1);
        }
        Settings again(path);
        QCOMPARE(again.sortColumn(), 1); // of the one before, until it is known which it is
        QVERIFY(!again.setOrganization(b));
        QVERIFY(again.setOrganization(a));
        QCOMPARE(again.sortColumn(), 2);
        QVERIFY(again.sortDescending());
        QCOMPARE(again.savedViews(), mine);
        QVERIFY(!again.setOrganization({}));
        QCOMPARE(again.savedViews(), mine);

        put(file("first"), "[views]\nsize=1\n1\\name=Mine\n1\\query=role:owner\n");
        Settings first(file("first"));
        QVERIFY(!first.setOrganization(a)); // nothing looks different by that
        QCOMPARE(first.savedViews(), mine);
    }

    void eachOrganizationHasItsOwnRails()
    {
        const GuardRails rails{.protectedPeople = {QStringLiteral("boss@x.org")},
                               .allowedDomains = {QStringLiteral("x.org"), QStringLiteral("y")},
                               .ownersFromOwnDomains = true,
                               .ownDomains = {QStringLiteral("x.org")},
                               .mostOpenOwners = 0};
        const QString path = file("rails");
        {
            Settings settings(path);
            QCOMPARE(settings.guardRails(), GuardRails());
            settings.setGuardRails(rails);
            settings.setOrganization(QStringLiteral("journal-a"));
            QCOMPARE(settings.guardRails(), rails);
        }
        Settings again(path);
        again.setOrganization(QStringLiteral("journal-b"));
        QCOMPARE(again.guardRails(), GuardRails());
        again.setOrganization(QStringLiteral("journal-a"));
        QCOMPARE(again.guardRails(), rails);
        QCOMPARE(again.reviewDomains(), rails.ownDomains);
        again.setGuardRails({});
        QCOMPARE(again.guardRails(), GuardRails());
    }

    void sizesHaveBounds()
    {
        const QString path = file("bounds");
        put(path,
            "[window]\nsideBarWidth=2147483647\n[details]\nwidth=1000000\n"
            "[review]\nownerDays=2000000000\n[views]\nsize=2000000000\n1\\name=a\n");
        const Settings settings(path);
        QCOMPARE(settings.sideBarWidth(), 0);
        QCOMPARE(settings.detailsWidth(), 0);
        QCOMPARE(settings.reviewOwnerDays(), 7);
        QCOMPARE(settings.savedViews().size(), 1);
    }

    void nobodyElseReadsThem()
    {
        const QString path = file("private");
        put(path, "[table]\nsortColumn=1\n");
        QFile::setPermissions(path, QFile::Permissions(0x6644));
        const auto others =
            QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        Settings old(path);
        QVERIFY(!(QFile::permissions(path) & others));
        const QString fresh = m_folder.filePath(QStringLiteral("new/settings.ini"));
        Settings settings(fresh);
        settings.setSavedViews({{QStringLiteral("a"), QStringLiteral("mia@example.com")}});
        QVERIFY(QFile::exists(fresh));
        QVERIFY(!(QFile::permissions(fresh) & others));
    }

    void whatCannotBeWrittenIsToldAtOnce()
    {
        put(file("plain"), "a file, and no folder");
        const QString path = m_folder.filePath(QStringLiteral("plain/settings.ini"));
        Settings settings(path);
        QStringList told;
        settings.setFailureHandler(
            [&told](const QString &where, const QString &why) { told << where << why; });
        settings.setSavedViews({{QStringLiteral("a"), QStringLiteral("b")}});
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.at(0), path);
        QVERIFY(!told.at(1).isEmpty());
    }

    void typedPeopleAreKeptForTheirOwnerAlone()
    {
        const QString folder = m_folder.filePath(QStringLiteral("deep"));
        const TypedPeople people(folder);
        using Entry = TypedPeople::Entry;
        const QString whose = QStringLiteral("organization a");
        QCOMPARE(people.entries({whose}), QList<Entry>());
        people.keep({whose, QStringLiteral(" \n"), {}, QStringLiteral("owner"), {}});
        QCOMPARE(people.entries({whose}), QList<Entry>());
        QList<Entry> kept;
        for (const auto kind : {ProjectChoice::Kind::Default, ProjectChoice::Kind::None,
                                ProjectChoice::Kind::Chosen}) {
            kept.append({whose,
                         QStringLiteral("mia@example.com\nzoë@example.com"),
                         {QStringLiteral("/tmp/all people.csv"), QStringLiteral("/tmp/b.csv")},
                         QStringLiteral("owner"),
                         kind});
            people.keep(kept.constLast()); // as another window may at the same time
            QTest::qSleep(2); // for another time of the next one
        }
        const Entry other{QStringLiteral("profile b"), {}, {QStringLiteral("/tmp/a.csv")}, {}, {}};
        people.keep(other);
        QCOMPARE(people.entries({whose}), kept);
        QCOMPARE(people.entries({other.whose, QStringLiteral("profile c")}), QList<Entry>{other});
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 4);
        for (const QFileInfo &file : files)
            QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        people.forget(kept.takeFirst());
        QCOMPARE(people.entries({whose}), kept);
        people.forget(other);
        QCOMPARE(people.entries({other.whose}), QList<Entry>());
    }

    void ownFileIsInTheConfigFolder()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        Settings().setKeyWasStored(true);
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("vestibule/vestibule.ini"))));
        QVERIFY(Settings().keyWasStored());
    }

private:
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(bytes);
    }
    static QByteArray contents(const QString &path)
    {
        QFile read(path);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

VESTIBULE_TEST(SettingsTest)
#include "tst_settings.moc"
