// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/doctordialog.h"

#include "accounts/profiles.h"
#include "support/patience.h"
#include "support/roundtrip.h"
#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "support/window/program.h"
#include "support/window/shelf.h"
#include "ui/help/expirynotice.h"
#include "ui/widgets/copybutton.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateTime>
#include <QTreeWidget>

#include <algorithm>

using namespace Vestibule;
using namespace Qt::StringLiterals;
using State = Finding::State;

/// What the window finds out about problems, and tells of the end of a key.
class DoctorDialogTest : public TestCase
{
    Q_OBJECT

    struct Stage
    {
        Stage()
            : shelf(3)
            , program(Program::at(shelf.server))
        {
            const ScriptedServer::Handler usual = [this](const Request &request) {
                return request.path().endsWith("/admin_api_keys") ? keys : answer(request);
            };
            shelf.server.setHandler(usual);
        }
        Step answer(const Request &request)
        {
            if (request.path().endsWith("/organization/invites"))
                return shelf.firstPage();
            return request.method == "DELETE" ? Step::json(404, errorJson("No such invite"))
                                              : Step::list({});
        }
        bool start()
        {
            program.store(u"sk-admin-of-a-test-k9Z7"_s);
            program.connection.start();
            return waitUntil([this] { return program.shown() == 3; });
        }
        DoctorDialog *open()
        {
            program.window.commands()->findProblems->trigger();
            return program.window.findChild<DoctorDialog *>();
        }
        void listKeyThatLasts(qint64 days)
        {
            const qint64 end = QDateTime::currentSecsSinceEpoch() + days * 86'400 + 60;
            keys = Step::list({R"({"id":"key_2","redacted_value":"sk-admin-...k9Z7","expires_at":)"
                               + QByteArray::number(end) + '}'});
        }

        Shelf shelf;
        Step keys = Step::list({});
        Program program;
    };

    static int asked(const Stage &stage)
    {
        const QList<Request> &all = stage.shelf.server.requests();
        return int(std::count_if(all.cbegin(), all.cend(), [](const Request &request) {
            return request.path().endsWith("/admin_api_keys");
        }));
    }
    static bool wait(const DoctorDialog *dialog)
    {
        return dialog != nullptr && waitUntil([dialog] { return !dialog->isWorking(); });
    }
    static Finding findingOf(const DoctorDialog *dialog, const QString &check)
    {
        const QList<Finding> &all = dialog->findings();
        const auto found = std::find_if(
            all.cbegin(), all.cend(), [&check](const Finding &one) { return one.check == check; });
        return found != all.cend() ? *found : Finding();
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aRowEachAndNothingChanged()
    {
        Stage stage;
        QVERIFY(stage.start());
        const DoctorDialog *dialog = stage.open();
        QVERIFY(dialog != nullptr && dialog->isWorking());
        QVERIFY(wait(dialog));
        const auto *list = dialog->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), dialog->findings().size());
        for (const auto &check : {u"key"_s, u"read"_s, u"keychain"_s, u"server"_s})
            QCOMPARE(stateWord(findingOf(dialog, check).state), u"well"_s);
        QCOMPARE(findingOf(dialog, u"write"_s).state, State::NotTried);
        QVERIFY(stage.shelf.server.requestCount("GET") == stage.shelf.server.requestCount());
        QCOMPARE(stage.shelf.server.requests().constLast().header("authorization"),
                 "Bearer sk-admin-of-a-test-k9Z7");
        const QString row = list->topLevelItem(0)->data(0, Qt::AccessibleTextRole).toString();
        QVERIFY(row.contains(checkName(dialog->findings().constFirst().check)));
        QVERIFY(press(dialog, u"Copy"_s));
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(u'\n') + 1, dialog->findings().size());
        for (const auto &secret : {u"sk-admin"_s, u"k9Z7"_s, u"@"_s})
            QVERIFY2(!copied.contains(secret), qPrintable(copied));
    }

    void whetherItMayWriteIsTriedWhereThatIsWanted()
    {
        Stage stage;
        QVERIFY(stage.start());
        const DoctorDialog *dialog = stage.open();
        QVERIFY(wait(dialog));
        dialog->findChild<QCheckBox *>()->setChecked(true);
        QCOMPARE(stage.shelf.server.requestCount("DELETE"), 0);
        QVERIFY(press(dialog, u"Check Again"_s));
        QVERIFY(wait(dialog));
        QCOMPARE(findingOf(dialog, u"write"_s).state, State::Well);
        QCOMPARE(stage.shelf.server.requestCount("DELETE"), 1);
    }

    void aReadOnlyProfileTriesNothing()
    {
        Stage stage;
        QVERIFY(Profiles::beside(stage.program.file).change(Profile::firstId(), [](Profile &first) {
            first.readOnly = true;
        }));
        QVERIFY(stage.start());
        const DoctorDialog *dialog = stage.open();
        QVERIFY(wait(dialog));
        const auto *write = dialog->findChild<QCheckBox *>();
        QVERIFY(!write->isEnabled());
        QVERIFY(write->accessibleDescription().contains(u"read-only"_s));
        QVERIFY(findingOf(dialog, u"write"_s).text.contains(u"not tried"_s));
    }

    void itIsStoppedBeforeItIsClosed()
    {
        Stage stage;
        QVERIFY(stage.start());
        stage.shelf.server.setHandler([](const Request &) { return Step::hang(); });
        DoctorDialog *dialog = stage.open();
        QTRY_VERIFY(!dialog->findings().isEmpty());
        QVERIFY(press(dialog, u"Stop"_s));
        QVERIFY(!dialog->isWorking());
        QVERIFY(dialog->isVisible());
        QVERIFY(canPress(dialog, u"Check Again"_s));
        QVERIFY(press(dialog, u"Close"_s));
        QVERIFY(!dialog->isVisible());
    }

    void withoutASessionTheKeychainIsAsked()
    {
        Stage stage;
        stage.program.connection.start();
        QTRY_VERIFY(stage.program.isWelcoming());
        const DoctorDialog *dialog = stage.open();
        QVERIFY(wait(dialog));
        QCOMPARE(findingOf(dialog, u"keychain"_s).state, State::KeyWrong);
        QCOMPARE(findingOf(dialog, u"key"_s).state, State::NotTried);
        QCOMPARE(stage.shelf.server.requestCount(), 0);
    }

    void aKeyThatSoonExpiresIsToldOnceADay()
    {
        Stage stage;
        stage.listKeyThatLasts(5);
        auto *notice = stage.program.help.findChild<ExpiryNotice *>();
        QVERIFY(notice != nullptr);
        notice->setRestMs(10);
        QVERIFY(stage.start());
        QTRY_VERIFY(stage.program.banner().contains(u"The key expires in 5 day"_s));
        const QStringList told = stage.program.settings.keyEndsTold();
        QCOMPARE(told.size(), 1);
        QVERIFY(!told.constFirst().contains(u"k9Z7"_s));
        Program again(Program::at(stage.shelf.server), stage.program.file);
        again.help.findChild<ExpiryNotice *>()->setRestMs(10);
        again.store(u"sk-admin-of-a-test-k9Z7"_s);
        QCOMPARE(asked(stage), 1);
        again.connection.start();
        QTRY_COMPARE(asked(stage), 2);
        makeRoundTrip(stage.shelf.server);
        QVERIFY(!again.banner().contains(u"expires"_s));
    }

    void aKeyThatLastsIsNotTold_data()
    {
        QTest::addColumn<qint64>("days"); // 0: the key may not read it
        QTest::newRow("longer") << qint64(20);
        QTest::newRow("it may not read that") << qint64(0);
    }
    void aKeyThatLastsIsNotTold()
    {
        QFETCH(qint64, days);
        Stage stage;
        if (days > 0)
            stage.listKeyThatLasts(days);
        else
            stage.keys = Step::json(403, errorJson("No"));
        stage.program.help.findChild<ExpiryNotice *>()->setRestMs(10);
        QVERIFY(stage.start());
        QTRY_VERIFY(asked(stage) > 0);
        makeRoundTrip(stage.shelf.server);
        QVERIFY(!stage.program.banner().contains(u"key"_s));
    }
};

VESTIBULE_WINDOW_TEST(DoctorDialogTest)
#include "tst_doctordialog.moc"
