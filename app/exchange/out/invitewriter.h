// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"

#include <QByteArray>
#include <QIODevice>

#include <optional>

namespace Vestibule {

/// Writes invites to a device in one format: begin(), write() for each, end(). Every function
/// returns false where it failed; nothing is to be called then but errorText().
class InviteWriter
{
public:
    virtual ~InviteWriter(); ///< without end() what was written is of no use

    /// `rows`: how many will come, where that is known; more than the format holds is an error.
    [[nodiscard]] virtual bool begin(std::optional<qint64> rows = {}) = 0;
    [[nodiscard]] virtual bool write(const Invite &invite) = 0;
    [[nodiscard]] virtual bool flush() = 0; ///< hands on what can be handed on already
    /// Writes the rest; may take seconds for a long workbook, and may run in another thread.
    [[nodiscard]] virtual bool end() = 0;

    /// What failed: the system's own words, or a sentence of ours without its stop.
    [[nodiscard]] virtual QString errorText() const = 0;
    /// Values that were too long for a cell of the format and were cut.
    [[nodiscard]] virtual int cutValues() const { return 0; }
};

/// The names of an invite's fields as the API has them, in the order of columns.
[[nodiscard]] const QStringList &inviteFieldNames();

/// id:role with blanks between; "none" for no project, empty where that is unknown.
[[nodiscard]] QString inviteProjectsText(const Invite &invite);

/// The base of formats that are text and written as they go.
class InviteTextWriter : public InviteWriter
{
public:
    explicit InviteTextWriter(QIODevice *device);

    bool begin(std::optional<qint64> rows = {}) override;
    bool write(const Invite &invite) override;
    bool flush() override;
    bool end() override;
    QString errorText() const override;

protected:
    virtual void appendStart(QByteArray &text) = 0;
    virtual void appendInvite(QByteArray &text, const Invite &invite, bool first) = 0;
    virtual void appendEnd(QByteArray &text, bool empty) = 0;

private:
    QIODevice *m_device;
    QByteArray m_text; // not written yet
    bool m_empty = true;
};

} // namespace Vestibule
