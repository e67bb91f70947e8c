// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands/command.h"
#include "cli/run/runjournal.h"
#include "cli/run/runreport.h"
#include "cli/terminal/input.h"
#include "domain/guard/guardrails.h"

#include <functional>
#include <memory>

namespace Vestibule {

/// A command that changes something: its rows become a run in the journal, which is played and
/// told. With --dry-run the rows are printed with their verdicts, and nothing is changed.
class RunCommand : public Command
{
    Q_OBJECT

public:
    explicit RunCommand(Console &console);
    ~RunCommand() override;

    bool changesAnything() const override { return !m_dryRun; }
    void start(InviteService *service) final;
    void cancel() final;

protected:
    /// --results, --same-organization and --other-organization, and with `dryRun` that one as well.
    [[nodiscard]] static QList<QCommandLineOption> runOptions(bool dryRun);
    /// Takes them; a sentence about what is wrong, else empty.
    [[nodiscard]] QString configureRun(const QCommandLineParser &parser, bool dryRun);
    [[nodiscard]] bool isDryRun() const { return m_dryRun; }

    /// Reads what it is given beside its arguments, then calls inputIsRead() or endWith(). Nothing
    /// is asked of anybody before.
    virtual void readInput() { inputIsRead(); }
    void inputIsRead();
    /// Finds out what is to be done, then calls one of the four below; never from within.
    virtual void prepare() = 0;
    virtual void stopPreparing() = 0; ///< nothing of the four is called any more
    /// Or prints them, with --dry-run. Whoever an earlier run may be inviting is left out.
    void carryOut(const QList<RunRow> &rows);
    /// Asks whoever sits at the terminal; `answer` follows with whether it was a yes, unless the
    /// command is cancelled. Once.
    void ask(const QString &question, const std::function<void(bool yes)> &answer);
    /// The same, where the number has to be typed for a yes.
    void askForNumber(const QString &question, int number,
                      const std::function<void(bool yes)> &answer);
    /// What --allow-removals says of itself; its value, or a sentence about what is wrong with it.
    [[nodiscard]] static QString allowRemovalsText();
    [[nodiscard]] static QString takeAllowedRemovals(const QCommandLineParser &parser, int &number);
    /// Asks for so many removals by their number; without a terminal the command ends.
    void confirmRemovals(int removals, const std::function<void(bool yes)> &answer);
    /// Says the question and which option answers it in a script, and ends the command.
    void refuseWithout(const QString &question, const QString &option);
    void allowRemovals(int number) { m_allowedRemovals = number; } ///< see RunPlayer::begin()
    void takeUp(qint64 runId, bool failedToo, bool unknownToo);
    /// That something is left out that stands in no row: the exit code will not be 0.
    void noteLeftOut();
    void endWith(ExitCode code); ///< without a run; what is to be said was said
    void failWith(const ApiError &error); ///< the same, after the error is said

    [[nodiscard]] InviteService *service() const { return m_service; }
    [[nodiscard]] Journal *journal() const
    {
        return m_journal.journal();
    } ///< may be missing with --dry-run
    /// See RunJournal.
    [[nodiscard]] bool saysWhatElseIsThere() const { return m_journal.saysWhatElseIsThere(); }

private:
    void carryOutBut(const EarlierInvites &earlier, QList<RunRow> rows);
    void printVerdicts(const QList<RunRow> &rows);
    void makePlayer();
    void onState();

    InviteService *m_service = nullptr;
    Input m_input;
    RunJournal m_journal;
    RunReport m_report;
    RunProblem m_problem;
    RunJournal::Word m_word = RunJournal::Word::None;
    int m_allowedRemovals = kMostRemovalsUnasked;
    bool m_dryRun = false;
    bool m_leftOut = false; // what stands in no row
    bool m_cancelled = false;
    std::unique_ptr<RunPlayer> m_player; // before the journal it writes to goes
};

} // namespace Vestibule
