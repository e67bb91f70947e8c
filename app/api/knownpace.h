// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Vestibule {

/// What a service learned of how fast an endpoint may be asked, for the next start of the program.
/// Times are UTC milliseconds by this computer's clock.
struct KnownPace
{
    QString endpoint; ///< verb and path, with places for ids
    int batch = 0; ///< so many requests at most ...
    qint64 spanMs = 0; ///< ... within any time of this length
    QList<qint64> sentAtMs; ///< requests that still count, the oldest first
    qint64 freeAtMs = 0; ///< nothing may be sent sooner
    qint64 limitedAtMs = 0; ///< when the API last asked to slow down

    friend bool operator==(const KnownPace &, const KnownPace &) = default;
};

} // namespace Vestibule
