// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportpath.h"

#include "accounts/settings.h"
#include "exchange/out/exportformat.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Vestibule {

namespace {

QString exportFolder(const Settings &settings)
{
    if (!settings.exportFolder().isEmpty())
        return settings.exportFolder();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace

QString defaultExportPath(const Settings &settings, const QString &suffix)
{
    const QString name =
        QStringLiteral("invites-%1.%2").arg(QDate::currentDate().toString(Qt::ISODate), suffix);
    return QDir::toNativeSeparators(QDir(exportFolder(settings)).filePath(name));
}

QString withExportSuffix(const QString &typed, const QString &suffix)
{
    for (const ExportFormat format : exportFormats()) {
        const QString old = u'.' + exportSuffix(format);
        if (typed.endsWith(old, Qt::CaseInsensitive))
            return typed.chopped(old.size()) + u'.' + suffix;
    }
    return typed;
}

QString exportPath(const QString &typed, const Settings &settings)
{
    const QString path = QDir::fromNativeSeparators(typed.trimmed());
    return path.isEmpty() ? QString() : QDir(exportFolder(settings)).absoluteFilePath(path);
}

QString exportPathProblem(const QString &path, const std::optional<FilePlace> &place)
{
    if (path.isEmpty())
        return QCoreApplication::translate("Vestibule::ExportDialog",
                                           "Choose where to save the file.");
    if (!place)
        return {};
    if (place->isFolder)
        return QCoreApplication::translate("Vestibule::ExportDialog",
                                           "This is a folder. Add a file name.");
    if (!place->hasFolder)
        return QCoreApplication::translate("Vestibule::ExportDialog", "There is no folder %1.")
            .arg(QDir::toNativeSeparators(QFileInfo(path).path()));
    if (place->isThere && !place->isFile)
        return QCoreApplication::translate("Vestibule::ExportDialog",
                                           "This is not a regular file. Choose another name.");
    return {};
}

} // namespace Vestibule
