// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/credentials.h"

#include <QProcessEnvironment>

#include <optional>

namespace Vestibule {

/// What OPENAI_ADMIN_KEY, OPENAI_BASE_URL and OPENAI_ORG_ID say; wins over what is stored and is
/// never stored.
struct Environment
{
    std::optional<QString> adminKey;
    std::optional<QString> baseUrl;
    std::optional<QString> organizationId;
    std::optional<QString> profile; ///< VESTIBULE_PROFILE: a name, which beats all of those

    /// Blank values count as absent; white space around them is cut.
    [[nodiscard]] static Environment from(const QProcessEnvironment &variables);

    /// Of this process, whose environment then knows nothing of the API any more: programs that it
    /// starts shall have no key, neither by its variable nor in an address. Once, while no other
    /// thread runs.
    [[nodiscard]] static Environment take();

    /// Credentials with `storedKey` where the environment names no key; the white space around it
    /// is cut.
    [[nodiscard]] Credentials credentials(const QString &storedKey = {}) const;
    /// Of where requests go, see originOf(): the one whose stored key may be used.
    [[nodiscard]] QString origin() const;
};

} // namespace Vestibule
