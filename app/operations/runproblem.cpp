// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/runproblem.h"

namespace Vestibule {

bool concernsEveryStep(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::HostNotFound:
    case ApiError::Kind::Connection:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::ProxyRefused:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Redirect:
    case ApiError::Kind::InsecureAddress:
    case ApiError::Kind::UnusableAddress:
    case ApiError::Kind::UnusableProxy:
    case ApiError::Kind::UnusableCaFile:
    case ApiError::Kind::Gateway:
    case ApiError::Kind::WrongAddress:
    case ApiError::Kind::QuotaUsedUp:
    case ApiError::Kind::RateLimited:
        return true;
    case ApiError::Kind::AddressNotAllowed: // by words that may be about the person's domain
        return error.httpStatus == 401 || error.code.startsWith(QLatin1String("ip_"));
    case ApiError::Kind::Forbidden:
        return false;
    default:
        return error.isAboutKey();
    }
}

bool hindersEverySearch(const ApiError &error)
{
    return concernsEveryStep(error) || error.isAboutKey();
}

bool isOfAnother(const ApiError &error)
{
    return error.kind == ApiError::Kind::Gateway || error.kind == ApiError::Kind::Redirect
        || error.kind == ApiError::Kind::WrongAddress;
}

} // namespace Vestibule
