// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testentry.h"
#include "support/window/program.h"
#include "support/window/shelf.h"
#include "ui/search/searchfield.h"
#include "ui/window/actions.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QHash>
#include <QImage>

#include <algorithm>

using namespace Vestibule;

/// The window by its Tab key alone: the same stops forward and back, each of them to be seen and
/// with a name.
class KeyboardRingTest : public TestCase
{
    Q_OBJECT

    struct Stage
    {
        Stage()
            : shelf(120)
            , program(Program::at(shelf.server, QStringLiteral("sk-admin-test")))
        {
            program.window.resize(1300, 800);
            program.connection.start();
            ready = QTest::qWaitFor([this] { return program.shown() == 100; });
        }

        [[nodiscard]] static bool isInWindow(const QString &place)
        {
            return QStringList{QStringLiteral("list"), QStringLiteral("review"),
                               QStringLiteral("insights"), QStringLiteral("activity"),
                               QStringLiteral("key")}
                .contains(place);
        }
        /// The dialog that is open, else the window.
        [[nodiscard]] QWidget *front()
        {
            const auto dialogs = program.window.findChildren<QDialog *>();
            for (QDialog *dialog : dialogs) {
                if (dialog->isVisible())
                    return dialog;
            }
            return &program.window;
        }
        /// The stops from the present one on, until it is reached again.
        [[nodiscard]] QList<QWidget *> walk(Qt::Key key)
        {
            constexpr int most = 60;
            QWidget *window = front();
            QList<QWidget *> stops;
            do {
                stops.append(window->focusWidget());
                QTest::keyClick(window->focusWidget(), key);
            } while (window->focusWidget() != stops.constFirst() && stops.size() < most);
            return stops;
        }
        /// What a person looks at: a part of the window, a page or a dialog.
        bool open(const QString &place)
        {
            program.page()->search()->setText(QStringLiteral("status:pending role:reader"));
            if (!QTest::qWaitFor([this] { return program.shown() == 120; }))
                return false;
            program.view()->setFocus(Qt::TabFocusReason);
            // The pane that comes with the first selection takes its room from the table.
            const int before = program.view()->width();
            program.view()->selectRowAt(0);
            if (!QTest::qWaitFor([this, before] { return program.view()->width() < before; }))
                return false;
            const Actions *actions = program.window.commands();
            const QHash<QString, QAction *> ways{
                {QStringLiteral("review"), actions->showReview},
                {QStringLiteral("insights"), actions->showInsights},
                {QStringLiteral("activity"), actions->activity},
                {QStringLiteral("key"), actions->changeKey},
                {QStringLiteral("invite"), actions->invite},
                {QStringLiteral("look up"), actions->lookUp},
                {QStringLiteral("export"), actions->exportList},
                {QStringLiteral("revoke"), actions->revoke},
                {QStringLiteral("resend"), actions->resend},
                {QStringLiteral("change"), actions->change},
                {QStringLiteral("expired"), actions->revokeExpired},
                {QStringLiteral("older"), actions->revokeOlder},
                {QStringLiteral("save view"), actions->saveView},
                {QStringLiteral("about"), actions->about},
            };
            QAction *way = ways.value(place);
            if (way == nullptr)
                return place == QStringLiteral("list");
            if (!QTest::qWaitFor([way] { return way->isEnabled(); }))
                return false;
            way->trigger();
            return QTest::qWaitFor([this, place] {
                front()->activateWindow();
                return front()->isActiveWindow() && front()->focusWidget() != nullptr
                    && (front() == &program.window) == isInWindow(place);
            });
        }

        Shelf shelf;
        Program program;
        bool ready = false;
    };

    static QString nameOf(QWidget *widget)
    {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        return interface != nullptr ? interface->text(QAccessible::Name) : QString();
    }
    static QString described(QWidget *widget)
    {
        return QLatin1String(widget->metaObject()->className()) + u' ' + nameOf(widget);
    }
    static QStringList described(const QList<QWidget *> &widgets)
    {
        QStringList texts;
        for (QWidget *widget : widgets)
            texts += described(widget);
        return texts;
    }
    /// What of the window is painted where the widget is.
    static QImage pictureOf(const QWidget *widget)
    {
        const QRect place(widget->mapTo(widget->window(), QPoint()), widget->size());
        return widget->window()->grab(place).toImage();
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyStopIsInTheRingSeenAndNamed_data()
    {
        QTest::addColumn<QString>("place");
        for (const char *place :
             {"list", "review", "insights", "activity", "key", "invite", "look up", "export",
              "revoke", "resend", "change", "expired", "older", "save view", "about"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }

    void everyStopIsInTheRingSeenAndNamed()
    {
        QFETCH(QString, place);
        Stage stage;
        QVERIFY(stage.ready);
        QVERIFY(stage.open(place));
        QWidget *window = stage.front();
        QList<QWidget *> back = stage.walk(Qt::Key_Backtab);
        const QList<QWidget *> forward = stage.walk(Qt::Key_Tab);
        std::reverse(std::next(back.begin()), back.end());
        QCOMPARE(described(forward).join(u'\n'), described(back).join(u'\n'));
        QStringList unseen;
        QStringList unnamed;
        for (QWidget *stop : forward) {
            // By the keyboard, since only then a style shows it.
            while (window->focusWidget() != stop)
                QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
            const QImage with = pictureOf(stop);
            QTest::keyClick(stop, Qt::Key_Tab);
            if (pictureOf(stop) == with && forward.size() > 1)
                unseen += described(stop);
            if (nameOf(stop).isEmpty())
                unnamed += described(stop);
        }
        QCOMPARE(unnamed.join(u'\n'), QString());
        QCOMPARE(unseen.join(u'\n'), QString());
    }
};

VESTIBULE_WINDOW_TEST(KeyboardRingTest)
#include "tst_keyboardring.moc"
