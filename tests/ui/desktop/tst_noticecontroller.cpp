// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/noticecontroller.h"

#include "support/desktop/notificationdesk.h"
#include "support/desktop/sessionbus.h"
#include "support/patience.h"
#include "support/runsteps.h"
#include "support/testentry.h"
#include "support/window/program.h"
#include "support/window/shelf.h"
#include "ui/desktop/desktopnotices.h"
#include "ui/list/listloader.h"

#include <QDBusPendingCall>
#include <QSignalSpy>

using namespace Vestibule;
using namespace Qt::StringLiterals;

/// What the desktop is told, over a bus of its own.
class NoticeControllerTest : public TestCase
{
    Q_OBJECT

    struct Stage
    {
        Stage(Shelf &list, NoticeControllerTest *test, const QString &settingsFile = {})
            : shelf(list)
            , program(Program::at(shelf.server, u"sk-admin-test"_s), settingsFile)
            , taken(&program.changes, &ChangesController::snapshotTaken)
        {
            program.notices.setPort(
                new DesktopNotices(test->m_bus.connection(u"program"_s), &program.window));
            program.connection.start();
            isReady = waitUntil([this] {
                return taken.count() == 1 && program.runs.isWritable()
                    && !program.runs.organization().isEmpty();
            });
        }

        static void lookAway() { QApplication::setActiveWindow(nullptr); }
        void refresh()
        {
            const auto before = taken.count();
            program.window.commands()->refresh->trigger();
            QTRY_VERIFY(taken.count() > before);
        }
        void prefer(const std::function<void(Preferences &)> &change)
        {
            Preferences preferences = program.settings.preferences();
            change(preferences);
            program.settings.setPreferences(preferences);
        }
        void revoke(const QByteArrayList &ids)
        {
            QList<RunStep> steps;
            for (const QByteArray &id : ids)
                steps += stepOn(StepKind::Revoke, QString::fromLatin1(id),
                                QString::fromLatin1(Shelf::email(id)));
            program.runs.add(steps);
            QTRY_VERIFY(program.runs.player() != nullptr && program.runs.player()->isEnded());
        }

        Shelf &shelf;
        Program program;
        QSignalSpy taken;
        bool isReady = false;
    };

    [[nodiscard]] QString lastTitle() const
    {
        return m_desk->told().isEmpty() ? QString() : m_desk->told().constLast().title;
    }
    /// Whether nothing was told: the desk has heard what was sent before this.
    [[nodiscard]] bool isSilent() const
    {
        QDBusConnection probe = m_bus.connection(u"program"_s);
        const QDBusPendingCall asked = probe.asyncCall(QDBusMessage::createMethodCall(
            u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
            u"org.freedesktop.Notifications"_s, u"GetCapabilities"_s));
        return waitUntil([&asked] { return asked.isFinished(); }) && m_desk->told().isEmpty();
    }

    mutable SessionBus m_bus;
    std::unique_ptr<NotificationDesk> m_desk;

private slots:
    void initTestCase()
    {
        if (!SessionBus::isInstalled())
            QSKIP("needs dbus-daemon");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(m_bus.start());
    }
    void init()
    {
        TestCase::init();
        m_desk = std::make_unique<NotificationDesk>(m_bus.connection(u"desk"_s),
                                                    QStringList{u"actions"_s});
        QVERIFY(m_desk->open());
    }

    void aRunThatEndsIsToldToWhoLooksAway()
    {
        Shelf shelf(30);
        Stage stage(shelf, this);
        QVERIFY(stage.isReady);
        stage.lookAway();
        stage.revoke({"invite-10001", "invite-10002"});
        QTRY_COMPARE(lastTitle(), u"Run finished"_s);
        QCOMPARE(m_desk->told().size(), 1);
        QCOMPARE(m_desk->told().constFirst().text, u"2 revoked."_s);
    }

    void noAddressIsToldUnasked_data()
    {
        QTest::addColumn<bool>("asked");
        QTest::newRow("unasked") << false;
        QTest::newRow("asked") << true;
    }
    void noAddressIsToldUnasked()
    {
        QFETCH(const bool, asked);
        Shelf shelf(30);
        shelf.fresh = {"invite-10003", "invite-10004"};
        Stage stage(shelf, this);
        QVERIFY(stage.isReady);
        stage.prefer([asked](Preferences &preferences) { preferences.tellsAddresses = asked; });
        stage.lookAway();
        stage.revoke({"invite-10001"});
        QTRY_COMPARE(m_desk->told().size(), 1);
        QCOMPARE(m_desk->told().at(0).text.contains(u'@'), asked);
        shelf.status["invite-10003"] = "accepted";
        stage.refresh();
        QTRY_COMPARE(m_desk->told().size(), 2);
        QCOMPARE(m_desk->told().at(1).title, u"1 invite(s) accepted"_s);
        QCOMPARE(m_desk->told().at(1).text.contains(u"invite-10003@example.com"_s), asked);
        setExpiringSoonDays(10);
        stage.refresh();
        setExpiringSoonDays(kUsualSoonDays);
        QTRY_COMPARE(m_desk->told().size(), 3);
        QCOMPARE(m_desk->told().at(2).title, u"1 invite(s) expire soon"_s);
        QCOMPARE(m_desk->told().at(2).text.contains(u"invite-10004@example.com"_s), asked);
    }

    void nothingIsToldToWhoLooks()
    {
        Shelf shelf(30);
        shelf.fresh = {"invite-10003", "invite-10004"};
        Stage stage(shelf, this);
        QVERIFY(stage.isReady);
        QVERIFY(QApplication::activeWindow() != nullptr);
        stage.revoke({"invite-10001"});
        shelf.status["invite-10003"] = "accepted";
        setExpiringSoonDays(10);
        stage.refresh();
        QVERIFY(isSilent());
        // Nor later: it was seen.
        stage.lookAway();
        stage.refresh();
        setExpiringSoonDays(kUsualSoonDays);
        QVERIFY(isSilent());
    }

    void eachKindCanBeSwitchedOff()
    {
        Shelf shelf(30);
        shelf.fresh = {"invite-10003", "invite-10004"};
        Stage stage(shelf, this);
        QVERIFY(stage.isReady);
        stage.prefer([](Preferences &preferences) {
            preferences.tellsRuns = false;
            preferences.tellsAccepted = false;
            preferences.tellsExpiring = false;
        });
        stage.lookAway();
        stage.revoke({"invite-10001"});
        shelf.status["invite-10003"] = "accepted";
        setExpiringSoonDays(10);
        stage.refresh();
        setExpiringSoonDays(kUsualSoonDays);
        QVERIFY(isSilent());
    }

    void nothingIsToldTwiceNorAfterARestart()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        Shelf shelf(30);
        shelf.fresh = {"invite-10003", "invite-10004"};
        {
            Stage stage(shelf, this, file);
            QVERIFY(stage.isReady);
            stage.lookAway();
            shelf.status["invite-10003"] = "accepted";
            setExpiringSoonDays(10);
            stage.refresh();
            QTRY_COMPARE(m_desk->told().size(), 2);
            stage.refresh();
        }
        m_desk.reset();
        init();
        shelf.status["invite-10003"] = "pending"; // as a program without a memory would see it
        Stage stage(shelf, this, file);
        QVERIFY(stage.isReady);
        stage.lookAway();
        shelf.status["invite-10003"] = "accepted";
        stage.refresh();
        setExpiringSoonDays(kUsualSoonDays);
        QVERIFY(isSilent());
        // Nothing that is kept names anybody.
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray text = kept.readAll();
        QVERIFY(text.contains("acceptedTold") && !text.contains("invite-10003"));
    }

    void whatNobodyWasToldIsToldLater()
    {
        m_desk.reset(); // and no tray
        Shelf shelf(30);
        shelf.fresh = {"invite-10003"};
        Stage stage(shelf, this);
        QVERIFY(stage.isReady);
        stage.lookAway();
        setExpiringSoonDays(10);
        stage.refresh();
        init();
        stage.refresh();
        QTRY_COMPARE(lastTitle(), u"1 invite(s) expire soon"_s);
        QTRY_VERIFY(stage.program.settings.expiringToldOn().isValid());
        stage.refresh();
        setExpiringSoonDays(kUsualSoonDays);
        QCOMPARE(m_desk->told().size(), 1);
    }

    void whatHappensBeforeThereIsABusIsToldThen()
    {
        Shelf shelf(30);
        Stage stage(shelf, this);
        QVERIFY(stage.isReady);
        stage.program.notices.setPort(nullptr);
        stage.lookAway();
        stage.revoke({"invite-10001", "invite-10002"});
        DesktopNotices late(m_bus.connection(u"late"_s), &stage.program.window);
        stage.program.notices.setPort(&late);
        QTRY_COMPARE(lastTitle(), u"Run finished"_s);
        stage.program.notices.setPort(nullptr);
    }

    void aRunThatNeedsThePersonIsTold()
    {
        Shelf shelf(30);
        Stage stage(shelf, this);
        QVERIFY(stage.isReady);
        stage.lookAway();
        shelf.server.setHandler([](const Request &) {
            return Step::json(401, R"({"error":{"message":"Nobody","code":"invalid_api_key"}})");
        });
        stage.program.runs.add({stepOn(StepKind::Revoke, u"invite-10001"_s, u"a@example.com"_s)});
        QTRY_COMPARE(lastTitle(), u"Run paused"_s);
        QVERIFY(!m_desk->told().constFirst().text.contains(u'@'));
        QCOMPARE(m_desk->told().size(), 1);
        // Whoever comes has seen it.
        QApplication::setActiveWindow(&stage.program.window);
        QTRY_COMPARE(m_desk->closed().size(), 1);
    }

    void aClickOpensWhatItIsAbout()
    {
        Shelf shelf(30);
        shelf.fresh = {"invite-10003", "invite-10004"};
        shelf.status["invite-10005"] = "accepted"; // which is no news
        Stage stage(shelf, this);
        QVERIFY(stage.isReady);
        Program &program = stage.program;
        stage.lookAway();
        stage.revoke({"invite-10001", "invite-10002"});
        QTRY_COMPARE(m_desk->told().size(), 1);
        program.window.showMinimized();
        m_desk->click(m_desk->told().constLast().id);
        QTRY_VERIFY(program.dock()->isVisible());
        QVERIFY(!program.window.isMinimized());
        stage.lookAway();
        shelf.status["invite-10003"] = "accepted";
        stage.refresh();
        QTRY_COMPARE(m_desk->told().size(), 2);
        m_desk->click(m_desk->told().constLast().id);
        QTRY_COMPARE(program.page()->searchText(), u"id:invite-10003"_s);
        QTRY_COMPARE(program.shown(), 1);
        stage.lookAway();
        setExpiringSoonDays(10);
        stage.refresh();
        QTRY_COMPARE(m_desk->told().size(), 3);
        m_desk->click(m_desk->told().constLast().id);
        QTRY_COMPARE(program.page()->searchText(), u"is:soon"_s);
        setExpiringSoonDays(kUsualSoonDays);
    }

    void whatWasReadAtLeisureIsToldToo()
    {
        Shelf shelf(250);
        for (const QByteArray &id : std::as_const(shelf.ids))
            shelf.fresh.insert(id);
        Stage stage(shelf, this);
        QVERIFY(stage.isReady);
        stage.program.page()->loader()->loadAll();
        QTRY_VERIFY(stage.program.connection.session()->pager()->isReadWhole());
        QTRY_VERIFY(stage.taken.count() >= 2);
        stage.lookAway();
        shelf.status["invite-10220"] = "accepted";
        stage.refresh();
        QTRY_VERIFY(stage.program.connection.session()->pager()->state()
                    == InvitePager::State::Complete);
        stage.program.page()->loader()->loadAll();
        QTRY_COMPARE(lastTitle(), u"1 invite(s) accepted"_s);
    }
};

VESTIBULE_WINDOW_TEST(NoticeControllerTest)
#include "tst_noticecontroller.moc"
