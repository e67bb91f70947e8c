// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text/visibletext.h"

#include "domain/errortext.h"

#include "support/testentry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Vestibule;

class VisibleTextTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatNobodySees_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto add = [](const char *name, const QString &text, const char *shown) {
            QTest::newRow(name) << text << QString::fromLatin1(shown);
        };
        add("override", QStringLiteral("a\u202Emoc.live@b"), "a\\u{202E}moc.live@b");
        add("isolate", QStringLiteral("\u2067x\u2069"), "\\u{2067}x\\u{2069}");
        add("line break", QStringLiteral("a\nBcc: b"), "a\\nBcc: b");
        add("other breaks", QStringLiteral("a\r\u2028\u2029\u0085b"),
            "a\\r\\u{2028}\\u{2029}\\u{85}b");
        add("escape", QStringLiteral("\u001B]0;x\u0007"), "\\u{1B}]0;x\\u{7}");
        add("C1", QStringLiteral("\u009B31m"), "\\u{9B}31m");
        add("DEL", QStringLiteral("a\u007Fb"), "a\\u{7F}b");
        add("NUL", QStringLiteral("a") + QChar(0) + u'b', "a\\u{0}b");
        add("tabulator", QStringLiteral("a\tb"), "a\\tb");
        add("zero width", QStringLiteral("mi\u200Ba\u2060\uFEFF@x"),
            "mi\\u{200B}a\\u{2060}\\u{FEFF}@x");
        add("joiner in ASCII", QStringLiteral("mi\u200Da"), "mi\\u{200D}a");
        add("selector in ASCII", QStringLiteral("mi\uFE0Fa"), "mi\\u{FE0F}a");
        add("soft hyphen", QStringLiteral("mi\u00ADa"), "mi\\u{AD}a");
        add("filler", QStringLiteral("mi\u3164a\u2800"), "mi\\u{3164}a\\u{2800}");
        add("narrow blanks", QStringLiteral("mi\u200Aa"), "mi\\u{200A}a");
        add("tags", QStringLiteral("a\U000E0041"), "a\\u{E0041}");
        add("half a pair", QStringLiteral("a") + QChar(0xD83D) + u'b', "a\\u{D83D}b");
        add("Cyrillic in Latin", QStringLiteral("p\u0430ypal@x"), "p\\u{430}ypal@x");
        add("the last letter", QStringLiteral("example.c\u043Em"), "example.c\\u{43E}m");
        add("Greek in Latin", QStringLiteral("g\u03BFogle"), "g\\u{3BF}ogle");
        add("across a mark that hides", QStringLiteral("pay\u200B\u0440al"),
            "pay\\u{200B}\\u{440}al");
        add("styled letters", QStringLiteral("m\U0001D422a"), "m\\u{1D422}a");
        add("wide letters", QStringLiteral("mi\uFF41"), "mi\\u{FF41}");
    }

    void showsWhatNobodySees()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        QCOMPARE(visibleText(text), shown);
        QCOMPARE(visibleText(shown), shown);
        QString lines = shown;
        lines.replace(QLatin1String("\\n"), QLatin1String("\n"));
        QCOMPARE(visibleLines(text), lines);
        const QString terminal = QString::fromUtf8(visibleOutput(text.toUtf8()));
        for (const QChar c : terminal)
            QVERIFY(!c.isSpace() ? c.category() != QChar::Other_Control : c < u'\x7f');
    }

    void leavesTheRest_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {QString(), QStringLiteral("mia@example.com"), QStringLiteral("Zoë Müller"),
              QStringLiteral("Пётр Иванов"), QStringLiteral("почта@пример.example"),
              QStringLiteral("שלום עולם"), QStringLiteral("日本\u3000支社"),
              QStringLiteral("👩‍👧 crew"), QStringLiteral("نمی\u200Cخواهم"),
              QStringLiteral("❤\uFE0F"), QStringLiteral("№ 5\u00A0€"),
              QStringLiteral("Москва-Berlin"), QStringLiteral("ＡＢＣ商事"),
              QStringLiteral("e\u0301te\u0301")})
            QTest::addRow("%s", qPrintable(text)) << text;
    }

    void leavesTheRest()
    {
        QFETCH(const QString, text);
        QCOMPARE(visibleText(text), text);
        QCOMPARE(visibleLines(text), text);
        QCOMPARE(visibleOutput(text.toUtf8()), text.toUtf8());
    }

    void jsonMeansTheSame_data() { showsWhatNobodySees_data(); }

    void jsonMeansTheSame()
    {
        QFETCH(const QString, text);
        const QJsonArray array{QString::fromUtf8(text.toUtf8()), QStringLiteral("日本")};
        for (const auto format : {QJsonDocument::Indented, QJsonDocument::Compact}) {
            const QByteArray json = escapedJson(QJsonDocument(array).toJson(format));
            QCOMPARE(QJsonDocument::fromJson(json).array(), array);
            QVERIFY(json.contains("日本"));
            const QString letters = QString::fromUtf8(json);
            for (const QChar c : letters) {
                if (c != u'\n')
                    QVERIFY(c.category() != QChar::Other_Control
                            && c.category() != QChar::Other_Format
                            && c.category() != QChar::Separator_Line);
            }
        }
    }

    void wordsOfAServerAreShownTheSameWay()
    {
        ApiError error{.kind = ApiError::Kind::BadRequest,
                       .httpStatus = 400,
                       .message = QStringLiteral("no\u202E \u001B[2Jway\nreally"),
                       .requestId = QStringLiteral("req\u009B1")};
        const QString line = errorLine(error);
        QVERIFY(line.contains(QLatin1String("no\\u{202E} \\u{1B}[2Jway\\nreally")));
        QVERIFY(line.contains(QLatin1String("req\\u{9B}1")));
    }
};

VESTIBULE_TEST(VisibleTextTest)
#include "tst_visibletext.moc"
