// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/read/readallinvites.h"
#include "exchange/out/invitewriter.h"

#include <QObject>

#include <functional>
#include <utility>

namespace Vestibule {

/// Reads all invites and writes them, or those a filter lets through, page by page, in server
/// order.
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

    /// Before start(); without one every invite is written.
    void setFilter(std::function<bool(const Invite &)> filter) { m_filter = std::move(filter); }
    [[nodiscard]] ReadAllInvites &reading() { return m_read; }
    void start(); ///< once
    void cancel(); ///< finished() does not come any more

    [[nodiscard]] Outcome outcome() const { return m_outcome; } ///< from finished() on
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_read.error(); }
    [[nodiscard]] int count() const { return m_count; } ///< invites written so far
    [[nodiscard]] int readCount() const { return m_read.count(); }
    [[nodiscard]] QString malformedText() const { return m_read.malformedText(); }

signals:
    void progressed(); ///< after each page
    void finished();

private:
    void onArrived(const QList<Invite> &invites);
    void onRead();
    void failWriting();

    ReadAllInvites m_read;
    InviteWriter *m_writer;
    std::function<bool(const Invite &)> m_filter;
    int m_count = 0;
    Outcome m_outcome = Outcome::Done;
};

} // namespace Vestibule
