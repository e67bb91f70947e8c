// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testentry.h"
#include "support/window/places.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>

#include <algorithm>

using namespace Vestibule;

/// The window by its Tab key alone: the same stops forward and back, each of them to be seen and
/// with a name.
class KeyboardRingTest : public TestCase
{
    Q_OBJECT

    /// The stops from the present one on, until it is reached again.
    [[nodiscard]] static QList<QWidget *> walk(const QWidget *window, Qt::Key key)
    {
        constexpr int most = 60;
        QList<QWidget *> stops;
        do {
            stops.append(window->focusWidget());
            QTest::keyClick(window->focusWidget(), key);
        } while (window->focusWidget() != stops.constFirst() && stops.size() < most);
        return stops;
    }
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
        const QStringList places = Places::inWindow() + Places::dialogs();
        for (const QString &place : places)
            QTest::newRow(qPrintable(place)) << place;
    }

    void everyStopIsInTheRingSeenAndNamed()
    {
        QFETCH(QString, place);
        Places places;
        QVERIFY(places.ready);
        QVERIFY(places.open(place));
        QWidget *window = places.front();
        QList<QWidget *> back = walk(window, Qt::Key_Backtab);
        const QList<QWidget *> forward = walk(window, Qt::Key_Tab);
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
