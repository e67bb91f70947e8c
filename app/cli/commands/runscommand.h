// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands/command.h"
#include "domain/draft/leftoutrow.h"
#include "journal/journalfolder.h"

#include <optional>

namespace Vestibule {

/// `runs`: what was asked and what came of it, all runs or the steps of one. Asks nobody but the
/// journals, and reads them without a lock, a key, or the right to write. A key that is known, or
/// an organization id, chooses one journal; else all of the origin are read, or without an address
/// all there are.
class RunsCommand final : public Command
{
    Q_OBJECT

public:
    explicit RunsCommand(Console &console);

    QString summary() const override;
    Arguments arguments() const override;
    QList<QCommandLineOption> options() const override;
    QString configure(const QCommandLineParser &parser, const QStringList &words) override;
    bool needsService() const override { return false; }
    void start(InviteService *service) override;
    void cancel() override;

private:
    void run();
    [[nodiscard]] bool choose(const QList<JournalCard> &all);
    void unlock();
    void listRuns();
    void listSteps();
    void printSteps(const QList<RunStep> &steps, const QList<LeftOutRow> &leftOut);
    void print(const QByteArray &text);

    QList<JournalCard> m_cards; // what is to be told, each readable
    std::optional<qint64> m_runId;
    bool m_json = false;
    bool m_unlock = false;
    bool m_someUnread = false;
    QString m_journal; // as it was typed
    QString m_results;
};

/// The number of a run as it was typed; nothing where it is none.
[[nodiscard]] std::optional<qint64> runIdIn(const QString &word);

/// "There is no run 7."
[[nodiscard]] QString noSuchRunText(qint64 runId);

} // namespace Vestibule
