// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/out/exportformat.h"
#include "exchange/out/invitewriter.h"

#include <memory>

namespace Vestibule {

/// A writer to an open `device`, which outlives it and is neither closed nor committed.
[[nodiscard]] std::unique_ptr<InviteWriter> makeInviteWriter(ExportFormat format,
                                                             QIODevice *device);

} // namespace Vestibule
