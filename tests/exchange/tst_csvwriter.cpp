// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csvwriter.h"

#include "support/testentry.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Vestibule;
using namespace Qt::StringLiterals;

namespace {

/// RFC 4180, read strictly; written for this test alone. Nothing for what the RFC does not allow.
std::optional<QList<QStringList>> parse(const QByteArray &bytes)
{
    // A byte order mark in the first field is data here, and fromUtf8() would drop it at the start.
    const QString text = QString::fromUtf8("x" + bytes).mid(1);
    QList<QStringList> records;
    QStringList record;
    qsizetype at = 0;
    while (at < text.size()) {
        QString field;
        if (text[at] == u'"') {
            for (++at; at < text.size(); ++at) {
                if (text[at] != u'"')
                    field += text[at];
                else if (at + 1 < text.size() && text[at + 1] == u'"')
                    field += text[at++];
                else
                    break;
            }
            if (at++ >= text.size())
                return {}; // no closing quote
        } else {
            while (at < text.size() && !QStringView(u",\r\n\"").contains(text[at]))
                field += text[at++];
        }
        record << field;
        if (at < text.size() && text[at] == u'\r' && text.mid(at + 1, 1) == u"\n")
            ++at;
        if (at >= text.size() || !QStringView(u",\n").contains(text[at]))
            return {}; // something after a closing quote, or a record without an end
        if (text[at++] == u'\n')
            records << std::exchange(record, {});
    }
    return record.isEmpty() ? std::optional(records) : std::nullopt;
}

QString randomField(QRandomGenerator &random)
{
    static const QStringList pieces{
        QStringLiteral("\""),   QStringLiteral(","),     QStringLiteral("\n"),
        QStringLiteral("\r"),   QStringLiteral("\r\n"),  QStringLiteral("="),
        QStringLiteral("+"),    QStringLiteral("-"),     QStringLiteral("@"),
        QStringLiteral("\t"),   QStringLiteral("'"),     QStringLiteral(" "),
        QStringLiteral(";"),    QStringLiteral("a"),     QStringLiteral("ß"),
        QStringLiteral("日本"), QStringLiteral("𝄞"),     QStringLiteral("\u202e"),
        QStringLiteral("\\"),   QStringLiteral("\ufeff")};
    QString field;
    for (int left = random.bounded(7); left > 0; --left)
        field += pieces[random.bounded(int(pieces.size()))];
    return field;
}

/// As the guard is described, said in another way than it is written.
QString guarded(QString field)
{
    static const QRegularExpression formula(
        QStringLiteral("(\\A|(?<=[,;|\t\n\r]))(?=[ \\x{FEFF}\\x{202E}]*[=+@-])"));
    static const QRegularExpression start(QStringLiteral("\\A(?=[\t\r\n])"));
    field.replace(formula, u"'"_s);
    return field.replace(start, u"'"_s);
}

} // namespace

class CsvWriterTest : public TestCase
{
    Q_OBJECT

private slots:
    void quotesWhatRfc4180Asks_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("plain") << QStringList{u"a"_s, u"b c"_s} << QByteArray("a,b c\n");
        QTest::newRow("empty") << QStringList{u""_s, u""_s} << QByteArray(",\n");
        QTest::newRow("one empty") << QStringList{u""_s} << QByteArray("\"\"\n");
        QTest::newRow("comma") << QStringList{u"a,b"_s} << QByteArray("\"a,b\"\n");
        QTest::newRow("quote") << QStringList{u"a\"b"_s} << QByteArray("\"a\"\"b\"\n");
        QTest::newRow("line") << QStringList{u"a\nb"_s} << QByteArray("\"a\nb\"\n");
        QTest::newRow("return") << QStringList{u"a\rb"_s} << QByteArray("\"a\rb\"\n");
        QTest::newRow("utf-8") << QStringList{u"ä€"_s} << QByteArray("ä€\n");
        QTest::newRow("formula") << QStringList{u"=1+1"_s} << QByteArray("=1+1\n");
    }

    void quotesWhatRfc4180Asks()
    {
        QFETCH(QStringList, fields);
        QFETCH(QByteArray, data);
        QCOMPARE(csvRecord(fields, CsvProfile::Data), data);
    }

    void spreadsheetRunsNothing_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("equals") << u"=1+1"_s << QByteArray("'=1+1\r\n");
        QTest::newRow("plus tag") << u"+tag@example.com"_s << QByteArray("'+tag@example.com\r\n");
        QTest::newRow("minus") << u"-1"_s << QByteArray("'-1\r\n");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)\r\n");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t'=1\r\n");
        QTest::newRow("line feed") << u"\n1"_s << QByteArray("\"'\n1\"\r\n");
        QTest::newRow("blank") << u" \u00A0=1"_s << QByteArray("' \xC2\xA0=1\r\n");
        QTest::newRow("mark") << u"\uFEFF=1"_s << QByteArray("'\xEF\xBB\xBF=1\r\n");
        QTest::newRow("full width") << u"\uFF1D1"_s
                                    << QByteArray("'\xEF\xBC\x9D"
                                                  "1\r\n");
        QTest::newRow("semicolon") << u"a;=1+1;b"_s << QByteArray("\"a;'=1+1;b\"\r\n");
        QTest::newRow("tab inside") << u"a\t=1"_s << QByteArray("a\t'=1\r\n");
        QTest::newRow("line inside") << u"a\n@b"_s << QByteArray("\"a\n'@b\"\r\n");
        QTest::newRow("return") << u"\r=1"_s << QByteArray("\"'\r'=1\"\r\n");
        QTest::newRow("quoted too") << u"=\"a\",b"_s << QByteArray("\"'=\"\"a\"\",b\"\r\n");
        QTest::newRow("not first") << u"a=1"_s << QByteArray("a=1\r\n");
        QTest::newRow("own quote") << u"'=1"_s << QByteArray("'=1\r\n");
    }

    void spreadsheetRunsNothing()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, written);
        QCOMPARE(csvRecord({field}, CsvProfile::Spreadsheet), written);
    }

    void spreadsheetsOfADecimalCommaGetSemicolons()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const QByteArray german = csvRecord({u"a"_s, u"b;c"_s}, CsvProfile::Spreadsheet);
        const QByteArray data = csvRecord({u"a"_s, u"b"_s}, CsvProfile::Data);
        QLocale::setDefault(before);
        QCOMPARE(german, QByteArray("a;\"b;c\"\r\n"));
        QCOMPARE(data, QByteArray("a,b\n"));
        QCOMPARE(csvRecord({u"a"_s, u"b"_s}, CsvProfile::Spreadsheet), QByteArray("a,b\r\n"));
    }

    void whateverIsWrittenIsReadAgain_data()
    {
        QTest::addColumn<int>("profile");
        QTest::newRow("data") << int(CsvProfile::Data);
        QTest::newRow("spreadsheet") << int(CsvProfile::Spreadsheet);
    }

    void whateverIsWrittenIsReadAgain()
    {
        QFETCH(int, profile);
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        for (int round = 0; round < 3000; ++round) {
            QList<QStringList> records;
            QByteArray bytes;
            for (int rows = 1 + random.bounded(3); rows > 0; --rows) {
                QStringList fields;
                for (int columns = 1 + random.bounded(5); columns > 0; --columns)
                    fields << randomField(random);
                bytes += csvRecord(fields, CsvProfile(profile));
                if (CsvProfile(profile) == CsvProfile::Spreadsheet) {
                    for (QString &field : fields)
                        field = guarded(field);
                }
                records << fields;
            }
            const auto read = parse(bytes);
            const QByteArray found = "seed " + QByteArray::number(seed) + ": " + bytes;
            QVERIFY2(read, found.constData());
            QVERIFY2(*read == records, found.constData());
        }
    }
};

VESTIBULE_TEST(CsvWriterTest)
#include "tst_csvwriter.moc"
