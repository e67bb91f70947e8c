// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/out/exportformat.h"
#include "exchange/out/invitewriter.h"
#include "models/list/followedrows.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace Vestibule {

class ExportFile;
class InviteTableModel;

/// Writes invites into a file: takes a slice a turn of the event loop, which a thread writes. The
/// file under its name changes only when the last row is written: until then an old one stays
/// whole. However long a disk does not answer, the window does.
class InviteExporter : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        Written,
        Cancelled,
        Failed, ///< see reason()
        LoadFailed, ///< of an ExportRun
    };

    explicit InviteExporter(const InviteTableModel *invites, QObject *parent = nullptr);
    ~InviteExporter() override; ///< what is not finished leaves no file, once the disk answers

    /// Writes the invites that stand in `rows` of the table now, in that order, to `path`; those
    /// that the list no longer has when their turn comes are left out. One run at a time.
    void start(const QString &path, ExportFormat format, std::vector<int> rows);
    void cancel(); ///< finished() follows from the event loop, and waits for no disk but where
                   ///< the file is being put in its place
    [[nodiscard]] bool isRunning() const { return m_file != nullptr; }

    [[nodiscard]] Outcome outcome() const { return m_outcome; } ///< from finished() on
    [[nodiscard]] int rows() const { return m_rows; } ///< written so far
    [[nodiscard]] int cutValues() const { return m_cut; } ///< too long for a cell
    /// The system's own words on what failed; not translated by us.
    [[nodiscard]] const QString &reason() const { return m_reason; }

signals:
    void progress(int done, int total);
    void finished(); ///< never from within start()

protected:
    void finish(Outcome outcome);

private:
    using Step = std::function<bool(ExportFile &)>; // in a thread
    using Next = void (InviteExporter::*)();

    void inThread(const Step &step, Next next);
    void takeSlice();
    void onSliceWritten();
    void onPlaced();

    QPointer<const InviteTableModel> m_invites;
    std::shared_ptr<ExportFile> m_file; // the thread at work holds it too
    FollowedRows m_left;
    int m_rows = 0;
    int m_taken = 0; // rows of the slice that is being written
    int m_cut = 0;
    bool m_cancelled = false;
    Outcome m_outcome = Outcome::Cancelled;
    QString m_reason;
};

} // namespace Vestibule
