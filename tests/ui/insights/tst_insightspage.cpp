// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/insightspage.h"

#include "support/patience.h"
#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "support/window/program.h"
#include "support/window/shelf.h"
#include "ui/insights/insightfile.h"
#include "ui/insights/insightnumbers.h"
#include "ui/insights/insightplot.h"
#include "ui/insights/insightsaver.h"
#include "ui/look/outcomelook.h"
#include "ui/look/statuscolors.h"
#include "ui/search/searchfield.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTabBar>

using namespace Vestibule;
using namespace Qt::Literals;

/// The pictures over a server with a list, by keys, mouse and file.
class InsightsPageTest : public TestCase
{
    Q_OBJECT

    /// A window with `count` invites of one week: every third accepted, every third expired.
    struct Stage
    {
        explicit Stage(int count)
            : shelf(count)
            , program(Program::at(shelf.server, QStringLiteral("sk-admin-test")))
        {
            for (int i = 0; i < count; ++i) {
                if (i % 3 > 0)
                    shelf.status.insert(shelf.ids.at(i), i % 3 == 1 ? "accepted" : "expired");
            }
            program.connection.start();
            loaded = waitUntil([&] { return program.shown() == qMin(count, 100); });
        }

        [[nodiscard]] InsightsPage *page() const
        {
            return program.page()->findChild<InsightsPage *>();
        }
        [[nodiscard]] InsightPlot *plot() const { return page()->plot(); }
        bool open()
        {
            QTest::keyClick(&program.window, Qt::Key_3, Qt::ControlModifier);
            return page() != nullptr
                && waitUntil([&] { return !page()->isCounting() && total() > 0; });
        }
        [[nodiscard]] int total() const
        {
            return page() != nullptr ? plot()->picture().totals.total() : 0;
        }
        [[nodiscard]] InvitesPage::Part part() const { return program.page()->part(); }

        Shelf shelf;
        Program program;
        bool loaded = false;
    };

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    static QPalette darkPalette()
    {
        QPalette dark;
        dark.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
        dark.setColor(QPalette::Window, QColor(0x2b, 0x2b, 0x2b));
        dark.setColor(QPalette::Text, QColor(0xe8, 0xe8, 0xe8));
        dark.setColor(QPalette::WindowText, QColor(0xe8, 0xe8, 0xe8));
        dark.setColor(QPalette::PlaceholderText, QColor(0xe8, 0xe8, 0xe8, 0x80));
        return dark;
    }

    static PictureSheet sheetOf(const Stage &stage)
    {
        return {stage.plot()->picture(), u"Example, all 30 invites, today"_s, Qt::LeftToRight};
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void theKeyboardAloneFindsTheInvitesOfABar()
    {
        Stage stage(30);
        QVERIFY(stage.loaded);
        QVERIFY(stage.open());
        QVERIFY(stage.plot()->hasFocus());
        QVERIFY(stage.plot()->cursor().bar >= 0); // so that the focus is seen
        const auto *choice = stage.page()->findChild<QTabBar *>();
        for (int i = 0; i < 6 && !choice->hasFocus(); ++i)
            press(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(choice->hasFocus());
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        QCOMPARE(stage.page()->kind(), InsightKind::Domains);
        for (int i = 0; i < 6 && !stage.plot()->hasFocus(); ++i)
            press(Qt::Key_Tab);
        QVERIFY(stage.plot()->hasFocus());
        QCOMPARE(stage.page()->readout(),
                 u"example.com: 30 invite(s), 10 accepted, 10 pending, 10 expired"_s);
        press(Qt::Key_Right);
        QCOMPARE(stage.page()->readout(), u"example.com: 10 accepted, 33% of 30"_s);
        QVERIFY(stage.plot()->accessibleName().contains(u"10 accepted"_s));
        const QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(stage.plot());
        QVERIFY(chart != nullptr);
        QCOMPARE(chart->role(), QAccessible::Chart);
        QCOMPARE(chart->text(QAccessible::Value), stage.page()->readout());
        press(Qt::Key_Return);
        QCOMPARE(stage.part(), InvitesPage::Part::List);
        QTRY_COMPARE(stage.program.shown(), 10);
        QCOMPARE(stage.program.rows()->inviteAt(0).status, u"accepted"_s);
    }

    void aClickOnAWeekFindsItsInvites()
    {
        Stage stage(30);
        QVERIFY(stage.open());
        const BarPlace place{0, Outcome::Expired};
        QTRY_VERIFY(!stage.plot()->rectOf(place).isEmpty());
        const QPoint middle = stage.plot()->rectOf(place).center().toPoint();
        QTest::mouseMove(stage.plot(), middle);
        QTRY_VERIFY2(stage.page()->readout().contains(u"10 expired"_s),
                     qPrintable(stage.page()->readout()));
        QTest::mouseClick(stage.plot(), Qt::LeftButton, {}, middle);
        QCOMPARE(stage.part(), InvitesPage::Part::List);
        QTRY_COMPARE(stage.program.shown(), 10);
        QCOMPARE(stage.program.rows()->inviteAt(0).status, u"expired"_s);
    }

    void aBarFiltersOnce()
    {
        Stage stage(30);
        QVERIFY(stage.open());
        stage.program.page()->searchFor(u"invite-1000"_s);
        stage.program.page()->showPart(InvitesPage::Part::Insights);
        QTRY_VERIFY(!stage.plot()->rectOf({0, Outcome::Expired}).isEmpty());
        QSignalSpy searches(stage.program.window.findChild<SearchField *>(),
                            &SearchField::textChanged);
        QTest::mouseClick(stage.plot(), Qt::LeftButton, {},
                          stage.plot()->rectOf({0, Outcome::Expired}).center().toPoint());
        QCOMPARE(stage.part(), InvitesPage::Part::List);
        QCOMPARE(searches.count(), 1);
    }

    void everyBarThatCanBeChosenFindsWhatItShows()
    {
        Stage stage(30);
        QVERIFY(stage.open());
        for (const InsightKind kind : kInsightKinds) {
            stage.page()->showPicture(kind);
            const InsightPicture picture = stage.plot()->picture();
            QVERIFY(!picture.isEmpty());
            for (int bar = 0; bar < picture.bars.size(); ++bar) {
                const QString query = queryAt(picture, {bar, {}});
                QCOMPARE(query.isEmpty(), kind == InsightKind::Acceptance);
                const InviteQuery understood = parseInviteQuery(query);
                QVERIFY2(understood.problems.isEmpty(), qPrintable(query));
                if (query.isEmpty())
                    continue;
                stage.program.rows()->setFilter({understood, {}});
                QTRY_COMPARE(stage.program.shown(), picture.bars.at(bar).counts.total());
            }
        }
    }

    void theFilterIsKeptWhereItsPictureIsShown()
    {
        Stage stage(30);
        QVERIFY(stage.open());
        stage.program.page()->searchFor(u"invite-1000"_s); // ten of them
        QTRY_COMPARE(stage.program.shown(), 10);
        stage.program.window.commands()->showInsights->trigger();
        auto *scope = stage.page()->findChild<QComboBox *>();
        scope->setCurrentIndex(1);
        QTRY_COMPARE(stage.total(), 10);
        stage.page()->showPicture(InsightKind::Roles);
        stage.plot()->setFocus();
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        QTRY_COMPARE(stage.program.shown(), 10);
        QVERIFY(stage.program.page()->search()->text().contains(u"role:reader"_s));
    }

    void theSentenceBelowBelongsToThePicture()
    {
        Stage stage(30);
        QVERIFY(stage.open());
        stage.plot()->setFocus();
        press(Qt::Key_Home);
        QVERIFY(stage.page()->readout().startsWith(stage.plot()->picture().bars.first().name));
        stage.page()->showPicture(InsightKind::Roles); // while the sentence of a bar stands
        const InsightPicture &roles = stage.plot()->picture();
        QVERIFY(stage.plot()->hasFocus());
        QVERIFY(stage.plot()->cursor().bar >= 0);
        QVERIFY2(stage.page()->readout().startsWith(roles.bars.at(stage.plot()->cursor().bar).name),
                 qPrintable(stage.page()->readout()));
        stage.page()->findChild<QTabBar *>()->setFocus();
        QVERIFY(stage.page()->readout().isEmpty());
    }

    void allIsInReachOnASmallScreen()
    {
        Stage stage(250);
        QVERIFY(stage.loaded);
        stage.program.window.resize(720, 450); // 1440 x 900 at 200 %
        stage.shelf.setHeld(true);
        QVERIFY(stage.open());
        QCOMPARE(stage.program.window.size(), QSize(720, 450));
        const auto isWhole = [&stage](const QWidget *widget) {
            const QRect place(widget->mapTo(&stage.program.window, QPoint()), widget->size());
            return stage.program.window.rect().contains(place)
                && place.height() >= widget->minimumSizeHint().height()
                && widget->visibleRegion().boundingRect() == widget->rect();
        };
        for (int picture = 0; picture < int(std::size(kInsightKinds)); ++picture) {
            stage.page()->showPicture(kInsightKinds[picture]);
            QTest::qWait(0);
            const auto buttons = stage.page()->findChildren<QPushButton *>();
            for (const QPushButton *button : buttons)
                QVERIFY2(!button->isVisible() || isWhole(button), qPrintable(button->text()));
            const QSize least = stage.plot()->minimumSizeHint();
            QVERIFY2(isWhole(stage.plot()),
                     qPrintable(QStringLiteral("%1: %2 of %3 pixels, seen %4")
                                    .arg(picture)
                                    .arg(stage.plot()->height())
                                    .arg(least.height())
                                    .arg(stage.plot()->visibleRegion().boundingRect().height())));
        }
        stage.shelf.setHeld(false);
        stage.shelf.server.release();
    }

    void saysWhatIsNotLoaded()
    {
        Stage stage(250);
        stage.shelf.setHeld(true);
        QVERIFY(stage.open());
        QCOMPARE(stage.total(), 100);
        QTRY_VERIFY(canPress(stage.page(), u"Cancel"_s)); // the rest is on its way
        QVERIFY(Vestibule::press(stage.page(), u"Cancel"_s));
        QTRY_VERIFY(canPress(stage.page(), u"Load All"_s));
        stage.shelf.setHeld(false);
        QVERIFY(Vestibule::press(stage.page(), u"Load All"_s));
        QTRY_COMPARE(stage.total(), 250);
        QTRY_VERIFY(!canPress(stage.page(), u"Load All"_s) && !canPress(stage.page(), u"Cancel"_s));
    }

    void theNumbersAreATable()
    {
        Stage stage(30);
        QVERIFY(stage.open());
        stage.page()->showPicture(InsightKind::Roles);
        QVERIFY(Vestibule::press(stage.page(), u"Numbers"_s));
        InsightNumbers *table = stage.page()->numbers();
        QVERIFY(table->isVisible());
        QVERIFY(!stage.plot()->isVisible());
        table->setFocus();
        press(Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.value(0), u"Role\tInvites\tAccepted\tPending\tExpired\tShare accepted"_s);
        QCOMPARE(lines.value(1), u"Reader\t30\t10\t10\t10\t33%"_s);
        press(Qt::Key_Return);
        QCOMPARE(stage.part(), InvitesPage::Part::List);
        QTRY_VERIFY(stage.program.page()->search()->text().contains(u"role:reader"_s));
    }

    void aPngDecodes()
    {
        Stage stage(30);
        QVERIFY(stage.open());
        const QString path = stage.program.folder.filePath(u"p.png"_s);
        QSignalSpy saved(stage.page()->saver(), &InsightSaver::saved);
        stage.page()->saver()->write(sheetOf(stage), PictureFormat::Png, path);
        QTRY_COMPARE(saved.count(), 1);
        const QImage image(path);
        QCOMPARE(image.size(), 2 * sheetSize());
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
        const QRgb accepted = outcomeColor(Outcome::Accepted, sheetPalette()).rgb();
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixel(x, y) == accepted ? 1 : 0;
        }
        QVERIFY(found > 1000);
    }

    void anSvgRenders()
    {
        Stage stage(30);
        QVERIFY(stage.open());
        const QString path = stage.program.folder.filePath(u"p.svg"_s);
        stage.page()->saver()->write(sheetOf(stage), PictureFormat::Svg, path);
        QTRY_VERIFY(QFile::exists(path));
        QSvgRenderer renderer(path);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBox(), QRect({}, sheetSize()));
        QImage image(sheetSize(), QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("Invites by Week"));
        QVERIFY(!text.contains("<image")); // all of it lines and letters
    }

    void aPdfHasOnePage()
    {
        Stage stage(30);
        QVERIFY(stage.open());
        const QString path = stage.program.folder.filePath(u"p.pdf"_s);
        stage.page()->saver()->write(sheetOf(stage), PictureFormat::Pdf, path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("%PDF-"));
        QVERIFY(text.trimmed().endsWith("%%EOF"));
        QVERIFY(text.contains("/Count 1"));
        QVERIFY2(text.contains("/MediaBox [0 0 750"), "1000 by 640 pixels are 750 by 480 points");
    }

    void theSaveDialogWritesWhereItIsTold()
    {
        Stage stage(30);
        QVERIFY(stage.open());
        stage.program.settings.setExportFolder(stage.program.folder.path());
        QVERIFY(Vestibule::press(stage.page(), u"Save Chart"_s));
        auto *dialog = stage.program.window.findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        const QString path = stage.program.folder.filePath(u"week.svg"_s);
        dialog->findChild<QLineEdit *>()->setText(path);
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY(QSvgRenderer(path).isValid()); // by its suffix, though PNG is chosen below
        QTRY_VERIFY(stage.page()->readout().contains(u"week.svg"_s));
    }

    void whatCannotBeWrittenIsSaid()
    {
        Stage stage(3);
        QVERIFY(stage.open());
        stage.page()->saver()->write(sheetOf(stage), PictureFormat::Png,
                                     stage.program.folder.filePath(u"no/such/folder/p.png"_s));
        QTRY_VERIFY2(stage.program.banner().contains(u"could not be saved"_s),
                     qPrintable(stage.program.banner()));
        QBuffer refusing;
        QVERIFY(refusing.open(QIODevice::ReadOnly));
        QVERIFY(!writeSheet(&refusing, PictureFormat::Png, sheetOf(stage)));
    }

    void aFileIsLightUnderADarkDesktop()
    {
        Stage stage(30);
        const QPalette before = QApplication::palette();
        QApplication::setPalette(darkPalette());
        const bool opened = stage.open();
        QBuffer buffer;
        const bool written = buffer.open(QIODevice::ReadWrite)
            && writeSheet(&buffer, PictureFormat::Png, sheetOf(stage));
        const QImage onScreen = stage.plot()->grab().toImage();
        QApplication::setPalette(before);
        QVERIFY(opened && written);
        QCOMPARE(QImage::fromData(buffer.data()).pixelColor(2, 2), QColor(Qt::white));
        QVERIFY(onScreen.pixelColor(2, 2).lightness() < 60);
    }

    void outcomesKeepApartInBothThemes()
    {
        for (const QPalette &palette : {sheetPalette(), darkPalette()}) {
            QList<QImage> samples;
            for (const Outcome outcome : kOutcomes) {
                QVERIFY(contrastRatio(outcomeColor(outcome, palette), palette.color(QPalette::Base))
                        >= kReadableContrast);
                QImage image(40, 24, QImage::Format_RGB32);
                image.fill(palette.color(QPalette::Base));
                QPainter painter(&image);
                fillOutcome(&painter, image.rect(), outcome, palette);
                painter.end();
                // Without colours and in two tones the shapes still differ.
                const QImage bare = image.convertToFormat(QImage::Format_Grayscale8)
                                        .convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
                for (const QImage &other : std::as_const(samples))
                    QVERIFY(bare != other);
                samples.append(bare);
            }
        }
    }

    void rightToLeftIsMirrored()
    {
        Stage stage(30);
        QVERIFY(stage.open());
        stage.page()->showPicture(InsightKind::Acceptance);
        // How far right of the middle the last of the bars stands.
        const auto aside = [&stage] {
            return stage.plot()->rectOf({3, {}}).center().x() - stage.plot()->width() / 2.0;
        };
        QTRY_VERIFY(stage.plot()->rectOf({3, {}}).width() > 0);
        QVERIFY(aside() > 0);
        stage.program.window.setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(aside() < 0);
        stage.plot()->setFocus();
        press(Qt::Key_Home);
        press(Qt::Key_Left);
        QCOMPARE(stage.plot()->cursor().bar, 1);
    }

    void everyControlHasANameAndAKey()
    {
        Stage stage(30);
        QVERIFY(stage.open());
        const auto widgets = stage.page()->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString name = button != nullptr ? button->text() : widget->accessibleName();
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
            QVERIFY2(button == nullptr || name.contains(u'&'), qPrintable(name));
        }
        QVERIFY(!stage.plot()->accessibleDescription().isEmpty());
    }

    void anotherListGivesOtherPictures()
    {
        Stage stage(30);
        QVERIFY(stage.open());
        stage.program.connection.openDemo(12);
        QTRY_COMPARE(stage.total(), 12);
    }
};

VESTIBULE_WINDOW_TEST(InsightsPageTest)
#include "tst_insightspage.moc"
