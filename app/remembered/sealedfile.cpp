// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remembered/sealedfile.h"

#include <QIODevice>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace Vestibule {

namespace {

using InnerKey = std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES>;

constexpr QByteArrayView kMagic("Vestibule list\r\n");
constexpr quint32 kVersion = 1;
constexpr qsizetype kBlock = 64 * 1024;
constexpr qsizetype kSealedBlock = kBlock + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES);
constexpr quint32 kMostText = 1024; // of an address or id in the label
// Base62 of this length is more than anybody tries; the API's own are longer than 100.
constexpr qsizetype kLongKey = 40;
constexpr size_t kShortKeyMemory = 16 * 1024 * 1024;

static_assert(KeyWrap::kSaltBytes == crypto_pwhash_SALTBYTES);
static_assert(KeyWrap::kSaltBytes >= crypto_generichash_KEYBYTES_MIN);
static_assert(KeyWrap::kPublicBytes == crypto_box_PUBLICKEYBYTES);
static_assert(KeyWrap::kSealedBytes == crypto_box_SEALBYTES + sizeof(InnerKey));

/// Bytes that nobody finds in memory once they were used.
template <size_t Size>
struct Wiped
{
    Wiped() = default;
    ~Wiped() { sodium_memzero(bytes.data(), Size); }
    Wiped(const Wiped &) = delete;
    Wiped &operator=(const Wiped &) = delete;

    std::array<unsigned char, Size> bytes{};
};

bool startSodium()
{
    static const bool isStarted = sodium_init() >= 0;
    return isStarted;
}

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

struct KeyPair
{
    KeyPair(const QString &adminKey, const KeyWrap &wrap)
    {
        Wiped<crypto_box_SEEDBYTES> seed;
        QByteArray key = adminKey.trimmed().toUtf8();
        isMade = startSodium() && !key.isEmpty() && makeSeed(seed.bytes, key, wrap)
            && crypto_box_seed_keypair(publicKey.data(), secretKey.bytes.data(), seed.bytes.data())
                == 0;
        sodium_memzero(key.data(), size_t(key.size()));
    }

    bool isMade = false;
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> publicKey{};
    Wiped<crypto_box_SECRETKEYBYTES> secretKey;

private:
    static bool makeSeed(std::array<unsigned char, crypto_box_SEEDBYTES> &seed,
                         const QByteArray &key, const KeyWrap &wrap)
    {
        if (key.size() >= kLongKey) {
            return crypto_generichash(seed.data(), seed.size(), raw(key),
                                      static_cast<unsigned long long>(key.size()), wrap.salt.data(),
                                      wrap.salt.size())
                == 0;
        }
        return crypto_pwhash(seed.data(), seed.size(), key.constData(),
                             static_cast<unsigned long long>(key.size()), wrap.salt.data(),
                             crypto_pwhash_OPSLIMIT_MIN, kShortKeyMemory,
                             crypto_pwhash_ALG_ARGON2ID13)
            == 0;
    }
};

template <typename Number>
void appendNumber(QByteArray &to, Number value)
{
    const Number little = qToLittleEndian(value);
    to.append(reinterpret_cast<const char *>(&little), qsizetype(sizeof(little)));
}

void appendText(QByteArray &to, const QByteArray &text)
{
    appendNumber(to, quint32(text.size()));
    to.append(text);
}

QByteArray bytesOf(const SealedLabel &label)
{
    QByteArray bytes = kMagic.toByteArray();
    appendNumber(bytes, kVersion);
    appendNumber(bytes, label.savedAtMs);
    appendNumber(bytes, label.rows);
    appendText(bytes, label.address);
    appendText(bytes, label.organizationId);
    return bytes;
}

void append(QByteArray &to, const KeyWrap &wrap)
{
    const auto put = [&to](const auto &bytes) {
        to.append(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    };
    put(wrap.salt);
    appendNumber(to, wrap.usedAtMs);
    put(wrap.publicKey);
    put(wrap.innerKey);
}

/// Takes the parts of a head; after a fault all are empty.
class HeadReader
{
public:
    explicit HeadReader(QByteArrayView file)
        : m_file(file.first(std::min<qsizetype>(file.size(), kMostHead)))
    { }

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] qsizetype at() const { return m_at; }

    QByteArrayView bytes(qsizetype size)
    {
        if (!m_good || size > m_file.size() - m_at) {
            m_good = false;
            return {};
        }
        m_at += size;
        return m_file.sliced(m_at - size, size);
    }
    template <typename Number>
    Number number()
    {
        const QByteArrayView found = bytes(sizeof(Number));
        return found.isEmpty() ? Number() : qFromLittleEndian<Number>(found.data());
    }
    QByteArray text()
    {
        const auto size = number<quint32>();
        m_good = m_good && size <= kMostText;
        return bytes(qsizetype(size)).toByteArray();
    }
    template <size_t Size>
    void take(std::array<unsigned char, Size> &to)
    {
        const QByteArrayView found = bytes(Size);
        if (!found.isEmpty())
            std::memcpy(to.data(), found.data(), Size);
    }

private:
    QByteArrayView m_file;
    qsizetype m_at = 0;
    bool m_good = true;
};

bool isWiped(const KeyWrap &wrap)
{
    return sodium_is_zero(wrap.publicKey.data(), wrap.publicKey.size()) == 1
        || sodium_is_zero(wrap.innerKey.data(), wrap.innerKey.size()) == 1;
}

KeyWrap readWrap(HeadReader &in)
{
    KeyWrap wrap;
    in.take(wrap.salt);
    wrap.usedAtMs = in.number<qint64>();
    in.take(wrap.publicKey);
    in.take(wrap.innerKey);
    return wrap;
}

bool unwrap(const SealedHead &head, const QString &adminKey, Wiped<sizeof(InnerKey)> &inner)
{
    for (const KeyWrap &wrap : head.wraps) {
        const KeyPair pair(adminKey, wrap);
        if (pair.isMade && pair.publicKey == wrap.publicKey
            && crypto_box_seal_open(inner.bytes.data(), wrap.innerKey.data(), wrap.innerKey.size(),
                                    pair.publicKey.data(), pair.secretKey.bytes.data())
                == 0)
            return true;
    }
    return false;
}

bool writeAll(QIODevice *device, const QByteArray &bytes)
{
    return device->write(bytes) == bytes.size();
}

using StreamState = crypto_secretstream_xchacha20poly1305_state;

bool writeBlocks(QIODevice *device, StreamState &state, const QByteArray &label,
                 QByteArrayView plain)
{
    QByteArray sealed(kSealedBlock, Qt::Uninitialized);
    qsizetype done = 0;
    do {
        const QByteArrayView block =
            plain.sliced(done, std::min<qsizetype>(kBlock, plain.size() - done));
        done += block.size();
        const bool isLast = done == plain.size();
        unsigned long long size = 0;
        const int pushed = crypto_secretstream_xchacha20poly1305_push(
            &state, reinterpret_cast<unsigned char *>(sealed.data()), &size, raw(block),
            static_cast<unsigned long long>(block.size()), raw(label),
            static_cast<unsigned long long>(label.size()),
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        if (pushed != 0 || device->write(sealed.constData(), qint64(size)) != qint64(size))
            return false;
    } while (done < plain.size());
    return true;
}

} // namespace

bool KeyWrap::isOf(const QString &adminKey) const
{
    const KeyPair pair(adminKey, *this);
    return pair.isMade && pair.publicKey == publicKey;
}

KeyWrap KeyWrap::of(const QString &adminKey, qint64 nowMs)
{
    KeyWrap wrap;
    wrap.usedAtMs = nowMs;
    if (!startSodium())
        return wrap;
    randombytes_buf(wrap.salt.data(), wrap.salt.size());
    const KeyPair pair(adminKey, wrap);
    if (pair.isMade)
        wrap.publicKey = pair.publicKey;
    return wrap;
}

std::optional<SealedHead> sealedHead(QByteArrayView file)
{
    HeadReader in(file);
    if (in.bytes(kMagic.size()) != kMagic || in.number<quint32>() != kVersion)
        return std::nullopt;
    SealedHead head;
    head.label.savedAtMs = in.number<qint64>();
    head.label.rows = in.number<quint32>();
    head.label.address = in.text();
    head.label.organizationId = in.text();
    const auto wraps = in.number<quint32>();
    if (!in.isGood() || wraps > SealedHead::kMostWraps)
        return std::nullopt;
    for (quint32 left = wraps; left > 0; --left) {
        const qsizetype place = in.at();
        const KeyWrap wrap = readWrap(in);
        if (isWiped(wrap))
            continue;
        head.wraps.append(wrap);
        head.wrapPlaces.append(place);
    }
    head.end = in.at();
    return in.isGood() ? std::optional(head) : std::nullopt;
}

bool writeSealed(QIODevice *device, const SealedLabel &label, const QList<KeyWrap> &wraps,
                 QByteArrayView plain)
{
    const bool fits = wraps.size() <= SealedHead::kMostWraps
        && label.address.size() <= qsizetype(kMostText)
        && label.organizationId.size() <= qsizetype(kMostText);
    if (!fits || !startSodium())
        return false;
    Wiped<sizeof(InnerKey)> inner;
    crypto_secretstream_xchacha20poly1305_keygen(inner.bytes.data());
    const QByteArray shown = bytesOf(label);
    QByteArray sealed;
    for (KeyWrap wrap : wraps) {
        const bool isSealed = crypto_box_seal(wrap.innerKey.data(), inner.bytes.data(),
                                              inner.bytes.size(), wrap.publicKey.data())
            == 0;
        if (isSealed) // else its public key is damaged, and nothing would open it
            append(sealed, wrap);
    }
    QByteArray head = shown;
    appendNumber(head, quint32(sealed.size() / kWrapBytes));
    head.append(sealed);
    StreamState state;
    QByteArray start(crypto_secretstream_xchacha20poly1305_HEADERBYTES, Qt::Uninitialized);
    const bool isWritten =
        crypto_secretstream_xchacha20poly1305_init_push(
            &state, reinterpret_cast<unsigned char *>(start.data()), inner.bytes.data())
            == 0
        && writeAll(device, head) && writeAll(device, start)
        && writeBlocks(device, state, shown, plain);
    sodium_memzero(&state, sizeof(state));
    return isWritten;
}

std::optional<QByteArray> openSealed(QByteArrayView file, const SealedHead &head,
                                     const QString &adminKey)
{
    constexpr auto kStart = qsizetype(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    constexpr auto kMore = qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES);
    Wiped<sizeof(InnerKey)> inner;
    QByteArrayView left = file.sliced(qsizetype(head.end));
    if (left.size() < kStart + kMore || !unwrap(head, adminKey, inner))
        return std::nullopt;
    StreamState state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(left), inner.bytes.data()) != 0)
        return std::nullopt;
    left = left.sliced(kStart);
    const QByteArray shown = bytesOf(head.label);
    QByteArray plain(left.size(), Qt::Uninitialized);
    qsizetype done = 0;
    unsigned char tag = 0;
    bool isWhole = false;
    while (!isWhole && left.size() >= kMore) {
        const QByteArrayView block = left.first(std::min(left.size(), kSealedBlock));
        unsigned long long size = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(
                &state, reinterpret_cast<unsigned char *>(plain.data()) + done, &size, &tag,
                raw(block), static_cast<unsigned long long>(block.size()), raw(shown),
                static_cast<unsigned long long>(shown.size()))
            != 0)
            break;
        done += qsizetype(size);
        left = left.sliced(block.size());
        isWhole = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    }
    sodium_memzero(&state, sizeof(state));
    if (!isWhole || !left.isEmpty())
        return std::nullopt;
    plain.truncate(done);
    return plain;
}

} // namespace Vestibule
