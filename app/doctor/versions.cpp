// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doctor/versions.h"

#include <QStringList>
#include <QSysInfo>

namespace Vestibule {

QString programVersions(const QString &display)
{
    QStringList machine{QSysInfo::currentCpuArchitecture()};
    if (!display.isEmpty())
        machine.append(display);
    return QStringLiteral("Vestibule %1\nQt %2 (built with %3)\n%4 (%5)\n")
        .arg(QStringLiteral(VESTIBULE_VERSION), QString::fromLatin1(qVersion()),
             QStringLiteral(QT_VERSION_STR), QSysInfo::prettyProductName(),
             machine.join(QLatin1String(", ")));
}

} // namespace Vestibule
