// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"
#include "exchange/csvwriter.h"
#include "exchange/out/invitewriter.h"

namespace Vestibule {

/// The first bytes of an invite CSV: the BOM where the profile asks for it, and the header
/// id,email,role,status,created_at,expires_at,accepted_at,projects.
[[nodiscard]] QByteArray inviteCsvHeader(CsvProfile profile);

/// One invite: times as 2026-09-21T12:00:00Z or empty, projects as id:role with blanks between;
/// roles and states as they came.
[[nodiscard]] QByteArray inviteCsvRecord(const Invite &invite, CsvProfile profile);

/// Invites as CSV.
class InviteCsvWriter final : public InviteTextWriter
{
public:
    InviteCsvWriter(QIODevice *device, CsvProfile profile);

protected:
    void appendStart(QByteArray &text) override;
    void appendInvite(QByteArray &text, const Invite &invite, bool first) override;
    void appendEnd(QByteArray &text, bool empty) override;

private:
    CsvProfile m_profile;
};

} // namespace Vestibule
