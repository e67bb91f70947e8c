// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/detail/answer.h"
#include "domain/apierror.h"

#include <QNetworkReply>

namespace Vestibule::Detail {

/// What a reply without a usable answer means.
[[nodiscard]] ApiError connectionError(const QNetworkReply &reply, const QNetworkProxy &proxy);

/// A 3xx, which is never followed: the key would go along to wherever it points.
[[nodiscard]] ApiError redirectError(const QNetworkReply &reply, const Answer &answer);

} // namespace Vestibule::Detail
