// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/read/organizationguard.h"

#include "accounts/settings.h"

namespace Vestibule {

Guard guardOf(const QString &organization, bool kept)
{
    return Guard(Settings::keptGuardRails(kept ? organization : Settings::demoOrganization()));
}

} // namespace Vestibule
