// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/out/invitexlsx.h"

#include "domain/text/isotime.h"
#include "exchange/out/workfolders.h"
#include "exchange/xlsxtext.h"
#include "exchange/zipentry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <array>
#include <cerrno>
#include <clocale>
#include <cstdio>
#include <utility>

#include <xlsxwriter.h>

namespace Vestibule {

namespace {

constexpr quint16 kFirstTimeColumn = 4;
constexpr quint16 kLastTimeColumn = 6;
constexpr quint16 kProjects = 7;
constexpr std::array<double, 8> kWidths{34, 34, 10, 12, 20, 20, 20, 50}; // characters
constexpr qint64 kDataRows = LXW_ROW_MAX - 1; // the header takes one
constexpr char kSheet[] = "xl/worksheets/sheet1.xml";
// The directory of a zip file without extensions counts to here.
constexpr qint64 kSheetBytes = 0xFFFF'FFFF - 1024 * 1024;

/// The library prints numbers with printf, and Qt sets the locale of the person: 1,5 in a German
/// one, which makes a file that no program opens.
class PlainNumbers
{
public:
    PlainNumbers()
        : m_before(uselocale(plain()))
    { }
    ~PlainNumbers() { uselocale(m_before); }
    Q_DISABLE_COPY_MOVE(PlainNumbers)

private:
    static locale_t plain()
    {
        static const locale_t made = newlocale(LC_ALL_MASK, "C", nullptr);
        return made;
    }

    locale_t m_before;
};

/// Where the workbook grows: on the disk where it will be, since memory may be behind the system's
/// temporary folder.
QString folderFor(const QIODevice *device)
{
    const auto *file = qobject_cast<const QSaveFile *>(device);
    if (!file)
        return QDir::tempPath();
    const QFileInfo named(file->fileName());
    const QString behindLinks = named.canonicalFilePath(); // empty while there is no such file
    return behindLinks.isEmpty() ? named.absolutePath() : QFileInfo(behindLinks).absolutePath();
}

QString tooManyText()
{
    return QCoreApplication::translate("Vestibule::InviteXlsxWriter",
                                       "an Excel workbook holds %L1 invites at most, choose "
                                       "another format or export a part")
        .arg(kDataRows);
}

} // namespace

InviteXlsxWriter::InviteXlsxWriter(QIODevice *device)
    : m_device(device)
{ }

InviteXlsxWriter::~InviteXlsxWriter()
{
    drop();
}

void InviteXlsxWriter::drop()
{
    if (!m_workbook)
        return;
    // The library forgets this one where a workbook is freed without having been closed.
    if (m_sheet && m_sheet->optimize_tmpfile) {
        std::fclose(m_sheet->optimize_tmpfile);
        m_sheet->optimize_tmpfile = nullptr;
    }
    lxw_workbook_free(m_workbook);
    m_workbook = nullptr;
    m_sheet = nullptr;
}

bool InviteXlsxWriter::begin(std::optional<qint64> rows)
{
    if (rows.value_or(0) > kDataRows) {
        m_error = tooManyText();
        return false;
    }
    const QString place = folderFor(m_device);
    sweepWorkFolders(place);
    m_folder = std::make_unique<QTemporaryDir>(place + QStringLiteral("/.vestibule-XXXXXX"));
    if (!m_folder->isValid()) {
        m_error = m_folder->errorString();
        return false;
    }
    m_folderName = QFile::encodeName(m_folder->path());
    m_path = QFile::encodeName(m_folder->filePath(QStringLiteral("workbook.xlsx")));
    const PlainNumbers plain;
    return measureFrame() && open() && writeHeader();
}

// What stands around the rows is only known from a workbook without any.
bool InviteXlsxWriter::measureFrame()
{
    m_frame = 0;
    if (!open() || !writeHeader() || !closeWorkbook())
        return false;
    m_frame = m_sheetBytes - m_rowBytes;
    return true;
}

bool InviteXlsxWriter::open()
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folderName.data();
    errno = 0;
    m_workbook = workbook_new_opt(m_path.constData(), &options);
    if (!m_workbook)
        return failed(LXW_ERROR_MEMORY_MALLOC_FAILED);
    m_sheet = workbook_add_worksheet(m_workbook, "Invites");
    if (!m_sheet || !m_sheet->optimize_tmpfile)
        return failed(LXW_ERROR_CREATING_TMPFILE);
    m_bold = workbook_add_format(m_workbook);
    m_date = workbook_add_format(m_workbook);
    if (!m_bold || !m_date)
        return failed(LXW_ERROR_MEMORY_MALLOC_FAILED);
    format_set_bold(m_bold);
    format_set_num_format(m_date, "yyyy-mm-dd hh:mm:ss");
    return true;
}

bool InviteXlsxWriter::writeHeader()
{
    quint16 column = 0;
    for (const QString &name : inviteFieldNames()) {
        const bool time = column >= kFirstTimeColumn && column <= kLastTimeColumn;
        const QByteArray text = name.toUtf8() + (time ? " (UTC)" : "");
        lxw_error error = worksheet_set_column(m_sheet, column, column, kWidths.at(column),
                                               time ? m_date : nullptr);
        if (error == LXW_NO_ERROR)
            error = worksheet_write_string(m_sheet, 0, column, text.constData(), m_bold);
        if (error != LXW_NO_ERROR)
            return failed(error);
        ++column;
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 1;
    return true;
}

bool InviteXlsxWriter::write(const Invite &invite)
{
    if (m_row > kDataRows) {
        m_error = tooManyText();
        return false;
    }
    const PlainNumbers plain;
    const bool put = putText(0, invite.id) && putText(1, invite.email) && putText(2, invite.role)
        && putText(3, invite.status) && putTime(kFirstTimeColumn, invite.createdAt)
        && putTime(kFirstTimeColumn + 1, invite.expiresAt)
        && putTime(kLastTimeColumn, invite.acceptedAt)
        && putText(kProjects, inviteProjectsText(invite));
    if (!put)
        return false;
    ++m_row;
    // The library does not look at what becomes of its writes.
    return !std::ferror(m_sheet->optimize_tmpfile) || failedBySystem(errno);
}

bool InviteXlsxWriter::putText(quint16 column, const QString &text)
{
    if (text.isEmpty())
        return true;
    const XlsxText cell = xlsxText(text);
    m_cut += cell.cut;
    const lxw_error error =
        worksheet_write_string(m_sheet, m_row, column, cell.bytes.constData(), nullptr);
    return error == LXW_NO_ERROR || failed(error);
}

bool InviteXlsxWriter::putTime(quint16 column, std::optional<qint64> time)
{
    if (!time)
        return true;
    // Excel counts days from 1900, which it takes for a leap year, and knows none after 9999.
    const double day = static_cast<double>(*time) / 86'400 + 25'569;
    if (day < 61 || day >= 2'958'466)
        return putText(column, isoTime(time));
    const lxw_error error = worksheet_write_number(m_sheet, m_row, column, day, m_date);
    return error == LXW_NO_ERROR || failed(error);
}

bool InviteXlsxWriter::end()
{
    const PlainNumbers plain;
    return closeWorkbook() && copyToDevice();
}

// The library ignores a write that fails while it puts the sheet together, and would close a file
// that is cut short without an error: so the size is looked at, before and after.
bool InviteXlsxWriter::closeWorkbook()
{
    const lxw_error filtered = worksheet_autofilter(m_sheet, 0, 0, m_row - 1, kProjects);
    if (filtered != LXW_NO_ERROR)
        return failed(filtered);
    lxw_worksheet_write_single_row(m_sheet);
    FILE *rows = m_sheet->optimize_tmpfile;
    if (std::fflush(rows) != 0 || std::ferror(rows))
        return failedBySystem(errno);
    const qint64 size = ftello(rows);
    if (size < 0 || size > kSheetBytes) {
        m_error = QCoreApplication::translate("Vestibule::InviteXlsxWriter",
                                              "this is too much text for an Excel workbook, "
                                              "choose another format");
        return false;
    }
    m_sheet = nullptr; // goes with the workbook, whatever comes of it
    errno = 0;
    const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr));
    const int number = errno;
    if (error != LXW_NO_ERROR)
        return number ? failedBySystem(number) : failed(error);
    m_rowBytes = size;
    m_sheetBytes = zipEntrySize(QFile::decodeName(m_path), kSheet).value_or(0);
    // The last row's number stands in the frame as well: in the sheet's size and its filter.
    const qint64 wanted = size + m_frame + 2 * (QByteArray::number(m_row).size() - 1);
    return m_sheetBytes >= wanted || failedBySystem(number ? number : ENOSPC);
}

bool InviteXlsxWriter::copyToDevice()
{
    QFile workbook(QFile::decodeName(m_path));
    if (!workbook.open(QIODevice::ReadOnly)) {
        m_error = workbook.errorString();
        return false;
    }
    while (!workbook.atEnd()) {
        const QByteArray piece = workbook.read(256 * 1024);
        if (piece.isEmpty() || m_device->write(piece) != piece.size()) {
            m_error = piece.isEmpty() ? workbook.errorString() : m_device->errorString();
            return false;
        }
    }
    m_folder.reset();
    return true;
}

bool InviteXlsxWriter::failed(int error)
{
    m_error = QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(error)));
    if (m_error.endsWith(u'.'))
        m_error.chop(1);
    return false;
}

bool InviteXlsxWriter::failedBySystem(int number)
{
    m_error = qt_error_string(number ? number : EIO);
    return false;
}

} // namespace Vestibule
