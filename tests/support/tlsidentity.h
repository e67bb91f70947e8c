// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

#include <optional>

namespace Vestibule {

/// What a TLS server shows: a certificate and its key.
struct TlsIdentity
{
    QSslCertificate certificate;
    QSslKey key;
    QList<QSslCertificate> between = {}; ///< shown after it
};

/// An authority of a test's own, made by the `openssl` program. Each call blocks while that runs.
class TlsAuthority
{
public:
    TlsAuthority(); ///< isReady() tells whether there is such a program, and TLS

    [[nodiscard]] bool isReady() const { return !m_root.isNull(); }
    [[nodiscard]] const QSslCertificate &root() const { return m_root; }

    /// A certificate for "IP:127.0.0.1" or "DNS:other.example", valid in these years alone.
    [[nodiscard]] std::optional<TlsIdentity> issue(const QString &name, int fromYear = 2020,
                                                   int toYear = 2049);
    /// Signed by somebody whom the root has signed, whose own certificate is shown or not.
    [[nodiscard]] std::optional<TlsIdentity> issueFromBelow(bool showsBetween);

private:
    bool run(const QStringList &arguments) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    bool sign(const QString &issuer, const QString &name, const QString &extension, int fromYear,
              int toYear) const;
    [[nodiscard]] std::optional<TlsIdentity> read(const QString &name) const;

    QTemporaryDir m_folder;
    QSslCertificate m_root;
};

/// A fresh self-signed certificate for 127.0.0.1, made by the `openssl` program; nothing where that
/// is missing or Qt has no TLS. Blocks while the program runs, so call it from initTestCase().
[[nodiscard]] std::optional<TlsIdentity> makeSelfSigned();

} // namespace Vestibule
