// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/preferencescontroller.h"

#include "domain/query/querywords.h"
#include "domain/review/reviewtext.h"
#include "support/patience.h"
#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "support/window/program.h"
#include "support/window/shelf.h"
#include "ui/look/statuscolors.h"
#include "ui/people/invitepeopledialog.h"
#include "ui/preferences/appearancekeeper.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/review/reviewpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Vestibule;
using namespace Qt::StringLiterals;

class PreferencesTest : public TestCase
{
    Q_OBJECT

    struct Stage
    {
        explicit Stage(int count = 3, const QString &settingsFile = {})
            : shelf(count)
            , program(Program::at(shelf.server, u"sk-admin-test"_s), settingsFile)
        {
            for (const QByteArray &id : std::as_const(shelf.ids))
                shelf.fresh.insert(id); // in seven days they expire
            program.connection.start();
            ready = waitUntil([&] { return program.shown() == count; });
        }
        void key(Qt::Key key)
        {
            program.window.activateWindow();
            QTest::keyClick(&program.window, key, Qt::ControlModifier);
        }
        [[nodiscard]] PreferencesDialog *open()
        {
            if (dialog() == nullptr)
                key(Qt::Key_Comma);
            return dialog();
        }
        [[nodiscard]] PreferencesDialog *dialog() const
        {
            return program.window.findChild<PreferencesDialog *>();
        }
        /// The box that offers such words, or none.
        [[nodiscard]] QComboBox *boxWith(const QString &words)
        {
            const auto boxes = open()->findChildren<QComboBox *>();
            for (QComboBox *box : boxes) {
                if (box->findText(words) >= 0)
                    return box;
            }
            return nullptr;
        }
        void choose(const QString &words) { boxWith(words)->setCurrentText(words); }
        [[nodiscard]] QSpinBox *soonDays() { return open()->findChildren<QSpinBox *>().at(0); }

        Shelf shelf;
        Program program;
        bool ready = false;
    };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { QCOMPARE(QApplication::palette(), m_desktop); }

    void defaultsTouchNothing()
    {
        const QString style = QApplication::style()->name();
        const QFont font = QApplication::font();
        Stage stage;
        QVERIFY(stage.ready);
        QCOMPARE(QApplication::palette(), m_readable);
        QCOMPARE(QApplication::font(), font);
        QCOMPARE(QApplication::style()->name(), style);
        QCOMPARE(expiringSoonDays(), 3);
        QVERIFY(stage.open() != nullptr);
        QTest::keyClick(stage.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(stage.dialog() == nullptr);
        QCOMPARE(stage.program.settings.preferences(), Preferences());
    }

    void darkAndLightActAtOnceAndAreKept()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        {
            Stage stage(3, file);
            QVERIFY(stage.ready);
            stage.choose(u"Dark"_s);
            QVERIFY(QApplication::palette().color(QPalette::Base).lightness() < 80);
            QTRY_VERIFY(stage.program.view()->palette().color(QPalette::Base).lightness() < 80);
            stage.choose(u"Light"_s);
            QVERIFY(QApplication::palette().color(QPalette::Base).lightness() > 200);
            stage.choose(u"Same as the desktop"_s);
            QCOMPARE(QApplication::palette(), m_readable);
            stage.choose(u"Dark"_s);
        }
        QCOMPARE(QApplication::palette(), m_desktop); // it goes with the program
        const Stage again(3, file);
        QVERIFY(QApplication::palette().color(QPalette::Base).lightness() < 80);
    }

    void theDesktopIsFollowedAgain()
    {
        Stage stage;
        QVERIFY(stage.ready);
        stage.choose(u"Light"_s);
        stage.choose(u"Same as the desktop"_s);
        QCOMPARE(QApplication::palette().resolveMask(),
                 AppearanceKeeper::mended(m_desktop).resolveMask()); // ours says nothing else
    }

    void theDesktopsColorsAreMendedWhereTheyCannotBeRead()
    {
        QPalette pale;
        pale.setColor(QPalette::Highlight, 0x308cc6); // 3.7 : 1
        pale.setColor(QPalette::HighlightedText, Qt::white);
        pale.setColor(QPalette::Base, Qt::white);
        pale.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 110));
        const QPalette mended = AppearanceKeeper::mended(pale);
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            QVERIFY(contrastRatio(mended.color(group, QPalette::Highlight), Qt::white)
                    >= kReadableContrast);
            QVERIFY(mended.color(group, QPalette::Highlight).hue()
                        - pale.color(group, QPalette::Highlight).hue()
                    < 3);
            QVERIFY(contrastRatio(mended.color(group, QPalette::PlaceholderText), Qt::white)
                    >= kReadableContrast);
        }
        QVERIFY(!mended.isBrushSet(QPalette::Active, QPalette::Base));
        const QPalette ours = AppearanceKeeper::palette(false);
        QVERIFY(!AppearanceKeeper::mended(ours).isBrushSet(QPalette::Active, QPalette::Highlight));
    }

    void aThemeThatChangesIsFollowed()
    {
        Stage stage;
        QVERIFY(stage.ready);
        QApplication::setPalette(QPalette());
        QEvent changed(QEvent::ThemeChange);
        QApplication::sendEvent(&stage.program.window, &changed);
        QCOMPARE(QApplication::palette(), m_readable);
        stage.choose(u"Dark"_s);
        QApplication::sendEvent(&stage.program.window, &changed);
        QVERIFY(QApplication::palette().color(QPalette::Base).lightness() < 80);
    }

    void ourPalettesAreReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void ourPalettesAreReadable()
    {
        QFETCH(bool, dark);
        const QPalette palette = AppearanceKeeper::palette(dark);
        const auto pair = [&palette](QPalette::ColorRole text, QPalette::ColorRole back) {
            return contrastRatio(palette.color(QPalette::Active, text),
                                 palette.color(QPalette::Active, back));
        };
        for (const auto back : {QPalette::Base, QPalette::Window, QPalette::AlternateBase}) {
            for (const auto text :
                 {QPalette::Text, QPalette::WindowText, QPalette::PlaceholderText, QPalette::Link})
                QVERIFY2(pair(text, back) >= kReadableContrast,
                         qPrintable(u"%1 on %2: %3"_s.arg(text).arg(back).arg(pair(text, back))));
        }
        QVERIFY(pair(QPalette::ButtonText, QPalette::Button) >= kReadableContrast);
        QVERIFY(pair(QPalette::HighlightedText, QPalette::Highlight) >= kReadableContrast);
        QVERIFY(pair(QPalette::ToolTipText, QPalette::ToolTipBase) >= kReadableContrast);
    }

    void theKeysChangeTheSizeOfText()
    {
        Stage stage;
        QVERIFY(stage.ready);
        const qreal usual = QApplication::font().pointSizeF();
        const SideBar *sideBar = stage.program.views.sideBar();
        const int side = sideBar->width();
        stage.key(Qt::Key_Plus);
        QCOMPARE(stage.program.settings.preferences().textPercent, 110);
        QCOMPARE(QApplication::font().pointSizeF(), usual * 1.1);
        QTRY_COMPARE(stage.program.view()->font().pointSizeF(), usual * 1.1);
        stage.key(Qt::Key_Plus);
        QTRY_VERIFY(sideBar->width() > side * 1.15); // its words stay whole
        stage.key(Qt::Key_Minus);
        stage.key(Qt::Key_Minus);
        stage.key(Qt::Key_Minus);
        QCOMPARE(QApplication::font().pointSizeF(), usual * 0.9);
        stage.key(Qt::Key_0);
        QCOMPARE(QApplication::font().pointSizeF(), usual);
        for (int i = 0; i < 20; ++i)
            stage.key(Qt::Key_Plus);
        const int most = stage.program.appearance.largestTextSize();
        QCOMPARE(stage.program.settings.preferences().textPercent, most);
        QVERIFY(stage.program.window.height() <= stage.program.window.screen()->size().height());
        stage.key(Qt::Key_0);
    }

    void textHasRoomOnTheScreen()
    {
        QCOMPARE(AppearanceKeeper::largestTextSize(15, 1080), 200);
        QCOMPARE(AppearanceKeeper::largestTextSize(15, 450), 125); // 1440 x 900 at 200 %
        QCOMPARE(AppearanceKeeper::largestTextSize(30, 450), 100); // the desktop's own word
    }

    void soonIsOneNumberForAll()
    {
        Stage stage;
        QVERIFY(stage.ready);
        stage.program.page()->searchFor(u"is:soon"_s);
        QTRY_COMPARE(stage.program.shown(), 0);
        QVERIFY(stage.open() != nullptr);
        stage.soonDays()->setValue(8);
        QTRY_COMPARE(stage.program.shown(), 3); // the search
        const QModelIndex status = stage.program.rows()->index(0, InviteTableModel::StatusColumn);
        QCOMPARE(status.data().toString(), u"Expiring soon"_s); // the words
        QCOMPARE(InviteState(status.data(InviteTableModel::StateRole).toInt()),
                 InviteState::ExpiringSoon); // the colours
        const auto *views = stage.program.views.sideBar();
        QTRY_VERIFY(viewText(views, u"Expiring soon"_s).contains(u"3 invites"_s)); // the counts
        QVERIFY(ReviewText::reason(ReviewRule::ExpiringSoon).contains(u"8 day"_s));
        QCOMPARE(soonRange(), u"<8d"_s); // what the menu and the completion offer
        QCOMPARE(stage.program.settings.preferences().soonDays, 8);
        stage.soonDays()->setValue(3);
        QTRY_COMPARE(stage.program.shown(), 0);
    }

    void newInvitesBeginAsPreferred()
    {
        Stage stage;
        QVERIFY(stage.ready);
        stage.choose(u"Owner"_s);
        stage.choose(u"No project, only the organization"_s);
        QTest::keyClick(stage.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(stage.dialog() == nullptr);
        stage.program.window.commands()->invite->trigger();
        auto *invite = stage.program.window.findChild<InvitePeopleDialog *>();
        QVERIFY(invite != nullptr);
        QCOMPARE(invite->findChild<QComboBox *>(u"role"_s)->currentData().toString(), u"owner"_s);
        QCOMPARE(invite->findChild<QComboBox *>(u"projects"_s)->currentData().toInt(),
                 int(ProjectChoice::Kind::None));
        QVERIFY(invite->close()); // nothing was typed, so nothing is asked
        QTRY_VERIFY(stage.program.window.findChild<InvitePeopleDialog *>() == nullptr);
    }

    void theReviewFollows()
    {
        Stage stage;
        QVERIFY(stage.ready);
        QTRY_VERIFY(stage.program.runs.isWritable());
        stage.program.window.commands()->showReview->trigger();
        auto *page = stage.program.page()->findChild<ReviewPage *>();
        QVERIFY(page != nullptr);
        QVERIFY(stage.open() != nullptr);
        auto *domains = stage.dialog()->findChildren<QLineEdit *>().constLast();
        const auto chosen = stage.dialog()->findChildren<QLineEdit *>();
        for (QLineEdit *field : chosen) {
            if (field->placeholderText() == u"example.com"_s)
                domains = field;
        }
        domains->setText(u"mine.example; other.example"_s);
        emit domains->editingFinished();
        const QStringList both{u"mine.example"_s, u"other.example"_s};
        QCOMPARE(stage.program.settings.reviewDomains(), both);
        bool shown = false;
        const auto fields = page->findChildren<QLineEdit *>();
        for (const QLineEdit *field : fields)
            shown = shown || field->text() == u"mine.example, other.example"_s;
        QVERIFY(shown);
        stage.program.settings.setOrganization(u"another"_s);
        QVERIFY(stage.program.settings.reviewDomains().isEmpty());
        stage.program.settings.setOrganization(stage.program.runs.organization());
        QCOMPARE(stage.program.settings.reviewDomains(), both);
    }

    void whatIsRememberedIsOneSwitch()
    {
        Stage stage;
        QVERIFY(stage.ready);
        QAction *action = stage.program.window.commands()->rememberSnapshot;
        const auto boxes = stage.open()->findChildren<QCheckBox *>();
        const auto found = std::find_if(boxes.begin(), boxes.end(), [](const QCheckBox *box) {
            return box->text() == u"Remember the &list"_s;
        });
        QVERIFY(found != boxes.end());
        QCheckBox *box = *found;
        QVERIFY(box->isEnabled());
        QVERIFY(box->isChecked()); // unless it was switched off
        box->click();
        QTRY_VERIFY(!action->isChecked());
        QVERIFY(!stage.program.settings.preferences().remembersList);
        action->trigger();
        QTRY_VERIFY(box->isChecked());
        QVERIFY(stage.program.settings.preferences().remembersList);
        QTRY_VERIFY(!canPress(stage.dialog(), u"Clear Activity"_s)); // there is none
    }

    void settingsOutOfBoundsAreTheDefaults()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        {
            QSettings ini(file, QSettings::IniFormat);
            ini.setValue(u"appearance/theme"_s, u"pink"_s);
            ini.setValue(u"appearance/textPercent"_s, 4000);
            ini.setValue(u"list/soonDays"_s, -1);
            ini.setValue(u"invite/role"_s, u"emperor"_s);
            ini.setValue(u"invite/projects"_s, 7);
        }
        QCOMPARE(Settings(file).preferences(), Preferences());
    }

private:
    static QString viewText(const QAbstractItemView *views, const QString &name)
    {
        for (int row = 0; row < views->model()->rowCount(); ++row) {
            const QModelIndex index = views->model()->index(row, 0);
            if (index.data().toString() == name)
                return index.data(Qt::AccessibleTextRole).toString();
        }
        return {};
    }

    const QPalette m_desktop = QApplication::palette();
    const QPalette m_readable = AppearanceKeeper::mended(m_desktop).resolve(m_desktop);
};

VESTIBULE_WINDOW_TEST(PreferencesTest)
#include "tst_preferences.moc"
