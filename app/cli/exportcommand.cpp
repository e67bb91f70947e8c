// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exportcommand.h"

#include <QCoreApplication>

namespace Vestibule {

QString ExportCommand::summary() const
{
    return QCoreApplication::translate("CommandLine", "Write all invites to a CSV file.");
}

Command::Arguments ExportCommand::arguments() const
{
    return {QStringLiteral("export"), summary(), QStringLiteral("export --output FILE")};
}

QList<QCommandLineOption> ExportCommand::options() const
{
    return {
        {QStringLiteral("output"),
         QCoreApplication::translate("CommandLine",
                                     "The file to write, replaced once all is there; - is stdout."),
         QStringLiteral("FILE")},
        {QStringLiteral("for"),
         QCoreApplication::translate("CommandLine",
                                     "data (the default): for programs, nothing changed. "
                                     "spreadsheet: safe to open in one."),
         QStringLiteral("data|spreadsheet")},
    };
}

QString ExportCommand::configure(const QCommandLineParser &parser, const QStringList &words)
{
    m_path = parser.value(QStringLiteral("output"));
    if (!words.isEmpty())
        return QCoreApplication::translate("CommandLine", "export takes no further words.");
    if (m_path.isEmpty()) {
        return QCoreApplication::translate("CommandLine",
                                           "Say where to: --output FILE, or - for stdout.");
    }
    const QString profile = parser.value(QStringLiteral("for"));
    if (profile == QLatin1String("spreadsheet"))
        m_profile = CsvProfile::Spreadsheet;
    else if (parser.isSet(QStringLiteral("for")) && profile != QLatin1String("data"))
        return QCoreApplication::translate("CommandLine", "--for takes data or spreadsheet.");
    return {};
}

void ExportCommand::start(InviteService *service)
{
    m_target = std::make_unique<ExportTarget>(m_path, m_console);
    QIODevice *out = m_target->open();
    if (!out) {
        QMetaObject::invokeMethod(this, &ExportCommand::failWriting, Qt::QueuedConnection);
        return;
    }
    m_export = std::make_unique<InviteExport>(service, out, m_profile);
    m_waits.follow(m_export->pager());
    connect(m_export.get(), &InviteExport::progressed, this, &ExportCommand::onProgressed);
    connect(m_export.get(), &InviteExport::finished, this, &ExportCommand::onFinished);
    m_export->start();
}

void ExportCommand::cancel()
{
    if (m_export)
        m_export->cancel();
    finish(ExitCode::Cancelled);
}

void ExportCommand::onProgressed()
{
    m_console.showProgress(QCoreApplication::translate("CommandLine", "%n invite(s) exported…",
                                                       nullptr, m_export->count()));
}

void ExportCommand::onFinished()
{
    switch (m_export->outcome()) {
    case InviteExport::Outcome::Done:
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
        failWriting();
        return;
    }
    const QString malformed = m_export->malformedText();
    if (!malformed.isEmpty())
        m_console.say(malformed);
    m_console.say(QCoreApplication::translate("CommandLine", "%n invite(s) exported.", nullptr,
                                              m_export->count()));
    finish(malformed.isEmpty() ? ExitCode::Done : ExitCode::DoneInPart);
}

void ExportCommand::failWriting()
{
    if (toStdout()) {
        giveUpWriting();
        return;
    }
    m_console.say(QCoreApplication::translate("CommandLine", "%1 cannot be written: %2.")
                      .arg(m_path, m_target->errorText()));
    finish(ExitCode::Failed);
}

} // namespace Vestibule
