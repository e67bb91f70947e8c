// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/settings.h"

#include "support/testentry.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Vestibule;

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

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

    void ownFileIsInTheConfigFolder()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        Settings().setKeyWasStored(true);
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("vestibule/vestibule.ini"))));
        QVERIFY(Settings().keyWasStored());
    }

private:
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

VESTIBULE_TEST(SettingsTest)
#include "tst_settings.moc"
