// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSslError>
#include <QString>

namespace Vestibule {

/// Why a server's certificate was not taken.
struct TlsFault
{
    /// "self" (signed by itself), "chain" (the server shows nobody between it and who is trusted),
    /// "issuer", "host", "expired", "early", "revoked", "certificate"; of no certificate: "version"
    /// (of TLS, too old), "handshake"
    QString word;
    QString name; ///< who issued it, or whom it is made out to, where that says more; foreign text
};

/// The fault that has to be mended first; without an error the handshake came to no end, as
/// `words` of the library say.
[[nodiscard]] TlsFault tlsFault(const QList<QSslError> &errors, const QString &words = {});

} // namespace Vestibule
