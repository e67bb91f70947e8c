// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/detail/requestspec.h"
#include "domain/apierror.h"
#include "domain/credentials.h"

#include <QNetworkRequest>
#include <QUrl>

#include <optional>

namespace Vestibule::Detail {

/// Answers above this many bytes are refused; a page of 100 invites has about 40 KiB.
constexpr qint64 kMaxAnswerBytes = 8 * 1024 * 1024;

/// Why nothing may be sent to this base URL, whatever the key: neither https nor loopback, or with
/// more in it than scheme, host, port and path.
[[nodiscard]] std::optional<ApiError> addressRefusal(const QString &baseUrl);
/// The key that suffices for such a request.
[[nodiscard]] const QString &keyFor(const Credentials &credentials, Verb verb);

/// Why no such request may be sent with these credentials: the address, the key, or that they are
/// for reading alone.
[[nodiscard]] std::optional<ApiError> refusal(const Credentials &credentials, Verb verb);

/// The one place that makes requests: address, key, headers, and what QNetworkAccessManager must
/// not do by itself (cookies, redirects, HTTP/2).
[[nodiscard]] QNetworkRequest buildRequest(const Credentials &credentials, const RequestSpec &spec,
                                           int transferTimeoutMs);

/// "Vestibule/0.1.0 (Qt 6.4.2; Debian GNU/Linux 12 (bookworm))"
[[nodiscard]] QByteArray userAgent();

} // namespace Vestibule::Detail
