// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/keystore.h"
#include "accounts/profile.h"
#include "accounts/profiles.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Vestibule {

/// The keys of one profile at one origin, and the password for its proxy; empty where there is
/// none. Never logged.
struct ProfileKeys
{
    QString all;
    QString read;
    QString write;
    QString proxy = {}; ///< the password

    [[nodiscard]] QString &of(KeyUse use);
    /// The least of them that suffices for each request.
    void giveTo(Credentials &credentials) const;
};

/// What a profile is known to keep, that of the first one from earlier versions as well.
[[nodiscard]] QList<KeptKey> keptKeys(const Profiles &profiles, const Profile &profile);

/// Why the keychain did not do what it was asked, in one sentence.
[[nodiscard]] QString keychainProblemText(KeyAnswer::Status status);

/// Passwords that a profile keeps for proxies that it does not use.
[[nodiscard]] QList<KeptKey> oldProxyLogins(const Profile &profile);

/// Calls `then` with the password that a profile keeps for its proxy, unless `context` has gone
/// meanwhile; empty, and from within, where it keeps none.
void readProxyPassword(KeyStore *store, const Profile &profile, QObject *context,
                       const std::function<void(const QString &password)> &then);

/// Reads the keys that a profile keeps for an origin, and for its proxy, one after the other. Of
/// the first profile one for everything is looked for in any case.
class ReadProfileKeys : public QObject
{
    Q_OBJECT

public:
    ReadProfileKeys(KeyStore *store, const Profile &profile, const QString &origin,
                    QObject *parent = nullptr);

    void start(); ///< finished() follows, never from within
    [[nodiscard]] const ProfileKeys &keys() const { return m_keys; }
    /// Done where all were read that were looked for; else what was said of the first that was not.
    [[nodiscard]] KeyAnswer::Status status() const { return m_status; }
    [[nodiscard]] const QString &detail() const { return m_detail; } ///< with that: its own words

signals:
    void finished();

private:
    void readNext();

    KeyStore *m_store;
    Profile m_profile;
    QString m_detail;
    QList<KeptKey> m_places; // still to be read
    ProfileKeys m_keys;
    KeyAnswer::Status m_status = KeyAnswer::Status::Done;
};

/// Removes keys of a profile, one after the other, and notes each in the profile that has gone.
class RemoveProfileKeys : public QObject
{
    Q_OBJECT

public:
    struct Left
    {
        KeptKey key;
        KeyAnswer::Status status; ///< NotFound: it is not seen, or the keychain is locked
    };

    RemoveProfileKeys(KeyStore *store, Profiles *profiles, const Profile &profile,
                      const QList<KeptKey> &keys, QObject *parent = nullptr);

    void start(); ///< finished() follows, never from within
    [[nodiscard]] const QList<Left> &left() const { return m_left; } ///< those not seen to go

signals:
    void finished();

private:
    void removeNext();

    KeyStore *m_store;
    Profiles *m_profiles;
    Profile m_profile;
    QList<KeptKey> m_keys; // still to be removed
    QList<Left> m_left;
};

/// Puts a key, or the password for its proxy, into a profile. A key for everything takes the place
/// of one to read and one to write, and both of those take the place of one for everything.
class PutProfileKey : public QObject
{
    Q_OBJECT

public:
    PutProfileKey(KeyStore *store, Profiles *profiles, const Profile &profile, const KeptKey &place,
                  const QString &key, QObject *parent = nullptr);

    void start(); ///< finished() follows, never from within
    [[nodiscard]] KeyAnswer::Status status() const { return m_status; } ///< Done: it is kept
    [[nodiscard]] const QString &detail() const { return m_detail; } ///< the keychain's own words
    /// Why it could not be noted in the profile, so that nothing was kept.
    [[nodiscard]] const std::optional<ProfilesError> &error() const { return m_error; }
    /// What it takes the place of, and that were not seen to go.
    [[nodiscard]] QList<RemoveProfileKeys::Left> left() const;

signals:
    void finished();

private:
    void onWritten(const KeyAnswer &answer);

    KeyStore *m_store;
    Profiles *m_profiles;
    Profile m_profile;
    KeptKey m_place;
    QString m_key;
    QString m_detail;
    bool m_wasKept = false;
    KeyAnswer::Status m_status = KeyAnswer::Status::Unavailable;
    std::optional<ProfilesError> m_error;
    RemoveProfileKeys *m_removal = nullptr;
};

} // namespace Vestibule
