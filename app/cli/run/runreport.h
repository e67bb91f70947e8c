// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/line/writtencommand.h"
#include "cli/read/exporttarget.h"
#include "cli/run/runrow.h"
#include "cli/terminal/console.h"
#include "cli/terminal/exitcode.h"
#include "exchange/out/runcsv.h"
#include "operations/runplayer.h"

#include <QList>
#include <QSet>

#include <memory>

namespace Vestibule {

/// Tells what comes of a run: a line a row on stdout, sentences and progress on stderr, the exit
/// code, and a CSV with every row.
class RunReport
{
public:
    explicit RunReport(Console &console)
        : m_console(console)
    { }

    /// `path` "-" is stdout, and takes the place of the lines; empty: no CSV.
    void setResults(const QString &path, CsvProfile profile)
    {
        m_path = path;
        m_profile = profile;
    }
    /// Whose key is used; empty: that of the environment.
    void setProfile(const QString &name) { m_profileName = name; }
    void setTarget(const CommandTarget &target) { m_advised = target; } ///< of what is advised
    void noteLeftOut() { m_tally.addLeftOut(); } ///< of something that stands in no row
    /// Before anything is sent: whether the CSV can be written; says on stderr why not.
    [[nodiscard]] bool openResults();
    /// The rows in the order of the input; those that are left out are told at once.
    void setRows(const QList<RunRow> &rows);
    [[nodiscard]] QList<RunStep> readySteps() const;
    [[nodiscard]] QList<LeftOutRow> leftOut() const; ///< rows of a list that are not ready
    /// Whether a later command finds the run; where none does, none is advised. Yes by default.
    void setResumable(bool resumable) { m_resumable = resumable; }

    /// After each RunPlayer::stepChanged().
    void onStep(const RunPlayer &player, int position);
    void showProgress(const RunPlayer &player);
    /// Tells the rest, writes the CSV and returns the exit code.
    [[nodiscard]] ExitCode end(const RunPlayer &player, const RunProblem &problem, bool cancelled);
    /// The same where there was nothing to run.
    [[nodiscard]] ExitCode endWithoutRun();

private:
    void put(const RunStep &step, const QString &outcome);
    void putInOrder(const QList<RunStep> &steps, int position);
    void tellError(const RunStep &step, qint64 earlierRun);
    void settleTally(const RunStep &step);
    void tellRest(const RunPlayer &player, const RunProblem &problem, bool cancelled);
    void tellWayOn(const RunPlayer &player);
    [[nodiscard]] QList<ResultRow> allRows(const QList<RunStep> &played) const;
    [[nodiscard]] ExitCode write(const QList<ResultRow> &rows, ExitCode code);
    [[nodiscard]] bool writeOpened(const QList<ResultRow> &rows);

    Console &m_console;
    QString m_path;
    CsvProfile m_profile = CsvProfile::Data;
    std::unique_ptr<ExportTarget> m_target; // kept open where it is no file that is replaced
    QList<RunRow> m_rows;
    QSet<int> m_told; // positions in the run
    int m_next = 0; // the position of the first line that is still to come
    bool m_resumable = true;
    QString m_profileName;
    CommandTarget m_advised;
    QString m_advice; // about its keys
    Tally m_tally;
    bool m_refused = false; // a step failed since the key may not do it
};

/// Writes the steps, and below them the rows left out, as CSV to a file that is replaced in one
/// step, or with "-" to stdout; says on stderr why where that fails. Returns whether all is
/// written.
[[nodiscard]] bool writeResults(Console &console, const QString &path, const QList<RunStep> &steps,
                                const QList<LeftOutRow> &leftOut);

} // namespace Vestibule
