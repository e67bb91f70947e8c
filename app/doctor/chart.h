// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/environment.h"
#include "accounts/keystore.h"
#include "accounts/profile.h"
#include "api/inviteservice.h"
#include "domain/credentials.h"

#include <QElapsedTimer>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace Vestibule {

/// What is examined.
struct Patient
{
    /// A person's own program: what the environment says, and else the keychain.
    [[nodiscard]] static Patient of(const Environment &environment, KeyStore *keys);

    /// Without a key, that of the keychain is used.
    Credentials credentials;
    Environment environment; ///< to say what it sets
    /// Of which the credentials were made; else of the environment, whose address the first
    /// profile's key may be kept for.
    std::optional<Profile> profile = std::nullopt;
    QString journalFolder;
    KeyStore *keys = nullptr; ///< outlives the doctor; nullptr: there is none to ask
    /// Whether to find out if changes are allowed, by a request that changes nothing.
    bool write = false;
    /// Told where the API calls the key of these credentials invalid, whatever check meets it.
    std::function<void(const Credentials &)> onKeyRefused = nullptr;
    /// How many requests a minute the API was seen to take; see InviteService.
    std::optional<double> paceSeen = std::nullopt;
    /// Where certificates of authorities were added to this computer; else where systems keep them.
    std::optional<QStringList> addedAuthorities = std::nullopt;
    ServiceTimes times = {.transferTimeoutMs = 20'000, .retries = 1};
};

/// The patient, and what earlier checks have found out for later ones.
struct Chart
{
    Patient patient;
    /// Why nothing can come of asking the server ("there is no key"); empty while it may.
    QString obstacle;
    std::unique_ptr<InviteService> service;
    int requests = 0; ///< made of the service
    int slowedDown = 0; ///< how often the API asked to wait
    QElapsedTimer sinceFirst; ///< request
    bool isKeyLockedAway = false; ///< the keychain is locked, or silent, and there is no other key
};

} // namespace Vestibule
