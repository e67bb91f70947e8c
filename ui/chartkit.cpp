// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chartkit.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPluginLoader>

namespace Vestibule {

const ChartKit *loadChartKit()
{
    // Where it is installed; beside the program; and from the tests of a build folder.
    const QStringList folders{QStringLiteral("../" VESTIBULE_LIBRARY_FOLDER "/vestibule"),
                              QStringLiteral("."), QStringLiteral("../ui"),
                              QStringLiteral("../../ui")};
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &folder : folders) {
        const QString path =
            here.absoluteFilePath(folder + QStringLiteral("/" VESTIBULE_CHARTS_FILE));
        if (!QFileInfo::exists(path))
            continue;
        QPluginLoader loader(QDir::cleanPath(path));
        if (const auto *kit = qobject_cast<ChartKit *>(loader.instance()))
            return kit;
    }
    return nullptr;
}

} // namespace Vestibule
