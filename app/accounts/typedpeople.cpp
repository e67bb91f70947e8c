// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/typedpeople.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
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
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(text.toUtf8());
    (void)file.commit();
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
