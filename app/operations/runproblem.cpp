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
    case ApiError::Kind::Gateway:
    case ApiError::Kind::WrongAddress:
    case ApiError::Kind::QuotaUsedUp:
    case ApiError::Kind::RateLimited:
        return true;
    default:
        return error.isAboutKey();
    }
}

} // namespace Vestibule
