// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/errorbanner.h"

#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "ui/look/statuscolors.h"
#include "ui/notices/bannertones.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Vestibule;
using Tone = ErrorBanner::Tone;

class ErrorBannerTest : public TestCase
{
    Q_OBJECT

private slots:
    void isHiddenUntilItHasSomethingToSay()
    {
        ErrorBanner banner;
        QVERIFY(banner.isHidden());
        QVERIFY(banner.text().isEmpty());
        banner.showMessage(Tone::Error, QStringLiteral("What."), QStringLiteral("Advice."));
        QVERIFY(!banner.isHidden());
        QCOMPARE(banner.text(), QStringLiteral("What. Advice."));
        QCOMPARE(banner.accessibleName(), banner.text());
        QStringList names;
        const auto labels = banner.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            names += label->accessibleName();
        QVERIFY(names.contains(QStringLiteral("Error"))); // its sign
        banner.clear();
        QVERIFY(banner.isHidden());
        QVERIFY(banner.text().isEmpty());
    }

    void copiesTheRequestId()
    {
        ErrorBanner banner;
        banner.showMessage(Tone::Error, QStringLiteral("What."), {}, QStringLiteral("req_1"));
        QVERIFY(banner.text().contains(QStringLiteral("req_1")));
        QVERIFY(press(&banner, QStringLiteral("Copy Request ID")));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("req_1"));
        banner.showMessage(Tone::Error, QStringLiteral("Other."));
        QVERIFY(!buttonOf(&banner, QStringLiteral("Cop")));
    }

    void tellsOfItsButtons()
    {
        ErrorBanner banner;
        QSignalSpy triggered(&banner, &ErrorBanner::triggered);
        QSignalSpy closed(&banner, &ErrorBanner::closed);
        banner.showMessage(Tone::Warning, QStringLiteral("What."));
        QVERIFY(!buttonOf(&banner, QStringLiteral("Try Again")));
        banner.setAction(QStringLiteral("Try Again"));
        QVERIFY(press(&banner, QStringLiteral("Try Again")));
        QCOMPARE(triggered.count(), 1);
        QTest::mouseClick(banner.findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(closed.count(), 1);
        QVERIFY(banner.isHidden());
    }

    // What is never shown costs next to nothing, and what was said of it holds when it is.
    void hasNoPartsBeforeItSpeaks()
    {
        ErrorBanner banner;
        banner.setClosable(false);
        QVERIFY(banner.findChildren<QWidget *>().isEmpty());
        banner.showMessage(Tone::Error, QStringLiteral("What."));
        QVERIFY(banner.findChild<QToolButton *>()->isHidden());
        banner.setClosable(true);
        QVERIFY(!banner.findChild<QToolButton *>()->isHidden());
    }

    void wrapsInsteadOfWideningItsWindow()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *banner = new ErrorBanner(&window);
        layout->addWidget(banner);
        window.resize(400, 300);
        window.show();
        banner->showMessage(Tone::Error, QString(600, u'x'), QString(300, u'y'));
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY(banner->height() > banner->fontMetrics().height() * 8);
        QCOMPARE(window.width(), 400);
    }

    void isReadableInLightAndDark_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::addColumn<QColor>("text");
        QTest::newRow("light") << QColor(0xef, 0xef, 0xef) << QColor(Qt::black);
        QTest::newRow("white") << QColor(Qt::white) << QColor(0x20, 0x20, 0x20);
        QTest::newRow("dark") << QColor(0x32, 0x32, 0x32) << QColor(Qt::white);
        QTest::newRow("black") << QColor(Qt::black) << QColor(0xdd, 0xdd, 0xdd);
    }

    void isReadableInLightAndDark()
    {
        QFETCH(QColor, window);
        QFETCH(QColor, text);
        QPalette palette(window);
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::WindowText, text);
        for (const Tone tone : {Tone::Information, Tone::Warning, Tone::Error}) {
            const BannerColors colors = bannerColors(tone, palette);
            QVERIFY(contrastRatio(text, colors.background) >= kReadableContrast);
            QVERIFY(contrastRatio(colors.secondary, colors.background) >= kReadableContrast);
            QVERIFY(contrastRatio(colors.symbol, colors.background) >= kReadableContrast);
        }
    }

    void symbolsDifferInShape()
    {
        const auto shape = [](Tone tone) {
            return bannerSymbol(tone, Qt::black, Qt::white, 24, 1).toImage();
        };
        QVERIFY(shape(Tone::Information) != shape(Tone::Warning));
        QVERIFY(shape(Tone::Warning) != shape(Tone::Error));
        QVERIFY(shape(Tone::Information) != shape(Tone::Error));
    }
};

VESTIBULE_WINDOW_TEST(ErrorBannerTest)
#include "tst_errorbanner.moc"
