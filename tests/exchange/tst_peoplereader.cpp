// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/in/peoplereader.h"

#include "support/testentry.h"

#include <QStringEncoder>
#include <QTest>

using namespace Vestibule;
using namespace Qt::StringLiterals;

using Kind = PeopleProblem::Kind;

namespace {

/// The rows as "line: cell / cell".
QStringList rowsOf(const QByteArray &bytes)
{
    const auto table = readPeople(bytes);
    if (!table)
        return {u"problem %1 in line %2"_s.arg(int(table.error().kind)).arg(table.error().line)};
    QStringList rows;
    for (const PeopleTable::Row &row : table->rows)
        rows << u"%1: %2"_s.arg(row.line).arg(row.cells.join(u" / "_s));
    return rows;
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    const auto flag = mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default;
    QStringEncoder encoder(encoding, flag);
    return encoder(text);
}

QList<InviteDraft> draftsIn(const QByteArray &bytes)
{
    const auto table = readPeople(bytes);
    return table ? draftsOf(*table, guessColumns(*table)) : QList<InviteDraft>();
}

} // namespace

class PeopleReaderTest : public TestCase
{
    Q_OBJECT

private slots:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const QString text = u"email,name\njo@x.org,Jörg €\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << u"UTF-8"_s;
        QTest::newRow("UTF-16LE with mark")
            << utf16(text, QStringConverter::Utf16LE, true) << u"UTF-16"_s;
        QTest::newRow("UTF-16BE with mark")
            << utf16(text, QStringConverter::Utf16BE, true) << u"UTF-16"_s;
        QTest::newRow("UTF-16LE") << utf16(text, QStringConverter::Utf16LE, false) << u"UTF-16"_s;
        QTest::newRow("UTF-16BE") << utf16(text, QStringConverter::Utf16BE, false) << u"UTF-16"_s;
        QTest::newRow("Windows-1252")
            << QByteArray("email,name\njo@x.org,J\xF6rg \x80\n") << u"Windows-1252"_s;
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        const auto table = readPeople(bytes);
        QVERIFY(table);
        QCOMPARE(table->encoding, encoding);
        QCOMPARE(table->header, (QStringList{u"email"_s, u"name"_s}));
        QCOMPARE(table->rows.constFirst().cells, (QStringList{u"jo@x.org"_s, u"Jörg €"_s}));
    }

    void everyByteOfWindows1252()
    {
        QByteArray bytes("a@x.org,");
        for (int c = 0x80; c <= 0xFF; ++c)
            bytes += char(c);
        const QString cell = readPeople(bytes)->rows.constFirst().cells.at(1);
        QCOMPARE(cell.left(32), u"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ"_s);
        QCOMPARE(cell.mid(32, 4), u"\u00A0¡¢£"_s);
        QCOMPARE(cell.back(), QChar(u'ÿ'));
    }

    void lostCharactersAreNotInvited()
    {
        const QList<InviteDraft> drafts = draftsIn("j\x81@x.org\n");
        QCOMPARE(judgeDrafts(drafts, {}, {{}, u"reader"_s, {}}, 1).constFirst().verdict,
                 DraftVerdict::NotAnAddress);
    }

    void separators_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QChar>("separator");
        const auto row = [](const char *name, const QByteArray &bytes, char separator) {
            QTest::newRow(name) << bytes << QChar::fromLatin1(separator);
        };
        row("comma", "email,role\na@x.org,owner\n", ',');
        row("semicolon", "email;role\na@x.org;owner\n", ';');
        row("tab", "email\trole\na@x.org\towner\n", '\t');
        row("bar", "email|role\na@x.org|owner\n", '|');
        row("one column", "a@x.org\nb@x.org\n", ',');
        row("projects in a cell", "a@x.org,owner,A;B;C;D\nb@x.org,owner,A;B;C;D\n", ',');
        row("commas in names", "Doe, Jo;a@x.org;owner\nRoe, Mia;b@x.org;reader\n", ';');
        row("separator in quotes", "email;name\na@x.org;\"a,b,c\"\nb@x.org;\"a,b,c\"\n", ';');
        row("few rows cut", "a@x.org\nb@x.org\nc@x.org;owner\n", ';');
        row("named", "sep=|\r\nemail,x|role\r\na@x.org|owner\r\n", '|');
    }
    void separators()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QChar, separator);
        const auto table = readPeople(bytes);
        QVERIFY(table);
        QCOMPARE(table->separator, separator);
    }

    void linesAreThoseOfTheFile_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("LF") << QByteArray("\n");
        QTest::newRow("CRLF") << QByteArray("\r\n");
        QTest::newRow("CR") << QByteArray("\r");
    }
    void linesAreThoseOfTheFile()
    {
        QFETCH(QByteArray, end);
        QByteArray text(
            "email,name\n\n  \na@x.org,\"two\nlines\"\n,\nb@x.org,\"\"\"q\"\"\"\nc@x.org");
        text.replace("\n", end);
        const auto table = readPeople(text);
        QVERIFY(table);
        QList<int> lines;
        for (const PeopleTable::Row &row : table->rows)
            lines << row.line;
        QCOMPARE(lines, (QList<int>{4, 7, 8}));
        QCOMPARE(table->rows.at(1).cells.at(1), u"\"q\""_s);
    }

    void theSeparatorLineCounts()
    {
        QCOMPARE(rowsOf("sep=;\nemail;role\na@x.org;owner\n"),
                 QStringList{u"3: a@x.org / owner"_s});
    }

    void headers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isHeader");
        QTest::newRow("known word") << QByteArray("E-Mail-Adresse\na@x.org\n") << true;
        QTest::newRow("unknown word") << QByteArray("Kontakt\na@x.org\n") << true;
        QTest::newRow("address") << QByteArray("a@x.org\nb@x.org\n") << false;
        QTest::newRow("slip") << QByteArray("a@x\nb@x.org\n") << false;
        QTest::newRow("slip without at") << QByteArray("a.x.org,reader\nb@x.org,role\n") << false;
        QTest::newRow("alone") << QByteArray("Kontakt\n") << false;
    }
    void headers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isHeader);
        QCOMPARE(!readPeople(bytes)->header.isEmpty(), isHeader);
    }

    void columns_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<int>>("columns"); // email, role, projects, name
        const auto row = [](const char *name, const QByteArray &bytes, const QList<int> &columns) {
            QTest::newRow(name) << bytes << columns;
        };
        row("English", "Name,Role,Email address,Projects\n,,a@x.org,\n", {2, 1, 3, 0});
        row("German", "Projekte;ROLLE;E-Mail\n;;a@x.org\n", {2, 1, 0, -1});
        row("Mail", "mail\na@x.org\n", {0, -1, -1, -1});
        row("own export",
            "id,email,role,status,created_at,expires_at,accepted_at,projects\n"
            "i,a@x.org,reader,pending,,,,\n",
            {1, 2, 7, -1});
        row("unknown words", "Wer,Kontakt\nJo,a@x.org\n", {1, -1, -1, -1});
        row("no header", "owner,proj_a:owner,Jo <a@x.org>\nreader,proj_b,b@x.org\n", {2, 0, 1, -1});
        row("nobody has an address", "jo\nmia.x.org\n", {0, -1, -1, -1});
    }
    void columns()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<int>, columns);
        const auto table = readPeople(bytes);
        QVERIFY(table);
        const PeopleColumns guessed = guessColumns(*table);
        QCOMPARE((QList<int>{guessed.email, guessed.role, guessed.projects, guessed.name}),
                 columns);
    }

    void draftsHoldWhatTheCellsSay()
    {
        const QList<InviteDraft> drafts =
            draftsIn("email;role;projects;name\n"
                     "\"Doe, Jo <jo@x.org>\";Leser;\"Design, Web:owner; API\";\n"
                     "'+tag@x.org;owner;proj_a:member proj_b:owner;\"Mia\nRoe\"\n"
                     "'+tag;;;\n"
                     "\"a\nb@x.org\"\n");
        QCOMPARE(drafts.size(), 4);
        QCOMPARE(drafts.at(0),
                 (InviteDraft{2,
                              u"jo@x.org"_s,
                              u"Doe, Jo"_s,
                              u"Leser"_s,
                              u"Design, Web:owner; API"_s,
                              false,
                              {},
                              {},
                              {}}));
        QCOMPARE(drafts.at(1),
                 (InviteDraft{3,
                              u"+tag@x.org"_s,
                              u"Mia Roe"_s,
                              u"owner"_s,
                              u"proj_a:member;proj_b:owner"_s,
                              false,
                              {},
                              {},
                              {}}));
        QCOMPARE(drafts.at(2).email, u"'+tag"_s);
        QCOMPARE(drafts.at(3).email, u"a b@x.org"_s);
        QCOMPARE(drafts.at(3).line, 6);
    }

    void problems_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &bytes, Kind kind, int line) {
            QTest::newRow(name) << bytes << kind << line;
        };
        row("nothing", {}, Kind::Empty, 0);
        row("blanks", " ,\n,,\n", Kind::Empty, 0);
        row("header alone", "email,role\n", Kind::Empty, 0);
        row("NUL", QByteArray("email\na@x.org\nb\0@x.org\n", 22), Kind::NotText, 3);
        row("half a unit",
            QByteArray("\xFF\xFE"
                       "a\0b",
                       5),
            Kind::NotText, 0);
        row("half a pair",
            QByteArray("\xFF\xFE"
                       "a\0\0\xD8",
                       6),
            Kind::NotText, 0);
        row("too large", QByteArray(kMaxPeopleBytes + 1, 'a'), Kind::TooLarge, 0);
        row("too many", "email\n" + QByteArray("a@x.org\n").repeated(kMaxPeopleRows + 1),
            Kind::TooManyRows, 0);
        row("far too many", QByteArray("a@x.org\n").repeated(2 * kMaxPeopleRows), Kind::TooManyRows,
            0);
    }
    void problems()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Kind, kind);
        QFETCH(int, line);
        const auto table = readPeople(bytes);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, kind);
        QCOMPARE(table.error().line, line);
        const QString text = peopleProblemText(table.error());
        QVERIFY(!text.isEmpty());
        QVERIFY(line == 0 || text.contains(QString::number(line)));
    }

    void quotes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &rows) {
            QTest::newRow(name) << bytes << rows;
        };
        row("bare", "email,name\na@x.org,Jo \"J\" D\n", {u"2: a@x.org / Jo \"J\" D"_s});
        row("doubled", "email,name\na@x.org,\"Jo \"\"J\"\"\"\n", {u"2: a@x.org / Jo \"J\""_s});
        row("formula", "email,id\na@x.org,=\"007\"\n", {u"2: a@x.org / 007"_s});
        row("formula in quotes", "email,id\na@x.org,\"=\"\"007\"\"\"\n", {u"2: a@x.org / 007"_s});
        row("with a separator", "email,id\na@x.org,=\"0,7\"\n", {u"2: a@x.org / 0,7"_s});
        row("mark before", "email,name\na@x.org,\xC2\xA0\"Jo\" \n", {u"2: a@x.org / Jo"_s});
        row("name and address", "\"Doe, Jo\" <a@x.org>,b@x.org\n",
            {u"1: \"Doe, Jo\" <a@x.org> / b@x.org"_s});
        row("typographic",
            "email,name\na@x.org,\xE2\x80\x9C"
            "Doe, Jo\xE2\x80\x9D\n",
            {u"2: a@x.org / Doe, Jo"_s});
        row("typographic and open",
            "email,name,n\na@x.org,\xE2\x80\x9C"
            "Doe,Jo\n",
            {u"2: a@x.org / “Doe / Jo"_s});
        row("single", "'email','name'\n'a@x.org','Jo'\n", {u"2: a@x.org / Jo"_s});
        row("whole lines", "\"email,name\"\n\n\"a@x.org,Jo\"\n", {u"3: a@x.org / Jo"_s});
        row("empty at the end", "email,name\na@x.org" + QByteArray(5000, ',') + "\n",
            {u"2: a@x.org"_s});
    }
    void quotes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, rows);
        QCOMPARE(rowsOf(bytes), rows);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows"); // those at fault with a !
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &rows) {
            QTest::newRow(name) << bytes << rows;
        };
        row("open quote", "email\na@x.org\n\n\"b@x.org\nc@x.org\nd@x.org\n",
            {u"2: a@x.org"_s, u"!4: \"b@x.org"_s, u"5: c@x.org"_s, u"6: d@x.org"_s});
        row("text after a quote", "email,name\na@x.org,\"x\ny\" z\nb@x.org,\n",
            {u"!2: a@x.org / \"x"_s, u"3: y\" z"_s, u"4: b@x.org"_s});
        row("quote in quotes", "email,name\na@x.org,\"A \"B\" C\"\nb@x.org,B\n",
            {u"!2: a@x.org / \"A \"B\" C\""_s, u"3: b@x.org / B"_s});
        row("too wide", "email\na@x.org" + QByteArray(kMaxPeopleCells, ',') + "z\nb@x.org\n",
            {u"!2: a@x.org / …"_s, u"3: b@x.org"_s});
    }
    void faults()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, rows);
        const auto table = readPeople(bytes);
        QVERIFY(table);
        QStringList lines;
        for (const PeopleTable::Row &row : table->rows) {
            QString cells = row.cells.mid(0, 3).join(u" / "_s);
            if (row.cells.size() > 3)
                cells = row.cells.constFirst() + u" / …"_s;
            lines << (row.fault == RowFault::None ? u"%1: %2"_s : u"!%1: %2"_s)
                         .arg(row.line)
                         .arg(cells);
        }
        QCOMPARE(lines, rows);
        const QList<InviteDraft> drafts = draftsOf(*table, guessColumns(*table));
        const QList<JudgedDraft> judged = judgeDrafts(drafts, {}, {{}, u"reader"_s, {}}, 1);
        for (qsizetype i = 0; i < judged.size(); ++i) {
            const bool unreadable = table->rows.at(i).fault != RowFault::None;
            QCOMPARE(judged.at(i).verdict == DraftVerdict::Unreadable, unreadable);
        }
    }

    void lostCharactersAreTold()
    {
        const auto table = readPeople("email,name\n\xC3\xB6@x.org,J\xC3\xB6\na@x.org,Zo\xEB\n");
        QVERIFY(table);
        QCOMPARE(table->encoding, u"UTF-8"_s);
        QCOMPARE(table->lostLines, QList<int>{3});
        const auto marked = readPeople("\xEF\xBB\xBF"
                                       "email\na\xC3@x.org\n");
        QVERIFY(marked);
        QCOMPARE(marked->lostLines, QList<int>{2});
        QCOMPARE(readPeople("email,name\na@x.org,Zo\xEB\n")->encoding, u"Windows-1252"_s);
    }

    void whatIsNoListIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        QTest::newRow("PDF") << QByteArray("%PDF-1.4\n") << u"PDF"_s;
        QTest::newRow("HTML") << QByteArray("\n<HTML><body>") << u"HTML"_s;
        QTest::newRow("vCard") << QByteArray("BEGIN:VCARD\nEMAIL:a@x.org\n") << u"vCard"_s;
        QTest::newRow("YAML") << QByteArray("- email: a@x.org\n  role: owner\n") << u"YAML"_s;
        QTest::newRow("XLS") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1") << u"XLS"_s;
    }
    void whatIsNoListIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, format);
        const auto table = readPeople(bytes);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, Kind::NoList);
        QVERIFY(peopleProblemText(table.error()).contains(format));
    }

    void jsonIsATable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &rows) {
            QTest::newRow(name) << bytes << rows;
        };
        row("array",
            "[\n {\"email\": \"a@x.org\", \"role\": \"owner\"},\n {\"email\": \"b@x.org\"}\n]\n",
            {u"2: a@x.org / owner"_s, u"3: b@x.org"_s});
        row("lines", "{\"email\":\"a@x.org\"}\n\n{\"email\":\"b@x.org\",\"n\":2}\n",
            {u"1: a@x.org"_s, u"3: b@x.org / 2"_s});
        row("one", "{\"email\":\"a@x.org\",\n\"role\":\"owner\"}", {u"1: a@x.org / owner"_s});
        row("what the API answers",
            "{\"object\":\"list\",\"data\":[{\"email\":\"a@x.org\",\"role\":\"owner\"}]}",
            {u"1: a@x.org / owner"_s});
        row("projects",
            "[{\"email\":\"a@x.org\",\"projects\":[{\"id\":\"p\",\"role\":\"owner\"},{\"id\":\"q\"}"
            "]},"
            "{\"email\":\"b@x.org\",\"projects\":[]}]",
            {u"1: a@x.org / p:owner; q"_s, u"1: b@x.org / none"_s});
        row("within", "[{\"user\":{\"email\":\"a@x.org\"},\"on\":true,\"off\":null}]",
            {u"1:  / true / a@x.org"_s});
        row("texts", "[\"a@x.org\", \"],{\\\"\"]", {u"1: a@x.org"_s, u"1: ],{\""_s});
    }
    void jsonIsATable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, rows);
        QCOMPARE(rowsOf(bytes), rows);
    }

    void brokenJsonIsRefused()
    {
        for (const QByteArray &bytes :
             {QByteArray("[{\"email\":\"a@x.org\"},"), QByteArray("[{\"email\":}]"),
              QByteArray("{\"email\":\"a@x.org\"}\n{\"email\n"), QByteArray("[\"a\", 5]")}) {
            const auto table = readPeople(bytes);
            QVERIFY2(!table, bytes.constData());
            QCOMPARE(int(table.error().kind), int(Kind::BadJson));
        }
        QVERIFY(readPeople("[Jo](mailto:jo@x.org)\n")); // no JSON
    }

    void asMuchAsIsAllowed()
    {
        QCOMPARE(
            readPeople("email\n" + QByteArray("a@x.org\n").repeated(kMaxPeopleRows))->rows.size(),
            kMaxPeopleRows);
        const auto cell = readPeople('"' + QByteArray(1'000'000, '\n') + '"');
        QVERIFY(!cell);
        QCOMPARE(cell.error().kind, Kind::Empty);
        const auto word = readPeople(QByteArray(kMaxPeopleBytes, 'a'));
        QCOMPARE(word->rows.size(), 1);
    }

    void theTemplateIsRead()
    {
        const QList<InviteDraft> drafts = draftsIn(peopleTemplate());
        QCOMPARE(drafts.size(), 2);
        KnownPeople known;
        known.setProjects(
            {{u"proj_d"_s, u"Design"_s, {}, {}, {}}, {u"proj_r"_s, u"Research"_s, {}, {}, {}}});
        const auto judged = judgeDrafts(drafts, known, {{}, {}, {}}, 1);
        QVERIFY(judged.at(0).isReady());
        QVERIFY(judged.at(1).isReady());
        QCOMPARE(judged.at(1).invite.projects.chosen.size(), 2);
    }
};

VESTIBULE_TEST(PeopleReaderTest)
#include "tst_peoplereader.moc"
