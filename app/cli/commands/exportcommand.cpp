// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/exportcommand.h"
#include "exchange/out/invitewriters.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Vestibule {

namespace {

QString formatWords(QChar between)
{
    QStringList words;
    for (const ExportFormat format : exportFormats())
        words << exportFormatWord(format);
    return words.join(between);
}

/// An ending by which another program would take the file for what it is not.
bool isForeign(const QString &suffix)
{
    static const QStringList plain{QStringLiteral("txt"), QStringLiteral("out"),
                                   QStringLiteral("tmp"), QStringLiteral("log"),
                                   QStringLiteral("bak"), QStringLiteral("old"),
                                   QStringLiteral("new"), QStringLiteral("part")};
    const bool letters = std::all_of(suffix.cbegin(), suffix.cend(),
                                     [](QChar c) { return c.isLetter() || c == u'5'; });
    return !suffix.isEmpty() && letters && !plain.contains(suffix);
}

} // namespace

ExportCommand::ExportCommand(Console &console)
    : Command(console)
    , m_search(console)
{ }

QString ExportCommand::summary() const
{
    return QCoreApplication::translate("CommandLine",
                                       "Write all invites, or those of a search, to a file.");
}

Command::Arguments ExportCommand::arguments() const
{
    return {QStringLiteral("export"), summary(),
            QStringLiteral("export --output FILE [--format FORMAT] [--filter SEARCH]")};
}

QList<QCommandLineOption> ExportCommand::options() const
{
    return {
        {QStringLiteral("output"),
         QCoreApplication::translate("CommandLine",
                                     "The file to write; an existing file is replaced once the "
                                     "export is complete. - is stdout."),
         QStringLiteral("FILE")},
        {QStringLiteral("format"),
         QCoreApplication::translate("CommandLine",
                                     "csv: for programs, values unchanged. csv-spreadsheet: safe "
                                     "to open in a spreadsheet. json, jsonl, or xlsx (Excel). By "
                                     "default, the file's extension decides, or else csv."),
         formatWords(u'|')},
        {QStringLiteral("for"),
         QCoreApplication::translate("CommandLine",
                                     "data: the same as --format csv. spreadsheet: the same as "
                                     "--format csv-spreadsheet."),
         QStringLiteral("data|spreadsheet")},
        InviteSearch::option(),
        InviteMemory::option(),
    };
}

QString ExportCommand::configure(const QCommandLineParser &parser, const QStringList &words)
{
    m_path = parser.value(QStringLiteral("output"));
    m_remembered = parser.isSet(InviteMemory::option().names().constFirst());
    if (!words.isEmpty())
        return QCoreApplication::translate("CommandLine", "export takes no other arguments.");
    if (m_path.isEmpty()) {
        return QCoreApplication::translate("CommandLine",
                                           "Specify the file: --output FILE, or - for stdout.");
    }
    const QString problem = chooseFormat(parser);
    return problem.isEmpty() ? m_search.configure(parser) : problem;
}

QString ExportCommand::chooseFormat(const QCommandLineParser &parser)
{
    const bool named = parser.isSet(QStringLiteral("format"));
    const QString profile = parser.value(QStringLiteral("for"));
    const bool spreadsheet = profile == QLatin1String("spreadsheet");
    const QString word =
        named ? parser.value(QStringLiteral("format")) : QFileInfo(m_path).suffix().toLower();
    const std::optional<ExportFormat> format = exportFormatOf(word);
    if (named && !format) {
        return QCoreApplication::translate("CommandLine", "--format takes one of: %1.")
            .arg(formatWords(u' '));
    }
    const bool stated = named || parser.isSet(QStringLiteral("for"));
    if (!stated && !format && isForeign(word)) {
        return QCoreApplication::translate(
                   "CommandLine",
                   "%1 would contain CSV, which does not match its extension “.%2”. Use one of "
                   ".csv .json .jsonl .xlsx, or add --format.")
            .arg(m_path, word);
    }
    m_format = format.value_or(ExportFormat::CsvData);
    if (parser.isSet(QStringLiteral("for"))) {
        if (!spreadsheet && profile != QLatin1String("data"))
            return QCoreApplication::translate("CommandLine", "--for takes data or spreadsheet.");
        if (named) {
            return QCoreApplication::translate(
                "CommandLine", "--for and --format mean the same; use only one of them.");
        }
        m_format = spreadsheet ? ExportFormat::CsvSpreadsheet : ExportFormat::CsvData;
    }
    if (m_format == ExportFormat::Xlsx && toStdout()) {
        return QCoreApplication::translate(
            "CommandLine",
            "An Excel workbook cannot be written to stdout: specify a file with --output.");
    }
    return {};
}

void ExportCommand::start(InviteService *service)
{
    m_target = std::make_unique<ExportTarget>(m_path, m_console);
    QIODevice *out = m_target->open();
    if (!out) {
        QMetaObject::invokeMethod(this, &ExportCommand::failOpening, Qt::QueuedConnection);
        return;
    }
    m_writer = makeInviteWriter(m_format, out);
    m_export = std::make_unique<InviteExport>(service, m_writer.get());
    memory().prepare(m_export->reading());
    if (m_remembered)
        memory().useRemembered(m_export->reading());
    connect(m_export.get(), &InviteExport::progressed, this, &ExportCommand::onProgressed);
    connect(m_export.get(), &InviteExport::finished, this, &ExportCommand::onFinished);
    if (!m_search.isGiven()) {
        m_export->start();
        return;
    }
    m_export->setFilter([this](const Invite &invite) {
        m_search.see(invite);
        return m_search.holds(invite);
    });
    connect(&m_search, &InviteSearch::finished, this, &ExportCommand::onSearchReady);
    m_search.prepare(service);
}

void ExportCommand::onSearchReady()
{
    if (m_search.error())
        fail(*m_search.error());
    else
        m_export->start();
}

void ExportCommand::cancel()
{
    m_search.stop();
    if (m_export)
        m_export->cancel();
    finish(ExitCode::Cancelled);
}

void ExportCommand::onProgressed()
{
    m_console.showProgress(
        m_search.isGiven() ? QCoreApplication::translate("CommandLine", "%n invite(s) read…",
                                                         nullptr, m_export->readCount())
                           : QCoreApplication::translate("CommandLine", "%n invite(s) exported…",
                                                         nullptr, m_export->count()));
}

void ExportCommand::onFinished()
{
    switch (m_export->outcome()) {
    case InviteExport::Outcome::Done:
        memory().save(m_export->reading());
        complete();
        break;
    case InviteExport::Outcome::ReadFailed:
        fail(*m_export->error());
        break;
    case InviteExport::Outcome::WriteFailed:
        failWriting();
        break;
    }
}

void ExportCommand::complete()
{
    if (!m_target->commit()) {
        failOpening();
        return;
    }
    m_console.say(m_search.slip());
    const QString malformed = m_export->malformedText();
    m_console.say(malformed);
    memory().sayAsOf(m_export->reading().asOfMs());
    const int cut = m_writer->cutValues();
    if (cut > 0) {
        m_console.say(QCoreApplication::translate(
            "CommandLine", "%n value(s) were too long for a cell and were shortened.", nullptr,
            cut));
    }
    m_console.say(QCoreApplication::translate("CommandLine", "%n invite(s) exported.", nullptr,
                                              m_export->count()));
    finish(malformed.isEmpty() && cut == 0 ? ExitCode::Done : ExitCode::DoneInPart);
}

void ExportCommand::failWriting()
{
    sayCannotWrite(m_writer->errorText());
}

void ExportCommand::failOpening()
{
    sayCannotWrite(m_target->errorText());
}

void ExportCommand::sayCannotWrite(const QString &reason)
{
    if (toStdout()) {
        giveUpWriting();
        return;
    }
    m_console.say(QCoreApplication::translate("CommandLine", "%1 cannot be written: %2.")
                      .arg(m_path, reason));
    finish(ExitCode::Failed);
}

} // namespace Vestibule
