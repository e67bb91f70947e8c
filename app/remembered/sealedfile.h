// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <array>
#include <optional>

class QIODevice;

namespace Vestibule {

/// What a sealed file says to everybody who may read it. Changed by a bit, the file does not open.
struct SealedLabel
{
    qint64 savedAtMs = 0; ///< UTC
    quint32 rows = 0;
    QByteArray address; ///< where the API is, UTF-8
    QByteArray organizationId; ///< as it was given, UTF-8; mostly empty

    friend bool operator==(const SealedLabel &, const SealedLabel &) = default;
};

/// Lets one admin key open what is sealed. From the key and a random salt comes a pair of keys, of
/// which the public one stands here, so that whoever writes the file anew can seal it for the other
/// admin keys of the organization without having them. The admin key stands nowhere.
///
/// Admin keys are long and random, so BLAKE2b keyed with the salt makes the pair: a slow hash would
/// add nothing but time to each start. A key that is short for one, as other servers may give it
/// out, goes through Argon2id instead.
struct KeyWrap
{
    static constexpr int kSaltBytes = 16;
    static constexpr int kPublicBytes = 32;
    static constexpr int kSealedBytes = 48 + 32;

    std::array<unsigned char, kSaltBytes> salt{};
    qint64 usedAtMs = 0; ///< when the key last saved or opened it, UTC
    std::array<unsigned char, kPublicBytes> publicKey{};
    std::array<unsigned char, kSealedBytes> innerKey{}; ///< sealed for publicKey

    [[nodiscard]] bool isOf(const QString &adminKey) const;
    /// With a new salt; innerKey comes with writeSealed().
    [[nodiscard]] static KeyWrap of(const QString &adminKey, qint64 nowMs);
};

/// What stands before the sealed bytes.
struct SealedHead
{
    static constexpr int kMostWraps = 16;

    SealedLabel label;
    QList<KeyWrap> wraps; ///< without those that were wiped
    QList<qint64> wrapPlaces; ///< the first byte of each in the file, as many as wraps
    qint64 end = 0; ///< bytes of all this
};

/// No head takes more bytes than this.
constexpr qint64 kMostHead = 8 * 1024;
constexpr qint64 kWrapBytes =
    KeyWrap::kSaltBytes + qint64(sizeof(qint64)) + KeyWrap::kPublicBytes + KeyWrap::kSealedBytes;

/// The head of a file that begins with these bytes; nothing where this version does not write so.
[[nodiscard]] std::optional<SealedHead> sealedHead(QByteArrayView file);

/// Seals under a new random key, for each of the wraps, and writes it all; false where the device
/// does not take it, or libsodium does not start. XChaCha20-Poly1305 in a stream of blocks
/// (libsodium's secretstream), with the label as additional data.
[[nodiscard]] bool writeSealed(QIODevice *device, const SealedLabel &label,
                               const QList<KeyWrap> &wraps, QByteArrayView plain);
/// What was sealed, whole; nothing where the key does not open it, or one bit is not as it was.
[[nodiscard]] std::optional<QByteArray> openSealed(QByteArrayView file, const SealedHead &head,
                                                   const QString &adminKey);

} // namespace Vestibule
