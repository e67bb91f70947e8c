// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/in/peoplesummary.h"
#include "exchange/out/invitexlsx.h"

#include "support/testentry.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace Vestibule;
using namespace Qt::StringLiterals;

using Kind = PeopleProblem::Kind;

namespace {

using Parts = QList<std::pair<QByteArray, QByteArray>>; // name, content

QByteArray zipped(const Parts &parts)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"some.zip"_s);
    zip_t *zip = zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
    for (const auto &[name, content] : parts) {
        zip_source_t *source =
            zip_source_buffer(zip, content.constData(), zip_uint64_t(content.size()), 0);
        zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8);
    }
    if (zip_close(zip) != 0)
        qFatal("no zip file");
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Two sheets, "Staff" of those cells and "Other", and the shared texts.
Parts partsOf(const QByteArray &rows, const QByteArray &shared = {})
{
    const QByteArray relation = "<Relationship Id=\"rId%1\" Type=\"http://x/%2\" Target=\"%3\"/>";
    const auto related = [&](const char *id, const char *type, const char *target) {
        return QByteArray(relation).replace("%1", id).replace("%2", type).replace("%3", target);
    };
    return {
        {"xl/workbook.xml",
         "<workbook xmlns:r=\"r\"><sheets>"
         "<sheet name=\"Old\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
         "<sheet name=\"Staff\" sheetId=\"2\" r:id=\"rId2\"/>"
         "<sheet name=\"Other\" sheetId=\"3\" r:id=\"rId3\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships>" + related("1", "worksheet", "worksheets/sheet1.xml")
             + related("2", "worksheet", "/xl/worksheets/sheet2.xml")
             + related("3", "worksheet", "worksheets/sheet3.xml")
             + related("4", "sharedStrings", "sharedStrings.xml") + "</Relationships>"},
        {"xl/sharedStrings.xml", "<sst>" + shared + "</sst>"},
        {"xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>"},
        {"xl/worksheets/sheet2.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"},
        {"xl/worksheets/sheet3.xml",
         "<worksheet><sheetData><row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>o@x.org</t>"
         "</is></c></row></sheetData></worksheet>"}};
}

QStringList rowsOf(const PeopleTable &table)
{
    QStringList rows;
    for (const PeopleTable::Row &row : table.rows)
        rows << u"%1: %2"_s.arg(row.line).arg(row.cells.join(u" / "_s));
    return rows;
}

} // namespace

class PeopleWorkbookTest : public TestCase
{
    Q_OBJECT

private slots:
    void cellsAreRead()
    {
        const QByteArray shared = "<si><t>email</t></si><si><r><t>a@</t></r><r><t>x.org</t></r>"
                                  "<rPh><t>no</t></rPh></si>";
        const QByteArray rows =
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"C2\" t=\"inlineStr\"><is><t>role"
            "</t></is></c></row>"
            "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>1</v></c><c r=\"B5\"><v>12</v></c>"
            "<c r=\"C5\" t=\"str\"><f>B1</f><v> owner </v></c><c r=\"E5\" "
            "t=\"b\"><v>1</v></c></row>"
            "<row><c><v>7</v></c><c t=\"e\"><v>#N/A</v></c></row><row r=\"9\"/>";
        const auto table = readPeople(zipped(partsOf(rows, shared)));
        QVERIFY(table);
        QCOMPARE(table->header, (QStringList{u"email"_s, {}, u"role"_s}));
        QCOMPARE(rowsOf(*table),
                 (QStringList{u"5: a@x.org / 12 / owner /  / TRUE"_s, u"6: 7 / #N/A"_s}));
        QCOMPARE(table->encoding, u"Excel"_s);
    }

    void theFirstVisibleSheetOrTheNamedOne()
    {
        const QByteArray rows = "<row><c t=\"inlineStr\"><is><t>s@x.org</t></is></c></row>";
        const QByteArray book = zipped(partsOf(rows));
        const auto first = readPeople(book);
        QVERIFY(first);
        QCOMPARE(rowsOf(*first), QStringList{u"1: s@x.org"_s});
        QVERIFY(peopleSkippedText(*first).contains(u"“Staff” was read, but not: Old, Other"_s));
        const auto named = readPeople(book, {}, u"other"_s);
        QVERIFY(named);
        QCOMPARE(rowsOf(*named), QStringList{u"3: o@x.org"_s});
        const auto none = readPeople(book, {}, u"People"_s);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Kind::NoSheet);
        QVERIFY(peopleProblemText(none.error()).contains(u"Staff"_s));
    }

    void whatIsExportedIsReadAgain()
    {
        Invite invite;
        invite.id = u"invite-1"_s;
        invite.email = u"+jo@x.org"_s;
        invite.role = u"owner"_s;
        invite.status = u"pending"_s;
        invite.projects =
            QList<ProjectGrant>{{u"proj_a"_s, u"owner"_s}, {u"proj_b"_s, u"member"_s}};
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        InviteXlsxWriter writer(&buffer);
        QVERIFY(writer.begin(1) && writer.write(invite) && writer.end());
        const auto table = readPeople(buffer.data());
        QVERIFY(table);
        const auto drafts = draftsOf(*table, guessColumns(*table));
        const auto judged = judgeDrafts(drafts, {}, {{}, u"reader"_s, {}}, 1);
        QCOMPARE(judged.size(), 1);
        QVERIFY(judged.constFirst().isReady());
        QCOMPARE(judged.constFirst().invite,
                 (NewInvite{
                     u"+jo@x.org"_s, u"owner"_s, {ProjectChoice::Kind::Chosen, *invite.projects}}));
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        const QByteArray cell = "<row><c t=\"inlineStr\"><is><t>%1</t></is></c></row>";
        const QByteArray row = QByteArray(cell).replace("%1", "a@x.org");
        Parts entities = partsOf(row);
        entities[4].second.prepend("<!DOCTYPE x [<!ENTITY a \"aaaa\">]>");
        Parts broken = partsOf(row);
        broken[4].second.chop(20);
        Parts large = partsOf(row);
        large[4].second.insert(22, QByteArray(130 * 1024 * 1024, ' '));
        const QByteArray book = zipped(partsOf(row));
        const auto test = [](const char *name, const QByteArray &bytes, Kind kind) {
            QTest::newRow(name) << bytes << kind;
        };
        test("entities", zipped(entities), Kind::BadWorkbook);
        test("broken XML", zipped(broken), Kind::BadWorkbook);
        test("cut off", book.left(book.size() / 2), Kind::BadWorkbook);
        test("only its mark", "PK\x03\x04", Kind::BadWorkbook);
        test("large part", zipped(large), Kind::WorkbookTooLarge);
        test("shared texts", zipped(partsOf(row, QByteArray("<si/>").repeated(1'000'001))),
             Kind::WorkbookTooLarge);
        test("long cell", zipped(partsOf(QByteArray(cell).replace("%1", QByteArray(40'000, 'a')))),
             Kind::WorkbookTooLarge);
        test("rows", zipped(partsOf(row.repeated(kMaxPeopleRows + 2))), Kind::TooManyRows);
        test("no such shared text", zipped(partsOf("<row><c t=\"s\"><v>4</v></c></row>")),
             Kind::BadWorkbook);
        test("OpenDocument",
             zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                     {"content.xml", "<x/>"},
                     {"META-INF/manifest.xml", "<x/>"}}),
             Kind::NoList);
        test("some zip file", zipped({{"a.txt", "a@x.org"}}), Kind::NoList);
    }
    void hostileFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Kind, kind);
        const auto table = readPeople(bytes);
        QVERIFY(!table);
        QCOMPARE(int(table.error().kind), int(kind));
        QVERIFY(!peopleProblemText(table.error()).isEmpty());
    }

    void farColumnsCostTheirRow()
    {
        const auto table = readPeople(zipped(partsOf(
            "<row><c r=\"A1\" t=\"inlineStr\"><is><t>a@x.org</t></is></c><c r=\"ZZZ1\"><v>1</v></c>"
            "</row>")));
        QVERIFY(table);
        QCOMPARE(int(table->rows.constFirst().fault), int(RowFault::TooManyCells));
    }
};

VESTIBULE_TEST(PeopleWorkbookTest)
#include "tst_peopleworkbook.moc"
