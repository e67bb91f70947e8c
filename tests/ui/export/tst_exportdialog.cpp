// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportdialog.h"

#include "accounts/settings.h"
#include "models/filter/invitefiltermodel.h"
#include "support/jsonfixtures.h"
#include "support/patience.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "ui/notices/errorbanner.h"
#include "ui/widgets/progressstrip.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPointer>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <optional>

#include <sys/stat.h>

using namespace Vestibule;

class ExportDialogTest : public TestCase
{
    Q_OBJECT

private:
    struct Stage
    {
        /// A list of three invites in two pages; the first is loaded.
        explicit Stage(const QStringList &selected = {})
            : service(server.credentials(), ServiceTimes{60'000, 60'000, 1, 2, 0})
            , pager(&service)
            , model(&pager, [] { return qint64(1'788'400'000); })
            , invites(&model)
            , settings(folder.filePath(QStringLiteral("settings.ini")))
        {
            server.enqueue(Step::list({inviteJson("invite-1", "zoe@example.com"),
                                       inviteJson("invite-2", "+adam@example.com")},
                                      true));
            model.fetchMore({});
            ready = waitUntil([this] { return model.rowCount() == 2; });
            invites.flush();
            settings.setExportFolder(folder.path());
            dialog = new ExportDialog(&invites, selected, &settings);
            exported.emplace(dialog, &ExportDialog::exported);
            dialog->show();
            path()->setText(file);
        }
        ~Stage() { delete dialog; }

        [[nodiscard]] QLineEdit *path() const
        {
            return dialog->findChild<QLineEdit *>(QStringLiteral("path"));
        }
        void choose(const char *radio) const
        {
            dialog->findChild<QRadioButton *>(QString::fromLatin1(radio))->click();
        }
        void chooseFormat(const char *word) const
        {
            auto *format = dialog->findChild<QComboBox *>(QStringLiteral("format"));
            format->setCurrentIndex(format->findData(QString::fromLatin1(word)));
        }
        [[nodiscard]] QString radioText(const char *radio) const
        {
            return dialog->findChild<QRadioButton *>(QString::fromLatin1(radio))->text();
        }
        [[nodiscard]] QString message() const { return dialog->findChild<ErrorBanner *>()->text(); }
        [[nodiscard]] QByteArrayList lines() const
        {
            QFile written(file);
            return written.open(QIODevice::ReadOnly) ? written.readAll().trimmed().split('\n')
                                                     : QByteArrayList();
        }
        void writeOldFile() const
        {
            QFile old(file);
            QVERIFY(old.open(QIODevice::WriteOnly));
            old.write("old\n");
        }
        /// Names in the folder, to see that no half-written file is left.
        [[nodiscard]] QStringList names() const
        {
            return QDir(folder.path()).entryList({QStringLiteral("*.csv*")}, QDir::Files);
        }

        QTemporaryDir folder;
        QString file = folder.filePath(QStringLiteral("out.csv"));
        ScriptedServer server;
        InviteService service;
        InvitePager pager;
        InviteTableModel model;
        InviteFilterModel invites;
        Settings settings;
        QPointer<ExportDialog> dialog;
        std::optional<QSignalSpy> exported;
        bool ready = false;
    };

    const QString m_export = QStringLiteral("Export");
    const QString m_tryAgain = QStringLiteral("Try Again");
    const Step m_rest = Step::list({inviteJson("invite-3", "kim@example.com")});

private slots:
    void allLoadsTheRestFirstInServerOrder()
    {
        Stage stage;
        stage.invites.sort(InviteTableModel::EmailColumn);
        stage.chooseFormat("csv");
        stage.server.enqueue(m_rest);
        QVERIFY(press(stage.dialog, m_export));
        QTRY_COMPARE(stage.exported->count(), 1);
        QCOMPARE(stage.exported->constFirst().at(0).toString(), stage.file);
        QCOMPARE(stage.exported->constFirst().at(1).toInt(), 3);
        const QByteArrayList lines = stage.lines();
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(0).startsWith("id,email,role"));
        QVERIFY(lines.at(1).startsWith("invite-1,zoe@example.com"));
        QVERIFY(lines.at(2).startsWith("invite-2,+adam@example.com"));
        QVERIFY(stage.message().contains(stage.file));
        QVERIFY(canPress(stage.dialog, QStringLiteral("Open Folder")));
        QVERIFY(press(stage.dialog, QStringLiteral("Close")));
        QVERIFY(!stage.dialog->isVisible());
        QCOMPARE(stage.settings.exportFormat(), QStringLiteral("csv"));
    }

    void theFilterIsWrittenInTheOrderShown()
    {
        Stage stage;
        stage.invites.sort(InviteTableModel::EmailColumn, Qt::DescendingOrder);
        stage.choose("filtered");
        stage.server.enqueue(m_rest);
        QVERIFY(press(stage.dialog, m_export));
        QTRY_COMPARE(stage.exported->count(), 1);
        const QByteArrayList lines = stage.lines();
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(0).startsWith("\xEF\xBB\xBF"));
        QVERIFY(lines.at(1).contains("zoe@"));
        QVERIFY(lines.at(2).contains("kim@"));
        QVERIFY(lines.at(3).contains("'+adam@")); // guarded
    }

    // A part of what fits would look like all of it.
    void theFilterLoadsTheRestFirst()
    {
        Stage stage;
        stage.invites.setFilter({parseInviteQuery(QStringLiteral("kim")), {}});
        stage.choose("filtered");
        QVERIFY(!stage.radioText("filtered").contains(u'0'));
        stage.server.enqueue(m_rest);
        QVERIFY(press(stage.dialog, m_export));
        QTRY_COMPARE(stage.exported->count(), 1);
        QCOMPARE(stage.exported->constFirst().at(1).toInt(), 1);
        QCOMPARE(stage.lines().size(), 2);
        QVERIFY(stage.lines().at(1).startsWith("invite-3,"));
    }

    void theSelectionAloneIsWritten()
    {
        {
            Stage none;
            QVERIFY(
                !none.dialog->findChild<QRadioButton *>(QStringLiteral("selected"))->isEnabled());
        }
        Stage stage({QStringLiteral("invite-2")});
        stage.choose("selected");
        QVERIFY(press(stage.dialog, m_export));
        QTRY_COMPARE(stage.exported->count(), 1);
        QCOMPARE(stage.lines().size(), 2);
        QVERIFY(stage.lines().at(1).startsWith("invite-2"));
        QCOMPARE(stage.server.requestCount(), 1); // nothing was loaded for it
    }

    void rowsThatCannotBeReadAreTold()
    {
        Stage stage;
        stage.server.enqueue(
            Step::list({"{\"id\":\"only\"}", inviteJson("invite-3", "kim@example.com")}));
        QVERIFY(press(stage.dialog, m_export));
        QTRY_COMPARE(stage.exported->count(), 1);
        QCOMPARE(stage.exported->constFirst().at(1).toInt(), 3);
        QVERIFY(stage.message().contains(QStringLiteral("1 invite(s) of the list could not be")));
    }

    void nothingIsToldOfASelection()
    {
        Stage stage({QStringLiteral("invite-2")});
        stage.server.enqueue(Step::list({"{\"id\":\"only\"}"}));
        stage.model.fetchMore({});
        QTRY_COMPARE(stage.model.malformedCount(), 1);
        stage.choose("selected");
        QVERIFY(press(stage.dialog, m_export));
        QTRY_COMPARE(stage.exported->count(), 1);
        QVERIFY(!stage.message().contains(QStringLiteral("could not be read")));
    }

    void theFileNameFollowsTheFormat()
    {
        Stage stage({QStringLiteral("invite-2")});
        QCOMPARE(stage.path()->text(), stage.file);
        stage.chooseFormat("xlsx");
        QCOMPARE(stage.path()->text(), stage.folder.filePath(QStringLiteral("out.xlsx")));
        stage.path()->setText(stage.folder.filePath(QStringLiteral("my.list")));
        stage.chooseFormat("jsonl");
        QCOMPARE(stage.path()->text(), stage.folder.filePath(QStringLiteral("my.list")));
        stage.path()->setText(stage.folder.filePath(QStringLiteral("OUT.CSV")));
        stage.chooseFormat("json");
        QCOMPARE(stage.path()->text(), stage.folder.filePath(QStringLiteral("OUT.json")));
    }

    void theFormatIsWrittenAndRemembered_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("csv") << QByteArray("csv") << QByteArray("id,email,");
        QTest::newRow("json") << QByteArray("json") << QByteArray("[\n  {\"id\":\"invite-2\"");
        QTest::newRow("jsonl") << QByteArray("jsonl") << QByteArray("{\"id\":\"invite-2\"");
        QTest::newRow("xlsx") << QByteArray("xlsx") << QByteArray("PK\3\4");
    }

    void theFormatIsWrittenAndRemembered()
    {
        QFETCH(QByteArray, word);
        QFETCH(QByteArray, start);
        Stage stage({QStringLiteral("invite-2")});
        stage.choose("selected");
        stage.chooseFormat(word.constData());
        const QString path = stage.path()->text();
        QVERIFY(press(stage.dialog, m_export));
        QTRY_COMPARE(stage.exported->count(), 1);
        QCOMPARE(stage.exported->constFirst().at(0).toString(), path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(start.size()), start);
        const ExportDialog next(&stage.invites, {}, &stage.settings);
        QCOMPARE(next.findChild<QComboBox *>(QStringLiteral("format"))->currentData().toByteArray(),
                 word);
        QVERIFY(next.findChild<QLineEdit *>(QStringLiteral("path"))
                    ->text()
                    .endsWith(u'.' + QString::fromLatin1(word)));
    }

    void asksBeforeReplacing()
    {
        Stage stage;
        stage.writeOldFile();
        stage.choose("filtered");
        stage.server.enqueue(m_rest);
        QVERIFY(press(stage.dialog, m_export));
        QTRY_VERIFY(questionOf(stage.dialog));
        QVERIFY(press(questionOf(stage.dialog), QStringLiteral("Cancel")));
        QTRY_VERIFY(!questionOf(stage.dialog));
        QCOMPARE(stage.lines(), QByteArrayList{"old"});
        QVERIFY(press(stage.dialog, m_export));
        QTRY_VERIFY(questionOf(stage.dialog));
        QVERIFY(press(questionOf(stage.dialog), QStringLiteral("Replace")));
        QTRY_COMPARE(stage.exported->count(), 1);
        QCOMPARE(stage.lines().size(), 4);
    }

    void tryingAgainAsksAboutAnotherFile()
    {
        Stage stage;
        stage.server.enqueue(Step::json(500, errorJson("Trouble")));
        stage.server.enqueue(m_rest);
        stage.path()->setText(stage.folder.filePath(QStringLiteral("new.csv")));
        QVERIFY(press(stage.dialog, m_export));
        QTRY_VERIFY(canPress(stage.dialog, m_tryAgain));
        stage.writeOldFile();
        stage.path()->setText(stage.folder.filePath(QStringLiteral("no/folder.csv")));
        QVERIFY(press(stage.dialog, m_tryAgain));
        QCOMPARE(stage.server.requestCount(), 2);
        stage.path()->setText(stage.file);
        QVERIFY(press(stage.dialog, m_tryAgain));
        QTRY_VERIFY(questionOf(stage.dialog));
        QCOMPARE(stage.server.requestCount(), 2);
        QCOMPARE(stage.lines(), QByteArrayList{"old"});
        QVERIFY(press(questionOf(stage.dialog), QStringLiteral("Replace")));
        QTRY_COMPARE(stage.exported->count(), 1);
        QCOMPARE(stage.lines().size(), 4);
    }

    void stoppingTheWritingKeepsTheOldFile()
    {
        Stage stage({QStringLiteral("invite-2")});
        stage.writeOldFile();
        stage.choose("selected");
        QVERIFY(press(stage.dialog, m_export));
        QTRY_VERIFY(questionOf(stage.dialog));
        QVERIFY(press(questionOf(stage.dialog), QStringLiteral("Replace")));
        QVERIFY(press(stage.dialog, QStringLiteral("Stop"))); // before a turn of the event loop
        QTRY_VERIFY(stage.message().contains(QStringLiteral("Stopped")));
        QVERIFY(stage.message().contains(QStringLiteral("unchanged")));
        QCOMPARE(stage.lines(), QByteArrayList{"old"});
        QCOMPARE(stage.names(), QStringList{QStringLiteral("out.csv")});
        QCOMPARE(stage.exported->count(), 0);
    }

    void stoppingTheLoadingKeepsTheOldFile()
    {
        Stage stage;
        stage.writeOldFile();
        stage.server.enqueue(m_rest.hold());
        QVERIFY(press(stage.dialog, m_export));
        QTRY_VERIFY(questionOf(stage.dialog));
        QVERIFY(press(questionOf(stage.dialog), QStringLiteral("Replace")));
        QTRY_COMPARE(stage.server.requestCount(), 2);
        QTest::keyClick(stage.dialog, Qt::Key_Escape);
        QTRY_VERIFY(stage.message().contains(QStringLiteral("unchanged")));
        QVERIFY(stage.dialog->isVisible());
        QCOMPARE(stage.model.pager()->state(), InvitePager::State::Idle);
        QCOMPARE(stage.lines(), QByteArrayList{"old"});
        QCOMPARE(stage.names(), QStringList{QStringLiteral("out.csv")});
    }

    void aFailedLoadCanBeTriedAgain()
    {
        Stage stage;
        stage.server.enqueue(Step::json(500, errorJson("Trouble")).header("x-request-id", "req_5"));
        stage.server.enqueue(m_rest);
        QVERIFY(press(stage.dialog, m_export));
        QTRY_VERIFY(stage.message().contains(QStringLiteral("req_5")));
        QVERIFY(stage.names().isEmpty());
        QVERIFY(press(stage.dialog, m_tryAgain));
        QTRY_COMPARE(stage.exported->count(), 1);
        QCOMPARE(stage.lines().size(), 4);
    }

    void aWaitIsShown()
    {
        Stage stage;
        stage.server.enqueue(Step::json(429, errorJson("Slow")).header("Retry-After", "40"));
        QVERIFY(press(stage.dialog, m_export));
        auto *strip = stage.dialog->findChild<ProgressStrip *>();
        QTRY_VERIFY(strip->text().startsWith(QStringLiteral("Waiting")));
    }

    void aPlaceThatTakesNoFileIsTold()
    {
        Stage stage({QStringLiteral("invite-2")});
        stage.choose("selected");
        stage.path()->setText(stage.folder.filePath(QStringLiteral("no/such/folder.csv")));
        QTRY_VERIFY(!canPress(stage.dialog, m_export));
        const QString pipe = stage.folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        stage.path()->setText(pipe);
        QTRY_VERIFY(!canPress(stage.dialog, m_export));
        QVERIFY(QFileInfo::exists(pipe));
        stage.path()->setText(QStringLiteral("/proc/out.csv"));
        QVERIFY(press(stage.dialog, m_export));
        QTRY_VERIFY(stage.message().contains(QStringLiteral("could not be written")));
        QCOMPARE(stage.exported->count(), 0);
        QVERIFY(canPress(stage.dialog, m_export));
    }

    void whatFailedIsToldOfItsOwnPlaceAndForItsOwnReason()
    {
        Stage stage({QStringLiteral("invite-2")});
        stage.choose("selected");
        stage.path()->setText(stage.folder.filePath(QString(300, u'x') + QStringLiteral(".csv")));
        QVERIFY(press(stage.dialog, m_export));
        QTRY_VERIFY(stage.message().contains(QStringLiteral("could not be written")));
        QVERIFY(stage.message().contains(QStringLiteral("another name")));
        QVERIFY(!stage.message().contains(QStringLiteral("make room")));
        stage.path()->setText(stage.folder.filePath(QStringLiteral("short.csv")));
        QVERIFY(!stage.message().contains(QStringLiteral("could not be written")));
    }

    void aFolderThatIsGoneIsForgotten()
    {
        Stage stage;
        stage.settings.setExportFolder(stage.folder.filePath(QStringLiteral("gone")));
        const ExportDialog next(&stage.invites, {}, &stage.settings);
        const auto *path = next.findChild<QLineEdit *>(QStringLiteral("path"));
        QVERIFY(path->text().contains(QStringLiteral("gone")));
        QTRY_VERIFY(!path->text().contains(QStringLiteral("gone")));
        QVERIFY(stage.settings.exportFolder().isEmpty());
    }

    void canBeDeletedWhileLoading()
    {
        Stage stage;
        stage.server.enqueue(m_rest.hold());
        QVERIFY(press(stage.dialog, m_export));
        QTRY_COMPARE(stage.server.requestCount(), 2);
        delete stage.dialog;
        QCOMPARE(stage.model.pager()->state(), InvitePager::State::Idle);
        QVERIFY(stage.names().isEmpty());
    }
};

VESTIBULE_WINDOW_TEST(ExportDialogTest)
#include "tst_exportdialog.moc"
