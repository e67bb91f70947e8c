// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/isotime.h"

#include <QDateTime>

namespace Vestibule {

QString isoTime(std::optional<qint64> time)
{
    if (!time)
        return {};
    return QDateTime::fromSecsSinceEpoch(*time, Qt::UTC).toString(Qt::ISODate);
}

} // namespace Vestibule
