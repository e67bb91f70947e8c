// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/inviteread.h"
#include "exchange/inviterecord.h"

#include <QObject>

namespace Vestibule {

/// Reads all invites and writes them page by page, in server order.
class InviteExport : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        Done,
        ReadFailed, ///< see error()
        WriteFailed, ///< the writer says why
    };

    /// Both outlive the export; nothing was written with `writer` yet.
    InviteExport(InviteService *service, InviteWriter *writer, QObject *parent = nullptr);

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
    void onRead();
    void failWriting();

    InviteRead m_read;
    InviteWriter *m_writer;
    Outcome m_outcome = Outcome::Done;
};

} // namespace Vestibule
