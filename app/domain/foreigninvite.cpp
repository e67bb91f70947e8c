// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/foreigninvite.h"

namespace Vestibule {

namespace {

constexpr QLatin1String kCode("invited-by-another");

} // namespace

void markInvitedByAnother(ApiError &error, const QString &role)
{
    error.code = kCode;
    error.detail = role;
}

bool isInvitedByAnother(const ApiError &error)
{
    return error.kind == ApiError::Kind::OutcomeUnknown && error.code == kCode;
}

} // namespace Vestibule
