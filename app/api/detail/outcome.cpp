// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/outcome.h"

namespace Vestibule::Detail {

bool isFinal(const ApiError &error)
{
    // What a proxy wants is the same a moment later.
    if (error.kind == ApiError::Kind::ProxyRefused
        && (error.code.startsWith(QLatin1String("login")) || error.code == QLatin1String("rules")))
        return true;
    if (error.kind == ApiError::Kind::UnusableProxy || error.kind == ApiError::Kind::UnusableCaFile)
        return true;
    return error.kind == ApiError::Kind::AlreadyMember || error.kind == ApiError::Kind::QuotaUsedUp
        || error.kind == ApiError::Kind::AlreadyAccepted;
}

bool isAnswerLost(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::HostNotFound:
    case ApiError::Kind::Connection:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::ProxyRefused:
    case ApiError::Kind::Tls:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::BadAnswer:
    case ApiError::Kind::Redirect:
        return true;
    default:
        break;
    }
    if (isFinal(error) || error.httpStatus == 0)
        return false;
    return error.httpStatus >= 500 || error.httpStatus == 408 || !error.isOfApi;
}

} // namespace Vestibule::Detail
