// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands/runcommand.h"

#include <optional>

namespace Vestibule {

/// `resume`: goes on with a run that was stopped, interrupted or killed, or tries again what failed
/// in one. What may have been done already is looked for first.
class ResumeCommand final : public RunCommand
{
    Q_OBJECT

public:
    using RunCommand::RunCommand;

    QString summary() const override;
    Arguments arguments() const override;
    QList<QCommandLineOption> options() const override;
    QString configure(const QCommandLineParser &parser, const QStringList &words) override;

protected:
    void prepare() override;
    void stopPreparing() override { }

private:
    void onRuns(const JournalResult<QList<Run>> &runs);
    [[nodiscard]] bool saysWhatIsDamaged(const QList<Run> &runs) const;
    [[nodiscard]] bool isWanted(const Run &run) const;

    std::optional<qint64> m_runId;
    bool m_failedToo = false;
    bool m_unknownToo = false;
};

} // namespace Vestibule
