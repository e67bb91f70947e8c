// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"
#include "exchange/out/exportformat.h"

#include <QList>
#include <QString>

#include <atomic>
#include <memory>

class QSaveFile;

namespace Vestibule {

class InviteWriter;

/// A file of invites that takes the old one's place when it is whole. Each step blocks as long as
/// the disk does, so each belongs into a thread; one at a time, in whichever thread. Only abandon()
/// may be called beside them.
class ExportFile
{
public:
    ExportFile();
    ~ExportFile(); ///< what was not finished leaves no file

    [[nodiscard]] bool open(const QString &path, ExportFormat format, qint64 rows);
    [[nodiscard]] bool write(const QList<Invite> &invites);
    [[nodiscard]] bool finish(); ///< false as well where it was abandoned before
    /// What is not finished yet will not be. False where finish() is putting it in its place
    /// already, and will say what came of that.
    [[nodiscard]] bool abandon();

    /// Why a step was false: the system's own words, or a sentence of ours without its stop.
    [[nodiscard]] const QString &reason() const { return m_reason; }
    [[nodiscard]] int cutValues() const { return m_cut; } ///< from finish() on

private:
    enum class Stage { Open, Placing, Abandoned };

    [[nodiscard]] bool failed(const QString &reason);

    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<InviteWriter> m_writer; // goes before its file
    std::atomic<Stage> m_stage = Stage::Open;
    QString m_reason;
    int m_cut = 0;
};

} // namespace Vestibule
