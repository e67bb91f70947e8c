// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace Vestibule::Detail {

enum class Verb { Get, Post, Delete };

/// What a 404 of the API itself says, going by what was asked.
enum class Absence {
    WrongAddress, ///< the path always exists at the API, so the base URL is wrong
    Refused, ///< the path exists, since a page of it came: the cursor is not taken
    NotFound, ///< there is nothing with the id that the path names
    Done, ///< nor should there be: it is an answer and no error
};

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
    Absence absence = Absence::WrongAddress;
};

} // namespace Vestibule::Detail
