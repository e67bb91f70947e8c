// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/exporttarget.h"
#include "cli/inviteexport.h"

#include <memory>

namespace Vestibule {

/// `export`: all invites as CSV to a file, which is replaced only once all are in it, or to stdout.
class ExportCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    QString summary() const override;
    Arguments arguments() const override;
    QList<QCommandLineOption> options() const override;
    QString configure(const QCommandLineParser &parser, const QStringList &words) override;
    void start(InviteService *service) override;
    void cancel() override;

private:
    void onProgressed();
    void onFinished();
    void complete();
    void failWriting();
    [[nodiscard]] bool toStdout() const { return m_path == QLatin1String("-"); }

    QString m_path;
    CsvProfile m_profile = CsvProfile::Data;
    std::unique_ptr<ExportTarget> m_target;
    std::unique_ptr<InviteExport> m_export; // before its target goes
};

} // namespace Vestibule
