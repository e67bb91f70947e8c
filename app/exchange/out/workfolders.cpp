// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/out/workfolders.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

#include <unistd.h>

namespace Vestibule {

namespace {

constexpr qint64 kUntouched = 24 * 60 * 60; // seconds

bool isLeftOver(const QFileInfo &info)
{
    static const QRegularExpression name(QStringLiteral("\\A\\.vestibule-[A-Za-z0-9]{6}\\z"));
    return name.match(info.fileName()).hasMatch() && info.isDir() && !info.isSymLink()
        && info.ownerId() == getuid()
        && info.lastModified().secsTo(QDateTime::currentDateTime()) > kUntouched;
}

} // namespace

void sweepWorkFolders(const QString &folder)
{
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    const QDir place(folder);
    for (const QFileInfo &info :
         place.entryInfoList({QStringLiteral(".vestibule-*")}, QDir::Dirs | QDir::Hidden)) {
        if (!isLeftOver(info))
            continue;
        const QDir leftOver(info.filePath());
        const QFileInfoList files = leftOver.entryInfoList(everything);
        const bool plain = std::all_of(files.cbegin(), files.cend(), [](const QFileInfo &file) {
            return file.isFile() && !file.isSymLink();
        });
        if (!plain)
            continue;
        for (const QFileInfo &file : files)
            QFile::remove(file.filePath());
        place.rmdir(info.fileName());
    }
}

} // namespace Vestibule
