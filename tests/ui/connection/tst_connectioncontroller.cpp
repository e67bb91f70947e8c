// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/connectioncontroller.h"

#include "accounts/profiles.h"
#include "support/patience.h"
#include "support/roundtrip.h"
#include "support/runsteps.h"
#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "support/window/program.h"
#include "support/window/shelf.h"
#include "ui/connection/keyfield.h"

#include <QApplication>
#include <QFile>

using namespace Vestibule;
using Notice = WelcomePage::Notice;
using Ask = FakeKeyStore::Request;
using Status = KeyAnswer::Status;

class ConnectionControllerTest : public TestCase
{
    Q_OBJECT

    const QString m_key = QStringLiteral("sk-admin-typed-by-hand");
    const QString m_stored = QStringLiteral("sk-admin-kept-before");
    const QString m_keep = QStringLiteral("Save in");
    const QString m_once = QStringLiteral("Use for This Session");

    static void type(const Program &program, const QString &key)
    {
        auto *field = program.connection.welcomePage()->findChild<KeyField *>();
        field->clear();
        QTest::keyClicks(field, key);
    }
    static bool pressWelcome(const Program &program, const QString &button)
    {
        return press(program.connection.welcomePage(), button);
    }
    /// Presses a button of the question that is open or about to be.
    static bool answer(const Program &program, const QString &button)
    {
        return waitUntil([&program] { return questionOf(&program.window) != nullptr; })
            && press(questionOf(&program.window), button);
    }
    static QByteArray lastKey(const Shelf &shelf)
    {
        return shelf.server.requests().constLast().header("authorization");
    }
    static QString settingsText(const Program &program)
    {
        QFile file(program.file);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// Where `secret` stands in the window: nowhere, if all is well.
    static QString placeOf(const QString &secret, const Program &program)
    {
        if (program.window.windowTitle().contains(secret))
            return QStringLiteral("the title");
        const auto widgets = program.window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            for (const char *name : {"text", "accessibleName", "accessibleDescription", "toolTip",
                                     "statusTip", "windowTitle", "placeholderText"}) {
                if (widget->property(name).toString().contains(secret))
                    return QLatin1String(widget->metaObject()->className()) + u'.'
                        + QLatin1String(name);
            }
        }
        return settingsText(program).contains(secret) ? QStringLiteral("the settings") : QString();
    }

private slots:
    void theEnvironmentsKeyWinsAndIsNotKept()
    {
        Shelf shelf(3);
        Program program(Program::at(shelf.server, m_key));
        program.store(m_stored);
        program.settings.setKeyWasStored(true, program.origin);
        program.connection.start();
        QTRY_COMPARE(program.shown(), 3);
        QCOMPARE(lastKey(shelf), "Bearer " + m_key.toLatin1());
        QVERIFY(program.keys.requests().isEmpty());
        QCOMPARE(program.stored(), m_stored);
        QVERIFY(program.window.windowTitle().contains(QLatin1String("OPENAI_ADMIN_KEY")));
        QCOMPARE(placeOf(m_key, program), QString());
    }

    void aKeyTypedOverTheEnvironmentsIsTheOneUsed()
    {
        Shelf shelf(3);
        Program program(Program::at(shelf.server, QStringLiteral("sk-admin-environment")));
        program.connection.start();
        QTRY_COMPARE(program.shown(), 3);
        program.window.commands()->changeKey->trigger();
        type(program, m_key);
        QVERIFY(pressWelcome(program, m_keep));
        QTRY_COMPARE(program.connection.session()->source(), Session::Source::Keychain);
        QTRY_COMPARE(program.shown(), 3);
        QCOMPARE(lastKey(shelf), "Bearer " + m_key.toLatin1());
    }

    void aStoredKeyOpensTheList()
    {
        Shelf shelf(3);
        Program program(Program::at(shelf.server));
        program.store(m_stored);
        program.connection.start();
        QTRY_COMPARE(program.shown(), 3);
        QVERIFY(program.window.isShowingInvites());
        QCOMPARE(lastKey(shelf), "Bearer " + m_stored.toLatin1());
        QVERIFY(program.window.commands()->forgetKey->isEnabled());
        QCOMPARE(placeOf(m_stored, program), QString());
    }

    void aReadOnlyFirstProfileChangesNothing()
    {
        Shelf shelf(3);
        Program program(Program::at(shelf.server));
        Profiles profiles = Profiles::beside(program.file);
        QVERIFY(profiles.change(Profile::firstId(), [](Profile &first) { first.readOnly = true; }));
        program.store(m_stored);
        program.connection.start();
        QTRY_COMPARE(program.shown(), 3);
        QTRY_VERIFY(program.runs.isWritable());
        const QByteArray id = shelf.ids.first();
        program.runs.add({stepOn(StepKind::Revoke, QString::fromLatin1(id),
                                 QString::fromLatin1(Shelf::email(id)))});
        QVERIFY(makeRoundTrip(shelf.server));
        QVERIFY(program.runs.player() == nullptr);
        QVERIFY(program.runs.runProblem().contains(QStringLiteral("read-only")));
        QCOMPARE(shelf.server.requestCount("GET"), shelf.server.requestCount());
    }

    void aKeyKeptForAnotherAddressIsNotSent()
    {
        Shelf shelf(3);
        Program program(Program::at(shelf.server));
        program.keys.setStored(m_stored); // the API's own
        program.settings.setKeyWasStored(true);
        program.connection.start();
        QTRY_COMPARE(program.connection.welcomePage()->notice(), Notice::NotForThisAddress);
        QVERIFY(program.notice().contains(program.origin));
        QVERIFY(program.notice().contains(QLatin1String("OPENAI_BASE_URL")));
        QVERIFY(program.isWelcoming());
        QCOMPARE(shelf.server.requestCount(), 0);
        // One that is given for this address is kept beside it.
        type(program, m_key);
        QVERIFY(pressWelcome(program, m_keep));
        QTRY_COMPARE(program.shown(), 3);
        QCOMPARE(lastKey(shelf), "Bearer " + m_key.toLatin1());
        QCOMPARE(program.keys.stored(), m_stored);
        QCOMPARE(program.stored(), m_key);
        // Forgetting it leaves the other one.
        program.window.commands()->forgetKey->trigger();
        QVERIFY(answer(program, QStringLiteral("Forget Key")));
        QTRY_VERIFY(!program.stored());
        QCOMPARE(program.keys.stored(), m_stored);
        QVERIFY(program.settings.keyWasStored());
    }

    void noKeyIsReadForAnAddressThatIsRefused()
    {
        Environment environment;
        environment.baseUrl = QStringLiteral("http://tom:secret@example.com/v1");
        Program program(environment);
        program.keys.setStored(m_stored);
        program.connection.start();
        QTRY_COMPARE(program.connection.welcomePage()->notice(), Notice::UnusableAddress);
        QVERIFY(program.notice().contains(QLatin1String("https://")));
        type(program, m_key);
        QVERIFY(pressWelcome(program, m_keep));
        QVERIFY(pressWelcome(program, m_once));
        QVERIFY(program.keys.requests().isEmpty());
        QVERIFY(program.connection.session() == nullptr);
        QCOMPARE(placeOf(QStringLiteral("secret"), program), QString());
    }

    void aFirstStartAsksForAKeyWithoutAWarning()
    {
        Program program;
        program.connection.start();
        QTRY_VERIFY(program.isWelcoming() && program.keys.requests().size() == 1);
        QTest::qWait(0);
        QCOMPARE(program.connection.welcomePage()->notice(), Notice::None);
        QVERIFY(program.notice().isEmpty());
        QVERIFY(!program.window.commands()->forgetKey->isEnabled());
    }

    void aKeyKeptBeforeAndNotSeenMayBeLocked()
    {
        Shelf shelf(2);
        Program program(Program::at(shelf.server));
        program.settings.setKeyWasStored(true, program.origin);
        program.connection.start();
        QTRY_COMPARE(program.connection.welcomePage()->notice(), Notice::MaybeLocked);
        QVERIFY(program.notice().contains(QLatin1String("may be locked")));
        program.store(m_stored); // unlocked meanwhile
        QVERIFY(pressWelcome(program, QStringLiteral("Try Again")));
        QTRY_COMPARE(program.shown(), 2);
        QCOMPARE(lastKey(shelf), "Bearer " + m_stored.toLatin1());
    }

    void replacingAKeyNotSeenAsksFirst()
    {
        Shelf shelf(2);
        Program program(Program::at(shelf.server));
        program.settings.setKeyWasStored(true, program.origin);
        program.connection.start();
        QTRY_COMPARE(program.connection.welcomePage()->notice(), Notice::MaybeLocked);
        type(program, m_key);
        QVERIFY(pressWelcome(program, m_keep));
        QTRY_VERIFY(questionOf(&program.window) != nullptr);
        QVERIFY(questionOf(&program.window)->text().contains(QLatin1String("may be locked")));
        QVERIFY(answer(program, QStringLiteral("Cancel")));
        QTRY_VERIFY(questionOf(&program.window) == nullptr);
        QVERIFY(!program.keys.requests().contains(Ask::Write));
        QVERIFY(pressWelcome(program, m_keep));
        QVERIFY(answer(program, QStringLiteral("Replace Key")));
        QTRY_COMPARE(program.shown(), 2);
        QCOMPARE(program.stored(), m_key);
    }

    void aSlowKeychainIsToldAndCanBePassedBy()
    {
        Shelf shelf(2);
        Program program(Program::at(shelf.server));
        program.keys.hang();
        program.connection.start();
        QCOMPARE(program.connection.welcomePage()->notice(), Notice::None);
        QTRY_COMPARE(program.connection.welcomePage()->notice(), Notice::WaitingForKeychain);
        QVERIFY(program.notice().startsWith(QStringLiteral("Waiting for the keychain…")));
        type(program, m_key);
        QVERIFY(pressWelcome(program, m_once));
        QTRY_COMPARE(program.shown(), 2);
        // The keychain wakes up; its answer is of no interest any more.
        program.store(m_stored);
        program.keys.resume();
        QTest::qWait(0);
        QCOMPARE(program.connection.session()->source(), Session::Source::ThisRun);
        QCOMPARE(lastKey(shelf), "Bearer " + m_key.toLatin1());
        QVERIFY(program.window.isShowingInvites());
    }

    void aSlowAnswerStillOpensTheList()
    {
        Shelf shelf(2);
        Program program(Program::at(shelf.server));
        program.store(m_stored);
        program.keys.setDelay(1300);
        program.connection.start();
        QTRY_COMPARE(program.connection.welcomePage()->notice(), Notice::WaitingForKeychain);
        QTRY_COMPARE(program.shown(), 2);
        QVERIFY(program.window.isShowingInvites());
    }

    void aKeychainThatDoesNotGiveIsTold_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("unavailable") << int(Status::Unavailable) << QStringLiteral("No keychain");
        QTest::newRow("denied") << int(Status::Denied)
                                << QStringLiteral("refused access to the key. (its own words)");
    }

    void aKeychainThatDoesNotGiveIsTold()
    {
        QFETCH(int, status);
        QFETCH(QString, words);
        Shelf shelf(2);
        Program program(Program::at(shelf.server));
        program.keys.answerNext(Ask::Read, {Status(status), {}, QStringLiteral("its own words")});
        program.connection.start();
        QTRY_VERIFY(program.notice().contains(words));
        type(program, m_key);
        QVERIFY(pressWelcome(program, m_once));
        QTRY_COMPARE(program.shown(), 2);
        QCOMPARE(lastKey(shelf), "Bearer " + m_key.toLatin1());
        QVERIFY(!program.stored());
        QVERIFY(!program.settings.keyWasStored(program.origin));
        QCOMPARE(placeOf(m_key, program), QString());
    }

    void aKeychainThatDoesNotKeepIsTold_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("not seen") << int(Status::NotSeen) << QStringLiteral("does not show it");
        QTest::newRow("denied") << int(Status::Denied) << QStringLiteral("did not save the key");
        QTest::newRow("none") << int(Status::Unavailable) << QStringLiteral("did not save the key");
    }

    void aKeychainThatDoesNotKeepIsTold()
    {
        QFETCH(int, status);
        QFETCH(QString, words);
        Shelf shelf(2);
        Program program(Program::at(shelf.server));
        program.keys.answerNext(Ask::Write, {Status(status), {}, {}});
        type(program, m_key);
        QVERIFY(pressWelcome(program, m_keep));
        QTRY_VERIFY(program.notice().contains(words));
        QVERIFY(program.connection.session() == nullptr);
        // What was not seen may be there all the same.
        QCOMPARE(program.settings.keyWasStored(program.origin), Status(status) == Status::NotSeen);
        QVERIFY(pressWelcome(program, QStringLiteral("Use for This Session")));
        QTRY_COMPARE(program.shown(), 2);
        QCOMPARE(program.connection.session()->source(), Session::Source::ThisRun);
    }

    void keepingWritesToTheVaultAlone()
    {
        Shelf shelf(2);
        Program program(Program::at(shelf.server));
        type(program, QStringLiteral(" ") + m_key); // as a careless copy has it
        QVERIFY(pressWelcome(program, m_keep));
        QTRY_COMPARE(program.shown(), 2);
        QCOMPARE(program.stored(), m_key);
        QVERIFY(program.settings.keyWasStored(program.origin));
        QVERIFY(program.window.commands()->forgetKey->isEnabled());
        program.window.close();
        QCOMPARE(placeOf(m_key, program), QString());
        auto *field = program.connection.welcomePage()->findChild<KeyField *>();
        field->undo();
        QVERIFY(field->text().isEmpty());
    }

    void noKeyIsTakenThatCannotBeOne()
    {
        Program program;
        for (const QString &key : {QString(), QStringLiteral("sk-admin-two words")}) {
            type(program, key);
            QVERIFY(pressWelcome(program, m_keep));
            QVERIFY(pressWelcome(program, m_once));
        }
        QVERIFY(program.keys.requests().isEmpty());
        QVERIFY(program.connection.session() == nullptr);
    }

    void forgettingAsksAndRemoves()
    {
        Shelf shelf(2);
        Program program(Program::at(shelf.server));
        program.store(m_stored);
        program.settings.setKeyWasStored(true, program.origin);
        program.connection.start();
        QTRY_COMPARE(program.shown(), 2);
        program.window.commands()->forgetKey->trigger();
        QVERIFY(answer(program, QStringLiteral("Cancel")));
        QTRY_VERIFY(questionOf(&program.window) == nullptr);
        QVERIFY(!program.keys.requests().contains(Ask::Remove));
        program.window.commands()->forgetKey->trigger();
        QVERIFY(answer(program, QStringLiteral("Forget Key")));
        QTRY_VERIFY(program.isWelcoming());
        QVERIFY(!program.stored());
        QVERIFY(!program.settings.keyWasStored(program.origin));
        QVERIFY(program.connection.session() == nullptr);
        QVERIFY(!program.window.commands()->invite->isEnabled());
    }

    void aKeyNotSeenIsNotSaidToBeRemoved_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("locked") << int(Status::NotFound) << QStringLiteral("shows no key");
        QTest::newRow("still there") << int(Status::NotSeen) << QStringLiteral("not be removed");
        QTest::newRow("denied") << int(Status::Denied) << QStringLiteral("not be removed");
    }

    void aKeyNotSeenIsNotSaidToBeRemoved()
    {
        QFETCH(int, status);
        QFETCH(QString, words);
        Program program;
        program.settings.setKeyWasStored(true, program.origin);
        program.store(m_stored);
        program.keys.answerNext(Ask::Read, {Status::NotFound, {}, {}});
        program.keys.answerNext(Ask::Remove, {Status(status), {}, {}});
        program.connection.start();
        QTRY_COMPARE(program.connection.welcomePage()->notice(), Notice::MaybeLocked);
        program.window.commands()->forgetKey->setEnabled(true);
        program.window.commands()->forgetKey->trigger();
        QVERIFY(answer(program, QStringLiteral("Forget Key")));
        QTRY_VERIFY(questionOf(&program.window) != nullptr
                    && questionOf(&program.window)->text().contains(words));
        QVERIFY(program.settings.keyWasStored(program.origin));
        QVERIFY(program.window.commands()->forgetKey->isEnabled());
    }

    void aKeyNotLookedAtIsNotReplacedUnasked()
    {
        Shelf shelf(2);
        Program program(Program::at(shelf.server));
        program.store(m_stored);
        program.settings.setKeyWasStored(true, program.origin);
        program.connection.openDemo(10);
        QTRY_COMPARE(program.shown(), 10);
        program.window.commands()->changeKey->trigger();
        type(program, m_key);
        QVERIFY(pressWelcome(program, m_keep));
        QTRY_VERIFY(questionOf(&program.window) != nullptr);
        QVERIFY(questionOf(&program.window)->text().contains(QLatin1String("another admin key")));
        QVERIFY(answer(program, QStringLiteral("Cancel")));
        QCOMPARE(program.stored(), m_stored);
        QVERIFY(canPress(program.connection.welcomePage(), m_once));
    }

    void nothingIsForgottenWhileAKeyIsBeingKept()
    {
        Shelf shelf(2);
        Program program(Program::at(shelf.server));
        program.keys.setDelay(300);
        type(program, m_key);
        QVERIFY(pressWelcome(program, m_keep));
        QTRY_VERIFY(program.keys.requests().contains(Ask::Write));
        QVERIFY(!program.window.commands()->forgetKey->isEnabled());
        QVERIFY(!canPress(program.connection.welcomePage(), m_keep));
        QTRY_COMPARE(program.shown(), 2);
        QVERIFY(program.window.commands()->forgetKey->isEnabled());
    }

    void aSlowSaveIsToldAndCanBePassedBy()
    {
        Shelf shelf(2);
        Program program(Program::at(shelf.server));
        program.keys.hang();
        type(program, m_key);
        QVERIFY(pressWelcome(program, m_keep));
        QTRY_VERIFY(program.notice().startsWith(QStringLiteral("Waiting for the keychain…")));
        QVERIFY(pressWelcome(program, m_once));
        QTRY_COMPARE(program.shown(), 2);
        program.keys.resume();
        QTest::qWait(0);
        QCOMPARE(program.connection.session()->source(), Session::Source::ThisRun);
    }

    void aRefusedKeyIsNeitherKeptNorUsed_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QString>("words");
        QTest::newRow("wrong") << errorJson("Incorrect API key provided")
                               << QStringLiteral("admin key");
        QTest::newRow("scope") << errorJson("Missing scopes: api.management.read")
                               << QStringLiteral("api.management.read");
    }

    void aRefusedKeyIsNeitherKeptNorUsed()
    {
        QFETCH(QByteArray, error);
        QFETCH(QString, words);
        Shelf shelf(3);
        Program program(Program::at(shelf.server));
        program.store(m_stored);
        program.connection.start();
        QTRY_COMPARE(program.shown(), 3);
        const Session *session = program.connection.session();
        for (const QString &button : {m_keep, m_once}) {
            program.window.commands()->changeKey->trigger();
            type(program, m_key);
            shelf.nextList(Step::json(401, error).header("x-request-id", "req_refused"));
            QVERIFY(pressWelcome(program, button));
            const auto *field = program.connection.welcomePage()->findChild<KeyField *>();
            QTRY_VERIFY(program.connection.welcomePage()->refusal().contains(words));
            QVERIFY(
                program.connection.welcomePage()->refusal().contains(QLatin1String("req_refused")));
            QCOMPARE(program.window.focusWidget(), field);
            QCOMPARE(field->selectedText().size(), m_key.size());
            QVERIFY(program.isWelcoming());
            QTest::keyClick(field->window()->focusWidget(), Qt::Key_End);
            QTest::keyClick(field->window()->focusWidget(), Qt::Key_X);
            QVERIFY(program.connection.welcomePage()->refusal().isEmpty());
        }
        QCOMPARE(program.stored(), m_stored);
        QVERIFY(!program.keys.requests().contains(Ask::Write));
        QCOMPARE(program.connection.session(), session);
        QVERIFY(pressWelcome(program, QStringLiteral("Back to the Invites")));
        QCOMPARE(program.shown(), 3);
        program.window.commands()->changeKey->trigger();
        QVERIFY(program.isWelcoming());
        QTest::keyClick(program.window.focusWidget(), Qt::Key_Escape);
        QVERIFY(!program.isWelcoming());
        QCOMPARE(placeOf(m_key, program), QString());
    }

    void aKeyThatCannotBeTriedIsNotKept()
    {
        Shelf shelf(3);
        Program program(Program::at(shelf.server));
        type(program, m_key);
        shelf.nextList(Step::json(500, errorJson("broken", "server_error"))
                           .header("x-should-retry", "false")
                           .header("x-request-id", "req_trouble"));
        QVERIFY(pressWelcome(program, m_keep));
        QTRY_COMPARE(program.connection.welcomePage()->notice(), Notice::KeyNotTried);
        QVERIFY(program.notice().contains(QLatin1String("req_trouble")));
        QVERIFY(!program.keys.requests().contains(Ask::Write));
        QVERIFY(pressWelcome(program, QStringLiteral("Use for This Session")));
        QTRY_COMPARE(program.shown(), 3);
        QCOMPARE(program.connection.session()->source(), Session::Source::ThisRun);
    }

    void aSlowTrialIsToldAndCanBeCancelled()
    {
        Shelf shelf(3);
        Program program(Program::at(shelf.server));
        type(program, m_key);
        shelf.setHeld(true);
        QVERIFY(pressWelcome(program, m_keep));
        QTRY_COMPARE(program.connection.welcomePage()->notice(), Notice::TryingKey);
        QVERIFY(!canPress(program.connection.welcomePage(), m_keep));
        QVERIFY(pressWelcome(program, QStringLiteral("Cancel")));
        QCOMPARE(program.connection.welcomePage()->notice(), Notice::None);
        QVERIFY(program.keys.requests().isEmpty());
        shelf.setHeld(false);
        QVERIFY(pressWelcome(program, m_keep));
        QTRY_COMPARE(program.shown(), 3);
        QCOMPARE(program.stored(), m_key);
    }

    void theKeyboardGoesOnAfterTheKeychainRefused()
    {
        Shelf shelf(2);
        Program program(Program::at(shelf.server));
        program.keys.answerNext(Ask::Write, {Status::Unavailable, {}, {}});
        type(program, m_key);
        auto *field = program.connection.welcomePage()->findChild<KeyField *>();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return); // keeps it
        QTRY_COMPARE(program.connection.welcomePage()->notice(), Notice::SaveFailed);
        QCOMPARE(program.window.focusWidget(), field);
        QTest::keyClick(program.window.focusWidget(), Qt::Key_Return); // uses it for this run
        QTRY_COMPARE(program.shown(), 2);
        QCOMPARE(program.connection.session()->source(), Session::Source::ThisRun);
        // No keychain has answered since, so Return still goes round it.
        program.window.commands()->changeKey->trigger();
        type(program, m_stored);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(lastKey(shelf), "Bearer " + m_stored.toLatin1());
        QTRY_VERIFY(program.window.isShowingInvites());
        QCOMPARE(program.connection.session()->source(), Session::Source::ThisRun);
    }

    void aKeyOpenedWhileTheDemoStartsStays()
    {
        Shelf shelf(2);
        Program program(Program::at(shelf.server));
        type(program, m_key);
        program.connection.openDemo(1200);
        emit program.connection.welcomePage()->runOnceRequested();
        QTRY_COMPARE(program.shown(), 2);
        QTest::qWait(100); // a demo left over would be there by then
        QCOMPARE(program.connection.session()->source(), Session::Source::ThisRun);
        QVERIFY(program.window.isShowingInvites());
    }

    void anotherKeyWhilePagesAreUnderWay()
    {
        Shelf shelf(1000);
        Program program(Program::at(shelf.server));
        program.connection.openDemo(600);
        QTRY_COMPARE(program.shown(), 100);
        program.window.commands()->loadAll->trigger();
        QTRY_VERIFY(program.shown() > 100);
        program.window.commands()->changeKey->trigger();
        type(program, m_key);
        shelf.nextList(shelf.firstPage()); // for the trial
        shelf.setHeld(true);
        QVERIFY(pressWelcome(program, m_once));
        QTRY_COMPARE(shelf.listRequests(), 2);
        // Again, now with the first page of this one on its way.
        program.window.commands()->changeKey->trigger();
        type(program, m_stored);
        shelf.setHeld(false);
        QVERIFY(pressWelcome(program, m_once));
        QTRY_COMPARE(shelf.listRequests(), 4);
        shelf.server.release();
        QTRY_COMPARE(program.shown(), 100);
        QCOMPARE(lastKey(shelf), "Bearer " + m_stored.toLatin1());
        QCOMPARE(program.rows()->inviteAt(0).id, QStringLiteral("invite-10000"));
        QVERIFY(program.banner().isEmpty());
    }
};

VESTIBULE_WINDOW_TEST(ConnectionControllerTest)
#include "tst_connectioncontroller.moc"
