// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/applicationservice.h"

#include "support/desktop/sessionbus.h"
#include "support/patience.h"
#include "support/testentry.h"

#include <QDBusConnectionInterface>
#include <QDBusPendingCall>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Vestibule;
using namespace Qt::StringLiterals;
using Deed = WindowCall::Deed;

/// The program as a desktop calls it, over a bus of its own.
class ApplicationServiceTest : public TestCase
{
    Q_OBJECT

    std::unique_ptr<SessionBus> m_bus;

    [[nodiscard]] QString owner() const
    {
        return m_bus->connection(u"desktop"_s)
            .interface()
            ->serviceOwner(u"org.vestibule.Vestibule"_s)
            .value();
    }
    /// Whether it was answered without an error.
    bool call(const QString &method, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            u"org.vestibule.Vestibule"_s, u"/org/vestibule/Vestibule"_s,
            u"org.freedesktop.Application"_s, method);
        message.setArguments(arguments);
        const QDBusPendingCall asked = m_bus->connection(u"desktop"_s).asyncCall(message);
        return waitUntil([&asked] { return asked.isFinished(); }) && !asked.isError();
    }

private slots:
    void initTestCase()
    {
        if (!SessionBus::isInstalled())
            QSKIP("needs dbus-daemon");
    }
    void init()
    {
        TestCase::init();
        m_bus = std::make_unique<SessionBus>();
        QVERIFY(m_bus->start());
    }

    void aDesktopsCallsAreUnderstood()
    {
        ApplicationService service(m_bus->connection(u"program"_s));
        service.open();
        QTRY_COMPARE(owner(), m_bus->connection(u"program"_s).baseService());
        const QSignalSpy called(&service, &ApplicationService::called);
        const QSignalSpy demo(&service, &ApplicationService::demoWanted);
        const auto last = [&called] { return called.constLast().at(0).value<WindowCall>(); };
        QVERIFY(call(u"Activate"_s, {QVariantMap{{u"activation-token"_s, u"token"_s}}}));
        QCOMPARE(last(), (WindowCall{Deed::Raise, {}, u"token"_s}));
        QVERIFY(call(u"Open"_s,
                     {QStringList{u"file:///tmp/all%20people.csv"_s},
                      QVariantMap{{u"desktop-startup-id"_s, u"id"_s}}}));
        QCOMPARE(last(), (WindowCall{Deed::Invite, u"/tmp/all people.csv"_s, u"id"_s}));
        QVERIFY(call(u"Open"_s, {QStringList{u"https://example.com/people.csv"_s}, QVariantMap()}));
        QCOMPARE(last(), WindowCall());
        QVERIFY(call(u"ActivateAction"_s, {u"review"_s, QVariantList(), QVariantMap()}));
        QCOMPARE(last().deed, Deed::Review);
        QVERIFY(call(u"ActivateAction"_s, {u"invite"_s, QVariantList(), QVariantMap()}));
        QCOMPARE(last(), (WindowCall{Deed::Invite, {}, {}}));
        QCOMPARE(called.count(), 5);
        QVERIFY(call(u"ActivateAction"_s, {u"demo"_s, QVariantList(), QVariantMap()}));
        QVERIFY(call(u"ActivateAction"_s, {u"revoke"_s, QVariantList(), QVariantMap()}));
        QCOMPARE(called.count(), 5);
        QCOMPARE(demo.count(), 1);
    }

    void eachOfSeveralFilesIsHandedOver()
    {
        ApplicationService service(m_bus->connection(u"program"_s));
        service.open();
        QTRY_COMPARE(owner(), m_bus->connection(u"program"_s).baseService());
        const QSignalSpy called(&service, &ApplicationService::called);
        QVERIFY(call(u"Open"_s,
                     {QStringList{u"https://example.com/c.csv"_s, u"file:///tmp/a.csv"_s,
                                  u"file:///tmp/b.csv"_s},
                      QVariantMap{{u"activation-token"_s, u"token"_s}}}));
        QCOMPARE(called.count(), 2);
        QCOMPARE(called.at(0).at(0).value<WindowCall>(),
                 (WindowCall{Deed::Invite, u"/tmp/a.csv"_s, u"token"_s}));
        QCOMPARE(called.at(1).at(0).value<WindowCall>(),
                 (WindowCall{Deed::Invite, u"/tmp/b.csv"_s, {}})); // a token holds once
    }

    void theNextOneFollows()
    {
        auto first = std::make_unique<ApplicationService>(m_bus->connection(u"program"_s));
        first->open();
        QTRY_COMPARE(owner(), m_bus->connection(u"program"_s).baseService());
        ApplicationService second(m_bus->connection(u"another"_s));
        second.open();
        const QSignalSpy called(&second, &ApplicationService::called);
        QVERIFY(call(u"Activate"_s, {QVariantMap()}));
        QCOMPARE(called.count(), 0);
        first.reset();
        QTRY_COMPARE(owner(), m_bus->connection(u"another"_s).baseService());
        QVERIFY(call(u"Activate"_s, {QVariantMap()}));
        QCOMPARE(called.count(), 1);
    }
};

VESTIBULE_TEST(ApplicationServiceTest)
#include "tst_applicationservice.moc"
