// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/inviteread.h"
#include "exchange/csvwriter.h"

#include <QIODevice>
#include <QObject>

namespace Vestibule {

/// Reads all invites and writes them page by page as CSV to an open device, in server order.
class InviteExport : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        Done,
        ReadFailed, ///< see error()
        WriteFailed, ///< the device took less than it was given
    };

    /// Both outlive the export; `out` is open for writing and is not closed.
    InviteExport(InviteService *service, QIODevice *out, CsvProfile profile,
                 QObject *parent = nullptr);

    void start(); ///< once
    void cancel(); ///< finished() does not come any more

    [[nodiscard]] Outcome outcome() const { return m_outcome; } ///< from finished() on
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_read.error(); }
    [[nodiscard]] int count() const { return m_read.count(); } ///< invites written so far
    [[nodiscard]] QString malformedText() const { return m_read.malformedText(); }
    [[nodiscard]] InvitePager *pager() { return m_read.pager(); } ///< for its waits

signals:
    void progressed(); ///< after each page
    void finished();

private:
    void onArrived(const QList<Invite> &invites);

    InviteRead m_read;
    QIODevice *m_out;
    CsvProfile m_profile;
    bool m_headerWritten = false;
    Outcome m_outcome = Outcome::Done;
};

} // namespace Vestibule
