// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/patience.h"
#include "support/testentry.h"
#include "support/window/program.h"
#include "support/window/shelf.h"
#include "ui/people/invitepeopledialog.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QTableView>
#include <QUrl>

using namespace Vestibule;

/// Files that a person lets go over the window.
class FileDropTest : public TestCase
{
    Q_OBJECT

    struct Stage
    {
        Stage()
            : shelf(5)
            , program(Program::at(shelf.server, QStringLiteral("sk-admin-test")))
        {
            program.connection.start();
            ready = waitUntil([this] {
                return program.shown() == 5 && program.window.commands()->invite->isEnabled();
            });
        }

        QString file(const QString &name, const QByteArray &content) const
        {
            QFile written(program.folder.filePath(name));
            if (!written.open(QIODevice::WriteOnly) || written.write(content) < 0)
                qFatal("no file can be written");
            return written.fileName();
        }
        /// Whether the window takes them.
        bool drop(const QList<QUrl> &urls)
        {
            QMimeData data;
            data.setUrls(urls);
            const QPoint place(300, 300);
            QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
            enter.ignore();
            QCoreApplication::sendEvent(&program.window, &enter);
            if (!enter.isAccepted())
                return false;
            QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, {});
            QCoreApplication::sendEvent(&program.window, &drop);
            return true;
        }
        [[nodiscard]] QList<InvitePeopleDialog *> dialogs() const
        {
            return program.window.findChildren<InvitePeopleDialog *>();
        }
        [[nodiscard]] QString message() const
        {
            QString text;
            const auto banners = dialogs().constFirst()->findChildren<ErrorBanner *>();
            for (const ErrorBanner *banner : banners)
                text += banner->isVisible() ? banner->text() : QString();
            return text;
        }

        Shelf shelf;
        Program program;
        bool ready = false;
    };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aListIsReadByTheDialogThatInvites()
    {
        Stage stage;
        QVERIFY(stage.ready);
        const QString list =
            stage.file(QStringLiteral("people.csv"),
                       "email,role\nmia@example.org,reader\njo@example.org,owner\n");
        QVERIFY(stage.drop({QUrl::fromLocalFile(list)}));
        QCOMPARE(stage.dialogs().size(), 1);
        const auto *table = stage.dialogs().constFirst()->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        // One that is open takes its files itself.
        QVERIFY(!stage.drop({QUrl::fromLocalFile(list)}));
    }

    void eachFileThatCannotBeReadIsNamedWithItsReason()
    {
        Stage stage;
        QVERIFY(stage.ready);
        const QString list = stage.file(QStringLiteral("people.csv"), "mia@example.org\n");
        const QString gone = stage.program.folder.filePath(QStringLiteral("gone.csv"));
        const QString lost = stage.program.folder.filePath(QStringLiteral("M\uFFFDller.csv"));
        QVERIFY(stage.drop({QUrl::fromLocalFile(gone), QUrl::fromLocalFile(list),
                            QUrl::fromLocalFile(stage.program.folder.path()),
                            QUrl::fromLocalFile(lost)}));
        QTRY_COMPARE(stage.message().count(u'\n'), 2);
        QVERIFY2(stage.message().contains(QStringLiteral("Nothing was read from gone.csv. ")),
                 qPrintable(stage.message()));
        QVERIFY2(stage.message().contains(QStringLiteral("This is not a file.")),
                 qPrintable(stage.message()));
        QVERIFY2(stage.message().contains(QStringLiteral("not written in UTF-8")),
                 qPrintable(stage.message()));
        const auto *table = stage.dialogs().constFirst()->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
    }

    void whatIsNoFileIsNotTaken()
    {
        Stage stage;
        QVERIFY(stage.ready);
        QVERIFY(!stage.drop({QUrl(QStringLiteral("https://example.com/people.csv"))}));
        QVERIFY(stage.dialogs().isEmpty());
    }
};

VESTIBULE_WINDOW_TEST(FileDropTest)
#include "tst_filedrop.moc"
