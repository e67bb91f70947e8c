// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/typedpeople.h"

#include "exchange/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace Vestibule {

namespace {

constexpr qint64 kMostTypedBytes = 4 * 1024 * 1024;

} // namespace

TypedPeople::TypedPeople()
    : m_path(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
             + QStringLiteral("/typed-people.txt"))
{ }

void TypedPeople::keep(const QString &text) const
{
    if (text.trimmed().isEmpty())
        return;
    (void)writePrivateFile(m_path, text.toUtf8());
}

QString TypedPeople::text() const
{
    QFile file(m_path);
    if (!QFileInfo(m_path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.read(kMostTypedBytes));
}

void TypedPeople::forget() const
{
    QFile::remove(m_path);
}

} // namespace Vestibule
