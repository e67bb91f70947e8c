// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/keyfield.h"

#include "support/testentry.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Vestibule;
using namespace Qt::StringLiterals;

class KeyFieldTest : public TestCase
{
    Q_OBJECT

private:
    struct Stage
    {
        Stage()
        {
            auto *column = new QVBoxLayout(&window);
            column->addWidget(field);
            column->addWidget(next);
            window.show();
            active = QTest::qWaitForWindowActive(&window);
            field->setFocus();
        }
        [[nodiscard]] QToolButton *button(const QString &name) const
        {
            const auto buttons = field->findChildren<QToolButton *>();
            for (QToolButton *button : buttons) {
                if (button->accessibleName() == name)
                    return button;
            }
            return nullptr;
        }

        QWidget window;
        KeyField *field = new KeyField;
        QLineEdit *next = new QLineEdit;
        bool active = false;
    };

    const QString m_show = u"Show the key"_s;
    const QString m_paste = u"Paste"_s;

private slots:
    void theKeyboardReachesBothButtons()
    {
        Stage stage;
        QVERIFY(stage.active);
        QTest::keyClicks(stage.field, u"sk-admin-1"_s);
        QCOMPARE(stage.field->echoMode(), QLineEdit::Password);

        QTest::keyClick(&stage.window, Qt::Key_Tab);
        QCOMPARE(stage.window.focusWidget(), stage.button(m_show));
        QTest::keyClick(stage.window.focusWidget(), Qt::Key_Space);
        QCOMPARE(stage.field->echoMode(), QLineEdit::Normal);
        QTest::keyClick(stage.window.focusWidget(), Qt::Key_Return);
        QCOMPARE(stage.field->echoMode(), QLineEdit::Password);

        QGuiApplication::clipboard()->setText(u" sk-admin-2\n"_s);
        QTest::keyClick(&stage.window, Qt::Key_Tab);
        QCOMPARE(stage.window.focusWidget(), stage.button(m_paste));
        QTest::keyClick(stage.window.focusWidget(), Qt::Key_Space);
        QCOMPARE(stage.field->text(), u"sk-admin-2"_s);
        QCOMPARE(stage.window.focusWidget(), stage.field);
    }

    void leavesToWhatFollows()
    {
        Stage stage;
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(stage.window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(stage.window.focusWidget(), stage.next);
    }

    void keysOnAButtonAreNotTyped()
    {
        Stage stage;
        QSignalSpy entered(stage.field, &QLineEdit::returnPressed);
        stage.button(m_show)->setFocus();
        QTest::keyClicks(stage.window.focusWidget(), u"abc"_s);
        QTest::keyClick(stage.window.focusWidget(), Qt::Key_Return);
        QVERIFY(stage.field->text().isEmpty());
        QCOMPARE(entered.count(), 0);
    }

    void textEndsWhereTheButtonsBegin_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void textEndsWhereTheButtonsBegin()
    {
        QFETCH(Qt::LayoutDirection, direction);
        Stage stage;
        stage.window.setLayoutDirection(direction);
        stage.window.resize(500, 120);
        const QRect text = stage.field->rect().marginsRemoved(stage.field->textMargins());
        for (const QString &name : {m_show, m_paste}) {
            QTRY_VERIFY(!stage.button(name)->geometry().isEmpty());
            QTRY_VERIFY(stage.field->rect().contains(stage.button(name)->geometry()));
            QTRY_VERIFY(!text.adjusted(4, 0, -4, 0).intersects(stage.button(name)->geometry()));
        }
    }

    void forgettingHidesAgain()
    {
        Stage stage;
        stage.button(m_show)->click();
        QTest::keyClicks(stage.field, u"sk-admin-1"_s);
        stage.field->forget();
        QCOMPARE(stage.field->echoMode(), QLineEdit::Password);
        stage.field->undo();
        QVERIFY(stage.field->text().isEmpty());
    }

    void judgesAKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<KeyProblem>("problem");
        QTest::newRow("good") << u" sk-admin-a_b-C9\n"_s << KeyProblem::None;
        QTest::newRow("nothing") << u" \t"_s << KeyProblem::Empty;
        QTest::newRow("two words") << u"sk-admin- b"_s << KeyProblem::HasBlank;
        QTest::newRow("control") << u"sk-admin-\u0001b"_s << KeyProblem::HasBlank;
        QTest::newRow("quoted") << u"\"sk-admin-b\""_s << KeyProblem::HasQuotes;
        QTest::newRow("one quote") << u"sk-admin-b’"_s << KeyProblem::HasQuotes;
        QTest::newRow("not ASCII") << u"sk‑admin‑b"_s << KeyProblem::HasOddCharacter;
        QTest::newRow("not to be seen") << u"sk-admin-\u200bb"_s << KeyProblem::HasOddCharacter;
        QTest::newRow("project key") << u"sk-proj-1"_s << KeyProblem::NotAnAdminKey;
    }

    void judgesAKey()
    {
        QFETCH(QString, key);
        QFETCH(KeyProblem, problem);
        QCOMPARE(checkKey(key), problem);
        QCOMPARE(keyProblemText(problem).isEmpty(), problem == KeyProblem::None);
    }
};

VESTIBULE_WINDOW_TEST(KeyFieldTest)
#include "tst_keyfield.moc"
