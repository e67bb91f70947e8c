// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslCertificate>
#include <QSslKey>

#include <optional>

namespace Vestibule {

/// What a TLS server shows: a certificate and its key.
struct TlsIdentity
{
    QSslCertificate certificate;
    QSslKey key;
};

/// A fresh self-signed certificate for 127.0.0.1, made by the `openssl` program; nothing where that
/// is missing or Qt has no TLS. Blocks while the program runs, so call it from initTestCase().
[[nodiscard]] std::optional<TlsIdentity> makeSelfSigned();

} // namespace Vestibule
