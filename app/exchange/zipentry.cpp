// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/zipentry.h"

#include <QFile>
#include <QtEndian>

namespace Vestibule {

namespace {

// The layout of PKWARE's APPNOTE, 4.3.12 and 4.3.16.
constexpr qsizetype kEndBytes = 22;
constexpr qsizetype kHeaderBytes = 46;

template <typename T>
T numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

QByteArray directoryOf(QFile &file)
{
    if (!file.seek(file.size() - kEndBytes))
        return {};
    const QByteArray end = file.read(kEndBytes);
    if (end.size() != kEndBytes || !end.startsWith("PK\5\6"))
        return {};
    const auto size = numberAt<quint32>(end, 12);
    return file.seek(numberAt<quint32>(end, 16)) ? file.read(size) : QByteArray();
}

} // namespace

std::optional<quint32> zipEntrySize(const QString &path, const QByteArray &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() < kEndBytes)
        return {};
    const QByteArray directory = directoryOf(file);
    qsizetype at = 0;
    while (at + kHeaderBytes <= directory.size() && directory.mid(at, 4) == "PK\1\2") {
        const qsizetype nameSize = numberAt<quint16>(directory, at + 28);
        if (directory.mid(at + kHeaderBytes, nameSize) == name)
            return numberAt<quint32>(directory, at + 24);
        at += kHeaderBytes + nameSize + numberAt<quint16>(directory, at + 30)
            + numberAt<quint16>(directory, at + 32);
    }
    return {};
}

} // namespace Vestibule
