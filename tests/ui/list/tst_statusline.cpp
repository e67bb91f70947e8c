// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/statusline.h"

#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "ui/notices/announcement.h"

#include <QAccessible>
#include <QApplication>
#include <QDateTime>
#include <QLabel>
#include <QSignalSpy>

using namespace Vestibule;

class StatusLineTest : public TestCase
{
    Q_OBJECT

    static QPushButton *button(const StatusLine &line)
    {
        return line.findChild<QPushButton *>(QStringLiteral("statusButton"));
    }
    static QStringList shownTexts(const StatusLine &line)
    {
        QStringList texts;
        const auto labels = line.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && !label->text().isEmpty())
                texts.append(label->text());
        }
        return texts;
    }

    QStringList m_told;

private slots:
    void tellsTheActionOfItsButton()
    {
        StatusLine line;
        line.show();
        QSignalSpy triggered(&line, &StatusLine::triggered);
        line.setSentence({QStringLiteral("Much is left"), ListAction::LoadAll});
        QVERIFY(press(&line, QStringLiteral("Load All")));
        line.setSentence({QStringLiteral("It goes on"), ListAction::Cancel});
        QVERIFY(!canPress(&line, QStringLiteral("Load All")));
        QVERIFY(press(&line, QStringLiteral("Cancel")));
        QCOMPARE(triggered.size(), 2);
        QCOMPARE(triggered.at(0).at(0).value<ListAction>(), ListAction::LoadAll);
        QCOMPARE(triggered.at(1).at(0).value<ListAction>(), ListAction::Cancel);
    }

    void theButtonSaysToAReaderWhatItIsAbout()
    {
        StatusLine line;
        line.setSentence({QStringLiteral("100 loaded"), ListAction::Cancel});
        line.setSentence({QStringLiteral("200 loaded"), ListAction::Cancel});
        QCOMPARE(button(line)->accessibleDescription(), QStringLiteral("200 loaded"));
    }

    void hasNoButtonWithoutAnAction()
    {
        StatusLine line;
        line.show();
        line.setSentence({QStringLiteral("All 3 invites"), ListAction::None});
        QVERIFY(!button(line)->isVisible());
        QCOMPARE(line.text(), QStringLiteral("All 3 invites"));
    }

    void handsTheFocusOnWhenTheButtonGoes()
    {
        StatusLine line;
        line.show();
        line.activateWindow();
        line.setSentence({QStringLiteral("Loading"), ListAction::Cancel});
        button(line)->setFocus();
        QTRY_VERIFY(button(line)->hasFocus());
        QSignalSpy lost(&line, &StatusLine::focusLost);
        line.setSentence({QStringLiteral("Loading more"), ListAction::LoadAll});
        QVERIFY(lost.isEmpty());
        line.setSentence({QStringLiteral("Done"), ListAction::None});
        QCOMPARE(lost.size(), 1);
    }

    void itsHeightStaysAsTheButtonComesAndGoes()
    {
        StatusLine line;
        line.show();
        line.setSentence({QStringLiteral("All 3 invites"), ListAction::None});
        const int without = line.sizeHint().expandedTo(line.minimumSize()).height();
        line.setSentence({QStringLiteral("Loading"), ListAction::Cancel});
        QCOMPARE(line.sizeHint().expandedTo(line.minimumSize()).height(), without);
    }

    void showsANoteOnlyWhereThereIsOne()
    {
        StatusLine line;
        line.show();
        line.setSentence({QStringLiteral("All 3 invites"), ListAction::None});
        const QString note = QStringLiteral("2 rows could not be read and are left out");
        line.setNote(note);
        QVERIFY(shownTexts(line).contains(note));
        line.setNote({});
        QCOMPARE(shownTexts(line), QStringList{QStringLiteral("All 3 invites")});
    }

    void tellsPlaceAndTime()
    {
        StatusLine line;
        line.show();
        line.setPlace(QStringLiteral("api.example.com"), {});
        QCOMPARE(shownTexts(line), QStringList{QStringLiteral("api.example.com")});
        const QDateTime time(QDate::currentDate(), QTime(12, 34));
        line.setPlace(QStringLiteral("api.example.com"), time);
        const QString clock = QLocale().toString(time.time(), QLocale::ShortFormat);
        QCOMPARE(shownTexts(line),
                 QStringList{QStringLiteral("api.example.com, updated at ") + clock});
        line.setPlace(QStringLiteral("api.example.com"), time.addDays(-1));
        const QString day = shownTexts(line).constFirst();
        QVERIFY2(day.startsWith(QStringLiteral("api.example.com, updated on "))
                     && day.endsWith(QStringLiteral(" at ") + clock),
                 qPrintable(day));
    }

    void severalSelectedRowsAreCounted()
    {
        StatusLine line;
        line.show();
        line.setSentence({QStringLiteral("All 30 invites"), ListAction::None});
        line.setSelected(1);
        QCOMPARE(shownTexts(line), QStringList{QStringLiteral("All 30 invites")});
        line.setSelected(12);
        QVERIFY(shownTexts(line).contains(QStringLiteral("12 selected")));
        line.setSelected(0);
        QCOMPARE(shownTexts(line), QStringList{QStringLiteral("All 30 invites")});
    }

    void isAStatusBarThatTellsWhatHasSettled()
    {
        StatusLine line;
        line.show();
        const QAccessibleInterface *bar = QAccessible::queryAccessibleInterface(&line);
        QVERIFY(bar != nullptr);
        QCOMPARE(bar->role(), QAccessible::StatusBar);
        m_told.clear();
        const auto announcements = line.findChildren<LateAnnouncement *>();
        for (const LateAnnouncement *announcement : announcements)
            connect(announcement, &LateAnnouncement::said, this,
                    [this](const QString &text) { m_told += text; });
        for (int loaded = 100; loaded <= 500; loaded += 100)
            line.setSentence({QStringLiteral("%1 loaded").arg(loaded), ListAction::Cancel});
        line.setSentence({QStringLiteral("All 543 invites"), ListAction::None});
        line.setSelected(40);
        line.setSelected(41);
        QTRY_COMPARE(m_told.size(), 2);
        QCOMPARE(m_told,
                 (QStringList{QStringLiteral("All 543 invites"), QStringLiteral("41 selected")}));
    }

    void aLongSentenceWidensNothing()
    {
        StatusLine line;
        line.show();
        line.setSentence({QString(40, u'x'), ListAction::Cancel});
        const int least = line.minimumSizeHint().width();
        line.setSentence({QString(2000, u'x'), ListAction::Cancel});
        QCOMPARE(line.minimumSizeHint().width(), least);
    }
};

VESTIBULE_WINDOW_TEST(StatusLineTest)
#include "tst_statusline.moc"
