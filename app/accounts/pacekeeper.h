// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/pacefile.h"
#include "api/inviteservice.h"
#include "domain/credentials.h"

#include <chrono>
#include <future>

namespace Vestibule {

/// Reads and writes a PaceFile in threads of their own, one after the other, for whoever waits for
/// no drive.
class PaceKeeper
{
public:
    /// Gives the service what is known, a moment later, unless it has gone meanwhile.
    void teach(const PaceFile &file, const Credentials &credentials, InviteService *service);
    void keep(const PaceFile &file, const Credentials &credentials, const InviteService &service);
    /// Until what was to be kept is kept, for so long at the most: at the end of the program.
    void waitFor(std::chrono::milliseconds most) const;

private:
    std::shared_future<void> m_kept; // invalid: nothing was to be kept
};

} // namespace Vestibule
