// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/detail/answer.h"
#include "api/route/routeresolver.h"
#include "domain/apierror.h"

#include <QNetworkReply>
#include <QSslError>

namespace Vestibule::Detail {

/// What a reply without a usable answer means; `tlsErrors` are those of its handshake.
[[nodiscard]] ApiError connectionError(const QNetworkReply &reply, const Route &route,
                                       const QList<QSslError> &tlsErrors);

/// Whether the answer came packed in a way that Qt did not take, or with a label that lies.
[[nodiscard]] bool isWronglyPacked(const QNetworkReply &reply, const Answer &answer);

[[nodiscard]] ApiError packingError(const Answer &answer);

/// An answer of the kind that announces another one, which Qt takes for the last.
[[nodiscard]] ApiError interimError(const Answer &answer);

/// A 3xx, which is never followed: the key would go along to wherever it points. One that points
/// nowhere is a BadAnswer.
[[nodiscard]] ApiError redirectError(const QNetworkReply &reply, const Answer &answer,
                                     const QString &key);

} // namespace Vestibule::Detail
