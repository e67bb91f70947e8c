// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/credentials.h"

#include <QList>
#include <QString>

#include <optional>

namespace Vestibule {

/// What one of the keys of a profile is for: everything, or half of it. The password for its proxy
/// is kept as they are.
enum class KeyUse { All, Read, Write, Proxy };

/// A key of a profile that was put into the keychain and not removed by us.
struct KeptKey
{
    KeyUse use = KeyUse::All;
    QString origin; ///< see originOf(), and ProxyAddress::origin(): where it may be sent

    friend bool operator==(const KeptKey &, const KeptKey &) = default;
};

/// One organization as a person works on it: where it is, who asks, and whether anything may be
/// changed. Holds no key.
struct Profile
{
    QString id; ///< never changes, and names its keys
    QString name; ///< as badProfileName() allows it
    QString baseUrl = Credentials().baseUrl;
    QString organizationId = {}; ///< empty: the key's own
    bool readOnly = false;
    QList<KeptKey> keys = {};
    QString caFile = {}; ///< see NetworkRoute
    QString proxy = {}; ///< the same
    QString proxyUser = {}; ///< the same; its password is one of the keys

    /// Of the profile that is meant where none is named: it had the one key of earlier versions.
    [[nodiscard]] static QString firstId() { return QStringLiteral("first"); }
    [[nodiscard]] bool isFirst() const { return id == firstId(); }
    [[nodiscard]] bool keeps(const KeptKey &key) const { return keys.contains(key); }
    /// Credentials that lack the keys.
    [[nodiscard]] Credentials credentials() const
    {
        return {
            .adminKey = {},
            .baseUrl = baseUrl,
            .organizationId = organizationId,
            .ofProfile = true,
            .readOnly = readOnly,
            .route = {.caFile = caFile, .proxy = proxy, .proxyUser = proxyUser},
        };
    }

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// "all", "read", "write" or "proxy": in files, options and the keychain.
[[nodiscard]] QString keyUseWord(KeyUse use);

/// What a KeyStore keeps such a key by. A key goes to the origin that it was given for alone,
/// whatever becomes of the profile's address. That of the first profile for everything is kept
/// as earlier versions kept theirs.
[[nodiscard]] QString keySlot(const Profile &profile, const KeptKey &key);

/// Where the password for its proxy is kept: another proxy gets none. Nothing where the profile
/// names no proxy, or no user.
[[nodiscard]] std::optional<KeptKey> proxyLogin(const Profile &profile);

/// Another proxy gets none of the login of the one before.
void setProxy(Profile &profile, const QString &proxy);

/// What is wrong with a password for a proxy, in one sentence; empty where nothing is.
[[nodiscard]] QString badProxyPassword(const QString &password);

/// A name as it is compared: however it is written, in big letters or small ones.
[[nodiscard]] QString comparedProfileName(const QString &name);

/// What is wrong with a name of a profile, white space around it cut, in one sentence; empty where
/// nothing is.
[[nodiscard]] QString badProfileName(const QString &name);
/// Whether a header can hold it; empty is one as well.
[[nodiscard]] bool isOrganizationId(const QString &id);

} // namespace Vestibule
