// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/in/peoplereader.h"

#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;
using namespace Qt::StringLiterals;

namespace {

QStringList emailsOf(const QList<InviteDraft> &drafts)
{
    QStringList emails;
    for (const InviteDraft &draft : drafts)
        emails << draft.email;
    return emails;
}

/// One line a draft: "line|email|name|role".
QStringList linesOf(const QString &text)
{
    QStringList lines;
    const QList<InviteDraft> drafts = readPastedPeople(text);
    for (const InviteDraft &draft : drafts)
        lines << u"%1|%2|%3|%4"_s.arg(draft.line).arg(draft.email, draft.name, draft.role);
    return lines;
}

} // namespace

class PastedPeopleTest : public TestCase
{
    Q_OBJECT

private slots:
    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("drafts");
        const auto row = [](const char *name, const QString &text, const QStringList &drafts) {
            QTest::newRow(name) << text << drafts;
        };
        row("nothing", u" \n,; \u200B\n"_s, {});
        row("separators", u"a@x.org, b@x.org;c@x.org\nd@x.org,\n"_s,
            {u"1|a@x.org||"_s, u"1|b@x.org||"_s, u"1|c@x.org||"_s, u"2|d@x.org||"_s});
        row("line ends", u"a@x.org\r\n\rb@x.org\n\nc@x.org\u2028d@x.org"_s,
            {u"1|a@x.org||"_s, u"3|b@x.org||"_s, u"5|c@x.org||"_s, u"6|d@x.org||"_s});
        row("names", u"Jo Doe <jo@x.org>, \"Doe, Mia\" <mia@x.org>, <kim@x.org>"_s,
            {u"1|jo@x.org|Jo Doe|"_s, u"1|mia@x.org|Doe, Mia|"_s, u"1|kim@x.org||"_s});
        row("mailto", u"mailto:jo@x.org?subject=a Mia <MAILTO:mia@x.org>"_s,
            {u"1|jo@x.org||"_s, u"1|mia@x.org||"_s});
        row("mailto in lines", u"mailto:jo@x.org?subject=a\nMia <MAILTO:mia@x.org>"_s,
            {u"1|jo@x.org||"_s, u"2|mia@x.org|Mia|"_s});
        row("blanks between addresses", u"a@x.org b@y.org\u00A0c@y.org"_s,
            {u"1|a@x.org||"_s, u"1|b@y.org||"_s, u"1|c@y.org||"_s});
        row("a name alone is one bad draft", u"Jo Doe"_s, {u"1|Jo Doe||"_s});
        row("a name without brackets", u"Jo Doe jo@x.org"_s, {u"1|jo@x.org|Jo Doe|"_s});
        row("brackets and blanks", u"<a@x.org> <b@x.org> Jo <c@x.org>"_s,
            {u"1|a@x.org||"_s, u"1|b@x.org||"_s, u"1|c@x.org|Jo|"_s});
        row("invisible around", u"\u200Ea@x.org\u200B, \uFEFFb@x.org\u202C"_s,
            {u"1|a@x.org||"_s, u"1|b@x.org||"_s});
        row("invisible inside", u"a\u200B@x.org"_s, {u"1|a\u200B@x.org||"_s});
        row("full-width at", u"jo\uFF20x.org"_s, {u"1|jo\uFF20x.org||"_s});
        row("quotes around", u"'a@x.org', \"b@x.org\""_s, {u"1|a@x.org||"_s, u"1|b@x.org||"_s});
        row("quoted local part", u"\"jo,q\"@x.org"_s, {u"1|\"jo,q\"@x.org||"_s});
        row("open quote", u"\"Doe, <a@x.org>\nb@x.org"_s,
            {u"1|\"Doe||"_s, u"1|a@x.org||"_s, u"2|b@x.org||"_s});
        row("escaped quote", u"\"J\\\", D\" <a@x.org>"_s, {u"1|a@x.org|J\", D|"_s});
        row("an address in place of the name", u"a@x.org <b@x.org>"_s,
            {u"1|a@x.org||"_s, u"1|b@x.org||"_s});
        row("the same in place of the name", u"a@x.org <A@x.org>"_s, {u"1|A@x.org|a@x.org|"_s});
        row("spreadsheet", u"Jo Doe\tjo@x.org\tOwner\n\tmia@x.org\t\n"_s,
            {u"1|jo@x.org|Jo Doe|Owner"_s, u"2|mia@x.org||"_s});
        row("more cells than are understood", u"Jo\tjo@x.org\tDesign"_s, {u"1|jo@x.org|Jo|"_s});
    }
    void texts()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, drafts);
        QCOMPARE(linesOf(text), drafts);
    }

    // No bound of time: what is quadratic does not end while anyone waits.
    void longTextsEnd_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("addresses") << u"somebody@example.com, "_s;
        QTest::newRow("blanks") << u"somebody@example.com "_s;
        QTest::newRow("quotes") << u"\"a "_s;
        QTest::newRow("brackets") << u"<"_s;
        QTest::newRow("quotes in lines") << u" \"\n"_s;
        QTest::newRow("letters") << u"aaaaaaaaaa"_s;
    }
    void longTextsEnd()
    {
        QFETCH(QString, piece);
        const QString text = piece.repeated(1'000'000 / piece.size());
        const QList<InviteDraft> drafts = readPastedPeople(text);
        if (piece.contains(u'@'))
            QCOMPARE(drafts.size(), text.count(u'@'));
        else
            QVERIFY(!drafts.isEmpty());
    }

    void moreThanAHundredThousand()
    {
        QString text;
        for (int i = 0; i < 100'001; ++i)
            text += u"p%1@example.com\n"_s.arg(i);
        const QStringList emails = emailsOf(readPastedPeople(text));
        QCOMPARE(emails.size(), 100'001);
        QCOMPARE(emails.constLast(), u"p100000@example.com"_s);
    }
};

VESTIBULE_TEST(PastedPeopleTest)
#include "tst_pastedpeople.moc"
