// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/in/peopleworkbook.h"

#include "exchange/in/namedaddress.h"
#include "exchange/xlsxtext.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QIODevice>
#include <QXmlStreamReader>

#include <algorithm>
#include <memory>
#include <zip.h>

namespace Vestibule {

namespace {

using Kind = PeopleProblem::Kind;

constexpr qint64 kMaxPartBytes = 128LL * 1024 * 1024; // of one part of the file, unpacked
constexpr qint64 kMaxTextUnits = 32LL * 1024 * 1024; // of all cells together
constexpr qsizetype kMaxSharedTexts = 1'000'000;
constexpr qsizetype kMaxCellText = 32'767; // as many as Excel allows
constexpr zip_int64_t kMaxParts = 10'000;
constexpr int kMaxMilliseconds = 20'000;

struct ZipCloser
{
    void operator()(zip_t *zip) const { zip_discard(zip); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Zip = std::unique_ptr<zip_t, ZipCloser>;
using ZipFile = std::unique_ptr<zip_file_t, ZipCloser>;

Zip openZip(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    Zip zip(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
    if (!zip && source)
        zip_source_free(source);
    zip_error_fini(&error);
    return zip;
}

/// One part of the file, unpacked as it is read; ends with an error where it grows too large or the
/// time is over.
class PartDevice : public QIODevice
{
public:
    PartDevice(zip_t *zip, const QString &name, const QDeadlineTimer &deadline)
        : m_file(zip_fopen(zip, name.toUtf8().constData(), ZIP_FL_NOCASE))
        , m_deadline(deadline)
    {
        if (m_file)
            open(QIODevice::ReadOnly);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] bool isTooMuch() const { return m_tooMuch; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        m_tooMuch = m_tooMuch || m_read > kMaxPartBytes || m_deadline.hasExpired();
        if (m_tooMuch || m_broken)
            return -1;
        const zip_int64_t count = zip_fread(m_file.get(), data, zip_uint64_t(size));
        m_broken = count < 0;
        m_read += count;
        return count > 0 ? count : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    ZipFile m_file;
    const QDeadlineTimer &m_deadline;
    qint64 m_read = 0;
    bool m_broken = false;
    bool m_tooMuch = false;
};

/// The column of a cell reference such as "AB12", from 1; 0 where it names none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > 100'000)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column;
}

int lineOf(QStringView reference)
{
    qsizetype at = 0;
    while (at < reference.size() && reference.at(at) >= u'A' && reference.at(at) <= u'Z')
        ++at;
    return reference.mid(at).toInt();
}

struct Sheet
{
    QString name;
    QString relation;
    bool visible = true;
};

/// Reads the parts of a workbook one after the other; the first problem stays.
class WorkbookReader
{
public:
    explicit WorkbookReader(Zip zip)
        : m_zip(std::move(zip))
        , m_deadline(kMaxMilliseconds)
    { }

    [[nodiscard]] tl::expected<PeopleTable, PeopleProblem> read(const QString &wanted);

private:
    /// Calls `onStart` with each element that begins, until it says false or there is a problem.
    template <typename OnStart>
    void readPart(const QString &name, OnStart onStart);
    [[nodiscard]] bool has(const QString &name) const;
    [[nodiscard]] QString otherFormat() const;
    [[nodiscard]] bool isTextDocument() const;
    [[nodiscard]] QString chooseSheet(const QString &wanted);
    void readSheets();
    void readRelations();
    void readSharedTexts();
    void readRow(QXmlStreamReader &xml);
    void readCell(QXmlStreamReader &xml, int column);
    void fillMerged(QStringView area);
    [[nodiscard]] QString readText(QXmlStreamReader &xml);
    [[nodiscard]] QString valueOf(const QString &type, const QString &value);
    void put(int column, const QString &text);
    void fail(Kind kind);

    Zip m_zip;
    QDeadlineTimer m_deadline;
    QList<Sheet> m_sheets;
    QHash<QString, QString> m_targets; // by relation
    QString m_sharedTextsPart;
    QStringList m_sharedTexts;
    qint64 m_units = 0;
    PeopleTable m_table;
    PeopleTable::Row m_row;
    std::optional<PeopleProblem> m_problem;
};

tl::expected<PeopleTable, PeopleProblem> WorkbookReader::read(const QString &wanted)
{
    if (const QString format = otherFormat(); !format.isEmpty())
        return tl::unexpected(PeopleProblem{Kind::NoList, 0, format});
    readSheets();
    readRelations();
    const QString part = m_problem ? QString() : chooseSheet(wanted);
    if (!m_problem)
        readSharedTexts();
    if (!m_problem) {
        readPart(part, [this](QXmlStreamReader &xml) {
            if (xml.name() == u"row")
                readRow(xml);
            else if (xml.name() == u"mergeCell")
                fillMerged(xml.attributes().value(QLatin1String("ref")));
            return m_table.rows.size() <= kMaxPeopleRows + 1;
        });
    }
    if (m_problem)
        return tl::unexpected(*m_problem);
    m_table.encoding = QStringLiteral("Excel");
    m_table.separator = u'\t';
    return m_table;
}

template <typename OnStart>
void WorkbookReader::readPart(const QString &name, OnStart onStart)
{
    PartDevice device(m_zip.get(), name, m_deadline);
    if (!device.isOpen()) {
        fail(Kind::BadWorkbook);
        return;
    }
    QXmlStreamReader xml(&device);
    while (!m_problem && !xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            fail(Kind::BadWorkbook); // no workbook has one, and its entities may grow
        else if (token == QXmlStreamReader::StartElement && !onStart(xml))
            return;
    }
    if (device.isTooMuch())
        fail(Kind::WorkbookTooLarge);
    else if (device.isBroken() || (xml.hasError() && !m_problem))
        fail(Kind::BadWorkbook);
}

bool WorkbookReader::has(const QString &name) const
{
    return zip_name_locate(m_zip.get(), name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

/// Of the OpenDocument kind, which names itself.
bool WorkbookReader::isTextDocument() const
{
    PartDevice device(m_zip.get(), QStringLiteral("mimetype"), m_deadline);
    return device.isOpen() && device.read(100).contains(".text");
}

/// What else is a zip file; empty for a workbook.
QString WorkbookReader::otherFormat() const
{
    if (has(QStringLiteral("xl/workbook.xml")))
        return {};
    if (has(QStringLiteral("xl/workbook.bin")))
        return QStringLiteral("XLSB");
    if (has(QStringLiteral("word/document.xml")))
        return QStringLiteral("DOCX");
    if (has(QStringLiteral("ppt/presentation.xml")))
        return QStringLiteral("PPTX");
    if (has(QStringLiteral("content.xml")) && has(QStringLiteral("META-INF/manifest.xml")))
        return isTextDocument() ? QStringLiteral("ODT") : QStringLiteral("ODS");
    return has(QStringLiteral("Index/Document.iwa")) ? QStringLiteral("Numbers")
                                                     : QStringLiteral("ZIP");
}

void WorkbookReader::readSheets()
{
    if (zip_get_num_entries(m_zip.get(), 0) > kMaxParts) {
        fail(Kind::WorkbookTooLarge);
        return;
    }
    readPart(QStringLiteral("xl/workbook.xml"), [this](const QXmlStreamReader &xml) {
        if (xml.name() != u"sheet")
            return true;
        Sheet sheet;
        const QXmlStreamAttributes attributes = xml.attributes();
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.name() == u"name")
                sheet.name = attribute.value().toString();
            else if (attribute.name() == u"state")
                sheet.visible = attribute.value() == u"visible";
            else if (attribute.name() == u"id")
                sheet.relation = attribute.value().toString();
        }
        m_sheets.append(sheet);
        return m_sheets.size() < kMaxParts;
    });
}

void WorkbookReader::readRelations()
{
    const QString part = QStringLiteral("xl/_rels/workbook.xml.rels");
    readPart(part, [this](const QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        QString target = attributes.value(QLatin1String("Target")).toString();
        target = target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
        m_targets.insert(attributes.value(QLatin1String("Id")).toString(), target);
        if (attributes.value(QLatin1String("Type")).endsWith(QLatin1String("/sharedStrings")))
            m_sharedTextsPart = target;
        return m_targets.size() < kMaxParts;
    });
}

/// The part that holds it. Another sheet than the first is told, for the person may mean it.
QString WorkbookReader::chooseSheet(const QString &wanted)
{
    const auto found = std::find_if(m_sheets.cbegin(), m_sheets.cend(), [&](const Sheet &sheet) {
        return wanted.isEmpty() ? sheet.visible
                                : sheet.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    for (const Sheet &sheet : std::as_const(m_sheets)) {
        if (found == m_sheets.cend() || &sheet != &*found)
            m_table.otherSheets.append(sheet.name);
    }
    if (found == m_sheets.cend()) {
        m_problem = PeopleProblem{Kind::NoSheet, 0, m_table.otherSheets.join(QStringLiteral(", "))};
        return {};
    }
    m_table.sheet = found->name;
    return m_targets.value(found->relation);
}

void WorkbookReader::readSharedTexts()
{
    if (m_sharedTextsPart.isEmpty())
        return;
    readPart(m_sharedTextsPart, [this](QXmlStreamReader &xml) {
        if (xml.name() != u"si")
            return true;
        m_sharedTexts.append(readText(xml));
        if (m_sharedTexts.size() > kMaxSharedTexts)
            fail(Kind::WorkbookTooLarge);
        return true;
    });
}

void WorkbookReader::readRow(QXmlStreamReader &xml)
{
    bool isNumber = false;
    const int number = xml.attributes().value(QLatin1String("r")).toInt(&isNumber);
    const int line = isNumber && number > m_row.line ? number : m_row.line + 1;
    m_row = {line, {}, RowFault::None};
    const QStringView hidden = xml.attributes().value(QLatin1String("hidden"));
    const bool isHidden = hidden == u"1" || hidden == u"true";
    int next = 0;
    while (!m_problem && !xml.atEnd() && xml.readNextStartElement()) {
        if (xml.name() != u"c") {
            xml.skipCurrentElement();
            continue;
        }
        const int column = columnOf(xml.attributes().value(QLatin1String("r")));
        next = column > 0 ? column : next + 1;
        readCell(xml, next - 1);
    }
    while (!m_row.cells.isEmpty() && m_row.cells.constLast().isEmpty())
        m_row.cells.removeLast();
    if (m_row.cells.isEmpty())
        return;
    m_table.rows.append(m_row);
    if (isHidden)
        m_table.hiddenLines.append(line);
}

/// What a cell says that goes over several rows is said of each of them.
void WorkbookReader::fillMerged(QStringView area)
{
    const qsizetype colon = area.indexOf(u':');
    const QStringView first = area.left(colon);
    const int column = columnOf(first) - 1;
    const int from = lineOf(first);
    const int to = lineOf(area.mid(colon + 1));
    if (colon < 0 || column < 0 || column >= kMaxPeopleCells || from < 1)
        return;
    auto row =
        std::lower_bound(m_table.rows.begin(), m_table.rows.end(), from,
                         [](const PeopleTable::Row &one, int line) { return one.line < line; });
    if (row == m_table.rows.end() || row->line != from)
        return;
    const QString text = row->cells.value(column);
    for (++row; !text.isEmpty() && !m_problem && row != m_table.rows.end() && row->line <= to;
         ++row) {
        if (row->cells.size() <= column)
            row->cells.resize(column + 1);
        row->cells[column] = text;
        m_units += 8;
        if (m_units > kMaxTextUnits)
            fail(Kind::WorkbookTooLarge);
    }
}

void WorkbookReader::readCell(QXmlStreamReader &xml, int column)
{
    const QString type = xml.attributes().value(QLatin1String("t")).toString();
    QString text;
    QString formula;
    while (!m_problem && !xml.atEnd() && xml.readNextStartElement()) {
        if (xml.name() == u"is")
            text = readText(xml);
        else if (xml.name() == u"v")
            text = valueOf(type, xml.readElementText(QXmlStreamReader::SkipChildElements));
        else if (xml.name() == u"f")
            formula = u'=' + xml.readElementText(QXmlStreamReader::SkipChildElements);
        else
            xml.skipCurrentElement();
    }
    // A formula that no program has worked out is no empty cell.
    put(column, text.isEmpty() ? formula : text);
}

/// The runs of a rich text without what tells how to pronounce them.
QString WorkbookReader::readText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (!m_problem && depth > 0 && !xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == u"rPh")
            xml.skipCurrentElement();
        else if (token == QXmlStreamReader::StartElement && xml.name() == u"t")
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (token == QXmlStreamReader::StartElement)
            ++depth;
        else if (token == QXmlStreamReader::EndElement)
            --depth;
        if (text.size() > kMaxCellText)
            fail(Kind::WorkbookTooLarge);
    }
    m_units += text.size();
    if (m_units > kMaxTextUnits)
        fail(Kind::WorkbookTooLarge);
    return textOfXlsx(text);
}

QString WorkbookReader::valueOf(const QString &type, const QString &value)
{
    if (type == QLatin1String("b"))
        return value == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (type != QLatin1String("s"))
        return type == QLatin1String("str") ? textOfXlsx(value) : value;
    bool isNumber = false;
    const int index = value.trimmed().toInt(&isNumber);
    if (isNumber && index >= 0 && index < m_sharedTexts.size())
        return m_sharedTexts.at(index);
    fail(Kind::BadWorkbook);
    return {};
}

void WorkbookReader::put(int column, const QString &text)
{
    const QStringView plain = trimmedPeople(text);
    if (plain.isEmpty())
        return;
    if (column >= kMaxPeopleCells) {
        m_row.fault = RowFault::TooManyCells;
        return;
    }
    // The shared texts stay shared; what only this cell holds counts.
    m_units += plain.size() == text.size() ? 0 : plain.size();
    if (m_row.cells.size() <= column)
        m_row.cells.resize(column + 1);
    m_row.cells[column] = plain.size() == text.size() ? text : plain.toString();
    m_units += column / 8; // a wide row costs, whatever is in it
    if (m_units > kMaxTextUnits)
        fail(Kind::WorkbookTooLarge);
}

void WorkbookReader::fail(Kind kind)
{
    if (!m_problem)
        m_problem = PeopleProblem{kind, 0, {}};
}

} // namespace

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

tl::expected<PeopleTable, PeopleProblem> readWorkbook(const QByteArray &bytes, const QString &sheet)
{
    Zip zip = openZip(bytes);
    if (!zip)
        return tl::unexpected(PeopleProblem{Kind::BadWorkbook, 0, {}});
    return WorkbookReader(std::move(zip)).read(sheet);
}

} // namespace Vestibule
