// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchfield.h"

#include "support/patience.h"
#include "support/testentry.h"
#include "ui/search/completionlist.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Vestibule;

class SearchFieldTest : public TestCase
{
    Q_OBJECT

    /// A field over something else that can take the focus.
    struct Stage
    {
        Stage()
            : field(new SearchField(&window))
            , other(new QLineEdit(&window))
        {
            auto *column = new QVBoxLayout(&window);
            column->addWidget(field);
            column->addStretch(1);
            column->addWidget(other);
            field->setKnowledge([] {
                QueryKnowledge known;
                known.statuses = QStringList{QStringLiteral("pending"), QStringLiteral("accepted"),
                                             QStringLiteral("expired")};
                known.roles = QStringList{QStringLiteral("reader"), QStringLiteral("owner")};
                known.projects = QStringList{QStringLiteral("Web Shop")};
                known.domains = QStringList{QStringLiteral("example.com")};
                known.today = QDate(2026, 6, 1);
                return known;
            });
            QObject::connect(field, &QLineEdit::textChanged, field, [this](const QString &text) {
                field->setProblems(parseInviteQuery(text).problems);
            });
            window.resize(500, 400);
            window.show();
            window.activateWindow();
            field->setFocus();
            ready = waitUntil([this] { return field->hasFocus(); });
        }
        void type(const QString &text) const { QTest::keyClicks(field, text); }
        void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
        {
            QTest::keyClick(field, key, modifiers);
        }
        [[nodiscard]] CompletionList *list() const { return field->suggestions(); }
        [[nodiscard]] QStringList offered() const
        {
            QStringList texts;
            if (!list()->isVisible())
                return texts;
            const QList<QueryCompletion> items = list()->items();
            for (const QueryCompletion &item : items)
                texts.append(item.text);
            return texts;
        }

        QWidget window;
        SearchField *field;
        QLineEdit *other;
        bool ready = false;
    };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void offersWhatMayFollow()
    {
        Stage stage;
        QVERIFY(stage.ready);
        stage.type(QStringLiteral("sta"));
        QVERIFY(stage.offered().contains(QStringLiteral("status:")));
        stage.type(QStringLiteral(" ")); // that word is done
        QVERIFY(stage.offered().isEmpty());
        stage.key(Qt::Key_Backspace);
        QVERIFY(stage.offered().contains(QStringLiteral("status:")));
        QVERIFY(stage.field->hasFocus());
        QCOMPARE(stage.list()->currentRow(), -1); // nothing is chosen unasked
        QVERIFY(stage.list()->geometry().top() >= stage.field->geometry().bottom());
    }

    void tabGoesOnWithWhatIsTyped()
    {
        Stage stage;
        QVERIFY(stage.ready);
        stage.type(QStringLiteral("sta"));
        stage.key(Qt::Key_Tab);
        QCOMPARE(stage.field->text(), QStringLiteral("status:"));
        QVERIFY(stage.field->hasFocus());
        QVERIFY(stage.offered().contains(QStringLiteral("pending")));
        stage.type(QStringLiteral("pe"));
        stage.key(Qt::Key_Tab);
        QCOMPARE(stage.field->text(), QStringLiteral("status:pending "));
        QVERIFY(stage.offered().isEmpty());
        stage.key(Qt::Key_Tab); // nothing to complete: Tab is Tab
        QVERIFY(!stage.field->hasFocus());
    }

    void arrowsAndEnterChoose()
    {
        Stage stage;
        QVERIFY(stage.ready);
        const QSignalSpy left(stage.field, &SearchField::left);
        stage.type(QStringLiteral("mia role:"));
        QVERIFY(stage.offered().size() >= 2);
        stage.key(Qt::Key_Down);
        QCOMPARE(stage.list()->currentRow(), 0);
        stage.key(Qt::Key_Down);
        QCOMPARE(stage.list()->currentRow(), 1);
        const QString second = stage.offered().at(1);
        QCOMPARE(stage.field->text(), QStringLiteral("mia role:")); // looking changes nothing
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.field->text(), QStringLiteral("mia role:%1 ").arg(second));
        QCOMPARE(left.count(), 0);
        stage.key(Qt::Key_Return);
        QCOMPARE(left.count(), 1);
    }

    void upFromTheFirstIsTheTypedTextAgain()
    {
        Stage stage;
        QVERIFY(stage.ready);
        stage.type(QStringLiteral("role:"));
        stage.key(Qt::Key_Down);
        stage.key(Qt::Key_Up);
        QCOMPARE(stage.list()->currentRow(), -1);
        stage.key(Qt::Key_Up);
        QCOMPARE(stage.list()->currentRow(), int(stage.offered().size()) - 1);
        stage.key(Qt::Key_Down);
        QCOMPARE(stage.list()->currentRow(), -1);
    }

    void enterTakesTheTypedTextWhereNothingIsChosen()
    {
        Stage stage;
        QVERIFY(stage.ready);
        const QSignalSpy left(stage.field, &SearchField::left);
        stage.type(QStringLiteral("sta"));
        QVERIFY(!stage.offered().isEmpty());
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.field->text(), QStringLiteral("sta"));
        QCOMPARE(left.count(), 1);
        QVERIFY(stage.offered().isEmpty());
    }

    void escGoesOneStepAtATime()
    {
        Stage stage;
        QVERIFY(stage.ready);
        const QSignalSpy left(stage.field, &SearchField::left);
        stage.type(QStringLiteral("sta"));
        stage.key(Qt::Key_Escape);
        QVERIFY(stage.offered().isEmpty());
        QCOMPARE(stage.field->text(), QStringLiteral("sta"));
        stage.key(Qt::Key_Escape);
        QVERIFY(stage.field->text().isEmpty());
        QCOMPARE(left.count(), 0);
        stage.key(Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }

    void downLeavesWhereNothingIsOffered()
    {
        Stage stage;
        QVERIFY(stage.ready);
        const QSignalSpy left(stage.field, &SearchField::left);
        stage.type(QStringLiteral("mia "));
        stage.key(Qt::Key_Down);
        QCOMPARE(left.count(), 1);
        stage.key(Qt::Key_Down, Qt::AltModifier); // asked for
        QVERIFY(stage.offered().contains(QStringLiteral("status:")));
    }

    void downInTheEmptyFieldOffersAndEnterLeaves()
    {
        Stage stage;
        QVERIFY(stage.ready);
        const QSignalSpy left(stage.field, &SearchField::left);
        stage.key(Qt::Key_Down);
        QVERIFY(stage.offered().contains(QStringLiteral("status:")));
        QCOMPARE(left.count(), 0);
        stage.key(Qt::Key_Return);
        QCOMPARE(left.count(), 1);
        QVERIFY(stage.offered().isEmpty());
    }

    void theListGoesWithTheFocus()
    {
        Stage stage;
        QVERIFY(stage.ready);
        stage.type(QStringLiteral("sta"));
        QVERIFY(!stage.offered().isEmpty());
        stage.other->setFocus();
        QVERIFY(stage.offered().isEmpty());
        stage.field->setText(QStringLiteral("rol")); // not typed
        QVERIFY(stage.offered().isEmpty());
    }

    void theMouseChooses()
    {
        Stage stage;
        QVERIFY(stage.ready);
        stage.type(QStringLiteral("role:ow"));
        const QModelIndex first = stage.list()->model()->index(0, 0);
        QTest::mouseClick(stage.list()->viewport(), Qt::LeftButton, {},
                          stage.list()->visualRect(first).center());
        QCOMPARE(stage.field->text(), QStringLiteral("role:owner "));
        QVERIFY(stage.field->hasFocus());
    }

    void aScreenReaderHearsTheHint()
    {
        Stage stage;
        QVERIFY(stage.ready);
        stage.type(QStringLiteral("sta"));
        const QString words =
            stage.list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(words.startsWith(QLatin1String("status:, ")), qPrintable(words));
    }

    void whatIsBeingTypedIsNotComplainedAbout()
    {
        Stage stage;
        QVERIFY(stage.ready);
        const QSignalSpy shown(stage.field, &SearchField::problemsShown);
        stage.type(QStringLiteral("stauts:pending"));
        QVERIFY(stage.field->shownProblems().isEmpty());
        stage.type(QStringLiteral(" "));
        QCOMPARE(stage.field->shownProblems().size(), 1); // that word is done
        QCOMPARE(shown.count(), 1);
        stage.type(QStringLiteral("role:"));
        QCOMPARE(stage.field->shownProblems().size(), 1);
        QVERIFY(!stage.offered().isEmpty());
        stage.key(Qt::Key_Escape); // nothing is offered any more
        QTRY_COMPARE(stage.field->shownProblems().size(), 2); // after a pause
        stage.key(Qt::Key_Escape);
        QVERIFY(stage.field->shownProblems().isEmpty());
        stage.field->setText(QStringLiteral("stauts:x"));
        QCOMPARE(stage.field->shownProblems().size(), 1); // not typed
    }

    void aWaveIsDrawnUnderTheWrongWordAlone()
    {
        Stage stage;
        QVERIFY(stage.ready);
        stage.other->setFocus();
        stage.field->setText(QStringLiteral("mia stauts:x"));
        const QImage wrong = stage.field->grab().toImage();
        stage.field->setProblems({});
        const QImage plain = stage.field->grab().toImage();
        int first = wrong.width();
        int last = -1;
        for (int x = 0; x < wrong.width(); ++x) {
            for (int y = 0; y < wrong.height(); ++y) {
                if (wrong.pixel(x, y) == plain.pixel(x, y))
                    continue;
                first = qMin(first, x);
                last = qMax(last, x);
            }
        }
        QVERIFY(last > first);
        const QFontMetrics metrics(stage.field->font());
        const int word = metrics.horizontalAdvance(QStringLiteral("stauts:x"));
        QVERIFY2(last - first <= word + 6, qPrintable(QString::number(last - first)));
        const int before = metrics.horizontalAdvance(QStringLiteral("mia"));
        QVERIFY(first > before); // not under the first word
    }
};

VESTIBULE_WINDOW_TEST(SearchFieldTest)
#include "tst_searchfield.moc"
