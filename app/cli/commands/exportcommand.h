// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands/command.h"
#include "cli/read/exporttarget.h"
#include "cli/read/inviteexport.h"
#include "cli/read/invitesearch.h"
#include "exchange/out/exportformat.h"

#include <memory>

namespace Vestibule {

/// `export`: all invites, or those of a search, to a file, which is replaced only once all are in
/// it, or to stdout.
class ExportCommand final : public Command
{
    Q_OBJECT

public:
    explicit ExportCommand(Console &console);

    QString summary() const override;
    Arguments arguments() const override;
    QList<QCommandLineOption> options() const override;
    QString configure(const QCommandLineParser &parser, const QStringList &words) override;
    void start(InviteService *service) override;
    void cancel() override;

private:
    void onSearchReady();
    void onProgressed();
    void onFinished();
    void complete();
    void failWriting();
    void failOpening();
    void sayCannotWrite(const QString &reason);
    [[nodiscard]] QString chooseFormat(const QCommandLineParser &parser);
    [[nodiscard]] bool toStdout() const { return m_path == QLatin1String("-"); }

    QString m_path;
    bool m_remembered = false;
    InviteSearch m_search;
    ExportFormat m_format = ExportFormat::CsvData;
    std::unique_ptr<ExportTarget> m_target;
    // Each goes before what it writes to.
    std::unique_ptr<InviteWriter> m_writer;
    std::unique_ptr<InviteExport> m_export;
};

} // namespace Vestibule
