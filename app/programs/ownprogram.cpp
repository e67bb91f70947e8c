// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ownprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Vestibule {

QString ownProgram(const QString &name)
{
    const QDir folder(QCoreApplication::applicationDirPath());
    for (const QString &place :
         {QStringLiteral("%1"), QStringLiteral("../" VESTIBULE_LIBEXEC_FOLDER "/vestibule/%1")}) {
        const QFileInfo file(
            folder.filePath(place.arg(name + QStringLiteral(VESTIBULE_PROGRAM_SUFFIX))));
        if (file.isFile() && file.isExecutable())
            return QDir::cleanPath(file.absoluteFilePath());
    }
    return {};
}

} // namespace Vestibule
