// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Vestibule::Detail {

/// An HTTP answer read to its end.
struct Answer
{
    int status = 0;
    QByteArray body;
    QString requestId; ///< x-request-id; may be empty
};

} // namespace Vestibule::Detail
