// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/chartkit.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPluginLoader>

namespace Vestibule {

const ChartKit *loadChartKit()
{
    // One place, which a build folder has as well: what is found elsewhere may be anybody's code.
    const QDir here(QCoreApplication::applicationDirPath());
    const QString path = QDir::cleanPath(here.absoluteFilePath(
        QStringLiteral("../" VESTIBULE_LIBRARY_FOLDER "/vestibule/" VESTIBULE_CHARTS_FILE)));
    if (!QFileInfo::exists(path))
        return nullptr;
    QPluginLoader loader(path);
    return qobject_cast<ChartKit *>(loader.instance());
}

} // namespace Vestibule
