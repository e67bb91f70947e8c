// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace Vestibule {

/// One invite as the API sends it, created 2026-09-01T00:00:00Z, expiring seven days later.
/// An accepted one was accepted a day after its creation. Projects: `[]`.
[[nodiscard]] QByteArray inviteJson(const QByteArray &id, const QByteArray &email,
                                    const QByteArray &status = "pending",
                                    const QByteArray &role = "reader");

/// The same invite, created now by the system's clock, or `ago` seconds before.
[[nodiscard]] QByteArray freshInviteJson(const QByteArray &id, const QByteArray &email,
                                         const QByteArray &status = "pending", qint64 ago = 0);

/// An active project as the API sends it; an empty name is sent as null.
[[nodiscard]] QByteArray projectJson(const QByteArray &id, const QByteArray &name);

/// A reader of the organization as the API sends them; an empty address is sent as null.
[[nodiscard]] QByteArray memberJson(const QByteArray &id, const QByteArray &email);

/// A list of ready-made objects; first_id and last_id are theirs, null where there are none.
[[nodiscard]] QByteArray listJson(const QByteArrayList &objects, bool hasMore = false);

/// The usual error body: {"error": {message, type, param, code}}; an empty code is sent as null.
[[nodiscard]] QByteArray errorJson(const QByteArray &message,
                                   const QByteArray &type = "invalid_request_error",
                                   const QByteArray &code = {});

/// The answer to a delete that was done.
[[nodiscard]] QByteArray deletedJson(const QByteArray &id);

} // namespace Vestibule
