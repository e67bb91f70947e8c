// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/notificationservice.h"

#include "support/desktop/notificationdesk.h"
#include "support/desktop/sessionbus.h"
#include "support/testentry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Vestibule;
using namespace Qt::StringLiterals;
using Kind = DesktopNotice::Kind;

/// Notices over a bus of its own, and the desktop's service at its other end.
class NotificationServiceTest : public TestCase
{
    Q_OBJECT

    struct Stage
    {
        explicit Stage(const QStringList &abilities = {u"actions"_s, u"body"_s})
            : isReady(bus.start())
            , desk(bus.connection(u"desk"_s), abilities)
            , service(bus.connection(u"program"_s))
            , clicked(&service, &NoticePort::clicked)
            , refused(&service, &NotificationService::refused)
        { }
        [[nodiscard]] bool open() { return isReady && desk.open(); }

        SessionBus bus;
        bool isReady;
        NotificationDesk desk;
        NotificationService service;
        QSignalSpy clicked;
        QSignalSpy refused;
    };

    static DesktopNotice notice(const QString &title, Kind kind = Kind::Run)
    {
        return {kind, title, u"3 < 4 & \"more\""_s};
    }

private slots:
    void initTestCase()
    {
        if (!SessionBus::isInstalled())
            QSKIP("needs dbus-daemon");
    }

    void aNoticeIsTold()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.service.show(notice(u"Run finished"_s));
        QTRY_COMPARE(stage.desk.told().size(), 1);
        const auto told = stage.desk.told().constFirst();
        QCOMPARE(told.title, u"Run finished"_s);
        QCOMPARE(told.text, u"3 < 4 & \"more\""_s);
        QCOMPARE(told.actions.value(0), u"default"_s);
        QCOMPARE(told.hints.value(u"desktop-entry"_s).toString(), u"org.vestibule.Vestibule"_s);
    }

    void whatADeskTakesForMarkupIsEscaped()
    {
        Stage stage({u"body"_s, u"body-markup"_s});
        QVERIFY(stage.open());
        stage.service.show(notice(u"Title"_s));
        QTRY_COMPARE(stage.desk.told().size(), 1);
        QCOMPARE(stage.desk.told().constFirst().text, u"3 &lt; 4 &amp; &quot;more&quot;"_s);
        QVERIFY(stage.desk.told().constFirst().actions.isEmpty());
    }

    void aLaterOneTakesItsPlace()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.service.show(notice(u"Too early to be sent"_s));
        stage.service.show(notice(u"One"_s));
        QTRY_COMPARE(stage.desk.told().size(), 1);
        QCOMPARE(stage.desk.told().constFirst().title, u"One"_s);
        stage.service.show(notice(u"Another kind"_s, Kind::Accepted));
        stage.service.show(notice(u"Two"_s));
        stage.service.show(notice(u"Three"_s)); // before the number of the one before is known
        QTRY_COMPARE(stage.desk.told().constLast().title, u"Three"_s);
        const auto first = stage.desk.told().constFirst();
        for (const auto &told : stage.desk.told().mid(1))
            QCOMPARE(told.replaced, told.title == u"Another kind"_s ? 0U : first.id);
    }

    void aClickTellsItsKind()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.service.show(notice(u"One"_s));
        stage.service.show(notice(u"Two"_s, Kind::Accepted));
        QTRY_COMPARE(stage.desk.told().size(), 2);
        // What comes in its order on the bus has come once the next answer is there.
        stage.service.show(notice(u"Three"_s, Kind::Expiring));
        QTRY_COMPARE(stage.desk.told().size(), 3);
        stage.desk.click(stage.desk.told().at(1).id, u"a token"_s);
        QTRY_COMPARE(stage.clicked.count(), 1);
        QCOMPARE(stage.clicked.at(0).at(0).value<Kind>(), Kind::Accepted);
        QCOMPARE(stage.clicked.at(0).at(1).toString(), u"a token"_s);
        stage.desk.click(stage.desk.told().at(0).id);
        QTRY_COMPARE(stage.clicked.count(), 2);
        QCOMPARE(stage.clicked.at(1).at(0).value<Kind>(), Kind::Run);
        QVERIFY(stage.clicked.at(1).at(1).toString().isEmpty());
    }

    void othersCannotClick()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.service.show(notice(u"One"_s));
        QTRY_COMPARE(stage.desk.told().size(), 1);
        const uint id = stage.desk.told().constFirst().id;
        QDBusMessage forged =
            QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s,
                                       u"org.freedesktop.Notifications"_s, u"ActionInvoked"_s);
        forged << id << u"default"_s;
        QVERIFY(stage.bus.connection(u"stranger"_s).send(forged));
        QDBusConnection(stage.bus.connection(u"stranger"_s))
            .call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s,
                                                 u"org.freedesktop.DBus"_s, u"GetId"_s));
        stage.desk.click(id + 1); // of another program
        stage.desk.click(id, u"its own"_s);
        QTRY_COMPARE(stage.clicked.count(), 1);
        QCOMPARE(stage.clicked.at(0).at(1).toString(), u"its own"_s);
    }

    void whatIsOverIsWithdrawn()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.service.withdraw(Kind::Run); // nothing there
        stage.service.show(notice(u"One"_s));
        QTRY_COMPARE(stage.desk.told().size(), 1);
        stage.service.withdraw(Kind::Run); // perhaps before its number is known
        QTRY_COMPARE(stage.desk.closed(), QList<uint>{stage.desk.told().constFirst().id});
        stage.service.show(notice(u"Two"_s));
        QTRY_COMPARE(stage.desk.told().size(), 2);
        QCOMPARE(stage.desk.told().at(1).replaced, 0U);
    }

    void withoutAServiceItIsRefused()
    {
        Stage stage;
        QVERIFY(stage.isReady);
        stage.service.show(notice(u"One"_s));
        QTRY_COMPARE(stage.refused.count(), 1);
        QVERIFY(stage.desk.open()); // it came later
        stage.service.show(notice(u"Two"_s));
        QTRY_COMPARE(stage.desk.told().size(), 1);
        QCOMPARE(stage.refused.count(), 1);
    }

    void aServiceThatBeginsAnewIsNotAskedByOldNumbers()
    {
        Stage stage;
        QVERIFY(stage.open());
        const QSignalSpy shown(&stage.service, &NoticePort::shown);
        stage.service.show(notice(u"One"_s));
        QTRY_COMPARE(shown.count(), 1);
        stage.desk.close();
        NotificationDesk next(stage.bus.connection(u"next"_s), {u"actions"_s});
        QVERIFY(next.open());
        // Who has the name came before the answer to this.
        QDBusConnection(stage.bus.connection(u"program"_s))
            .call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s,
                                                 u"org.freedesktop.DBus"_s, u"GetId"_s));
        QCoreApplication::processEvents();
        stage.service.withdraw(Kind::Run); // which would be another program's by now
        stage.service.show(notice(u"Two"_s));
        QTRY_COMPARE(next.told().size(), 1);
        QCOMPARE(next.told().constFirst().replaced, 0U);
        QVERIFY(next.closed().isEmpty());
    }

    void onABusThatIsLostItIsRefused()
    {
        Stage stage;
        QVERIFY(stage.open());
        const QSignalSpy shown(&stage.service, &NoticePort::shown);
        stage.service.show(notice(u"One"_s));
        QTRY_COMPARE(shown.count(), 1);
        stage.bus.end();
        QTRY_VERIFY(!stage.bus.connection(u"program"_s).isConnected());
        stage.service.show(notice(u"Two"_s));
        QTRY_COMPARE(stage.refused.count(), 1);
        stage.service.show(notice(u"Three"_s, Kind::Accepted));
        QTRY_COMPARE(stage.refused.count(), 2);
        QCOMPARE(shown.count(), 1);
    }

    void withoutABusItIsRefused()
    {
        NotificationService service(QDBusConnection(u"no such bus"_s));
        const QSignalSpy refused(&service, &NotificationService::refused);
        service.show(notice(u"One"_s));
        QTRY_COMPARE(refused.count(), 1);
    }
};

VESTIBULE_TEST(NotificationServiceTest)
#include "tst_notificationservice.moc"
