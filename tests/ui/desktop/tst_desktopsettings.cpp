// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/desktopsettings.h"

#include "support/desktop/sessionbus.h"
#include "support/desktop/settingsportal.h"
#include "support/testentry.h"
#include "ui/look/statuscolors.h"
#include "ui/preferences/appearancekeeper.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyle>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

using namespace Vestibule;
using namespace Qt::StringLiterals;

/// What the desktop's portal says, and what the program makes of it.
class DesktopSettingsTest : public TestCase
{
    Q_OBJECT

    static int motion()
    {
        return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
    }

private slots:
    void initTestCase()
    {
        if (!SessionBus::isInstalled())
            QSKIP("needs dbus-daemon");
    }

    void theWordsOfEachDesktopAreUnderstood_data()
    {
        QTest::addColumn<QString>("space");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<DesktopWishes>("wishes");
        const auto row = [](const char *space, const char *key, const QVariant &value,
                            const DesktopWishes &wishes) {
            QTest::addRow("%s %s", key, qPrintable(value.toString()))
                << QString::fromLatin1(space) << QString::fromLatin1(key) << value << wishes;
        };
        const DesktopWishes contrast{.highContrast = true};
        const DesktopWishes still{.reducedMotion = true};
        row("org.freedesktop.appearance", "contrast", 1U, contrast);
        row("org.freedesktop.appearance", "contrast", 0U, {});
        row("org.freedesktop.appearance", "reduced-motion", 1U, still);
        row("org.freedesktop.appearance", "color-scheme", 1U, {.dark = true});
        row("org.freedesktop.appearance", "color-scheme", 2U, {});
        row("org.gnome.desktop.interface", "enable-animations", false, still);
        row("org.gnome.desktop.interface", "enable-animations", true, {});
        row("org.gnome.desktop.a11y.interface", "high-contrast", true, contrast);
        row("org.kde.kdeglobals.KDE", "AnimationDurationFactor", u"0"_s, still);
        row("org.kde.kdeglobals.KDE", "AnimationDurationFactor", u"1.0"_s, {});
        row("org.kde.kdeglobals.KDE", "AnimationDurationFactor", u"fast"_s, {});
    }

    void theWordsOfEachDesktopAreUnderstood()
    {
        QFETCH(const QString, space);
        QFETCH(const QString, key);
        QFETCH(const QVariant, value);
        QFETCH(const DesktopWishes, wishes);
        SessionBus bus;
        QVERIFY(bus.start());
        SettingsPortal portal(bus.connection(u"portal"_s));
        portal.set(u"org.freedesktop.appearance"_s, u"accent-color"_s, u"beige"_s);
        QVERIFY(portal.open());
        DesktopSettings settings(bus.connection(u"program"_s));
        const QSignalSpy changed(&settings, &DesktopSettings::changed);
        settings.read();
        QTRY_VERIFY(portal.wasRead());
        // Once what it says from then on is heard, so was its answer.
        portal.set(u"org.freedesktop.appearance"_s, u"color-scheme"_s, wishes.dark ? 0U : 1U);
        QTRY_COMPARE(settings.wishes(), (DesktopWishes{.dark = !wishes.dark}));
        portal.set(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 0U);
        portal.set(space, key, value);
        QTRY_COMPARE(settings.wishes(), wishes);
    }

    // Fusion makes its lines from the ground, which is black on black here.
    void whatCanBePressedOrFilledInHasAnOutline_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void whatCanBePressedOrFilledInHasAnOutline()
    {
        QFETCH(bool, dark);
        AppearanceKeeper keeper;
        keeper.apply({});
        keeper.follow({.highContrast = true, .dark = dark});
        QWidget window;
        QVBoxLayout column(&window);
        QLineEdit line;
        QComboBox box;
        QSpinBox number;
        QPushButton button;
        QPlainTextEdit text;
        for (QWidget *control :
             std::initializer_list<QWidget *>{&line, &box, &number, &button, &text}) {
            control->setFocusPolicy(Qt::NoFocus);
            column.addWidget(control);
        }
        QCheckBox check;
        QRadioButton radio;
        column.addWidget(&check);
        column.addWidget(&radio);
        window.show();
        const QColor ground = QApplication::palette().color(QPalette::Base);
        for (QWidget *control : std::initializer_list<QWidget *>{&line, &box, &number, &button,
                                                                 &text, &check, &radio}) {
            const QImage seen = control->grab().toImage();
            const int y = seen.height() / 2;
            double most = 1;
            for (int x = 0; x < std::min(8, seen.width()); ++x)
                most = std::max(most, contrastRatio(seen.pixelColor(x, y), ground));
            QVERIFY2(most > 4.5, control->metaObject()->className());
        }
    }

    void aPortalThatComesLaterOrAgainIsFollowed()
    {
        SessionBus bus;
        QVERIFY(bus.start());
        DesktopSettings settings(bus.connection(u"program"_s));
        settings.read(); // from none
        const auto space = u"org.freedesktop.appearance"_s;
        for (const QString &name : {u"first"_s, u"second"_s}) {
            SettingsPortal portal(bus.connection(name));
            portal.set(space, u"color-scheme"_s, 1U);
            QVERIFY(portal.open());
            QTRY_COMPARE(settings.wishes(), (DesktopWishes{.dark = true}));
            portal.set(space, u"color-scheme"_s, 0U);
            QTRY_COMPARE(settings.wishes(), DesktopWishes());
        }
    }

    void contrastAndMotionAreFollowedAndLeftAgain()
    {
        const QPalette desktop = QApplication::palette();
        const QString style = QApplication::style()->name();
        {
            AppearanceKeeper keeper;
            keeper.apply({});
            const QColor quiet = hairline(QApplication::palette());
            keeper.follow({.highContrast = true, .reducedMotion = true});
            const QPalette strong = QApplication::palette();
            QVERIFY(contrastRatio(strong.color(QPalette::Text), strong.color(QPalette::Base)) > 20);
            QVERIFY(
                contrastRatio(strong.color(QPalette::PlaceholderText), strong.color(QPalette::Base))
                > 7);
            QVERIFY(contrastRatio(hairline(strong), strong.color(QPalette::Base))
                    > contrastRatio(quiet, strong.color(QPalette::Base)));
            QCOMPARE(motion(), 0);
            keeper.follow({.highContrast = true, .reducedMotion = true, .dark = true});
            QVERIFY(QApplication::palette().color(QPalette::Base).lightness() < 20);
            // What the person chose of light and dark holds all the same.
            keeper.apply({.appearance = Appearance::Light});
            QVERIFY(QApplication::palette().color(QPalette::Base).lightness() > 200);
            keeper.follow({.reducedMotion = true});
            QCOMPARE(QApplication::palette().color(QPalette::Base),
                     AppearanceKeeper::palette(false).color(QPalette::Base));
            QCOMPARE(motion(), 0);
            keeper.apply({});
            QCOMPARE(motion(), 0);
        }
        QCOMPARE(QApplication::palette(), desktop);
        QCOMPARE(QApplication::style()->name(), style);
        QVERIFY(!isHighContrast());
    }
};

VESTIBULE_WINDOW_TEST(DesktopSettingsTest)
#include "tst_desktopsettings.moc"
