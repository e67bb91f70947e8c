// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/out/invitewriter.h"

namespace Vestibule {

/// One invite as a JSON object on one line, fields named and ordered as the API does: times are
/// unix seconds or null, `projects` is absent where unknown.
void appendInviteJson(QByteArray &text, const Invite &invite);

/// Invites as one JSON array, an object a line.
class InviteJsonWriter final : public InviteTextWriter
{
public:
    using InviteTextWriter::InviteTextWriter;

protected:
    void appendStart(QByteArray &text) override;
    void appendInvite(QByteArray &text, const Invite &invite, bool first) override;
    void appendEnd(QByteArray &text, bool empty) override;
};

/// Invites as JSON Lines: an object a line, and nothing else.
class InviteJsonLinesWriter final : public InviteTextWriter
{
public:
    using InviteTextWriter::InviteTextWriter;

protected:
    void appendStart(QByteArray &text) override;
    void appendInvite(QByteArray &text, const Invite &invite, bool first) override;
    void appendEnd(QByteArray &text, bool empty) override;
};

} // namespace Vestibule
