// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace Vestibule::Detail {

enum class Verb { Get, Post, Delete };

/// What is asked of the API, without its address and key.
struct RequestSpec
{
    Verb verb = Verb::Get;
    /// Verb and path with places for ids ("GET /organization/invites/{id}"); names the queue in
    /// which one request at a time is sent, and stands in the log.
    QString endpoint;
    QString path; ///< below the base URL, each segment percent-encoded
    QList<std::pair<QString, QString>> query; ///< raw; encoded by the request builder
    QByteArray body; ///< JSON; with Post only
    /// A status besides 2xx that is an answer and no error (a 404 to a delete).
    int alsoAccepted = 0;
};

} // namespace Vestibule::Detail
