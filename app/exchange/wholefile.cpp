// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Vestibule {

namespace {

std::optional<QString> writeFile(const QString &path, const std::function<bool(QIODevice *)> &write,
                                 bool (*prepare)(QSaveFile &))
{
    if (const auto reason = noFileReason(path))
        return reason;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && prepare(file) && write(&file) && commitWhole(file))
        return std::nullopt;
    return file.errorString();
}

} // namespace

bool commitWhole(QSaveFile &file)
{
    return file.flush() && file.commit();
}

FilePlace filePlace(const QString &path)
{
    const QFileInfo info(path);
    return {info.exists(), info.isFile(), info.isDir(), info.dir().exists()};
}

FileContent readWholeFile(const QString &path, qint64 mostBytes)
{
    if (const auto reason = noFileReason(path))
        return {{}, *reason};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, file.errorString()};
    FileContent content{file.read(mostBytes + 1), {}};
    if (file.error() != QFileDevice::NoError)
        content.fault = file.errorString();
    return content;
}

std::optional<QString> noFileReason(const QString &path)
{
    const FilePlace place = filePlace(path);
    if (!place.isThere || place.isFile)
        return std::nullopt;
    return QCoreApplication::translate("Vestibule::WholeFile", "this is not a regular file");
}

std::optional<QString> writeWholeFile(const QString &path,
                                      const std::function<bool(QIODevice *)> &write)
{
    return writeFile(path, write, [](QSaveFile &) { return true; });
}

std::optional<QString> writePrivateFile(const QString &path,
                                        const std::function<bool(QIODevice *)> &write)
{
    QDir().mkpath(QFileInfo(path).path());
    return writeFile(path, write, [](QSaveFile &file) {
        return file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    });
}

std::optional<QString> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    return writePrivateFile(
        path, [&bytes](QIODevice *file) { return file->write(bytes) == bytes.size(); });
}

} // namespace Vestibule
