// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/runjournal.h"

#include <optional>

namespace Vestibule {

/// `runs`: what was asked and what came of it, all runs or the steps of one. Asks nobody but the
/// journal.
class RunsCommand final : public Command
{
    Q_OBJECT

public:
    explicit RunsCommand(Console &console);

    QString summary() const override;
    Arguments arguments() const override;
    QList<QCommandLineOption> options() const override;
    QString configure(const QCommandLineParser &parser, const QStringList &words) override;
    void start(InviteService *service) override;
    void cancel() override;

private:
    void onReady();
    void onRuns(const JournalResult<QList<Run>> &runs);
    void onSteps(const JournalResult<QList<RunStep>> &steps);
    void print(const QByteArray &text);
    void failJournal(const JournalError &error);

    RunJournal m_journal;
    std::optional<qint64> m_runId;
    bool m_json = false;
    QString m_results;
};

/// The number of a run as it was typed; nothing where it is none.
[[nodiscard]] std::optional<qint64> runIdIn(const QString &word);

/// "There is no run 7."
[[nodiscard]] QString noSuchRunText(qint64 runId);

} // namespace Vestibule
