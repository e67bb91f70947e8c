// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/filterbar.h"

#include "support/patience.h"
#include "support/testentry.h"
#include "ui/search/filterchip.h"
#include "ui/search/filtermenu.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Vestibule;

class FilterBarTest : public TestCase
{
    Q_OBJECT

    /// A bar under the line of text it speaks for.
    struct Stage
    {
        Stage()
            : text(new QLineEdit(&window))
            , bar(new FilterBar(&window))
        {
            auto *column = new QVBoxLayout(&window);
            column->addWidget(text);
            column->addWidget(bar);
            column->addStretch(1);
            QObject::connect(text, &QLineEdit::textChanged, bar, [this] { show(); });
            QObject::connect(bar, &FilterBar::edited, text, &QLineEdit::setText);
            QObject::connect(bar, &FilterBar::cleared, text, &QLineEdit::clear);
            bar->menu()->setSource([] {
                QueryKnowledge known;
                known.statuses = QStringList{QStringLiteral("pending"), QStringLiteral("accepted"),
                                             QStringLiteral("expired")};
                known.roles = QStringList{QStringLiteral("reader"), QStringLiteral("owner")};
                known.projects = QStringList{QStringLiteral("R&D"), QStringLiteral("Web Shop")};
                known.domains = QStringList{QStringLiteral("example.com")};
                return known;
            });
            window.resize(700, 300);
            window.show();
            window.activateWindow();
        }
        void show() { bar->setSearch(text->text(), parseInviteQuery(text->text())); }
        [[nodiscard]] QList<FilterChip *> chips() const
        {
            QList<FilterChip *> shown;
            const auto all = bar->findChildren<FilterChip *>();
            for (FilterChip *chip : all) {
                if (chip->isVisible())
                    shown.append(chip);
            }
            return shown;
        }
        [[nodiscard]] QStringList names() const
        {
            QStringList names;
            const auto shown = chips();
            for (const FilterChip *chip : shown)
                names.append(chip->accessibleName());
            return names;
        }
        /// The item of the menu under these words, or none.
        [[nodiscard]] QAction *item(const QString &field, const QString &value) const
        {
            emit bar->menu()->aboutToShow();
            const auto fields = bar->menu()->actions();
            for (const QAction *one : fields) {
                if (one->text() != field)
                    continue;
                const auto values = one->menu()->actions();
                for (QAction *action : values) {
                    if (action->text() == value)
                        return action;
                }
            }
            return nullptr;
        }
        [[nodiscard]] QToolButton *button(const QString &words) const
        {
            const auto buttons = bar->findChildren<QToolButton *>();
            for (QToolButton *one : buttons) {
                if (one->text().remove(u'&').startsWith(words))
                    return one;
            }
            return nullptr;
        }
        [[nodiscard]] bool focus(QWidget *widget) const
        {
            widget->setFocus();
            return waitUntil([widget] { return widget->hasFocus(); });
        }

        QWidget window;
        QLineEdit *text;
        FilterBar *bar;
    };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void eachConditionIsAChip()
    {
        Stage stage;
        QVERIFY(stage.names().isEmpty());
        QVERIFY(!stage.button(QStringLiteral("Clear"))->isVisible());
        stage.text->setText(QStringLiteral("mia status:pending -role:owner"));
        QCOMPARE(stage.names(),
                 (QStringList{QStringLiteral("“mia”"), QStringLiteral("Status: Pending"),
                              QStringLiteral("Role: not Owner")}));
        QVERIFY(stage.button(QStringLiteral("Clear"))->isVisible());
        QVERIFY(!stage.chips().constFirst()->accessibleDescription().isEmpty());
    }

    void aChipGoesByEachOfItsKeys_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Del") << int(Qt::Key_Delete);
        QTest::newRow("Backspace") << int(Qt::Key_Backspace);
        QTest::newRow("Space") << int(Qt::Key_Space);
        QTest::newRow("Return") << int(Qt::Key_Return);
    }

    void aChipGoesByEachOfItsKeys()
    {
        QFETCH(int, key);
        Stage stage;
        stage.text->setText(QStringLiteral("Mia  status:pending role:owner"));
        QVERIFY(stage.focus(stage.chips().at(1)));
        QTest::keyClick(stage.chips().at(1), Qt::Key(key));
        QCOMPARE(stage.text->text(), QStringLiteral("Mia  role:owner"));
        QVERIFY(stage.chips().at(1)->hasFocus()); // the one that came into its place
        QTest::keyClick(stage.chips().at(1), Qt::Key(key));
        QCOMPARE(stage.text->text(), QStringLiteral("Mia"));
        QVERIFY(stage.chips().at(0)->hasFocus());
        QTest::keyClick(stage.chips().at(0), Qt::Key(key));
        QVERIFY(stage.text->text().isEmpty());
        QVERIFY(stage.button(QStringLiteral("Filter"))->hasFocus());
    }

    void aChipGoesByTheMouse()
    {
        Stage stage;
        stage.text->setText(QStringLiteral("a b c"));
        QTest::mouseClick(stage.chips().at(1), Qt::LeftButton);
        QCOMPARE(stage.text->text(), QStringLiteral("a c"));
    }

    void deleteOnAChipIsNotTheWindows()
    {
        Stage stage;
        stage.text->setText(QStringLiteral("a"));
        QAction revoke;
        revoke.setShortcut(Qt::Key_Delete);
        stage.window.addAction(&revoke);
        const QSignalSpy revoked(&revoke, &QAction::triggered);
        QVERIFY(stage.focus(stage.chips().constFirst()));
        QTest::keyClick(stage.chips().constFirst(), Qt::Key_Delete);
        QVERIFY(stage.text->text().isEmpty());
        QCOMPARE(revoked.count(), 0);
    }

    void arrowsGoThroughTheChips()
    {
        Stage stage;
        stage.text->setText(QStringLiteral("a b"));
        QVERIFY(stage.focus(stage.chips().at(0)));
        QTest::keyClick(stage.chips().at(0), Qt::Key_Right);
        QVERIFY(stage.chips().at(1)->hasFocus());
        QTest::keyClick(stage.chips().at(1), Qt::Key_Right);
        QVERIFY(stage.button(QStringLiteral("Clear"))->hasFocus());
        QVERIFY(stage.focus(stage.chips().at(0)));
        QTest::keyClick(stage.chips().at(0), Qt::Key_Left);
        QVERIFY(stage.button(QStringLiteral("Filter"))->hasFocus());
    }

    void tabMeetsThemAsTheyStand()
    {
        Stage stage;
        stage.text->setText(QStringLiteral("a b"));
        QVERIFY(stage.focus(stage.button(QStringLiteral("Filter"))));
        QTest::keyClick(&stage.window, Qt::Key_Tab);
        QVERIFY(stage.chips().at(0)->hasFocus());
        QTest::keyClick(&stage.window, Qt::Key_Tab);
        QVERIFY(stage.chips().at(1)->hasFocus());
        QTest::keyClick(&stage.window, Qt::Key_Tab);
        QVERIFY(stage.button(QStringLiteral("Clear"))->hasFocus());
        QTest::keyClick(stage.button(QStringLiteral("Clear")), Qt::Key_Space);
        QVERIFY(stage.text->text().isEmpty());
        QVERIFY(stage.button(QStringLiteral("Filter"))->hasFocus());
    }

    void theMenuWritesWhatOneWouldType()
    {
        Stage stage;
        stage.text->setText(QStringLiteral("Mia"));
        stage.item(QStringLiteral("Status"), QStringLiteral("Pending"))->trigger();
        QCOMPARE(stage.text->text(), QStringLiteral("Mia status:pending"));
        stage.item(QStringLiteral("Status"), QStringLiteral("Expired"))->trigger();
        QCOMPARE(stage.text->text(), QStringLiteral("Mia status:pending,expired"));
        QVERIFY(stage.item(QStringLiteral("Status"), QStringLiteral("Expired"))->isChecked());
        QVERIFY(!stage.item(QStringLiteral("Status"), QStringLiteral("Accepted"))->isChecked());
        stage.item(QStringLiteral("Status"), QStringLiteral("Pending"))->trigger();
        QCOMPARE(stage.text->text(), QStringLiteral("Mia status:expired"));
        stage.item(QStringLiteral("Project"), QStringLiteral("R&&D"))->trigger();
        QVERIFY(stage.item(QStringLiteral("Project"), QStringLiteral("R&&D"))->isChecked());
        QCOMPARE(stage.chips().size(), 3);
        stage.item(QStringLiteral("Project"), QStringLiteral("Web Shop"))->trigger();
        QCOMPARE(stage.text->text(), QStringLiteral("Mia status:expired project:R&D,\"Web Shop\""));
        stage.item(QStringLiteral("Domain"), QStringLiteral("Example.com"))->trigger();
        QVERIFY(stage.text->text().endsWith(QLatin1String(" domain:example.com")));
    }

    void theMenuKnowsTimes()
    {
        Stage stage;
        emit stage.bar->menu()->aboutToShow();
        const QList<QAction *> fields = stage.bar->menu()->actions();
        const auto named = [&fields](const QString &name) {
            return *std::find_if(fields.cbegin(), fields.cend(),
                                 [&name](const QAction *one) { return one->text() == name; });
        };
        const QAction *expires = named(QStringLiteral("Expires"));
        expires->menu()->actions().at(1)->trigger();
        QCOMPARE(stage.text->text(), QStringLiteral("expires:<3d"));
        QVERIFY(stage.names().constFirst().startsWith(QLatin1String("Expires: ")));
    }

    void theMenuOpensByItsLetter()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        QTest::keyClick(&stage.window, Qt::Key_F, Qt::AltModifier);
        QTRY_VERIFY(stage.bar->menu()->isVisible());
        QTest::keyClick(stage.bar->menu(), Qt::Key_Escape);
        QTRY_VERIFY(!stage.bar->menu()->isVisible());
    }

    void aNarrowBarWrapsAndCutsNothingOff()
    {
        Stage stage;
        stage.text->setText(QStringLiteral("one two three four five six seven eight nine ten ")
                            + QString(120, u'x'));
        stage.window.resize(320, 500);
        QTRY_VERIFY(stage.chips().constLast()->y() > stage.chips().constFirst()->y());
        const auto shown = stage.chips();
        for (const FilterChip *chip : shown) {
            QVERIFY(chip->geometry().left() >= 0);
            QVERIFY(chip->geometry().right() < stage.bar->width());
            QVERIFY(chip->geometry().bottom() < stage.bar->height());
        }
        QVERIFY(stage.chips().constLast()->toolTip().contains(QString(30, u'x')));
    }

    void aLongPasteIsCounted()
    {
        Stage stage;
        QStringList words;
        for (int i = 0; i < 100; ++i)
            words.append(QString::number(i));
        stage.text->setText(words.join(u' '));
        QCOMPARE(stage.chips().size(), 24);
        const auto labels = stage.bar->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == QLatin1String("and 76 more");
        }));
    }

    void aProblemStandsBeforeANote()
    {
        Stage stage;
        const auto line = [&stage] {
            const auto labels = stage.bar->findChildren<QLabel *>();
            QString text;
            for (const QLabel *label : labels)
                text += label->isVisible() ? label->text() : QString();
            return text;
        };
        stage.bar->setNote(QStringLiteral("Reading"));
        QCOMPARE(line(), QStringLiteral("Reading"));
        stage.bar->setProblem(QStringLiteral("Wrong"));
        QCOMPARE(line(), QStringLiteral("Wrong"));
        stage.bar->setProblem({});
        QCOMPARE(line(), QStringLiteral("Reading"));
        stage.bar->setNote({});
        QCOMPARE(line(), QString());
    }
};

VESTIBULE_WINDOW_TEST(FilterBarTest)
#include "tst_filterbar.moc"
