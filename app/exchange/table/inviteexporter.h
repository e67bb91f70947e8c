// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/out/exportformat.h"
#include "exchange/out/invitewriter.h"
#include "exchange/table/exportrows.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>

class QSaveFile;
class QThread;

namespace Vestibule {

class InviteTableModel;

/// Writes invites into a file, a slice a turn of the event loop and the end in a thread. The file
/// under its name changes only when the last row is written: until then an old one stays whole.
class InviteExporter : public QObject
{
    Q_OBJECT

public:
    enum class Outcome { Written, Cancelled, Failed };

    explicit InviteExporter(const InviteTableModel *invites, QObject *parent = nullptr);
    ~InviteExporter() override; ///< what is not finished leaves no file; waits for the end where
                                ///< that is being written

    /// Writes the invites that stand in `rows` of the table now, in that order, to `path`; those
    /// that the list no longer has when their turn comes are left out. One run at a time.
    void start(const QString &path, ExportFormat format, std::vector<int> rows);
    void cancel(); ///< finished() follows from the event loop, once the thread has ended
    [[nodiscard]] bool isRunning() const { return m_file != nullptr; }

    [[nodiscard]] Outcome outcome() const { return m_outcome; } ///< from finished() on
    [[nodiscard]] int rows() const { return m_rows; } ///< written so far
    [[nodiscard]] int cutValues() const { return m_cut; } ///< too long for a cell
    /// The system's own words on what failed; not translated by us.
    [[nodiscard]] const QString &reason() const { return m_reason; }

signals:
    void progress(int done, int total);
    void finished(); ///< never from within start()

private:
    void later();
    void writeSlice();
    bool writeRow(int row);
    void startEnding();
    void onEnded();
    [[nodiscard]] Outcome endAndCommit();
    void finish(Outcome outcome);

    QPointer<const InviteTableModel> m_invites;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<InviteWriter> m_writer; // goes before its file
    std::unique_ptr<QThread> m_ending;
    ExportRows m_left;
    int m_rows = 0;
    int m_cut = 0;
    bool m_begun = false;
    std::atomic<bool> m_cancelled = false; // read by the thread
    Outcome m_outcome = Outcome::Cancelled;
    QString m_reason;
};

} // namespace Vestibule
