// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/settings.h"

namespace Vestibule {

namespace {

constexpr auto kWindowGeometry = QLatin1String("window/geometry");
constexpr auto kWindowState = QLatin1String("window/state");
constexpr auto kTableHeader = QLatin1String("table/header");
constexpr auto kSortColumn = QLatin1String("table/sortColumn");
constexpr auto kSortDescending = QLatin1String("table/sortDescending");
constexpr auto kKeyWasStored = QLatin1String("key/wasStored");
constexpr auto kExportFolder = QLatin1String("export/folder");
constexpr auto kExportFormat = QLatin1String("export/format");

} // namespace

// The names are given here rather than taken from the application, so that the command line and
// the window read the same file whatever their main() sets.
Settings::Settings()
    : m_settings(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                             QStringLiteral("vestibule"),
                                             QStringLiteral("vestibule")))
{ }

Settings::Settings(const QString &iniFile)
    : m_settings(std::make_unique<QSettings>(iniFile, QSettings::IniFormat))
{ }

QByteArray Settings::windowGeometry() const
{
    return m_settings->value(kWindowGeometry).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings->setValue(kWindowGeometry, geometry);
}

QByteArray Settings::windowState() const
{
    return m_settings->value(kWindowState).toByteArray();
}

void Settings::setWindowState(const QByteArray &state)
{
    m_settings->setValue(kWindowState, state);
}

QByteArray Settings::tableHeader() const
{
    return m_settings->value(kTableHeader).toByteArray();
}

void Settings::setTableHeader(const QByteArray &state)
{
    m_settings->setValue(kTableHeader, state);
}

int Settings::sortColumn() const
{
    bool ok = false;
    const int column = m_settings->value(kSortColumn, -1).toInt(&ok);
    return ok && column >= 0 ? column : -1;
}

void Settings::setSortColumn(int column)
{
    m_settings->setValue(kSortColumn, column);
}

bool Settings::sortDescending() const
{
    return m_settings->value(kSortDescending, false).toBool();
}

void Settings::setSortDescending(bool descending)
{
    m_settings->setValue(kSortDescending, descending);
}

bool Settings::keyWasStored() const
{
    return m_settings->value(kKeyWasStored, false).toBool();
}

void Settings::setKeyWasStored(bool stored)
{
    m_settings->setValue(kKeyWasStored, stored);
}

QString Settings::exportFolder() const
{
    return m_settings->value(kExportFolder).toString();
}

void Settings::setExportFolder(const QString &folder)
{
    m_settings->setValue(kExportFolder, folder);
}

QString Settings::exportFormat() const
{
    return m_settings->value(kExportFormat).toString();
}

void Settings::setExportFormat(const QString &word)
{
    m_settings->setValue(kExportFormat, word);
}

} // namespace Vestibule
